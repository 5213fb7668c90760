const SPACE = /[ \t\n\r]*/y
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

/**
 * The index at which a text that `JSON.parse` refused stops being JSON (RFC 8259): Node's messages name it in some
 * versions and for some errors only. An unclosed string is told where it begins.
 */
export function jsonErrorAt(text: string): number {
  let at = 0
  const open: ('{' | '[')[] = []
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    at += match?.[0].length ?? 0
    return match !== null
  }
  const takeKey = (): boolean => take(STRING) && take(SPACE) && text[at] === ':' && ++at > 0 && take(SPACE)

  for (;;) {
    take(SPACE)
    const opening = text[at]
    if (opening === '{' || opening === '[') {
      at++
      take(SPACE)
      if (text[at] !== (opening === '{' ? '}' : ']')) {
        open.push(opening)
        if (opening === '{' && !takeKey()) return at
        continue
      }
      at++
    } else if (!take(STRING) && !take(SCALAR)) {
      return at
    }
    for (;;) {
      take(SPACE)
      const inside = open.at(-1)
      if (inside === undefined) return at
      if (text[at] === ',') break
      if (text[at] !== (inside === '{' ? '}' : ']')) return at
      open.pop()
      at++
    }
    at++
    take(SPACE)
    if (open.at(-1) === '{' && !takeKey()) return at
  }
}
