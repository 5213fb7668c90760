/** The cells of a table's row: a pipe that is escaped stands in its cell, also in code (GFM, 4.10). */
export function cellsOf(line: string): readonly string[] {
  const cells: string[] = []
  let cell = ''
  for (let at = 0; at < line.length; at++) {
    const char = line[at] ?? ''
    if (char === '\\' && line[at + 1] === '|') {
      cell += '|'
      at++
    } else if (char === '|') {
      cells.push(cell.trim())
      cell = ''
    } else cell += char
  }
  const [first, ...rest] = [...cells, cell.trim()]
  const inner = first === '' ? rest : [first ?? '', ...rest]
  return inner.at(-1) === '' ? inner.slice(0, -1) : inner
}
