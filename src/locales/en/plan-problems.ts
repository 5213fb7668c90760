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
    hint: `${names === '' ? 'None has a name.' : `There are: ${names}.`} A new one needs its --date.`,
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
  'optimize/unavailable': ({ machine }) => ({
    message: `@open-spaced-repetition/binding, which fits the memory model, is not installed for this machine (${machine}).`,
    hint: 'It is an optional part, and everything else works without it. To install it: npm install -g interview-quiz --include=optional',
  }),
} satisfies ProblemSentences
