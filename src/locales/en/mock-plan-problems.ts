import type { ProblemSentences } from '../sentence.ts'

export const mockPlanProblems = {
  'mock/unknown-part': ({ name, names }) => ({
    message: `quiz mock has no part "${name}".`,
    hint: `Meant: ${names}?`,
  }),
  'mock/no-members': () => ({
    message: 'Who takes part is not known yet.',
    hint: 'Name them: quiz mock plan --members @a,@b,@c',
  }),
  'mock/member-twice': ({ member }) => ({
    message: `@${member} is named twice.`,
    hint: 'Give each member a name of their own.',
  }),
  'mock/member-count': ({ count, fewest, most }) => ({
    message: `A mock interview has ${fewest} to ${most} members, not ${count}.`,
    hint: 'Separate the names with commas: --members @a,@b,@c',
  }),
  'mock/date': ({ date }) => ({
    message: `"${date}" is no date.`,
    hint: 'Write it as year-month-day: --date 2026-05-11',
  }),
  'mock/rooms': ({ rooms, members, most }) => ({
    message: `${members} members do not fit into "${rooms}" rooms.`,
    hint: `A room has two members at least: give ${most} at most, or auto.`,
  }),
  'mock/unknown-member': ({ member, names }) => ({
    message: `@${member} has not been interviewed in any meeting.`,
    hint: `There are: ${names}`,
  }),
  'mock/levels': ({ given }) => ({
    message: `"${given}" are no levels.`,
    hint: 'Two numbers from 1 to 4 for each rater, knowledge and delivery: 3 2, 4 3',
  }),
} satisfies ProblemSentences
