/** Letters and digits of every script, in lower case; everything between them becomes one `-`. */
export function slug(title: string): string {
  const text = isPlain(title) ? title : title.normalize('NFC').toLowerCase()
  let words = ''
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const code = text.codePointAt(at) ?? SPACE
    if (isWordCharacter(code)) {
      if (start === -1) start = at
      if (code > 0xffff) at++
    } else if (start !== -1) {
      words += words === '' ? text.slice(start, at) : `-${text.slice(start, at)}`
      start = -1
    }
  }
  return words === '' ? 'untitled' : words
}

/** Whether all of it is Hangul syllables and ASCII without capitals: such a text is as `slug` wants it. */
function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 128 ? code >= 65 && code <= 90 : code < 0xac00 || code > 0xd7a3) return false
  }
  return true
}

const SPACE = 32

/** ASCII and the Hangul syllables are told apart without an expression: this runs for every title. */
function isWordCharacter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
  return (code >= 0xac00 && code <= 0xd7a3) || /[\p{L}\p{N}]/u.test(String.fromCodePoint(code))
}

/** The id of a question that has none of its own. */
export const deriveId = (topic: string, title: string): string => `${topic}#${slug(title)}`

/** Gives each id once: the second of equal ones ends with `-2`, the third with `-3`. */
export function uniqueIds(): (id: string) => { readonly id: string; readonly repeated: boolean } {
  const counts = new Map<string, number>()
  return id => {
    let count = counts.get(id) ?? 0
    if (count === 0) {
      counts.set(id, 1)
      return { id, repeated: false }
    }
    let unused: string
    do unused = `${id}-${++count}`
    while (counts.has(unused))
    counts.set(id, count)
    counts.set(unused, 1)
    return { id: unused, repeated: true }
  }
}
