import type { ProblemSentences } from '../sentence.ts'

export const mockRoomProblems = {
  'mock/no-turn': ({ turn, turns }) => ({
    message:
      turn === undefined
        ? 'The meeting has no such turn.'
        : `There is no turn ${turn}: the meeting has ${turns}.`,
    hint: 'See the turns with: quiz mock run',
  }),
  'mock/not-yours': () => ({ message: 'That is for somebody else in this turn.', hint: '' }),
  'mock/not-now': () => ({ message: 'That is not possible now.', hint: '' }),
  'mock/candidate-absent': () => ({
    message: 'The candidate is not here.',
    hint: 'Say who is here with a, or drop the turn with d.',
  }),
  'mock/interviewer-absent': () => ({
    message: 'The interviewer is not here.',
    hint: 'Say who is here with a: the roles are then given to others.',
  }),
  'mock/turn-running': () => ({ message: 'Another turn runs in this room.', hint: 'End it first.' }),
  'mock/asked-before': () => ({ message: 'This question has been asked today already.', hint: '' }),
  'mock/no-hint': () => ({ message: 'There is no more hint.', hint: '' }),
  'mock/no-point': () => ({ message: 'There is no such key point.', hint: '' }),
  'mock/no-follow-up': () => ({
    message: 'No planned follow-up fits now.',
    hint: 'Two are asked at most; w asks one of your own, once a turn.',
  }),
  'mock/one-free-question': () => ({ message: 'This turn has had its own question.', hint: '' }),
  'mock/waiting': () => ({ message: 'Not all have rated yet.', hint: '' }),
  'mock/too-late': () => ({
    message: 'The scores are out: a new one would not be private.',
    hint: 'Those who have rated can change theirs with c, and say why.',
  }),
  'mock/empty-text': () => ({ message: 'Nothing was typed.', hint: '' }),
  'mock/moved-on': () => ({ message: 'The room has gone on meanwhile. Look again.', hint: '' }),
  'mock/port': ({ port, free }) => ({
    message: `Port ${port} is in use.`,
    hint: `Another one is free: quiz mock run --serve --port ${free}`,
  }),
  'mock/port:host': ({ host }) => ({
    message: `"${host}" is no address of this machine.`,
    hint: 'For all of its addresses: quiz mock run --serve --host 0.0.0.0',
  }),
  'mock/port:denied': ({ port }) => ({
    message: `This machine does not let you serve at port ${port}.`,
    hint: 'Take one above 1023: quiz mock run --serve --port 7464',
  }),
  'mock/port-number': ({ port }) => ({
    message: `"${port}" is no port.`,
    hint: 'A port is a number from 0 to 65535: quiz mock run --serve --port 7464',
  }),
  'mock/serve-option': ({ option }) => ({
    message: `${option} is for the page of the room.`,
    hint: 'Serve it with: quiz mock run --serve',
  }),
  'mock/serve-script': () => ({
    message: 'A script has a clock of its own, which no page can follow.',
    hint: 'Give either --serve or --script.',
  }),
  'mock/unknown-meeting': ({ id }) => ({
    message: `There is no mock interview "${id}" here.`,
    hint: 'Plan one with: quiz mock plan --members @a,@b,@c',
  }),
  'mock/unknown-meeting:close': ({ id, closest }) => ({
    message: `There is no mock interview "${id}" here. Did you mean: ${closest}`,
    hint: '',
  }),
  'mock/unknown-meeting:several': ({ id, closest }) => ({
    message: `Several mock interviews begin with "${id}": ${closest}`,
    hint: 'Give more of the id.',
  }),
  'mock/no-meeting': () => ({
    message: 'There is no mock interview that is not over.',
    hint: 'Plan one with: quiz mock plan --members @a,@b,@c',
  }),
  'mock/no-seat': ({ member }) => ({
    message: `${member} has no turn left in this mock interview.`,
    hint: 'Who has come after all says so with the key a in: quiz mock run',
  }),
  'mock/no-seat:turn': ({ member, turn }) => ({
    message: `${member} has no part in turn ${turn}.`,
    hint: 'See who has with: quiz mock run',
  }),
  'mock/no-terminal': () => ({
    message: 'A mock interview is held at a terminal.',
    hint: 'Without one, give the keys in a file: quiz mock run --script keys.txt',
  }),
  'mock/rate-terminal': () => ({
    message: 'Rating needs a terminal, or the scores on the command line.',
    hint: 'For example: quiz mock rate --as @sol --knowledge 3 --delivery 2',
  }),
  'mock/script': ({ text }) => ({
    message: `"${text}" is nothing that a script can say.`,
    hint: 'keys (space enter r 1), at <time>, wait <seconds>, type <text>, choose <name>, yes, no',
  }),
  'mock/script:misplaced': ({ asked }) => ({
    message: 'This does not answer what is asked at this moment.',
    hint: `What can stand here: ${asked}`,
  }),
  'mock/who': () => ({
    message: 'It is not known who you are.',
    hint: 'Say it with --as @name, or for good with: quiz config set member name',
  }),
  'mock/not-member': ({ member, members }) => ({
    message: `${member} takes no part in this mock interview.`,
    hint: `Those who do: ${members}`,
  }),
  'mock/score': ({ value }) => ({
    message: `"${value}" is no score.`,
    hint: 'A score is 1, 2, 3 or 4; both --knowledge and --delivery are needed.',
  }),
} satisfies ProblemSentences
