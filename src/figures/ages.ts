/** Days since the review before, from which each age of a memory begins: a day, two or three, … two months and more. */
export const AGES: readonly number[] = [1, 2, 4, 8, 22, 61]

/** Which of the ages a memory has after so many whole days, one or more. */
export function ageOf(elapsed: number): number {
  let age = AGES.length - 1
  while (age > 0 && elapsed < (AGES[age] ?? 0)) age--
  return age
}
