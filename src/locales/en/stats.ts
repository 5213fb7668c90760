/** Days since the review before: `4–7`, `61+`. */
const range = ({ from, to }: { from: number; to: number | null }): string =>
  to === null ? `${from}+` : from === to ? String(from) : `${from}–${to}`

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** What is said of how it is going. */
export const stats = {
  due: 'Due now',
  retention: 'Retention',
  measured: ({ share, count }: { share: string; count: number }): string => `${share} of ${count} recalled`,
  unmeasured: 'nothing has come back for a second day yet',
  few: 'too few to say much',
  month: 'last 30 days',
  ever: 'ever',
  streak: 'Streak',
  days: (count: number): string => (count === 1 ? '1 day' : `${count} days`),
  longest: (days: string): string => `longest ${days}`,
  pace: 'A day',
  practised: ({ reviews, time }: { reviews: string; time: string }): string =>
    `${reviews} ${reviews === '1' ? 'review' : 'reviews'}, ${time}`,
  week: 'last 7 days',
  cards: 'Cards',
  reviews: 'Reviews',
  peak: (count: number): string => `most on a day: ${count}`,
  ofAll: 'Streak, reviews and time are those of all topics.',
  forecast: 'Coming due',
  today: 'today',
  weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
  leeches: 'Forgotten again and again',
  leechHint: 'Rewrite one with: quiz edit <id>, or put it aside with: quiz mark <id> --suspend',
  noHistory: 'Nothing has been rated yet. Begin with: quiz session',
  time: 'Time',
  peakTime: (time: string): string => `most on a day: ${time}`,
  year: 'The last year',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  less: 'less',
  most: 'more',
  yearTotal: ({ reviews, days }: { reviews: number; days: number }): string =>
    `${many(reviews, 'review', 'reviews')} on ${many(days, 'day', 'days')}`,
  onDay: ({ reviews, time }: { reviews: number; time: string }): string =>
    reviews === 0 ? 'nothing' : `${many(reviews, 'review', 'reviews')}, ${time}`,
  ages: 'Retention by days since the last review',
  range,
  fewTests: 'few',
  topics: 'By topic, the weakest first',
  moreTopics: (count: number): string => `${many(count, 'topic', 'topics')} more: quiz stats --json`,
  columns: {
    age: 'days',
    retention: 'retention',
    tested: 'reviews',
    predicted: 'predicted',
    time: 'time',
    budget: 'budget',
    recalled: 'recalled',
    difficulty: 'difficulty',
    brier: 'Brier',
    logLoss: 'log loss',
    lapses: 'lapses',
  },
  answers: 'Answer times',
  looks: { new: 'first answers', recall: 'recalled', fail: 'forgotten' },
  within: ({ over, budgeted }: { over: number; budgeted: number }): string =>
    over === 0
      ? `All of ${many(budgeted, 'question', 'questions')} keep to their time.`
      : `${over} of ${many(budgeted, 'question', 'questions')} take longer than their time (the median of the last five answers).`,
  unbudgeted: 'No question that you answered says how long an answer may take.',
  hardest: 'Hardest questions',
  recalledOf: ({ recalled, tested }: { recalled: number; tested: number }): string =>
    `${recalled} of ${tested}`,
  moreLeeches: (count: number): string => `${count} more: quiz list --state leech`,
  drafts: 'Waiting for an answer',
  draftsHint: (count: number): string =>
    `${many(count, 'draft', 'drafts')}: quiz list --state draft. Write one with: quiz edit <id>`,
  predictions: 'Predictions',
  ofAllPredictions: 'Over all topics.',
  predictors: { raw: 'FSRS', calibrated: 'corrected for you', average: 'your average' },
  missing: ({ tests, missing }: { tests: number; missing: number }): string =>
    `${tests === 0 ? 'No review' : many(tests, 'review', 'reviews')} on a later day so far: too few to say how good predictions are. ${missing} more are needed.`,
  better: (tests: number): string =>
    `Made before each of ${tests} answers; the less the better. Corrected predictions are better than your average.`,
  notBetter: (tests: number): string =>
    `Made before each of ${tests} answers; the less the better. Predictions are not yet better than your average: take readiness with care.`,
  evidence: ({ answered, tests }: { answered: number; tests: number }): string =>
    `Readiness rests on ${many(answered, 'first answer', 'first answers')} and ${many(tests, 'review', 'reviews')} on a later day.`,
  written: (file: string): string => `Written: ${file}`,
  page: {
    title: 'Practice statistics',
    some: ({ shown, all }: { shown: number; all: number }): string => `${shown} of ${all} questions`,
    made: (date: string): string => `Made by quiz on ${date}. Nothing in this page is sent anywhere.`,
    figures: 'Figures',
    yearCaption: ({ reviews, days }: { reviews: number; days: number }): string =>
      `Reviews on each day of the last year: ${many(reviews, 'review', 'reviews')} on ${many(days, 'day', 'days')}`,
    timeCaption: 'Time of practice on each of the last 90 days',
    agesCaption: 'Share recalled, by days since the last review',
    topicsCaption: 'Share likely to be recalled today, by topic',
    forecastCaption: 'Cards that come due, today with everything overdue',
    daysFor: (days: string): string => `${days} days`,
    month: 'month',
    average: 'a day',
  },
}
