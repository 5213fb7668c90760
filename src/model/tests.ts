/** Reviews a study day or more after the one before, and how many of them were recalled. */
export interface Tests {
  readonly tested: number
  readonly recalled: number
}

/** True retention: the share of tests that were recalled; null where there was none. */
export const shareOf = ({ tested, recalled }: Tests): number | null =>
  tested === 0 ? null : recalled / tested
