/** What the problems about schedules and savepoints say. */
export const transactions = {
  serial: {
    setting:
      'Three transactions run in this schedule; `r1(x)` means that T1 reads x, `w2(x)` that T2 writes x.',
    ask: (example: string) =>
      `Is it conflict-serializable? If so, write one serial order that it is equivalent to, such as \`${example}\`. If not, write \`no\` (or a cycle of the precedence graph).`,
    no: 'no',
    conflict: ({ first, second, before, after }: Conflict) =>
      `${first} … ${second}: ${before} before ${after}.`,
    wrongOrder: ({ first, second, before, after }: Conflict) =>
      `${after} stands before ${before}, but ${first} comes before ${second} and they conflict: ${before} has to be first.`,
    again: (name: string) => `${name} stands in the order twice.`,
    missing: (names: string) => `Missing from the order: ${names}.`,
    hasOrder: (order: string) => `It is serializable: no edge runs against the order ${order}.`,
    cycle: (cycle: string) => `There is no such order: the precedence graph has the cycle ${cycle}.`,
    noEdge: ({ before, after }: { before: string; after: string }) =>
      `There is no edge ${before} → ${after}: nothing that ${before} does first conflicts with ${after}.`,
    rule: 'Two operations conflict if they belong to different transactions, touch the same item, and one of them writes. The earlier one’s transaction has to come first.',
    noConflicts: 'There is no conflict.',
    conclusionYes: ({ orders, first }: { orders: number; first: string }) =>
      `No cycle: it is serializable. ${orders === 1 ? 'The only order' : `One of ${orders} orders`}: **${first}**.`,
    conclusionNo: (cycle: string) => `**${cycle}** is a cycle: it is not conflict-serializable.`,
  },
  savepoint: {
    setting: 'PostgreSQL runs this script. Table `t` is empty before.',
    ask: (example: string) =>
      `Which values are in \`t\` afterwards? Write all of them, such as \`${example}\`, or \`none\`.`,
    none: 'none',
    undone: ({ value, line, statement }: { value: number; line: number; statement: string }) =>
      `${value} is gone: line ${line}, \`${statement}\`, took it back.`,
    kept: (value: number) => `${value} is there: nothing after it went back to before it.`,
    never: (value: number) => `${value} was never inserted.`,
    rules: [
      '`ROLLBACK TO s` takes back everything since `SAVEPOINT s`. It keeps s, and forgets the savepoints after it.',
      '`RELEASE s` forgets s and those after it; what was done since stays.',
      'Of two savepoints with one name the later counts; the earlier is there again once the later is released.',
    ],
    line: 'Line',
    statement: 'Statement',
    rows: 'Rows then',
    answer: (rows: string) => `In the end: **${rows}**.`,
  },
}

interface Conflict {
  readonly first: string
  readonly second: string
  readonly before: string
  readonly after: string
}
