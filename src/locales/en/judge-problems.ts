import type { ProblemSentences } from '../sentence.ts'

export const judgeProblems = {
  'judge/action': ({ value }) => ({
    message: `quiz judge does not know "${value}".`,
    hint: 'It knows: suggest, preview, doctor',
  }),
  'judge/needs-answer': () => ({
    message: 'A question and an answer are missing.',
    hint: 'For example: quiz judge preview mutex "One thread holds it at a time."',
  }),
  'judge/no-model': () => ({
    message: 'No model is set.',
    hint: 'quiz config set judge.url http://127.0.0.1:11434/v1, and judge.model with its name',
  }),
  'judge/no-points': ({ id }) => ({
    message: `The question "${id}" has no key points: a model is not asked about it.`,
    hint: 'Take an open question with key points.',
  }),
  'judge/model': ({ detail }) => ({
    message: `The model gave no opinion (${detail}); what the patterns found counts.`,
    hint: 'Look into it with: quiz judge doctor',
  }),
  'judge/model:unchecked': ({ detail }) => ({
    message: `The model "${detail}" is not asked: it has not been checked yet.`,
    hint: 'Check it with: quiz judge doctor',
  }),
  'judge/model:address': ({ detail }) => ({
    message: `"${detail}" is no address of a model.`,
    hint: 'For example: quiz config set judge.url http://127.0.0.1:11434/v1',
  }),
  'judge/model:remote': ({ detail }) => ({
    message: `The model is not asked: ${detail} is not this machine.`,
    hint: 'Answers leave this machine only after: quiz config set judge.allowRemote true',
  }),
  'judge/model:key': ({ detail }) => ({
    message: `The model is not asked: the environment variable ${detail} holds no key.`,
    hint: `Put it there in the shell that runs quiz, or: quiz config unset judge.keyVariable`,
  }),
  'judge/model:open': ({ detail }) => ({
    message: `The model is not asked: the key in ${detail} would go over the network for all to read.`,
    hint: 'Take an address that begins with https: quiz config set judge.url https://…',
  }),
  'judge/model:unreachable': ({ detail }) => ({
    message: `The model can't be reached (${detail}); what the patterns found counts.`,
    hint: 'Start it, or see what is set with: quiz config get judge.url',
  }),
  'judge/model:slow': () => ({
    message: 'The model took longer than 20 seconds; what the patterns found counts.',
    hint: 'Take a smaller model with: quiz config set judge.model <name>',
  }),
  'judge/model:too-large': () => ({
    message: 'The model said more than 64 KiB; what the patterns found counts.',
    hint: 'Take another model with: quiz config set judge.model <name>',
  }),
  'judge/model:status': ({ detail }) => ({
    message: `The model's server answered with ${detail}; what the patterns found counts.`,
    hint: 'See whether it knows the model: quiz config get judge.model',
  }),
  'judge/model:reply': () => ({
    message: "The model's reply was not what it was asked for; what the patterns found counts.",
    hint: 'Take another model with: quiz config set judge.model <name>',
  }),
} satisfies ProblemSentences
