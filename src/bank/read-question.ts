import type { OpenQuestion, Question } from '../model/question.ts'
import type { Block, Outline } from './blocks.ts'
import type { Report } from './findings.ts'
import { fingerprint } from './fingerprint.ts'
import { readFollowUps } from './follow-ups.ts'
import { readKeyPoints } from './key-points.ts'
import { itemText, listItems } from './list-items.ts'
import type { Bank } from './parsed-bank.ts'
import { areDistinct, type Content, readContent } from './question-kind.ts'
import { NO_SETTINGS, readSettings, type Settings } from './question-settings.ts'
import { blocksText, joined, partBlocks } from './question-text.ts'
import { saysNothing } from './says-nothing.ts'
import type { Section } from './sections.ts'
import { indentation, isBlankLine, placeIn } from './source-text.ts'

export interface BankReading {
  readonly outline: Outline
  readonly bank: Bank
  readonly report: Report
  /** The id of the next question: the explicit one where it is free, else one that follows from topic and title. */
  readonly identify: (
    section: Section,
    settings: Settings,
  ) => { readonly id: string; readonly explicitId: boolean }
}

export function readQuestion(section: Section, reading: BankReading): Question {
  const { outline, bank, report, identify } = reading
  const { source } = outline
  const settings = section.settings ? readSettings(section.settings, source, report) : NO_SETTINGS
  const { id, explicitId } = identify(section, settings)
  const content = readContent({ outline, section, settings, report })
  const keyPoints = readKeyPoints(outline, partBlocks(section, 'keyPoints'), report)
  const followUps = readFollowUps(partBlocks(section, 'followUps'), { outline, report, parent: id })
  const explanation = blocksText(outline, partBlocks(section, 'explanation'))
  const sources = readSources(outline, partBlocks(section, 'sources'))
  const { heading } = section
  const unanswered = lacksAnswer(content, explanation) && keyPoints.length === 0
  const open: OpenQuestion = {
    kind: 'open',
    id,
    explicitId,
    topic: settings.topic ?? bank.topic,
    lang: bank.lang,
    title: section.title,
    place: placeIn(source, heading.startLine, indentation(source, heading.startLine)),
    endLine: lastLine(outline, section),
    prompt: content.prompt,
    answer: content.answer,
    explanation,
    hint: blocksText(outline, partBlocks(section, 'hint')),
    keyPoints,
    followUps,
    sources: sources.length > 0 ? sources : bank.sources,
    level: settings.level ?? null,
    tags: tagsOf(settings, bank),
    seconds: settings.time ?? null,
    author: settings.author ?? bank.author,
    week: bank.week,
    asOf: settings['as-of'] ?? null,
    draft: unanswered || section.title === '' || isBroken(content),
    fingerprint: fingerprint(section.title, comparable(content)),
  }
  const question = withContent(open, content)
  reportWhole(question, unanswered, report)
  return question
}

/** Spelled out for each kind: spreading one object of many shapes into another is what would cost most of all here. */
function withContent(open: OpenQuestion, content: Content): Question {
  switch (content.kind) {
    case 'open':
      return open
    case 'choice':
    case 'multi':
      return { ...open, kind: content.kind, options: content.options, shuffle: content.shuffle }
    case 'order':
      return { ...open, kind: content.kind, items: content.items }
    case 'cloze': {
      const { kind, text, parts, gaps } = content
      return { ...open, kind, text, parts, gaps }
    }
    case 'short':
      return { ...open, kind: content.kind, accept: content.accept }
    case 'generated':
      return { ...open, kind: content.kind, generator: content.generator, params: content.params }
  }
}

function reportWhole(question: Question, unanswered: boolean, report: Report): void {
  const { kind, place, answer, keyPoints, id } = question
  if (question.title === '') report('question/empty-title', place)
  if (unanswered) report('question/no-answer', place, { about: { id } })
  if (keyPoints.length > MANY_FACTS)
    report('question/many-facts', place, { about: { points: keyPoints.length } })
  if (kind !== 'open' || keyPoints.length > 0 || answer.length <= LONG_ANSWER) return
  const words = answer.match(/\S+/gu)?.length ?? 0
  if (words > LONG_ANSWER) report('question/too-long', place, { about: { words } })
}

const MANY_FACTS = 7
/** In words; no word is shorter than a character. */
const LONG_ANSWER = 300

/** Whether the person would have to judge the answer, and there is none. */
const lacksAnswer = (content: Content, explanation: string): boolean =>
  content.kind === 'open' && saysNothing(content.answer) && saysNothing(explanation)

/** Whether the question can never be answered rightly as it stands. */
function isBroken(content: Content): boolean {
  if (content.kind === 'choice' || content.kind === 'multi') {
    return content.options.length < 2 || !content.options.some(option => option.right)
  }
  return content.kind === 'order' && (content.items.length < 3 || !areDistinct(content.items))
}

/** Everything that an answer is made of, to tell how alike two questions are. */
function comparable(content: Content): string {
  switch (content.kind) {
    case 'choice':
    case 'multi':
      return joined(...content.options.map(option => option.text), content.answer)
    case 'order':
      return joined(...content.items, content.answer)
    case 'short':
      return joined(content.accept.type === 'texts' ? content.accept.texts.join(' ') : '', content.answer)
    case 'cloze':
      // As it reads with its gaps filled, so that pinning their numbers changes nothing.
      return content.parts.map(part => ('gap' in part ? content.gaps[part.gap]?.hidden : part.text)).join('')
    case 'generated':
      return joined(content.generator, content.answer)
    case 'open':
      return content.answer
  }
}

function lastLine({ source }: Outline, { endLine, heading }: Section): number {
  let line = endLine
  while (line > heading.endLine && isBlankLine(source, line - 1)) line--
  return line
}

function tagsOf({ tags }: Settings, bank: Bank): readonly string[] {
  if (tags === undefined || tags.length === 0) return bank.tags
  return bank.tags.length === 0 ? tags : [...new Set([...tags, ...bank.tags])]
}

/** One source an item of a list, or a line of a paragraph. */
function readSources(outline: Outline, blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(block =>
    block.type === 'list'
      ? listItems(outline, block).map(item => itemText(outline, item))
      : blocksText(outline, [block])
          .split('\n')
          .map(line => line.trim()),
  )
}
