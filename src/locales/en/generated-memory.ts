/** What the problems about page replacement and addresses say. */
export const memory = {
  replace: {
    setting: ({ frames, references }: { frames: number; references: string }) =>
      `A process has ${frames} frames, all of them empty, and refers to its pages in this order:\n\n\`${references}\``,
    ask: (policy: string) => `How many page faults are there with ${policy}?`,
    policies: {
      fifo: 'FIFO (the page that came in first goes)',
      lru: 'LRU (the page not used for longest goes)',
      opt: 'OPT (the page that is not needed for longest goes)',
    },
    reference: 'Page',
    held: 'Frames then',
    outcome: 'Result',
    hit: 'hit',
    fault: 'fault',
    out: (page: number) => `fault, ${page} goes`,
    count: (faults: number) => `Faults: **${faults}**.`,
    ties: 'Where two pages are equally far away, the number of faults is the same whichever goes.',
    coldFaults: ({ frames, faults }: { frames: number; faults: number }) =>
      `Filling the ${frames} empty frames faults too: ${faults} in all.`,
    otherPolicy: ({ policy, faults }: { policy: string; faults: number }) =>
      `That is what ${policy} gives; here there are ${faults}.`,
    where: ({ faults, places }: { faults: number; places: string }) =>
      `There are ${faults} faults, at these references: ${places}.`,
  },
  address: {
    setting: ({ size, address }: { size: number; address: string }) =>
      `A page has ${size} bytes. A process uses the virtual address ${address}.`,
    ask: (example: string) =>
      `Write the page number and the offset, such as \`${example}\`, in decimal, or with \`0x\` in hexadecimal.`,
    page: ({ address, size, page }: { address: number; size: number; page: number }) =>
      `Page number: ${address} ÷ ${size} gives ${page}.`,
    offset: ({ address, size, offset }: { address: number; size: number; offset: number }) =>
      `Offset: ${address} mod ${size} = ${offset}.`,
    swapped: 'The two stand the wrong way round: first the page number, then the offset.',
    bits: ({ bits, size }: { bits: number; size: number }) =>
      `${size} = 2^${bits}: the low ${bits} bits of the address are the offset, the others the page number.`,
    inDecimal: ({ address, value }: { address: string; value: number }) => `${address} = ${value}.`,
  },
}
