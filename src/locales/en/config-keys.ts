import type { ConfigKey } from '../../model/config.ts'

/** What each key of the configuration means. */
export const configKeys = {
  member: 'your name in the group; whose memory it is (default: your user name)',
  lang: 'the language of the screen: ko or en (default: that of the system)',
  banks: 'more files or folders with questions',
  builtin: 'whether the questions that come with quiz are used',
  hide: 'topics to leave out',
  retention: 'the share of cards that you want to recall when they are due',
  newPerDay: 'new questions a day',
  sessionSize: 'cards in a session',
  minutes: 'a session ends after this many minutes',
  rolloverHour: 'the hour at which a study day begins',
  learningSteps: 'the delays before a new card is first due on another day',
  relearningSteps: 'the same for a card that was forgotten',
  maximumInterval: 'the longest time between two reviews, in days',
  leechAfter: 'a card that was forgotten this often is called a leech',
  timeLimit: 'seconds for an answer',
  editor: 'what quiz edit opens (default: VISUAL or EDITOR)',
  keepAnswers: 'whether typed answers stay in your journal, to improve how they are judged',
  'judge.url': 'a language model that judges typed answers',
  'judge.model': 'its name',
  'judge.allowRemote': 'whether answers may leave this machine for it',
  'sync.folder': 'a folder in which your devices meet',
  'sync.url': 'a PostgreSQL database in which your devices meet',
  group: 'the folder or database of the study group',
  share: 'what the group may see of yours',
} satisfies Record<ConfigKey, string>
