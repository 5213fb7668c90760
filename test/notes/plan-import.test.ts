import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseBank } from '../../src/bank/parse-bank.ts'
import { imprintOf, readImprints, withImprints } from '../../src/notes/imprint.ts'
import type { BankState } from '../../src/notes/match-drafts.ts'
import { type AskedElsewhere, planImport, undoImport } from '../../src/notes/plan-import.ts'
import { printDraft, printHead } from '../../src/notes/print-draft.ts'
import { readSource } from '../../src/notes/read-source.ts'
import { readExamples } from './examples.ts'

const examples = readExamples()

const HEAD = printHead({
  topic: 'week',
  title: 'Week',
  lang: 'en',
  tags: [],
  author: null,
  week: '210504',
  date: null,
  source: 'notes/week.md',
})

function bankOf(
  text: string,
): BankState & { readonly problems: readonly { code: string; severity: string }[] } {
  const { questions, problems } = parseBank({
    file: 'week.md',
    bytes: new TextEncoder().encode(text),
    topic: 'week',
    lang: null,
  })
  return { text, questions, problems }
}

const importInto = (
  text: string,
  source: string,
  elsewhere: (key: string) => AskedElsewhere | null = () => null,
) =>
  planImport({
    drafts: readSource({ name: 'week.md', text: source }).drafts,
    name: 'week',
    lang: 'en',
    topic: 'week',
    bank: bankOf(text),
    elsewhere,
    ids: new Set(bankOf(text).questions.map(({ id }) => id)),
  })

const SOURCE = '## What is a port?\n\nA number.\n\n## What is a socket?\n\nOne end.\n\n## What is a pipe?\n'
const statuses = (plan: ReturnType<typeof importInto>) => plan.questions.map(({ status }) => status)

describe('importing', () => {
  test.each(examples.map(({ name, input }) => [name, input] as const))(
    'twice is importing once: %s',
    (_, input) => {
      const once = importInto(HEAD, input)
      const twice = importInto(once.text, input)
      expect(twice.text).toBe(once.text)
      expect(statuses(twice).filter(status => status !== 'same' && status !== 'duplicate')).toEqual([])
    },
  )

  test.each(examples.map(({ name, input }) => [name, input] as const))(
    'what is written is what was read: %s',
    (_, input) => {
      const { questions, text } = importInto(HEAD, input)
      const bank = bankOf(text)
      const read = new Map(bank.questions.map(question => [question.id, question]))
      expect(bank.problems.filter(({ severity }) => severity === 'error')).toEqual([])
      for (const { id, draft, status } of questions) {
        if (status !== 'new') continue
        const question = read.get(id)
        expect(question?.title).toBe(draft.title)
        if (question?.kind !== 'choice' && question?.kind !== 'multi') continue
        expect(question.options.map(option => [option.text, option.right])).toEqual(
          draft.options.map(option => [option.text, option.right]),
        )
      }
    },
  )

  test('an answer that was mended in the source updates its copy, and nothing else', () => {
    const once = importInto(HEAD, SOURCE)
    const plan = importInto(once.text, SOURCE.replace('One end.', 'One end of a connection.'))
    expect(statuses(plan)).toEqual(['same', 'changed', 'same'])
    expect(plan.text.replace('One end of a connection.', 'One end.').replace(/^week-.*\n/gmu, '')).toBe(
      once.text.replace(/^week-.*\n/gmu, ''),
    )
  })

  test('a copy that was edited is never overwritten, and the difference is told', () => {
    const edited = importInto(HEAD, SOURCE).text.replace('One end.', 'My own words.')
    const plan = importInto(edited, SOURCE.replace('One end.', 'One end of it.'))
    expect(statuses(plan)).toEqual(['same', 'edited', 'same'])
    expect(plan.text).toBe(edited)
    expect(plan.questions[1]?.difference?.bank).toContain('My own words.')
    expect(plan.questions[1]?.difference?.source).toContain('One end of it.')
  })

  test('a title that was mended keeps its id', () => {
    const typo = importInto(HEAD, SOURCE.replace('What is a socket?', 'What is a socket exactlly?'))
    const plan = importInto(typo.text, SOURCE.replace('What is a socket?', 'What is a socket exactly?'))
    expect(plan.questions.map(({ id, status }) => [id, status])).toEqual([
      ['week-what-is-a-port', 'same'],
      ['week-what-is-a-socket-exactlly', 'changed'],
      ['week-what-is-a-pipe', 'same'],
    ])
    expect(plan.text).toContain('## What is a socket exactly?')
  })

  test('a draft that somebody answered stays', () => {
    const answered = importInto(HEAD, SOURCE).text.replace(/(## What is a pipe\?\n.*\n)/u, '$1\nA channel.\n')
    expect(statuses(importInto(answered, SOURCE))).toEqual(['same', 'same', 'edited'])
  })

  test('a question that was taken out of the bank does not come back', () => {
    const once = importInto(HEAD, SOURCE).text
    const without = once.replace(/## What is a socket\?[\s\S]*?(?=## )/u, '')
    const plan = importInto(without, SOURCE)
    expect(statuses(plan)).toEqual(['same', 'edited', 'same'])
    expect(plan.text).toBe(without)
  })

  test('what is asked elsewhere is not written again', () => {
    const plan = importInto(HEAD, SOURCE, key =>
      key.startsWith('whatisaport') ? { id: 'net-port', draft: false } : null,
    )
    expect(plan.questions.map(({ id, status }) => [id, status])).toEqual([
      ['net-port', 'duplicate'],
      ['week-what-is-a-socket', 'new'],
      ['week-what-is-a-pipe', 'new'],
    ])
  })

  test('what another week left open is answered by this one', () => {
    const plan = importInto(HEAD, SOURCE, key => ({ id: key, draft: true }))
    expect(statuses(plan)).toEqual(['new', 'new', 'duplicate'])
  })

  test('equal titles with other stems are other questions', () => {
    const quiz =
      '### 1. What is printed?\n\n```\na\n```\n\n- [x] a\n- [ ] b\n\n### 2. What is printed?\n\n```\nb\n```\n\n- [ ] a\n- [x] b\n'
    const plan = importInto(HEAD, quiz)
    expect(plan.questions.map(({ id, status }) => [id, status])).toEqual([
      ['week-what-is-printed', 'new'],
      ['week-what-is-printed-2', 'new'],
    ])
    expect(importInto(plan.text, quiz).text).toBe(plan.text)
  })
})

describe('undoing', () => {
  test('takes back everything of a bank that nobody edited', () => {
    expect(undoImport(bankOf(importInto(HEAD, SOURCE).text)).text).toBeNull()
  })

  test('leaves what was edited or written by hand, byte for byte', () => {
    const own = '\n## What do I ask?\n\nThis.\n'
    const edited = importInto(HEAD, SOURCE).text.replace('One end.', 'My own words.') + own
    const { text, removed, kept } = undoImport(bankOf(edited))
    expect(removed.map(({ title }) => title)).toEqual(['What is a port?', 'What is a pipe?'])
    expect(kept.map(({ title }) => title)).toEqual(['What is a socket?', 'What do I ask?'])
    expect(text).toContain(`My own words.\n${own}`)
  })
})

describe('a draft as a question', () => {
  const text = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      ' ',
      '\n',
      '#',
      '-',
      '*',
      '`',
      '[',
      ']',
      '<',
      '>',
      '{',
      '|',
      '!',
      '1',
      '.',
      '가',
    ),
    maxLength: 40,
  })
  const answer = text.map(one => `x ${one} y`)

  test('is read as one question with its title and id, whatever its texts hold', () => {
    fc.assert(
      fc.property(answer, text, (body, stem) => {
        const markdown = printDraft(
          {
            title: 'What is it?',
            prompt: stem.trim(),
            kind: 'open',
            options: [],
            answer: body,
            hint: '',
            followUps: [],
            line: 1,
            topic: [],
            author: null,
            dialect: 'headings',
            ref: null,
            kept: null,
          },
          { id: 'it', lang: 'en', topic: 'week' },
        )
        const { questions } = bankOf(`${HEAD}\n${markdown}\n## Next?\n<!-- id: next -->\n\nyes\n`)
        expect(questions.map(({ id, title }) => [id, title])).toEqual([
          ['it', 'What is it?'],
          ['next', 'Next?'],
        ])
      }),
      { seed: 7, numRuns: 500 },
    )
  })
})

describe('imprints', () => {
  test('are read as they were written, with any line ending', () => {
    const imprints = new Map([
      ['a', imprintOf('one')],
      ['b', imprintOf('two')],
    ])
    for (const ending of ['\n', '\r\n']) {
      const bank = ['# Bank', '', '## One?', '', 'Yes.', ''].join(ending)
      const marked = withImprints(bank, imprints)
      expect(readImprints(marked)).toEqual(imprints)
      expect(marked.replace(/<!-- imported[\s\S]*?-->(?:\r\n|\n){2}/u, '')).toBe(bank)
      expect(readImprints(withImprints(marked, new Map([['b', 'x']])))).toEqual(new Map([['b', 'x']]))
    }
  })

  test('tell texts apart, but not line endings', () => {
    expect(imprintOf('a\r\nb')).toBe(imprintOf('a\nb\n'))
    expect(imprintOf('a\nb')).not.toBe(imprintOf('a b'))
  })
})
