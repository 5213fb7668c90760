import { printQuestion } from '../bank/print-question.ts'
import { validId } from '../bank/question-settings.ts'
import { saysNothing } from '../bank/says-nothing.ts'
import { slug } from '../bank/slug.ts'
import type { Draft } from './draft.ts'

export interface PrintOptions {
  readonly id: string
  readonly lang: string
  /** The topic of its bank: a question's own is told where it differs. */
  readonly topic: string
}

/** Whether there is nothing yet that could be revealed. */
export const isUnanswered = (draft: Draft): boolean =>
  draft.kept?.unanswered ??
  (draft.options.length > 0 ? !draft.options.some(({ right }) => right) : saysNothing(draft.answer))

/** The topic path of a draft: its bank's, and below it the section that it stands in. */
export const topicOf = (draft: Draft, topic: string): string =>
  draft.kept?.topic ??
  [topic, ...draft.topic.map(title => slug(title).slice(0, 60).replace(/-+$/u, ''))]
    .filter(part => part !== '' && part !== 'untitled')
    .join('/')

/** A draft as a question of our format. */
export function printDraft(draft: Draft, { id, lang, topic }: PrintOptions): string {
  const own = topicOf(draft, topic)
  const ownTopic = own === topic ? null : own
  if (draft.kept) {
    // An id that can't be written follows from topic and title again.
    return printQuestion({ ...draft.kept.question, lang, id: validId(id), topic: ownTopic })
  }
  return printQuestion({
    title: draft.title,
    id,
    lang,
    topic: ownTopic,
    author: draft.author,
    hint: draft.hint,
    followUps: draft.followUps.map(({ text, answer }) => ({ text, answer })),
    sources: sourcesOf(draft),
    content: contentOf(draft),
  })
}

function contentOf(draft: Draft): Parameters<typeof printQuestion>[0]['content'] {
  const { prompt, answer, options } = draft
  if (options.length === 0) return { kind: 'open', prompt, answer }
  if (isUnanswered(draft)) {
    // Options of which none is known to be right can't be chosen from: they are told with the question.
    const listed = options.map(({ text }) => `- ${text.replace(/\n/gu, '\n  ')}`).join('\n')
    return { kind: 'open', prompt: [prompt, listed].filter(text => text !== '').join('\n\n'), answer }
  }
  const kind = options.filter(({ right }) => right).length > 1 ? 'multi' : 'choice'
  return {
    kind,
    prompt,
    answer,
    options: options.map(option => ({ ...option, feedback: '' })),
    shuffle: true,
  }
}

/** A bare link stays the answer's text and becomes a source. */
function sourcesOf({ answer }: Draft): readonly string[] {
  if (answer === '' || !saysNothing(answer)) return []
  return [...new Set(answer.match(/https?:\/\/[^\s<>()]+/gu) ?? [])]
}

export interface BankHead {
  readonly topic: string
  readonly title: string
  readonly lang: string
  readonly tags: readonly string[]
  readonly author: string | null
  readonly week: string | null
  readonly date: string | null
  readonly source: string | null
}

/** The beginning of a bank that an import makes: where it came from. */
export function printHead({ topic, title, lang, tags, author, week, date, source }: BankHead): string {
  const lines = [
    `topic: ${scalar(topic)}`,
    `lang: ${lang}`,
    ...(tags.length > 0 ? [`tags: [${tags.map(scalar).join(', ')}]`] : []),
    ...(author === null ? [] : [`author: ${scalar(author)}`]),
    ...(week === null ? [] : [`week: ${scalar(week)}`]),
    ...(date === null ? [] : [`date: ${scalar(date)}`]),
    ...(source === null ? [] : [`source: ${scalar(source)}`]),
  ]
  return `---\n${lines.join('\n')}\n---\n\n# ${title.replace(/\s+/gu, ' ').trim()}\n`
}

/** Plain where YAML takes it for text and nothing else. */
const scalar = (text: string): string =>
  /^[\p{L}\p{N}](?:[\p{L}\p{N}._/-]| (?=[\p{L}\p{N}]))*$/u.test(text)
    ? text
    : JSON.stringify(text.normalize('NFC'))
