import type { Token } from 'markdown-it'
import type { Face } from './runs.ts'

/** A tag that only says how text looks. */
export interface LookTag {
  readonly opens: boolean
  readonly name: string
}

const LOOKS: Readonly<Record<string, Partial<Face>>> = {
  b: { strong: true },
  strong: { strong: true },
  i: { strong: true },
  em: { strong: true },
  mark: { strong: true },
  code: { code: true },
  kbd: { code: true },
  small: {},
  sub: {},
  sup: {},
}

export const look = (face: Face, { name }: LookTag): Face => ({ ...face, ...LOOKS[name] })

/** `2<sup>32</sup>` must not become 232. */
export const markBefore = ({ name }: LookTag): string => ({ sub: '_', sup: '^' })[name] ?? ''

/** Tags that come in pairs and only change the look; `<b>` alone is somebody's type parameter. */
export function lookTags(tokens: readonly Token[]): ReadonlyMap<Token, LookTag> {
  const found = new Map<Token, LookTag>()
  const open: { readonly token: Token; readonly name: string }[] = []
  for (const token of tokens) {
    if (token.type !== 'html_inline') continue
    const [, slash, tag = ''] = /^<(\/?)(\w+)>$/u.exec(token.content) ?? []
    const name = tag.toLowerCase()
    if (!Object.hasOwn(LOOKS, name)) continue
    if (slash === '') {
      open.push({ token, name })
      continue
    }
    if (open.at(-1)?.name !== name) continue
    const opening = open.pop()
    if (!opening) continue
    found.set(opening.token, { opens: true, name })
    found.set(token, { opens: false, name })
  }
  return found
}
