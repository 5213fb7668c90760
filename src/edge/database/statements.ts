/** From a position on, that one included: $1 learner, $2 position, $3 how many at most. */
export const readRows = (rows: string): string =>
  `SELECT id, position, device, line FROM ${rows} WHERE learner = $1 AND position >= $2 ORDER BY position LIMIT $3`

export const readHeads = (heads: string): string => `SELECT learner, position FROM ${heads}`

/** Takes as many positions as $2 says for the learner $1; the last of them. Its lock is held until the commit. */
export const takePositions = (heads: string): string =>
  `INSERT INTO ${heads} (learner, position) VALUES ($1, $2)
ON CONFLICT (learner) DO UPDATE SET position = ${heads}.position + excluded.position
RETURNING position`

/** Those that are there already stay as they are; the ids of the others. */
export function insertRows(rows: string, count: number): string {
  const places = Array.from({ length: count }, (_, at) => {
    const first = 5 * at
    return `($${first + 1}, $${first + 2}, $${first + 3}, $${first + 4}, $${first + 5})`
  })
  return `INSERT INTO ${rows} (learner, id, position, device, line) VALUES ${places.join(', ')}
ON CONFLICT (learner, id) DO NOTHING RETURNING id`
}
