import type { ProblemSentences } from '../sentence.ts'

export const planProblems = {
  'plan/date': ({ date }) => ({
    message: `"${date}" is no date.`,
    hint: 'Write it as year-month-day: --date 2026-12-15',
  }),
  'plan/past': ({ date }) => ({
    message: `${date} is over.`,
    hint: 'Give a date from today on.',
  }),
  'plan/no-date': () => ({
    message: 'There is no interview date yet.',
    hint: 'Set one with: quiz plan --date 2026-12-15 --minutes 15',
  }),
  'plan/name': ({ name, names }) => ({
    message: `There is no interview "${name}".`,
    hint: `There are: ${names}. A new one needs its --date.`,
  }),
  'plan/minutes': ({ minutes }) => ({
    message: `A day does not have ${minutes} minutes.`,
    hint: 'For example: --minutes 15',
  }),
  'plan/weight': ({ given }) => ({
    message: `"${given}" gives no topic and weight.`,
    hint: 'Write it so: --topic network=3 (0 leaves a topic out)',
  }),
  'plan/rest': ({ given }) => ({
    message: `"${given}" are no days of the week to rest on.`,
    hint: 'For example: --rest sat,sun (none takes them back; one day at least is for practice)',
  }),
  'optimize/unavailable': ({ why }) => ({
    message: `The library that fits the memory model does not run here: ${why}`,
    hint: 'It is an optional part. Install it for this machine: npm install --include=optional -g interview-quiz. Everything else works without it.',
  }),
} satisfies ProblemSentences
