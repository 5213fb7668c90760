/** What the problems about the banker's algorithm say. */
export const banker = {
  process: 'Process',
  unsafeWord: 'unsafe',
  none: 'none',
  turn: 'Turn',
  afterwards: 'Work then',
  setting: ({
    processes,
    resources,
    available,
  }: {
    processes: number
    resources: string
    available: string
  }) => `${processes} processes share the resources ${resources}. Available = ${available}`,
  needFirst: 'Need = Max − Allocation is what each process may still ask for.',
  runs: 'Whoever’s Need fits into Work (Need ≤ Work for every resource, equal is enough) can finish and gives back its Allocation.',
  allFinish: (sequence: string) =>
    `All of them finish, so the state is safe: \`${sequence}\` is a safe sequence.`,
  stuck: ({ work, names }: { work: string; names: string }) =>
    `With Work = ${work} no one of those left can finish: ${names}. The state is unsafe.`,
  safety: {
    ask: (example: string) =>
      `Write one safe sequence, an order in which all of them can finish, such as \`${example}\`. If there is none, write \`unsafe\`.`,
    count: (count: number) =>
      count === 1 ? 'There is no other safe sequence.' : `There are ${count} safe sequences in all.`,
    blocked: ({ at, process, need, work }: { at: number; process: string; need: string; work: string }) =>
      `Turn ${at}: Need ${need} of ${process} > Work ${work}.`,
    again: ({ at, process }: { at: number; process: string }) =>
      `Turn ${at}: ${process} has finished already.`,
    missing: (names: string) => `Missing from the sequence: ${names}.`,
    isSafe: (sequence: string) => `The state is safe: all finish in the order ${sequence}, for instance.`,
  },
  unsafe: {
    ask: (example: string) =>
      `Which processes cannot finish if all of them ask for their maximum? Write their names, such as \`${example}\`, or \`none\`.`,
    canFinish: ({ process, need, work, at }: { process: string; need: string; work: string; at: number }) =>
      `${process} can finish: Need ${need} ≤ Work ${work} at turn ${at}.`,
    cannot: ({ process, need, work }: { process: string; need: string; work: string }) =>
      `${process} cannot finish: when all who can have finished, Need ${need} > Work ${work}.`,
    answer: (names: string) => `So the ones that cannot finish are: ${names}.`,
    none: 'All of them can finish: none.',
  },
  request: {
    example: 'deny …',
    words: {
      grant: 'grant',
      need: 'deny need',
      available: 'deny available',
      unsafe: 'deny unsafe',
    },
    ask: ({ process, request }: { process: string; request: string }) =>
      [
        `Now ${process} makes a request: Request = ${request}`,
        '',
        'Is it granted? If not, which test fails first? Answer with one of these.',
        '',
        '- `grant`',
        '- `deny need`: it is more than its Need',
        '- `deny available`: it is more than Available',
        '- `deny unsafe`: the state would be unsafe',
      ].join('\n'),
    needFails: ({ request, need }: { request: string; need: string }) =>
      `Request ${request} > Need ${need}: the process asks for more than it declared.`,
    needHolds: ({ request, need }: { request: string; need: string }) => `Request ${request} ≤ Need ${need}.`,
    availableFails: ({ request, available }: { request: string; available: string }) =>
      `Request ${request} > Available ${available}: there is not that much.`,
    availableHolds: ({ request, available }: { request: string; available: string }) =>
      `Request ${request} ≤ Available ${available}.`,
    safetyFails: (names: string) =>
      `If it were granted, these could not finish: ${names}. The state would be unsafe.`,
    safetyHolds: (sequence: string) => `If it is granted, all can finish: ${sequence}. The state stays safe.`,
    pretend: ({ available, allocation, need }: { available: string; allocation: string; need: string }) =>
      `Suppose it is granted: Available ${available}, Allocation ${allocation}, Need ${need}.`,
    granted: 'All three tests hold: **grant**.',
    denied: (words: string) => `So the answer is **${words}**.`,
    sayWhy: 'Denying is right. Say also which test fails first: need, available or unsafe.',
  },
  need: {
    ask: ({ process, example }: { process: string; example: string }) =>
      `What is the Need of ${process}? Write one number for each resource, such as \`${example}\`.`,
    cell: ({
      resource,
      max,
      held,
      need,
      given,
    }: {
      resource: string
      max: number
      held: number
      need: number
      given: number
    }) => `${resource}: ${max} − ${held} = ${need}, not ${given}.`,
    steps: 'Need is what is still missing to the maximum: subtract resource by resource.',
  },
}
