/** A source of chance: a number in [0, 1). Seeded with `--seed`, it repeats itself. */
export interface Random {
  next(): number
}
