import { CLOSE_STATES, type CloseState, type ClosingSegment, type Flag, type Side } from './closing.ts'
import { foldTyped } from './fold-typed.ts'
import { asLatin, withoutNumbering } from './typed-words.ts'

export type TypedState = CloseState | 'TIME-WAIT' | 'other'

export interface TypedClosing {
  readonly segments: readonly ClosingSegment[]
  /** States as they were named; without a side where none stood there. */
  readonly states: readonly { readonly state: TypedState; readonly sides: ReadonlySet<Side> }[]
}

const STATE =
  'time-?wait|close-?wait|last-?ack|fin-?wait-?[12]|closing|closed|established|listen|syn-?(?:sent|received)'
const TOKEN = new RegExp(
  String.raw`(?<state>${STATE})|(?<both>both)|(?<flag>syn|fin|ack|data)|(?<side>(?<![a-z])[ab](?![a-z]))|(?<end>[\n;/|])|(?<junk>[\p{L}\p{N}])`,
  'gu',
)

interface Group {
  readonly sides: Set<Side>
  readonly flags: Set<Flag>
  state: TypedState | null
}

/** Lines such as `A FIN`, `B→A: FIN+ACK`, `B CLOSE-WAIT`, `TIME-WAIT A`, or all on one line. Null where there is anything else. */
export function readClosing(text: string): TypedClosing | null {
  const groups: Group[] = []
  let open = false
  const begin = (): Group => {
    const group: Group = { sides: new Set(), flags: new Set(), state: null }
    groups.push(group)
    open = true
    return group
  }
  for (const { groups: token = {} } of prepared(text).matchAll(TOKEN)) {
    const last = open ? groups.at(-1) : undefined
    if (token.junk !== undefined) return null
    if (token.end !== undefined) open = false
    else if (token.state !== undefined) {
      const group = last && last.state === null && last.flags.size === 0 ? last : begin()
      group.state = stateOf(token.state)
    } else if (token.flag !== undefined) {
      if (!last || last.state !== null) return null
      last.flags.add(flagOf(token.flag))
    } else {
      const group = last && last.flags.size === 0 && !startsNew(last) ? last : begin()
      for (const side of sidesOf(token.side)) group.sides.add(side)
    }
  }
  return readGroups(groups)
}

/** Without numbering, and with the sender alone where an arrow says who it goes to. */
const prepared = (text: string): string =>
  asLatin(withoutNumbering(foldTyped(text)))
    .replace(/\b([ab])\s*>\s*[ab]\b\s*:?/gu, '$1 ')
    .replace(/\b(time|close|last|fin|syn) (?=wait|ack\b(?! ?\+)|sent|received)/gu, '$1-')
    .replace(/(?<=wait) (?=[12]\b)/gu, '-')

/** A state that has its sides takes no more, unless it came first. */
const startsNew = ({ state, sides }: Group): boolean =>
  state !== null && state !== 'TIME-WAIT' && sides.size > 0

const sidesOf = (side: string | undefined): readonly Side[] =>
  side === undefined ? ['A', 'B'] : [side === 'a' ? 'A' : 'B']

const flagOf = (flag: string): Flag => (flag === 'syn' || flag === 'fin' || flag === 'ack' ? flag : 'data')

function stateOf(typed: string): TypedState {
  const plain = typed.replaceAll('-', '')
  if (plain === 'timewait') return 'TIME-WAIT'
  return CLOSE_STATES.find(state => state.replaceAll('-', '').toLowerCase() === plain) ?? 'other'
}

function readGroups(groups: readonly Group[]): TypedClosing | null {
  const segments: ClosingSegment[] = []
  const states: { state: TypedState; sides: ReadonlySet<Side> }[] = []
  for (const { sides, flags, state } of groups) {
    const [side] = sides
    if (state !== null) states.push({ state, sides })
    else if (side === undefined || sides.size > 1 || flags.size === 0) return null
    else segments.push({ side, flags })
  }
  return segments.length === 0 ? null : { segments, states }
}
