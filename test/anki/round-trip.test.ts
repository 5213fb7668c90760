import fc from 'fast-check'
import { expect, test } from 'vitest'
import { collectionReading } from '../../src/anki/collection-reading.ts'
import { printAnkiText } from '../../src/anki/print-anki-text.ts'
import { questionNotes } from '../../src/anki/question-notes.ts'
import { readAnkiText } from '../../src/anki/read-anki-text.ts'
import { readPackage } from '../../src/anki/read-package.ts'
import { writeAnkiPackage } from '../../src/anki/write-package.ts'
import { parseBank } from '../../src/bank/parse-bank.ts'
import { printQuestion } from '../../src/bank/print-question.ts'
import type { Question } from '../../src/model/question.ts'
import { instant, offset } from '../../src/model/time.ts'
import type { Draft } from '../../src/notes/draft.ts'
import { printDraft } from '../../src/notes/print-draft.ts'
import { questionDrafts, words } from '../bank/question-drafts.ts'

const NOW = { at: instant(Date.UTC(2026, 10, 22, 9)), offset: offset(540) }

const cloze = words.map(text => {
  const hidden = text.replaceAll('`', '')
  const body = `In {{${hidden}}} it {{c3::waits::how}} for \`{{x}}\`.`
  return { kind: 'cloze' as const, prompt: '', answer: body, text: body, parts: [], gaps: [] }
})

const bank = fc
  .record({
    head: fc.constantFrom('lang: ko', 'lang: en\nweek: 210504', 'lang: en\ntags: [net, "big data"]'),
    drafts: fc.array(
      fc.oneof(
        { weight: 4, arbitrary: questionDrafts },
        {
          weight: 1,
          arbitrary: fc.tuple(questionDrafts, cloze).map(([draft, content]) => ({ ...draft, content })),
        },
      ),
      { minLength: 1, maxLength: 5 },
    ),
  })
  .map(({ head, drafts }) => {
    const texts = drafts.map((draft, at) => printQuestion({ ...draft, id: at % 2 === 0 ? `q-${at}` : null }))
    return readBank(`---\ntopic: network/tcp\n${head}\n---\n\n${texts.join('\n')}`)
  })

/** A generated question has no text that a card could hold. */
const readBank = (text: string): readonly Question[] =>
  parseBank({
    file: '',
    bytes: new TextEncoder().encode(text),
    topic: 'network/tcp',
    lang: null,
  }).questions.filter(({ kind }) => kind !== 'generated')

/** What the questions are once they have been written into a bank again. */
function written(drafts: readonly Draft[]): readonly Question[] {
  return drafts.flatMap(draft => {
    const { id = '', lang = 'en', week, topic } = draft.kept ?? {}
    const markdown = printDraft(draft, { id: id ?? '', lang: lang ?? 'en', topic: topic ?? '' })
    const head = `topic: ${topic}\nlang: ${lang}${week ? `\nweek: "${week}"` : ''}`
    return readBank(`---\n${head}\n---\n\n${markdown}`)
  })
}

/** Places are not carried along, and the tags of a bank become those of its questions. */
const bare = (questions: readonly Question[]) =>
  questions.map(
    ({ place: _, endLine: __, tags, followUps, keyPoints, id, explicitId, fingerprint: ___, ...rest }) => ({
      ...rest,
      id: explicitId ? id : id.replace(/-\d+$/u, ''),
      tags: [...new Set(tags.map(tag => tag.replaceAll(' ', '_')))].sort(),
      keyPoints: keyPoints.map(({ place: _, ...point }) => point),
      followUps: followUps.map(({ text, answer, on }) => ({ text, answer, on })),
    }),
  )

test('a package brings the same questions back, and their ids', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(bank, async questions => {
      const bytes = await writeAnkiPackage(questionNotes(questions), null, NOW)
      const { drafts, skipped } = collectionReading(await readPackage('x', bytes))
      expect(skipped).toEqual([])
      expect(drafts.map(({ kept }) => kept?.id)).toEqual(questions.map(({ id }) => id))
      expect(bare(written(drafts))).toEqual(bare(questions))
    }),
    { seed: 4, numRuns: 60 },
  )
})

test('a text brings the same questions back, and their ids', { timeout: 120_000 }, () => {
  fc.assert(
    fc.property(bank, questions => {
      const { drafts, skipped } = readAnkiText(printAnkiText(questionNotes(questions)))
      expect(skipped).toEqual([])
      expect(drafts.map(({ kept }) => kept?.id)).toEqual(questions.map(({ id }) => id))
      expect(bare(written(drafts))).toEqual(bare(questions))
    }),
    { seed: 5, numRuns: 100 },
  )
})

test('what was edited in Anki is read as it stands there, under the same id', async () => {
  const [question] = readBank(
    '## What is TCP?\n<!-- id: tcp -->\n\nA protocol.\n\n### Key points\n\n- ordered\n',
  )
  const [note] = questionNotes(question ? [question] : [])
  if (!note) throw new Error('One question is one note.')
  const edited = { ...note, back: '<p>A <b>transport</b> protocol.</p>' }
  const { drafts } = collectionReading(await readPackage('x', await writeAnkiPackage([edited], null, NOW)))
  expect(
    drafts.map(({ title, answer, kept }) => [kept?.id, title, answer, kept?.question.keyPoints]),
  ).toEqual([['tcp', 'What is TCP?', 'A **transport** protocol.', undefined]])
})

test('what was moved or tagged in Anki stays where it is there', async () => {
  const [note] = questionNotes(readBank('## What is TCP?\n<!-- id: tcp, tags: [net] -->\n\nA protocol.\n'))
  if (!note) throw new Error('One question is one note.')
  const moved = { ...note, deck: ['Exam', 'Week 3'], tags: ['net', 'hard'] }
  const { drafts } = collectionReading(await readPackage('x', await writeAnkiPackage([moved], null, NOW)))
  expect(drafts.map(({ kept }) => [kept?.id, kept?.topic, kept?.question.tags])).toEqual([
    ['tcp', 'exam/week-3', ['net', 'hard']],
  ])
})
