/** Keys that are confused by ear rather than by finger: half an error. */
const SOFT = new Set(
  'ㅅㅆ ㄱㅋ ㄱㄲ ㄷㅌ ㄷㄸ ㅂㅍ ㅂㅃ ㅈㅊ ㅈㅉ ㅐㅔ ㅓㅗ ㅏㅑ ㅓㅕ ㅗㅛ ㅜㅠ ㅡㅜ ㅒㅖ'
    .split(' ')
    .flatMap(pair => [pair, [...pair].reverse().join('')]),
)
const SOFT_COST = 0.5

/** Damerau–Levenshtein over jamo, stopped as soon as it must exceed `limit`: then Infinity. */
export function jamoDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Number.POSITIVE_INFINITY
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const cost = costOf(a.charAt(row - 1), b.charAt(column - 1))
      let best = Math.min(
        at(previous, column - 1) + cost,
        at(previous, column) + 1,
        at(current, column - 1) + 1,
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        a.charAt(row - 1) === b.charAt(column - 2) &&
        a.charAt(row - 2) === b.charAt(column - 1)
      if (swapped) best = Math.min(best, at(before, column - 2) + 1)
      current.push(best)
      least = Math.min(least, best)
    }
    if (least > limit) return Number.POSITIVE_INFINITY
    before = previous
    previous = current
  }
  const distance = at(previous, b.length)
  return distance > limit ? Number.POSITIVE_INFINITY : distance
}

const at = (row: readonly number[], column: number): number => row[column] ?? Number.POSITIVE_INFINITY

const costOf = (a: string, b: string): number => (a === b ? 0 : SOFT.has(a + b) ? SOFT_COST : 1)
