/** What the problems say in which one number is worked out. */
export const sizes = {
  pool: {
    ask: ({ threads, each }: { threads: number; each: number }) =>
      `${threads} threads work at the same time, and each needs ${each} connections at once to finish its job. It takes them one by one and keeps what it has while it waits. How many connections must the pool have at least, so that they can never deadlock?`,
    tooFew: ({ given, threads, less }: { given: number; threads: number; less: number }) =>
      `With ${given} the ${threads} threads can hold all of them, none more than ${less}, and each waits for another one.`,
    tooMany: ({ given, least }: { given: number; least: number }) =>
      `${given} is enough, but so is ${least}: it takes no more than one thread that can finish.`,
    all: ({ given, least }: { given: number; least: number }) =>
      `${given} would let all of them work side by side. Against deadlock ${least} is enough.`,
    steps: ({
      threads,
      each,
      less,
      held,
      least,
    }: {
      threads: number
      each: number
      less: number
      held: number
      least: number
    }) => [
      `The worst case: each of the ${threads} threads holds ${each} − 1 = ${less} and waits. That takes ${threads} × ${less} = ${held}.`,
      `With one more, one of them gets its last connection, finishes and gives all of its own back.`,
      `T × (C − 1) + 1 = ${threads} × ${less} + 1 = **${least}**`,
    ],
  },
  timeWait: {
    ask: ({ first, last, seconds }: { first: number; last: number; seconds: number }) =>
      `A client opens short connections to one address and port, and closes each of them first. It may use the local ports ${first} to ${last}, and TIME-WAIT lasts ${seconds} seconds (the connections themselves take no time). How many new connections a second can it keep up at most? 1% more or less is fine.`,
    notDivided: ({ ports, seconds }: { ports: number; seconds: number }) =>
      `${ports} is the number of ports; each comes back only after ${seconds} seconds.`,
    rate: ({ ports, seconds, rate }: { ports: number; seconds: number; rate: string }) =>
      `${ports} ports ÷ ${seconds} s ≈ ${rate} a second.`,
    steps: ({
      first,
      last,
      ports,
      seconds,
      rate,
    }: {
      first: number
      last: number
      ports: number
      seconds: number
      rate: string
    }) => [
      `Ports: ${last} − ${first} + 1 = ${ports}. To one destination each can be used by one connection only.`,
      `Whoever closes first keeps the port in TIME-WAIT for ${seconds} s, so each port serves one connection in ${seconds} s.`,
      `${ports} ÷ ${seconds} ≈ **${rate}**`,
    ],
  },
  hpa: {
    ask: ({ replicas, metric, target }: { replicas: number; metric: number; target: number }) =>
      `A Kubernetes HorizontalPodAutoscaler sees ${replicas} replicas with an average CPU utilization of ${metric}%; the target is ${target}%. All pods are ready, the tolerance is the usual 0.1, and no minimum, maximum or policy stands in the way. How many replicas does it ask for?`,
    roundedDown: (desired: number) => `It is rounded up, not down: ${desired}.`,
    tolerated: ({ ratio, replicas }: { ratio: string; replicas: number }) =>
      `The ratio ${ratio} lies within 1 ± 0.1: nothing is changed, ${replicas}.`,
    formula: ({
      replicas,
      metric,
      target,
      exact,
      desired,
    }: {
      replicas: number
      metric: number
      target: number
      exact: string
      desired: number
    }) => `⌈${replicas} × ${metric} / ${target}⌉ = ⌈${exact}⌉ = ${desired}.`,
    ratio: ({ metric, target, ratio }: { metric: number; target: number; ratio: string }) =>
      `Ratio: ${metric} / ${target} = ${ratio}.`,
    outside: 'That is more than 0.1 away from 1, so it scales.',
  },
}
