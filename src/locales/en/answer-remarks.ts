import type { ProblemSentences } from '../sentence.ts'

/** Why an answer could not be read, and what the judge noticed about one that could. */
export const answerRemarks = {
  'answer/empty': () => ({
    message: 'Nothing was answered.',
    hint: 'Type an answer, or leave the line empty to see it.',
  }),
  'answer/not-shown': ({ given, count }) => ({
    message: `“${given}” is none of the choices.`,
    hint: `Answer by number from 1 to ${count}, by letter or by text.`,
  }),
  'answer/twice': ({ given }) => ({
    message: `“${given}” was named twice.`,
    hint: 'Name each of them once.',
  }),
  'answer/one-option': () => ({ message: 'Only one option is right here.', hint: 'Choose a single one.' }),
  'answer/order-count': ({ given, count }) => ({
    message: `${given} of ${count} items were put in order.`,
    hint: 'Give all of them, for example: 2 1 3',
  }),
  'answer/no-number': () => ({
    message: 'A number is asked for.',
    hint: 'Type it in digits, for example: 1500',
  }),
  'answer/several-numbers': () => ({
    message: 'There is more than one number in the answer.',
    hint: 'Type the result alone, or write it after “=”.',
  }),
  'answer/missed': ({ positions }) => ({ message: `Not chosen, but right: ${positions}.`, hint: '' }),
  'answer/extra': ({ positions }) => ({ message: `Chosen, but not right: ${positions}.`, hint: '' }),
  'answer/out-of-order': ({ percent, positions }) => ({
    message: `${percent} % of the pairs are in order; out of place: ${positions}.`,
    hint: '',
  }),
  'answer/near': ({ expected }) => ({ message: `One letter off: “${expected}” is the spelling.`, hint: '' }),
  'answer/unit': ({ expected }) => ({
    message: `The number is right, the unit is not: ${expected} is asked for.`,
    hint: '',
  }),
} satisfies ProblemSentences
