import type { CollectionNote, Template } from './collection.ts'

export interface RenderedCard {
  readonly front: string
  readonly back: string
}

/** What a card shows, as HTML: the back without what the front has shown already. */
export function renderCard(note: CollectionNote, template: Template): RenderedCard {
  const fields = fieldsOf(note)
  const front = fill(template.front, fields, new Set())
  const back = answerSide(template, fields)
  // Some templates say on the back what they say on the front, and nothing else.
  return {
    front,
    back: back.replace(/<[^<>]*>|\s/gu, '') === '' ? fill(template.back, fields, new Set()) : back,
  }
}

const fieldsOf = ({ type, fields }: CollectionNote): ReadonlyMap<string, string> =>
  new Map(type.fields.map((name, at) => [name, fields[at] ?? '']))

const answerSide = (template: Template, fields: ReadonlyMap<string, string>): string =>
  fill(behindAnswer(template.back), fields, namedIn(template.front))

/** Templates begin the answer with `<hr id=answer>`. */
function behindAnswer(template: string): string {
  const rule = /<hr\s+id\s*=\s*["']?answer["']?\s*\/?>/iu.exec(template)
  return rule ? template.slice(rule.index + rule[0].length) : template
}

const TAG = /\{\{\s*([#^/]?)([^{}]*)\}\}/gu

const namedIn = (template: string): ReadonlySet<string> =>
  new Set(
    [...template.matchAll(TAG)].flatMap(([, sign = '', name = '']) => (sign === '' ? [fieldOf(name)] : [])),
  )

/** `text:Front`, `type:nc:Front`: what stands before the last colon only says how it is shown. */
const fieldOf = (name: string): string => (name.split(':').at(-1) ?? '').trim()

/** Replaces `{{Field}}`, with `{{#Field}}…{{/Field}}` where it holds something and `{{^Field}}…{{/Field}}` where not. */
function fill(template: string, fields: ReadonlyMap<string, string>, without: ReadonlySet<string>): string {
  const hidden: string[] = []
  let text = ''
  let at = 0
  const take = (part: string): void => {
    if (hidden.length === 0) text += part
  }
  for (const match of template.matchAll(TAG)) {
    const [whole, sign = '', name = ''] = match
    take(template.slice(at, match.index))
    at = match.index + whole.length
    const field = fieldOf(name)
    const isFilled = (fields.get(field) ?? '').replace(/<(?!img)[^<>]*>|\s|&nbsp;/giu, '') !== ''
    if (sign === '/') {
      if (hidden.at(-1) === field) hidden.pop()
    } else if (sign !== '') {
      if (hidden.length > 0 ? hidden.at(-1) === field : isFilled === (sign === '^')) hidden.push(field)
    } else if (!without.has(field) && !(name.trimStart().startsWith('type:') && without.size === 0)) {
      take(fields.get(field) ?? '')
    }
  }
  return text + (hidden.length === 0 ? template.slice(at) : '')
}

/** The field with the gaps of a note, and what the back shows besides. */
export function renderText(note: CollectionNote): RenderedCard {
  const template = note.type.templates[0] ?? { front: '', back: '' }
  const [, name = ''] = /\{\{[^{}]*cloze:\s*([^{}:]+?)\s*\}\}/u.exec(template.front) ?? []
  const at = Math.max(0, note.type.fields.indexOf(name))
  return { front: note.fields[at] ?? '', back: answerSide(template, fieldsOf(note)) }
}
