import type { ProblemSentences } from '../sentence.ts'

export const minutesProblems = {
  'minutes/weekday': ({ date }) => ({
    message: `The weekday that is written is not that of ${date}.`,
    hint: 'Correct the date or the weekday in the heading.',
  }),
  'minutes/date': () => ({
    message: 'The minutes do not say which day the mock interview was on.',
    hint: 'Begin them with a heading like this: # 210511 Tue',
  }),
  'minutes/no-candidate': ({ member, candidates }) => ({
    message: `${member} is no candidate of the mock interview.`,
    hint: `Name one of them: ${candidates}`,
  }),
  'mock/not-held': () => ({
    message: 'No mock interview has been held yet.',
    hint: 'Hold one: quiz mock run',
  }),
  'mock/not-held:one': ({ id }) => ({
    message: `Nobody was interviewed in ${id}.`,
    hint: 'Leave the id out for the newest meeting that was held: quiz mock minutes',
  }),
  'minutes/turn': () => ({
    message: 'This heading of a turn cannot be read.',
    hint: 'Write it like this: ### Turn 1 @jun (interviewer @sol, scribe @min)',
  }),
  'minutes/turn-twice': () => ({
    message: 'The candidate of this turn has a turn with the same number already.',
    hint: 'Number the turns of the day one after the other.',
  }),
  'minutes/question': () => ({
    message: 'It is not clear whose turn, or which question, this belongs to.',
    hint: 'A turn (###) comes first, then its questions (####), and below each what happened.',
  }),
  'minutes/question-twice': () => ({
    message: 'This question was asked in this turn already.',
    hint: 'Put what happened below one of the two headings.',
  }),
  'minutes/course': () => ({
    message: 'How the answer went cannot be read.',
    hint: 'Write one of: "2:05, hints 0", "pass", "pass, answered by @sol"',
  }),
  'minutes/points': () => ({
    message: 'More key points are covered than there are.',
    hint: 'The first number says how many were covered, the second how many there are: Key points 3/4',
  }),
  'minutes/point': () => ({
    message: 'This key point does not say whether it was covered.',
    hint: 'Begin it with [x] (covered), [~] (covered after a follow-up) or [ ] (not covered).',
  }),
  'minutes/score': () => ({
    message: 'These scores cannot be read, or are given twice.',
    hint: 'Scores are 1 to 4. Write them like this: "knowledge 3: 3, 3" or "knowledge 3: @sol 3, @min 3"',
  }),
  'minutes/label': () => ({
    message: 'What stands on the line of the label cannot be read.',
    hint: 'Put it on a line of its own below the label, two spaces to the right.',
  }),
} satisfies ProblemSentences
