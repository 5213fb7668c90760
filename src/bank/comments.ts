import { codeSpans, isInside } from './code-spans.ts'

export interface Comment {
  /** What stands between `<!--` and `-->`. */
  readonly inner: string
  /** The index of `inner` in the text. */
  readonly at: number
}

/** The HTML comments of a text, in order. What begins one and never ends it is none. */
export function htmlComments(
  text: string,
): readonly (Comment & { readonly from: number; readonly end: number })[] {
  const comments: (Comment & { readonly from: number; readonly end: number })[] = []
  for (let from = text.indexOf('<!--'); from !== -1; ) {
    const close = text.indexOf('-->', from + 4)
    if (close === -1) break
    const end = close + 3
    comments.push({ inner: text.slice(from + 4, close), at: from + 4, from, end })
    from = text.indexOf('<!--', end)
  }
  return comments
}

const NO_COMMENTS: readonly Comment[] = []

/** Takes the wanted comments out of inline Markdown. Other comments, and all in code spans, stay. */
export function takeComments(
  text: string,
  isWanted: (inner: string) => boolean,
): { text: string; comments: readonly Comment[] } {
  if (!text.includes('<!--')) return { text, comments: NO_COMMENTS }
  const spans = codeSpans(text)
  const comments: Comment[] = []
  let rest = ''
  let from = 0
  for (const comment of htmlComments(text)) {
    if (!isWanted(comment.inner) || isInside(spans, comment.from)) continue
    comments.push(comment)
    rest += text.slice(from, comment.from).trimEnd()
    from = comment.end
  }
  return comments.length === 0 ? { text, comments } : { text: (rest + text.slice(from)).trim(), comments }
}

export function withoutComments(text: string): string {
  let rest = ''
  let from = 0
  for (const comment of htmlComments(text)) {
    rest += text.slice(from, comment.from)
    from = comment.end
  }
  return rest + text.slice(from)
}
