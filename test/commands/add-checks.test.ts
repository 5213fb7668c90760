import { describe, expect, it } from 'vitest'
import type { Answer } from '../prompts.ts'
import { machine } from '../world.ts'

const LOCKS = `---
topic: os/lock
lang: en
---

## Why does a lock have an owner?
<!-- id: owner -->

Only whoever took it may release it.
`

/** What was told between the prompts: findings, and the question whether to type it again. */
async function form(answers: readonly Answer[], files = {}, args: readonly string[] = []) {
  const here = machine({ interactive: true, answers, files, columns: 200 })
  const { code, out, err } = await here.run('add', ...args)
  const told = [...err.matchAll(/^(?:warning|error) {2}(.*)$|^(Type it again\?)$/gmu)]
  return { here, code, out, err, told: told.map(([, finding, again]) => finding ?? again) }
}

const YES_OR_NO = 'Yes or no would answer this, and half of all guesses are right.'
const AGAIN = 'Type it again?'

const REST = ['', '', '', { choose: 'leave' }, false] as const

describe('while a question is typed', () => {
  it('says at once what is weak about its title, and takes another one', async () => {
    const { told, out } = await form([
      'os/lock',
      'Is a mutex a lock?',
      true,
      'Why is a mutex called a lock?',
      { choose: 'open' },
      ...REST,
    ])
    expect(told).toEqual([YES_OR_NO, AGAIN])
    expect(out).toContain('## Why is a mutex called a lock?\n')
    expect(out).not.toContain('Is a mutex a lock?')
  })

  it('says it again while it is so, and not after it was kept', async () => {
    const { told, out } = await form([
      'os/lock',
      'Is a mutex a lock?',
      true,
      'Are locks mutexes?',
      false,
      { choose: 'open' },
      ...REST,
    ])
    expect(told).toEqual([YES_OR_NO, AGAIN, YES_OR_NO, AGAIN])
    expect(out).toContain('## Are locks mutexes?\n')
  })

  it('says that a title asks nothing once the kind is known', async () => {
    const weak = await form(['os/lock', 'Mutex', { choose: 'open' }, true, 'What is a mutex?', ...REST])
    expect(weak.told).toEqual(['This title asks nothing, so everybody answers something else.', AGAIN])
    expect(weak.err.indexOf('warning')).toBeGreaterThan(weak.err.indexOf('What kind'))
    const fine = await form([
      'os/lock',
      'Mutex',
      { choose: 'choice' },
      '[x] a\nb\nc',
      '',
      '',
      { choose: 'leave' },
      false,
    ])
    expect(fine.told).toEqual([])
  })

  it('knows the other questions of the bank', async () => {
    const { told } = await form(
      ['os/lock', 'Why does a lock have an owner?', false, { choose: 'open' }, ...REST],
      { 'questions/os/lock.md': LOCKS },
    )
    expect(told).toEqual([
      'The title “Why does a lock have an owner?” stands on line 6 already.',
      'This asks nearly the same as line 6: Why does a lock have an owner?',
      AGAIN,
    ])
  })

  it('says what is weak about options and key points, each where it is typed', async () => {
    const options = await form([
      'os/lock',
      'Which of these is a lock?',
      { choose: 'choice' },
      'Always a mutex\nA queue\nA stack',
      true,
      '[x] A mutex\nA queue\nA stack',
      '',
      '',
      { choose: 'leave' },
      false,
    ])
    expect(options.told).toEqual([
      'None of these options is marked as right.',
      '“Always” tells test-wise people that this is wrong.',
      AGAIN,
    ])
    const points = await form([
      'os/lock',
      'Why does a lock have an owner?',
      { choose: 'open' },
      'So that nobody else releases it.',
      'nobody else releases it',
      true,
      'nobody else releases it\nthe owner may take it again',
      '',
      { choose: 'leave' },
      false,
    ])
    expect(points.told).toEqual(['With a single key point an answer is all right or all wrong.', AGAIN])
  })

  it('says what to do, and writes what was kept', async () => {
    const { here, err } = await form([
      'os/lock',
      'Is a mutex a lock?',
      false,
      { choose: 'open' },
      '',
      '',
      '',
      { choose: 'leave' },
      true,
    ])
    expect(err).toMatch(/warning .*\n +\S.*\n/u)
    expect(here.read(`${here.home}/questions/os/lock.md`)).toContain('## Is a mutex a lock?')
  })

  it('holds for a draft that is filled, too', async () => {
    const draft = '---\ntopic: os/lock\nlang: en\n---\n\n## Why spin?\n<!-- id: spin -->\n'
    const { told } = await form(
      [
        { choose: 'open' },
        'Waking up costs more.',
        'it is short',
        true,
        'it is short\nwaking up costs more',
        '',
        { choose: 'leave' },
        false,
      ],
      { 'questions/os/lock.md': draft },
      ['--from', 'spin'],
    )
    expect(told).toEqual(['With a single key point an answer is all right or all wrong.', AGAIN])
  })
})

it('asks and warns of nothing where there is no terminal', async () => {
  const here = machine({})
  const { code, err } = await here.run(
    'add',
    '--topic',
    'os/lock',
    '--title',
    'Is it so?',
    '--answer',
    'It is.',
  )
  expect({ code, err }).toEqual({ code: 0, err: '' })
})
