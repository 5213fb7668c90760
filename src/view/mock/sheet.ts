import { mockRoomText } from '../../locales/mock-room.ts'
import { rubricText } from '../../locales/rubric.ts'
import type { Language } from '../../model/config.ts'
import {
  type AskedFollowUp,
  type AskedPoint,
  type AskedQuestion,
  CRITERIA,
  type MeetingId,
  type Roles,
  SCORES,
} from '../../model/mock.ts'
import { at, castLine } from './room-lines.ts'

export interface Sheet extends Roles {
  readonly meeting: MeetingId
  readonly turn: number
  readonly turns: number
  readonly questions: readonly AskedQuestion[]
  readonly lang: Language
}

/** What interviewer and scribe hold in their hands: Markdown, with boxes to tick. */
export function leadSheet(sheet: Sheet): string {
  const text = mockRoomText(sheet.lang)
  const questions = sheet.questions.map((question, index) =>
    section([
      `## ${index + 1}. ${question.title}`,
      `\`${question.id}\``,
      question.prompt,
      part(text.keyPoints, points(question.keyPoints, text.optional)),
      part(text.modelAnswer, question.answer),
      part(text.hints, question.hints.map((hint, at) => `${at + 1}. ${hint}`).join('\n')),
      part(text.followUps, tree(question.followUps)),
      part(text.sheet.notes, '- '),
    ]),
  )
  return whole(sheet, text.sheet.lead, [...questions, remarks(sheet.lang)])
}

/** What the others hold: the questions and their points, room for the scores, and the anchors. */
export function raterSheet(sheet: Sheet): string {
  const text = mockRoomText(sheet.lang)
  const { criteria } = rubricText(sheet.lang)
  const scores = CRITERIA.map(
    criterion => `- ${criteria[criterion]}: ${SCORES.map(score => `☐ ${score}`).join('  ')}`,
  )
  const questions = sheet.questions.map((question, index) =>
    section([
      `## ${index + 1}. ${question.title}`,
      question.prompt,
      part(text.keyPoints, points(question.keyPoints, text.optional)),
      part(text.sheet.yourScores, scores.join('\n')),
    ]),
  )
  return whole(sheet, text.sheet.raters, [text.sheet.afterAnswer, ...questions, rubric(sheet.lang)])
}

function whole(sheet: Sheet, title: string, parts: readonly string[]): string {
  const text = mockRoomText(sheet.lang)
  const turn = text.turn({ turn: sheet.turn, of: sheet.turns, candidate: at(sheet.candidate) })
  const head = [
    `# ${title}`,
    `${sheet.meeting} · ${turn}`,
    castLine(sheet, sheet),
    `**${text.sheet.secret}**`,
    text.sheet.protocol.map(rule => `- ${rule}`).join('\n'),
  ]
  return `${section([...head, ...parts])}\n`
}

const section = (parts: readonly string[]): string => parts.filter(one => one.trim() !== '').join('\n\n')

const part = (heading: string, body: string): string => (body === '' ? '' : `**${heading}**\n\n${body}`)

const points = (all: readonly AskedPoint[], optional: string): string =>
  all.map(point => `- [ ] ${point.text}${point.optional ? ` (${optional})` : ''}`).join('\n')

function tree(followUps: readonly AskedFollowUp[], depth = 0): string {
  const by = '  '.repeat(depth)
  return followUps
    .flatMap(({ text, answer, followUps: deeper }) => [
      `${by}- ${text}`,
      ...(answer === '' ? [] : [`${by}  ${answer.replace(/\s+/gu, ' ').trim()}`]),
      ...(deeper.length === 0 ? [] : [tree(deeper, depth + 1)]),
    ])
    .join('\n')
}

function remarks(lang: Language): string {
  const text = mockRoomText(lang)
  return Object.values(text.remarks)
    .map(name => `**${name}**\n\n- `)
    .join('\n\n')
}

function rubric(lang: Language): string {
  const { sheet } = mockRoomText(lang)
  const { criteria, anchors, rules } = rubricText(lang)
  const rows = SCORES.toReversed().map(
    score => `| ${score} | ${CRITERIA.map(one => anchors[one][score]).join(' | ')} |`,
  )
  const head = `| ${sheet.level} | ${CRITERIA.map(one => criteria[one]).join(' | ')} |`
  return section([
    `## ${sheet.rubric}`,
    [head, '|---|---|---|', ...rows].join('\n'),
    rules.map(rule => `- ${rule}`).join('\n'),
  ])
}
