const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** What is said of the interview date. */
export const plan = {
  none: 'No interview date is set. Set one with: quiz plan --date <yyyy-mm-dd> --minutes 15',
  cleared: 'The interview date is gone: reviews come when they are due.',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  facts: {
    interview: 'Interview',
    practice: 'Practice',
    readiness: 'Readiness',
    onDay: 'On the day',
    cover: 'Time',
    others: 'Also',
  },
  when: ({ date, days }: { date: string; days: number }): string =>
    days === 0 ? `${date} (today)` : `${date} (in ${many(days, 'day', 'days')})`,
  practice: ({ minutes, days, share }: { minutes: number; days: number; share: string }): string =>
    `${minutes} minutes a day, on ${many(days, 'day', 'days')}; you practise on about ${share} of them`,
  rest: (weekdays: string): string => `rest on ${weekdays}`,
  only: (topics: string): string => `only ${topics}`,
  ready: ({ floor, band }: { floor: string; band: string }): string => `ready ${floor} ± ${band}`,
  floor: ({ floor, band }: { floor: string; band: string }): string =>
    `${floor} ± ${band} if you stop now, counting what was never asked as unknown`,
  expected: (share: string): string => `${share} with what you are likely to know of the rest`,
  likely: ({ middle, low, high }: { middle: string; low: string; high: string }): string =>
    `${middle} if you keep to the plan; nine times in ten between ${low} and ${high}`,
  written: (file: string): string => `Written: ${file}`,
  page: {
    title: (date: string): string => `Ready for ${date}`,
    made: 'Made by quiz plan --html. Nothing on this page is fetched or sent.',
    course: 'Readiness on each day so far, and the band in which it is likely to go on.',
    floor: 'ready',
    topics: 'Readiness by topic, counting what was never asked as unknown.',
    numbers: 'The figures',
    date: 'date',
    low: 'from',
    high: 'to',
  },
  chart: {
    heading: 'Readiness over time',
    today: 'today',
    past: '█ what you would know on the day, had you stopped then.',
    ahead: '▒ what is likely if you keep to the plan, ░ where it ends up nine times in ten.',
  },
  few: ({ tests }: { tests: number }): string =>
    `${tests === 0 ? 'No review' : `Only ${many(tests, 'review', 'reviews')}`} on a later day so far: these are the model's figures, not yet yours.`,
  nothingSeen: 'unknown: nothing was asked yet',
  covered: ({ needed, available }: { needed: string; available: string }): string =>
    `enough: about ${needed} are needed, and there are ${available}`,
  uncovered: ({ needed, available }: { needed: string; available: string }): string =>
    `not enough for everything: about ${needed} are needed, and there are ${available}`,
  levers: ({
    minutes,
    date,
    reachable,
    unseen,
    fitting,
  }: {
    minutes: number
    date: string | null
    reachable: number
    unseen: number
    fitting: number
  }): string =>
    `${reachable} of ${unseen} new questions can still be met. What would change that: ${minutes} minutes a day${date === null ? '' : `, or the interview on ${date}`}, or fewer topics, with about ${many(fitting, 'question', 'questions')} in all: quiz plan --topic <topic>=<weight>`,
  today: 'Best spent today on',
  restToday: 'Today is for rest. If you practise all the same:',
  todayTotal: ({ fresh, reviews, minutes }: { fresh: number; reviews: number; minutes: number }): string =>
    `${fresh} new, ${reviews} to refresh, about ${many(minutes, 'minute', 'minutes')}. Begin with: quiz session`,
  counts: ({ fresh, reviews, minutes }: { fresh: number; reviews: number; minutes: number }): string =>
    `${fresh} new · ${reviews} to refresh · about ${many(minutes, 'minute', 'minutes')}`,
  stopByWorth: 'Then stop: nothing more is worth the time today.',
  stopByTime: ({ minutes }: { minutes: number }): string =>
    `Then stop: the ${minutes} minutes meant for today are used.`,
  used: "Today's minutes are used. To go on: quiz session --minutes 10",
  idle: 'Nothing is worth the time today: less than a question an hour would be gained. Stop with a good conscience.',
  topics: 'By topic',
  columns: {
    title: 'title',
    topic: 'path',
    questions: 'questions',
    unseen: 'new',
    reviews: 'again',
    minutes: 'min',
    gain: 'gain',
    floor: 'ready',
    expected: 'likely',
    worth: 'per hour',
  },
  why: 'Why',
  whyLater: (later: string): string =>
    `What a question gains an hour now, on the interview day. Time later is worth ${later} an hour.`,
  more: (count: number): string => `${count} more: quiz plan --why --json`,
  isNew: 'new',
  opening: ({
    days,
    fresh,
    reviews,
    minutes,
  }: {
    days: number
    fresh: number
    reviews: number
    minutes: number
  }) =>
    `${days === 0 ? 'Interview today' : `Interview in ${many(days, 'day', 'days')}`}: ${fresh} new, ${reviews} to refresh, ${many(minutes, 'minute', 'minutes')}`,
  endedByTime: "Today's minutes are used.",
  endedByWorth: 'Nothing left is worth the time today.',
  onDay: (date: string): string => `on ${date}`,
}
