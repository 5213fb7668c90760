import { slug } from '../../bank/slug.ts'
import type { Draft, Reading } from '../../notes/draft.ts'

/** A part of a source that becomes one bank. */
export interface BankPart {
  /** Below the name of the source; '' where the whole source is one bank. */
  readonly name: string
  readonly lang: string | null
  readonly topic: string | null
  readonly week: string | null
  readonly date: string | null
  readonly reading: Reading
}

/**
 * A bank says its language and week once for all of its questions: what is exported from several banks becomes several
 * again, by language, topic and week. Everything else becomes one.
 */
export function bankParts(reading: Reading): readonly BankPart[] {
  const whole = { name: '', lang: null, topic: null, week: null, date: null, ...reading.bank, reading }
  if (reading.bank || !reading.drafts.some(({ kept }) => kept?.topic || kept?.lang)) return [whole]
  const groups = new Map<string, Draft[]>()
  for (const draft of reading.drafts) {
    const { lang, topic, week } = draft.kept ?? {}
    const key = [lang ?? '', topic ?? '', week ?? ''].join('\n')
    const others = groups.get(key)
    if (others) others.push(draft)
    else groups.set(key, [draft])
  }
  return [...groups].map(([key, drafts], at) => {
    const [lang = '', topic = '', week = ''] = key.split('\n')
    return {
      name: [lang, ...topic.split('/'), week]
        .filter(part => part !== '')
        .map(slug)
        .join('/'),
      lang: lang || null,
      topic: topic || null,
      week: week || null,
      date: null,
      reading: { ...reading, title: null, drafts, skipped: at === 0 ? reading.skipped : [] },
    }
  })
}
