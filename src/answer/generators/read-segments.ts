import { foldTyped } from './fold-typed.ts'
import { withoutNumbering } from './typed-words.ts'

export interface TypedSegment {
  readonly flags: ReadonlySet<string>
  /** Sequence number, then acknowledgement number; null for `-`. */
  readonly numbers: readonly (number | null)[]
}

const TOKEN =
  /(?<label>(?:seq|ack)\s*[=:#]+\s*|\bseq\b)|(?<flag>syn|ack|fin|psh|rst)|(?<number>\d+)|(?<none>-(?![a-z]))|(?<end>[\n;|/])|(?<junk>[^\s,+&()[\]<>.-])/gu

/**
 * Segments as they are typed, on lines of their own or after each other: `SYN 1000 -`, `[SYN, ACK] seq=5000 ack=1001`.
 * Null where there is anything else in it.
 */
export function readSegments(text: string): readonly TypedSegment[] | null {
  const folded = withoutNumbering(foldTyped(text)).replace(/\b[a-z]\s*>\s*[a-z]\b\s*:?/gu, '')
  const segments: { flags: Set<string>; numbers: (number | null)[]; labelled: boolean }[] = []
  let open = false
  for (const { groups = {} } of folded.matchAll(TOKEN)) {
    if (groups.junk !== undefined) return null
    const last = segments.at(-1)
    if (groups.end !== undefined) {
      // `SYN/ACK` is one segment: what ends one stands behind its numbers.
      open = open && last?.numbers.length === 0
    } else if (groups.label !== undefined) {
      if (last) last.labelled = true
    } else if (groups.flag !== undefined) {
      const isLabel = groups.flag === 'ack' && last?.labelled === true && last.numbers.length === 1
      if (open && isLabel) continue
      if (open && last && last.numbers.length === 0) last.flags.add(groups.flag)
      else segments.push({ flags: new Set([groups.flag]), numbers: [], labelled: false })
      open = true
    } else {
      if (!last || !open || last.numbers.length === 2) return null
      last.numbers.push(groups.number === undefined ? null : Number(groups.number))
    }
  }
  return segments
}
