import { describe, expect, it } from 'vitest'
import { questionById } from '../../src/commands/question-by-id.ts'
import { join } from '../../src/deck/join.ts'
import { UserError } from '../../src/model/problem.ts'
import { bank, followUp, question } from '../deck/bank.ts'
import { learnerOf, NOW } from '../deck/learner.ts'

const deck = join(
  [
    bank('network/tcp', [
      question('tcp-3way', { followUps: [followUp('tcp-3way~1')] }),
      question('tcp-3way-cost'),
      question('tcp-wait', { kind: 'cloze', gaps: [1, 2] }),
      question('network/tcp#한글로-된-제목', { explicitId: false }),
      question('Mutex'),
      question('mutex-2'),
    ]),
  ],
  learnerOf(),
  { languages: ['ko'], hide: [], now: NOW },
)

function problemOf(id: string) {
  try {
    return questionById(deck, id)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const [{ code, reason, about } = { code: '' }] = error.problems
    return { code, reason, about, exit: error.exitCode }
  }
}

describe('a question by its id', () => {
  it.each([
    ['its id, also where another one begins with it', 'tcp-3way', 'tcp-3way'],
    ['the id of a gap', 'tcp-wait/2', 'tcp-wait'],
    ['the id of a follow-up', 'tcp-3way~1', 'tcp-3way'],
    ['another letter case', 'TCP-3Way~1', 'tcp-3way'],
    ['another letter case of an id that begins two', 'mutex', 'Mutex'],
    ['the beginning of one id only', 'tcp-w', 'tcp-wait'],
    ['what a narrow list shows of it', 'tcp-w…', 'tcp-wait'],
    [
      'Hangul in pieces, as macOS names files',
      'network/tcp#한글'.normalize('NFD'),
      'network/tcp#한글로-된-제목',
    ],
  ])('is found by %s', (_, typed, id) => {
    expect(questionById(deck, typed).id).toBe(id)
  })

  it('is not guessed where several ids begin alike', () => {
    expect(problemOf('tcp-')).toEqual({
      code: 'question/unknown',
      reason: 'several',
      about: { id: 'tcp-', closest: 'tcp-3way, tcp-3way-cost, tcp-wait' },
      exit: 1,
    })
  })

  it.each([
    ['a typing error', 'tcp-3wya', 'tcp-3way'],
    ['a part of the id', 'wait', 'tcp-wait'],
    ['a gap that is not there', 'tcp-wait/3', 'tcp-wait'],
  ])('is suggested for %s', (_, typed, close) => {
    expect(problemOf(typed)).toEqual({
      code: 'question/unknown',
      reason: 'close',
      about: { id: typed, closest: close },
      exit: 1,
    })
  })

  it.each(['zzzzzzzz', '', ' '])('is unknown where nothing is close: "%s"', typed => {
    expect(problemOf(typed)).toEqual({
      code: 'question/unknown',
      reason: undefined,
      about: { id: typed, closest: '' },
      exit: 1,
    })
  })
})
