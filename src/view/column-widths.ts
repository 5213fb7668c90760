/**
 * How wide each column becomes in a room: as it wants where all fit, else the widest give way first, none below its
 * least. Null where not even the least fits.
 */
export function columnWidths(
  wanted: readonly number[],
  least: readonly number[],
  room: number,
): readonly number[] | null {
  const capped = (cap: number): readonly number[] =>
    wanted.map((want, at) => Math.min(want, Math.max(least[at] ?? 0, cap)))
  if (sum(wanted) <= room) return wanted
  if (sum(capped(0)) > room) return null
  let fits = 0
  let fails = widest(wanted)
  while (fails - fits > 1) {
    const cap = Math.floor((fits + fails) / 2)
    if (sum(capped(cap)) <= room) fits = cap
    else fails = cap
  }
  return withRest(capped(fits), wanted, room)
}

/** What the common cap leaves over goes to the columns from the left that still want more. */
function withRest(widths: readonly number[], wanted: readonly number[], room: number): readonly number[] {
  let rest = room - sum(widths)
  return widths.map((width, at) => {
    if (rest === 0 || width >= (wanted[at] ?? 0)) return width
    rest--
    return width + 1
  })
}

/** Of any number of widths: `Math.max(...)` has a limit. */
export const widest = (widths: readonly number[]): number =>
  widths.reduce((most, width) => Math.max(most, width), 0)

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
