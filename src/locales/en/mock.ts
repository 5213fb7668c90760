const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** What is said of mock interviews before and after they are held. */
export const mock = {
  summaries: {
    plan: 'who interviews whom, in which order, and what is asked',
    run: 'hold it at one screen, from where it stands',
    rate: 'join it at a screen of your own: rate unseen, and what else your role is',
    fairness: 'how evenly the roles were spread so far',
    minutes: 'what was held, as notes of the group that can be imported',
    report: 'levels by topic, and how well the raters agree',
    calibrate: 'rate written sample answers together, to agree on the rubric',
  },
  duties: { candidate: 'candidate', interviewer: 'interviewer', scribe: 'scribe' },
  plan: {
    options: {
      members: 'who comes (default: those of the last meeting, or of the last notes that were imported)',
      date: 'the day of the meeting (default: today)',
      minutes: 'how long the meeting may be (default: 90)',
      preset: 'short: 2 questions a turn, jscode: 5 (default), long: 9',
      rooms: 'how many rooms, or auto (default): rooms of three where that is possible',
      topic: 'what the meeting is about (repeatable): its questions come first',
      seed: 'decides what is equal otherwise; the same seed gives the same plan',
      why: 'also the questions of each turn, and why: not for the eyes of the candidates',
      folder: 'the folder that the group shares (default: the config key group, else your own data folder)',
    },
    heading: ({ id, members }: { id: string; members: number }): string =>
      `Mock interview ${id} · ${many(members, 'member', 'members')}`,
    frame: ({
      questions,
      minutes,
      feedback,
      needed,
    }: {
      questions: number
      minutes: number
      feedback: number
      needed: number
    }): string =>
      `A turn has ${many(questions, 'question', 'questions')} in ${minutes} minutes, then ${feedback} of feedback. The meeting takes ${needed} minutes.`,
    turn: ({ turn, candidate }: { turn: number; candidate: string }): string => `Turn ${turn} · ${candidate}`,
    columns: {
      turn: 'turn',
      room: 'room',
      start: 'min',
      candidate: 'candidate',
      interviewer: 'interviewer',
      scribe: 'scribe',
      raters: 'raters',
      questions: 'questions',
    },
    levels: { easy: 'easy', medium: 'medium', hard: 'hard' },
    again: 'again',
    terms: {
      weak: 'weak',
      unsure: 'forgotten',
      planned: 'on the list',
      requeued: 'asked again',
      fresh: 'never asked',
      lately: 'asked lately',
      unjudged: 'hard to judge',
    },
    tooLong: ({ needed, minutes }: { needed: number; minutes: number }): string =>
      `${needed} minutes are more than ${minutes}: take --preset short, or more rooms with --rooms.`,
    noQuestions: 'The banks have too few questions that can be asked aloud: quiz import brings more.',
    next: ({ id }: { id: string }): string => `Planned. Hold it with: quiz mock run ${id}`,
  },
  fairness: {
    none: 'No mock interview has taken place yet. Plan one with: quiz mock plan --members @a,@b,@c',
    running: (id: string): string => `${id} may still go on, and is not counted yet.`,
    heading: ({ meetings, members }: { meetings: number; members: number }): string =>
      `${many(meetings, 'meeting', 'meetings')}, ${many(members, 'member', 'members')}`,
    columns: {
      member: 'member',
      meetings: 'came',
      candidate: 'candidate',
      interviewer: 'interviewer',
      scribe: 'scribe',
      places: 'places 1, 2, …',
    },
    pairs: 'Who interviewed whom (in brackets: wrote)',
    guarantees: 'What was promised',
    kept: 'kept',
    broken: 'not kept',
    open: 'not promised',
    G1: 'each is candidate, interviewer and scribe once a meeting',
    G2: 'each interviews as often as they come',
    G3: (spread: number): string => `pairs differ by one at most: by ${spread} so far`,
    G4: (spread: number): string => `places in the order differ by one at most: by ${spread} so far`,
    someMissing: 'G3 and G4 are promised only where the same people always come, in one room.',
    uneven: ({
      meeting,
      member,
      duty,
      times,
    }: {
      meeting: string
      member: string
      duty: string
      times: number
    }) => `${meeting}: ${member} was ${times === 0 ? `never ${duty}` : `${duty} ${times} times`}`,
    more: (count: number): string => `${count} more: quiz mock fairness --json`,
  },
  report: {
    options: { member: 'only this candidate', folder: 'the folder that the group shares' },
    none: 'Nothing has been rated yet. Hold a mock interview with: quiz mock run',
    columns: {
      topic: 'topic',
      questions: 'asked',
      passed: 'passed',
      hints: 'hints',
      knowledge: 'knowledge',
      delivery: 'delivery',
    },
    self: ({ items, knowledge, delivery }: { items: number; knowledge: string; delivery: string }): string =>
      `Own rating less that of the others: knowledge ${knowledge}, delivery ${delivery} (${many(items, 'question', 'questions')})`,
    agreement: 'How well the raters agree',
    items: ({ items, wide }: { items: number; wide: number }): string =>
      `${many(items, 'question', 'questions')} rated by two or more; ${wide} two levels apart or more`,
    exact: ({
      exact,
      withinOne,
      difference,
    }: {
      exact: string
      withinOne: string
      difference: string
    }): string => `the same level ${exact}, at most one apart ${withinOne}, ${difference} apart on average`,
    alpha: ({ value, low, high }: { value: string; low: string; high: string }): string =>
      `Krippendorff's α ${value} (95%: ${low} to ${high})`,
    tooFew: (fewest: number): string => `Krippendorff's α: not enough data (needs ${fewest} questions)`,
    allSame: "Krippendorff's α: unknown, all levels are the same",
    severity: 'How you rate (only you see this)',
    severe: ({ items, difference }: { items: number; difference: string }): string =>
      `${difference} against the others, over ${many(items, 'shared score', 'shared scores')}`,
    noOne: (member: string): string => `${member} has not been interviewed yet.`,
  },
  guide: {
    open: ({ id, members }: { id: string; members: string }): string => `Mock interview ${id}: ${members}`,
    last: (id: string): string => `The last mock interview was ${id}.`,
    nothing: 'No mock interview yet.',
    next: (command: string): string => `Next: ${command}`,
    question: 'What next?',
    members: 'Who takes part? (@a,@b,@c)',
    leave: 'nothing now',
  },
}
