import type { ProblemSentences } from '../sentence.ts'

export const sessionProblems = {
  'session/not-asked': () => ({ message: 'No question has been asked yet.', hint: '' }),
  'session/writing': () => ({ message: 'The last rating is still being written.', hint: '' }),
  'session/ended': () => ({ message: 'The session has ended.', hint: 'Take a rating back with: quiz undo' }),
  'session/revealed': () => ({ message: 'The answer has been revealed already: rate it.', hint: '' }),
  'session/not-revealed': () => ({ message: 'Answer or reveal first, then rate.', hint: '' }),
  'session/nothing-to-undo': () => ({
    message: 'Nothing has been rated or put aside in this session.',
    hint: 'Take back what was done before it with: quiz undo',
  }),
  'session/unexpected': () => ({ message: 'That is not possible here.', hint: '' }),
  'session/rating': ({ given }) => ({
    message: `"${given}" is no rating.`,
    hint: '1 again, 2 hard, 3 good, 4 easy; an empty line takes the suggestion.',
  }),
  'session/command': ({ given }) => ({
    message: `There is no "${given}" here.`,
    hint: ':h hint, :u undo, :s skip, :b bury, :x suspend, :q quit',
  }),
  'input/json': () => ({ message: 'The line is no JSON object.', hint: '' }),
  'input/type': ({ type }) => ({
    message: `"${type}" is no type of input: answer, reveal, rate, undo, skip, bury, suspend, hint, quit.`,
    hint: '',
  }),
  'input/value': () => ({ message: '"value" is a text, a number, or a list of them.', hint: '' }),
  'input/rating': ({ rating }) => ({
    message: `"${rating}" is no rating: again, hard, good, easy.`,
    hint: '',
  }),
  'input/key-points': ({ most }) => ({
    message: `"keyPoints" is a list of numbers from 1 to ${most}.`,
    hint: '',
  }),
} satisfies ProblemSentences
