const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** What is said of meeting other devices, and the group. */
export const sync = {
  options: {
    folder: 'a folder that your devices share: git, Syncthing, Dropbox',
    url: 'a PostgreSQL database in which your devices meet (default: QUIZ_DATABASE_URL)',
    group: 'the folder or the database of the study group',
    init: 'make the folder, or the tables of the database, first',
    dryRun: 'show what would be done, write nothing',
  },
  purposes: { devices: 'Your devices', group: 'Your group' },
  made: 'ready for use now',
  madeBefore: 'was ready for use already',
  same: 'nothing new on either side',
  received: (count: number): string => `${many(count, 'entry', 'entries')} received`,
  sent: (count: number): string => `${many(count, 'entry', 'entries')} sent`,
  wouldReceive: (count: number): string => `${many(count, 'entry', 'entries')} to receive`,
  wouldSend: (count: number): string => `${many(count, 'entry', 'entries')} to send`,
  dryRun: 'Nothing was written.',
  receiving: (count: number): string => `receiving: ${count}`,
  sending: ({ done, total }: { done: number; total: number }): string => `sending: ${done} of ${total}`,
  left: (time: string): string => `about ${time} left`,
  board: {
    group: 'the folder or the database of the group (default: what is set)',
    topic: 'topics: a path, or the start of one',
    none: 'Nobody of the group has shared anything yet that has come here. Fetch it with: quiz sync',
    noTopic: (topics: string): string => `Nobody of the group has shared anything about: ${topics}`,
    title: 'Topic',
    all: 'all together',
    scores: 'The second number is the mean score in mock interviews, from 1 to 4.',
    on: (date: string): string => `for ${date}`,
    today: 'no interview date',
    since: ({ member, purpose, ago }: { member: string; purpose: string; ago: string }): string =>
      `${member}: ${purpose}, shared ${ago} ago`,
    sinceNow: ({ member, purpose }: { member: string; purpose: string }): string =>
      `${member}: ${purpose}, shared just now`,
    onlyMocks: (member: string): string => `${member}: mock interviews only`,
  },
}
