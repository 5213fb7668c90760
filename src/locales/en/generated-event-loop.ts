/** What the problems about the event loop say. */
export const eventLoop = {
  setting: 'Node runs this script.',
  ask: (example: string) => `In which order are the letters printed? Write them, such as \`${example}\`.`,
  turn: 'Turn',
  printed: 'Printed',
  by: 'By',
  phases: { script: 'the script itself', microtask: 'a microtask', timer: 'a timer' },
  missing: (letters: string) => `Missing: ${letters}.`,
  again: (letter: string) => `${letter} is printed once only.`,
  place: ({ at, wanted, given }: { at: number; wanted: string; given: string }) =>
    `Place ${at} is ${wanted}, not ${given}:`,
  why: {
    script: 'the script runs to its end before any callback.',
    microtask: 'all microtasks run before the next timer, those that were queued meanwhile too.',
    timer: 'each timer callback runs to its end, then the microtasks it queued, then the next timer.',
    order:
      'within one queue, what was put in first comes first; a `then` is queued when the one before it is done.',
  },
  rules: [
    'First the script runs to its end.',
    'Then the microtask queue is emptied (`queueMicrotask`, `then`), with what is added meanwhile.',
    'Then timers, one by one in the order they were set; after each the microtask queue is emptied again.',
  ],
}
