/** How two judges of the same yes-or-no questions agree. */
export interface Kappa {
  readonly judgements: number
  /** The share on which they agree. */
  readonly agreed: number
  /** 1 is agreement throughout, 0 what chance would give; where there is nothing but chance, 0. */
  readonly kappa: number
}

/**
 * κ = (pₒ − pₑ) / (1 − pₑ): the agreement beyond that of two judges who say yes as often as these do, but by chance.
 * J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960), 37–46.
 */
export function cohensKappa(pairs: readonly (readonly [boolean, boolean])[]): Kappa {
  const judgements = pairs.length
  const share = (test: (pair: readonly [boolean, boolean]) => boolean): number =>
    judgements === 0 ? 0 : pairs.filter(test).length / judgements
  const agreed = share(([a, b]) => a === b)
  const firstYes = share(([a]) => a)
  const secondYes = share(([, b]) => b)
  const byChance = firstYes * secondYes + (1 - firstYes) * (1 - secondYes)
  return { judgements, agreed, kappa: byChance >= 1 ? 0 : (agreed - byChance) / (1 - byChance) }
}
