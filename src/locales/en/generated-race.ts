/** What the problems about unprotected counters say. */
export const race = {
  setting: ({ threads, increments }: { threads: number; increments: number }) =>
    `${threads} threads share \`x\`. Each runs this ${increments === 1 ? 'once, ' : ''}without a lock. One load or one store is atomic, nothing more.`,
  ask: 'Which values can `x` have when all threads have finished? Write all of them, such as `{1, 5}` or `1..5`.',
  tooMuch: ({ value, most }: { value: number; most: number }) =>
    `${value} cannot be: ${most} is what comes out when no addition is lost.`,
  tooLittle: ({ value, least }: { value: number; least: number }) =>
    `${value} cannot be: the least that is left is ${least}.`,
  between: ({ value, step }: { value: number; step: number }) =>
    `${value} cannot be: x grows by ${step} each time.`,
  missing: (values: string) => `These can be as well: ${values}.`,
  most: ({ most, all }: { most: number; all: number }) =>
    `The most: no two threads overlap, all ${all} additions count: ${most}.`,
  leastOnce: ({ least }: { least: number }) =>
    `The least: all load the first value, then all store: one addition is left, ${least}.`,
  leastMany: ({ least, start, once }: { least: number; start: number; once: number }) =>
    [
      `The least is two additions, not one and not one thread’s share: ${least}.`,
      `- T1 loads ${start}. All others run, T2 up to before its last round.`,
      `- T1 stores ${once}: all that was done is lost. T2 loads ${once} for its last round.`,
      `- T1 finishes its rounds. T2 stores ${least} over them.`,
    ].join('\n'),
  whyNotOne:
    'One addition alone cannot be left: the last store of all belongs to a last round, and that round loads what its own thread, or one after it, has stored before.',
  all: (values: string) => `Everything between comes out too, by losing fewer additions: **${values}**.`,
}
