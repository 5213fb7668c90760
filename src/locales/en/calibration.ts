const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** Written answers with known levels, and what is said around them. */
export const calibration = {
  opening:
    'Three answers to each of two questions. Read one, rate it without talking, then compare with the known levels.',
  rubric: 'Rubric',
  keyPoints: 'Key points',
  answer: ({ at, of }: { at: number; of: number }): string => `Answer ${at} of ${of}`,
  ask: 'Knowledge and delivery, 1 to 4, of each rater (3 2, 4 2; empty: skip)',
  known: ({ knowledge, delivery }: { knowledge: number; delivery: number }): string =>
    `Known levels: knowledge ${knowledge}, delivery ${delivery}`,
  given: ({ knowledge, delivery }: { knowledge: string; delivery: string }): string =>
    `Yours: knowledge ${knowledge}, delivery ${delivery}`,
  skipped: 'Skipped.',
  summary: ({ answers }: { answers: number }): string => `${many(answers, 'answer', 'answers')} rated`,
  criterion: ({
    exact,
    withinOne,
    difference,
  }: {
    exact: string
    withinOne: string
    difference: string
  }): string => `the known level ${exact}, at most one apart ${withinOne}, ${difference} on average`,
  generous: 'You are generous: read what 2 and 3 ask for again before the next interview.',
  strict: 'You are strict: read what 3 and 4 ask for again before the next interview.',
  aligned: 'You are close to the known levels.',
  questions: {
    interrupt: {
      title: 'What is an interrupt?',
      points: [
        'a device or a program signals the CPU that something needs attention',
        'the CPU saves where it was: the program counter and its status',
        'it finds the handler in a table and runs it',
        'it restores what it saved and goes on',
      ],
      answers: {
        first: {
          text: 'An interrupt is a signal to the CPU. When a key is pressed, say, the keyboard controller raises it, and the CPU then runs the interrupt handler of that device. Then the character is there for the program.',
          why: 'Knowledge 2: signal and handler are there, but nothing is saved or restored, and both are required. Delivery 3: in order, with an example; the point of it comes late.',
        },
        second: {
          text: 'An interrupt makes the CPU leave what it is doing to deal with an event, and come back as if nothing had happened. A network card that has received a packet raises a line; after the current instruction the CPU saves the program counter and the flags, looks the number up in the vector table and jumps to the handler. The handler saves the registers that it uses, does the least that is needed and returns, which restores the state. It must be short because interrupts of the same level are masked meanwhile; that is why drivers leave the rest for later. Asking the device all the time instead only pays when events come very often, and then cards are in fact polled.',
          why: 'Knowledge 4: all points, with the reasons (why short, why saved) and a limit (polling under load). Delivery 4: the conclusion first, exact words, an example.',
        },
        third: {
          text: 'So there is this table with addresses, and the CPU goes there, and before that it keeps the PC on the stack. Well, it starts with the disk, when it is done it sends a signal. And the flags are kept, too. The routine in the table runs. Oh, and at the end what was kept is put back, then the old program goes on.',
          why: 'Knowledge 3: all required points, and right; no reasons or limits. Delivery 2: the order is back to front and the listener has to sort it.',
        },
      },
    },
    acid: {
      title: 'What does ACID promise?',
      points: [
        'atomicity: all of a transaction or nothing',
        'consistency: from one valid state to another, constraints hold',
        'isolation: transactions at the same time do not see each other half done',
        'durability: what is committed survives a crash',
      ],
      answers: {
        first: {
          text: 'ACID is about speed under load. Atomic means that many transactions can run at the same moment. Isolation means that if one of them fails, the others are rolled back as well, so that they stay alike. And durable means that the data stays in memory until the transaction has ended.',
          why: 'Knowledge 1: the core is the wrong way round; each of the three words has a wrong meaning. Delivery 3: easy to follow. A clear answer may be a wrong one: the criteria are rated apart.',
        },
        second: {
          text: 'ACID is four promises of a transaction, so that money is never lost on its way. Take a transfer: atomicity means that the debit and the credit both happen or neither. Consistency means that rules such as "no balance below zero" hold before and after. Isolation means that another transfer never sees the money missing from both accounts. Durability means that after the commit a power cut changes nothing, since the log is on disk.',
          why: 'Knowledge 3: all four, and right; nothing about isolation levels or what they cost, which a 4 would add unasked. Delivery 4: the conclusion first, one example that carries all four.',
        },
        third: {
          text: 'Atomic... all or nothing, that one I know. C is, um, consistent? The data is consistent then. And I... no. D was the disk, I think. It is somewhere in the book, with the bank account.',
          why: 'Knowledge 2: atomicity and the beginning of durability, isolation is missing. Delivery 1: fragments that do not hang together.',
        },
      },
    },
  },
}
