import type { About } from '../sentence.ts'

type Remark = (about: About) => string

/** What a session says on the screen. */
export const session = {
  ratings: { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' },
  levels: { easy: 'easy', medium: 'medium', hard: 'hard' },
  kinds: {
    open: 'say or type the answer',
    choice: 'choose one',
    multi: 'choose all that are right',
    order: 'put in order',
    cloze: 'fill the gap',
    short: 'short answer',
    generated: 'work it out',
  },
  verdicts: { right: 'Right', partly: 'Partly right', wrong: 'Wrong' },
  coverage: { found: 'found', maybe: 'is it this?', missing: 'not found' },
  opening: ({ due, fresh, minutes }: { due: number; fresh: number; minutes: number | null }): string =>
    `${due} due, ${fresh} new${minutes === null ? '' : `, ${minutes} minutes`}`,
  backlog: ({ waiting, days }: { waiting: number; days: number }): string =>
    `${waiting} more wait: at this pace ${days} more days. Those that gain most come first.`,
  nothing: 'Nothing is due now.',
  nextDue: (when: string): string => `Next: ${when}`,
  newWait: (count: number): string =>
    `${count} new ${count === 1 ? 'question' : 'questions'} can be started with: quiz session --new ${Math.min(count, 10)}`,
  cramNotice: 'Cramming: the schedule is not touched.',
  follows: (title: string): string => `Follow-up to: ${title}`,
  reversedPrompt: 'Which question has this answer?',
  gap: 'gap',
  answer: 'Answer',
  explanation: 'Explanation',
  keyPoints: 'Key points',
  optional: 'optional',
  hint: 'Hint',
  noHint: 'There is no hint.',
  sources: 'Sources',
  asOf: (date: string): string => `as of ${date}`,
  yourAnswer: 'Your answer',
  rightAnswer: 'Right answer',
  rateLine: 'Rate',
  answerLine: 'Answer (an empty line reveals)',
  plainKeys: ':h hint  :u undo  :s skip  :b bury  :x suspend  :q quit',
  keys: {
    asking: 'space: reveal · t: type · h: hint · ?: keys',
    choice: (count: number): string => `1–${count}: choose · h: hint · ?: keys`,
    multi: (count: number): string => `1–${count}: tick · enter: done · ?: keys`,
    order: (count: number): string => `1–${count}: in the right order · enter: done · ?: keys`,
    rating: '1–4: rate · enter: as suggested · ?: keys',
    points: '↑↓ space: correct the key points · 1–4: rate · enter: as suggested · ?: keys',
  },
  keyHelp: {
    asking: [
      'space   reveal the answer (say it aloud first)',
      't       type the answer',
      'h       hint',
      'u s b   undo · skip · put off until tomorrow',
      'x e q   suspend · edit · quit',
    ],
    picking: [
      '1–9     choose, tick, or put next',
      'enter   done (backspace takes the last one back)',
      'space   reveal without answering',
      'h       hint',
      'u s b   undo · skip · put off until tomorrow',
      'x e q   suspend · edit · quit',
    ],
    rating: [
      '1–4     again, hard, good, easy',
      'enter   as suggested',
      '↑↓      to a key point, space ticks it',
      'u s b   undo · skip · put off until tomorrow',
      'x e q   suspend · edit · quit',
    ],
    typing: [
      ':h      hint',
      ':u :s :b  undo · skip · put off until tomorrow',
      ':x :e :q  suspend · edit · quit',
    ],
  },
  typeLine: 'Type the answer; an empty line reveals. :? shows the keys.',
  typeLines: 'Type the answer; an empty line ends it. :? shows the keys.',
  timeUp: 'Time is up.',
  relinked: (title: string): string => `History carried over to: ${title}`,
  interrupted: (kept: number): string =>
    kept === 0 ? 'Stopped.' : `Stopped. ${kept === 1 ? 'The rating is' : `All ${kept} ratings are`} saved.`,
  undone: 'Taken back.',
  skipped: 'Skipped.',
  buried: 'Put off until tomorrow.',
  suspended: 'Suspended until you say otherwise: quiz mark --unsuspend',
  leech: ({ title, lapses }: { title: string; lapses: number }): string =>
    `Forgotten ${lapses} times: "${title}". Such questions cost more time than they are worth: rewrite it (e) or suspend it (x).`,
  leechPlain: ({ title, lapses, card }: { title: string; lapses: number; card: string }): string =>
    `Forgotten ${lapses} times: "${title}". Rewrite it with: quiz edit ${card}, or put it aside with: quiz mark ${card} --suspend`,
  remarks: {
    'answer/empty': () => 'Nothing was given.',
    'answer/not-shown': ({ given, count }) => `"${given}" is none of 1 to ${count}.`,
    'answer/twice': ({ given }) => `"${given}" stands there twice.`,
    'answer/one-option': ({ count }) => `One option is asked for, not ${count}.`,
    'answer/order-count': ({ given, count }) => `${count} items are to be ordered; ${given} were given.`,
    'answer/missed': ({ positions }) => `Missed: ${positions}`,
    'answer/extra': ({ positions }) => `Not right: ${positions}`,
    'answer/out-of-order': ({ percent, positions }) =>
      `${percent}% of the pairs are in order; out of place: ${positions}`,
    'answer/no-number': () => 'No number was given.',
    'answer/several-numbers': () => 'Several numbers were given: which one is meant?',
    'answer/near': ({ expected }) => `Nearly: it is spelled "${expected}".`,
    'answer/form': ({ example }) => `This can't be read as an answer. Write it like this: ${example}`,
    'answer/unit': ({ expected }) => `The number is right, the unit is not: ${expected}`,
  } satisfies Record<string, Remark> as Readonly<Record<string, Remark>>,
  summary: {
    title: 'Done',
    none: 'Nothing was rated.',
    reviewed: ({ count, time }: { count: number; time: string }): string =>
      `${count} ${count === 1 ? 'rating' : 'ratings'} in ${time}`,
    topics: 'By topic',
    slipped: 'Slipped',
    nextDue: 'Next due',
    nothingDue: 'nothing is scheduled',
    takeBack: 'To undo the last rating: quiz undo',
  },
}
