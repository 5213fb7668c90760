import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseBank } from '../../../src/bank/parse-bank.ts'
import { printQuestion } from '../../../src/bank/print-question.ts'
import type { Question } from '../../../src/model/question.ts'
import { mergedBank } from '../../../src/notes/exchange/merged-bank.ts'
import { questionsJson } from '../../../src/notes/exchange/question-record.ts'
import { questionsCsv } from '../../../src/notes/exchange/question-rows.ts'
import { planImport } from '../../../src/notes/plan-import.ts'
import { printHead } from '../../../src/notes/print-draft.ts'
import { readSource } from '../../../src/notes/read-source.ts'
import { questionDrafts, words } from '../../bank/question-drafts.ts'

const cloze = words.map(text => ({
  kind: 'cloze' as const,
  prompt: '',
  answer: `In {{${text.replaceAll('`', '')}}} it {{c3::waits::how}}.`,
  text: `In {{${text.replaceAll('`', '')}}} it {{c3::waits::how}}.`,
  parts: [],
  gaps: [],
}))

/** A bank of ours: ids of their own on some questions, topics of their own on others. */
const bank = fc
  .record({
    lang: fc.constantFrom('ko', 'en'),
    week: fc.constantFrom('', 'week: 210504\n'),
    tags: fc.constantFrom('', 'tags: [net]\n'),
    questions: fc.array(
      fc.record({
        draft: fc.oneof(
          { weight: 5, arbitrary: questionDrafts },
          {
            weight: 1,
            arbitrary: fc.tuple(questionDrafts, cloze).map(([draft, content]) => ({ ...draft, content })),
          },
        ),
        hasId: fc.boolean(),
        topic: fc.constantFrom(null, 'os/lock'),
      }),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ lang, week, tags, questions }) => {
    const printed = questions.map(({ draft, hasId, topic }, at) =>
      printQuestion({ ...draft, lang, topic, id: hasId ? `q-${at}` : null }),
    )
    return [`---\ntopic: net/tcp\nlang: ${lang}\n${week}${tags}---\n`, ...printed].join('\n')
  })

const questionsOf = (text: string): readonly Question[] =>
  parseBank({ file: 'x.md', bytes: new TextEncoder().encode(text), topic: 'x', lang: null }).questions

/** Everything but where it stands in its file. */
const shown = (questions: readonly Question[]): unknown =>
  JSON.parse(
    JSON.stringify(questions, (key, value) => (key === 'place' || key === 'endLine' ? undefined : value)),
  )

interface Target {
  readonly lang: string
  readonly topic: string
  readonly week: string | null
}

function importInto(before: string, source: { name: string; text: string }, { lang, topic }: Target) {
  const reading = readSource({ ...source, place: { topic: 'x', lang: null } })
  return planImport({
    drafts: reading.drafts,
    name: 'again',
    lang,
    topic,
    bank: { text: before, questions: questionsOf(before) },
    elsewhere: () => null,
    ids: new Set(questionsOf(before).map(({ id }) => id)),
  })
}

const headOf = (target: Target): string =>
  printHead({ ...target, title: 'T', tags: [], author: null, date: null, source: 'again' })

const FORMATS = [
  ['csv', questionsCsv],
  ['json', questionsJson],
  ['markdown', (questions: readonly Question[]) => mergedBank(questions, 'T')],
] as const

test.each(FORMATS)(
  'what is exported as %s comes back as the same questions with the same ids',
  (name, print) => {
    fc.assert(
      fc.property(bank, text => {
        const questions = questionsOf(text)
        const [first] = questions
        const target = { lang: first?.lang ?? '', topic: 'net/tcp', week: first?.week ?? null }
        const source = { name: `again.${name}`, text: print(questions) }
        const once = importInto(headOf(target), source, target)
        expect(shown(questionsOf(once.text)), source.text).toEqual(shown(questions))
        const twice = importInto(once.text, source, target)
        expect(twice.text).toBe(once.text)
        expect(new Set(twice.questions.map(({ status }) => status))).toEqual(new Set(['same']))
      }),
      { seed: 20261122, numRuns: 60 },
    )
  },
)

test('a copy that was edited stays as it is, whatever is imported again', () => {
  fc.assert(
    fc.property(bank, fc.constantFrom(...FORMATS), fc.nat(), (text, [name, print], pick) => {
      const questions = questionsOf(text)
      const [first] = questions
      const target = { lang: first?.lang ?? '', topic: 'net/tcp', week: first?.week ?? null }
      const once = importInto(headOf(target), { name: `again.${name}`, text: print(questions) }, target).text
      const edited = questionsOf(once)[pick % questions.length]
      if (!edited) return
      const lines = once.split('\n')
      const mine = [
        ...lines.slice(0, edited.endLine),
        '',
        'My own words.',
        ...lines.slice(edited.endLine),
      ].join('\n')
      const source = {
        name: `again.${name}`,
        text: print(questions.map(one => ({ ...one, hint: 'A new hint' }))),
      }
      const again = importInto(mine, source, target)
      const after = questionsOf(again.text).find(({ id }) => id === edited.id)
      expect(again.text).toContain('My own words.')
      expect(again.questions.find(({ id }) => id === edited.id)?.status).toBe('edited')
      expect(after?.hint).not.toBe('A new hint')
      expect(questionsOf(again.text).map(({ id }) => id)).toEqual(questions.map(({ id }) => id))
    }),
    { seed: 7, numRuns: 60 },
  )
})
