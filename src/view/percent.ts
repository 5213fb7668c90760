/** A share as a person reads it: `93%`. */
export const percent = (share: number): string => `${Math.round(share * 100)}%`
