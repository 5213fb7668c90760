import type { ProblemSentences } from '../sentence.ts'

export const syncProblems = {
  'sync/nowhere': () => ({
    message: 'It is not known yet where to meet.',
    hint: 'Name it: quiz sync --folder ~/Dropbox/quiz. To keep it: quiz config set sync.folder ~/Dropbox/quiz (or sync.url, or group)',
  }),
  'sync/no-folder': () => ({
    message: 'There is no such folder.',
    hint: 'Check how the path is written, and whether the disk is there. To make it: quiz sync --init',
  }),
  'sync/own-home': () => ({
    message: 'This is the folder in which quiz keeps the data of this device.',
    hint: 'Choose another folder, which your devices share.',
  }),
  'sync/lines': ({ count }) => ({
    message: `Lines in this file that cannot be read: ${count}. They are left out, and stay in the file.`,
    hint: 'A file that is still being copied mends itself: run quiz sync again later.',
  }),
  'sync/other-member': ({ members, member }) => ({
    message: `There are events of another name here: ${members}. What counts on this device is what was done as ${member}.`,
    hint: `If that is you as well, take one name on all devices: quiz config set member <name>`,
  }),
  'sync/address': () => ({
    message: 'This is no address of a PostgreSQL database.',
    hint: 'It looks like this: postgres://user@host/database. Signs such as @ / : in a password are written %40 %2F %3A.',
  }),
  'sync/newer-schema': ({ version, known }) => ({
    message: `The tables of this database were made by a newer quiz (schema ${version}, this one knows ${known}); nothing was changed.`,
    hint: 'Install that version first: npm install --global interview-quiz',
  }),
  'sync/no-row-security': () => ({
    message: 'This database has no row-level security: whoever may use its tables reads all rows.',
    hint: 'Give it to nobody but yourself, or take one database for each member and another for the group.',
  }),
  'sync/database': ({ host, detail }) => ({
    message: `The database on ${host} says: ${detail}`,
    hint: 'Nothing is lost: what was not sent is sent the next time.',
  }),
  'sync/database:unreachable': ({ host }) => ({
    message: `Nobody answers at ${host}.`,
    hint: 'Check host and port, and whether the database runs. What was not sent is sent the next time.',
  }),
  'sync/database:unknown-host': ({ host }) => ({
    message: `There is no host called ${host}, or no network.`,
    hint: 'Check how it is written. What was not sent is sent the next time.',
  }),
  'sync/database:lost': ({ host }) => ({
    message: `The connection to ${host} was lost again and again.`,
    hint: 'Run quiz sync again later: it goes on where it stopped.',
  }),
  'sync/database:password': ({ host, user }) => ({
    message: `${host} does not let ${user} in: the password is missing or wrong, or the user is not allowed.`,
    hint: 'Check the address. The password may also stand in PGPASSWORD or in ~/.pgpass.',
  }),
  'sync/database:no-database': ({ host, database }) => ({
    message: `There is no database "${database}" on ${host}.`,
    hint: 'Check its name, or make it: createdb <name>',
  }),
  'sync/database:no-schema': ({ host, database }) => ({
    message: `The database "${database}" on ${host} has no tables of quiz yet.`,
    hint: 'Make them, once, as the owner of the database: quiz sync --init',
  }),
  'sync/database:denied': ({ user, detail }) => ({
    message: `The database does not allow this to ${user}: ${detail}`,
    hint: 'Ask its owner for the rights that "A database for the group" in the README lists.',
  }),
  'sync/database:not-yours': ({ user }) => ({
    message: `The database lets ${user} write only what is called ${user}.`,
    hint: `Take that name: quiz config set member ${user}`,
  }),
  'sync/database:tls': ({ host, detail }) => ({
    message: `No safe connection to ${host}: ${detail}`,
    hint: 'See what the server offers, and choose with sslmode in the address: disable, verify-full, or no-verify; sslrootcert=<file> trusts a certificate.',
  }),
  'board/no-group': () => ({
    message: 'It is not known where your group shares.',
    hint: 'Set it: quiz config set group ~/Dropbox/study-group (or the address of a database)',
  }),
} satisfies ProblemSentences
