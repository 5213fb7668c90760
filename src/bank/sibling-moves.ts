import { plainText, textSimilarity } from './text-similarity.ts'

/** One step of a renumbering: `[from, to]`. */
export type Move = readonly [from: number, to: number]

const EDITED = 0.5
const MOVED = 0.7
/** So many gaps are not compared each with each. */
const COMPARABLE = 40

/**
 * How numbered siblings have to be renumbered for each history to be where its text is now. `known` is the text that each
 * number had, `current` the texts that each has (one a language). Applied one after another no step meets another's
 * history: circles go over a number that nobody has, and what is gone but in the way is kept under such a number.
 */
export function siblingMoves(
  known: ReadonlyMap<number, string>,
  current: ReadonlyMap<number, readonly string[]>,
): readonly Move[] {
  const targets = assign(known, current)
  const moves = [...targets].filter(([from, to]) => from !== to)
  if (moves.length === 0) return []
  const unused = 1 + Math.max(...known.keys(), ...current.keys())
  const wanted = new Set(moves.map(([, to]) => to))
  const parked = [...known.keys()].filter(number => !targets.has(number) && wanted.has(number))
  const aside = parked.map((number, index): Move => [number, unused + index])
  return [...aside, ...inOrder(moves, unused + parked.length)]
}

/** Where each known number's text is now; numbers whose text is gone are left out. */
function assign(
  known: ReadonlyMap<number, string>,
  current: ReadonlyMap<number, readonly string[]>,
): ReadonlyMap<number, number> {
  const targets = new Map<number, number>()
  const free = new Map([...current].map(([number, texts]) => [number, texts.map(plainText)] as const))
  const settle = (from: number, to: number): void => {
    targets.set(from, to)
    free.delete(to)
  }
  const open = (): readonly (readonly [number, string])[] =>
    [...known].filter(([number]) => !targets.has(number)).sort(([a], [b]) => a - b)

  for (const [number, text] of open()) if (free.get(number)?.includes(plainText(text))) settle(number, number)
  const byText = new Map<string, number[]>()
  for (const [number, texts] of [...free].sort(([a], [b]) => b - a)) {
    for (const text of new Set(texts)) {
      const places = byText.get(text)
      if (places) places.push(number)
      else byText.set(text, [number])
    }
  }
  for (const [number, text] of open()) {
    const places = byText.get(plainText(text)) ?? []
    let place = places.pop()
    while (place !== undefined && !free.has(place)) place = places.pop()
    if (place !== undefined) settle(number, place)
  }
  for (const [number, text] of open()) {
    if (likest(text, free.get(number) ?? []) >= EDITED) settle(number, number)
  }
  if (free.size > COMPARABLE) return targets
  for (const [number, text] of open()) {
    const near = [...free].filter(([, texts]) => likest(text, texts) >= MOVED)
    const [only] = near
    if (only && near.length === 1) settle(number, only[0])
  }
  return targets
}

const likest = (text: string, texts: readonly string[]): number =>
  Math.max(0, ...texts.map(other => textSimilarity(text, other)))

/** The last link of a chain goes first, since nobody is where it goes. */
function inOrder(moves: readonly Move[], firstUnused: number): readonly Move[] {
  const pending = new Map(moves)
  const steps: Move[] = []
  let unused = firstUnused
  for (const [start] of moves) {
    const chain = new Set<number>()
    let end: number | undefined = start
    for (; end !== undefined && pending.has(end) && !chain.has(end); end = pending.get(end)) chain.add(end)
    const isCircle = chain.size > 0 && end === start
    const aside = isCircle ? unused++ : start
    if (isCircle) steps.push([start, aside])
    for (const from of [...chain].reverse()) {
      steps.push([from === start ? aside : from, pending.get(from) ?? from])
      pending.delete(from)
    }
  }
  return steps
}
