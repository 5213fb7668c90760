const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** What the commands that write and keep say. */
export const upkeep = {
  options: {
    yes: 'do what it asks about without asking',
    id: 'ids of questions, or of one of their cards',
    questionId: 'the id of a question',
    suspend: 'ask no more, until --unsuspend',
    unsuspend: 'ask again',
    bury: 'ask no more today',
    flag: 'flag it, to find it again with: --state flagged',
    unflag: 'take the flag away',
    note: 'keep a note with it; an empty one removes it',
    reset: 'forget what is known of it: it is new again',
    checkPath: 'files or folders of banks (default: all that are in sight)',
    style: 'also say how questions could be better',
    fix: 'write ids into the questions that have none',
    configAction: 'list (default), get, set or unset',
    configKey: 'the key of a setting',
    configValue: 'its value; lists are separated by commas',
    backupFile: 'the file to write (default: in backups/ of your data)',
    restoreFile: 'a file that quiz backup has written',
    shell: 'bash, zsh or fish',
    words: 'what can follow these words, a line each; the scripts call this',
    topic: 'the topic: a path such as network/tcp',
    bank: 'the bank to write to (default: the own bank of the topic)',
    from: 'fill this draft, in its place',
    title: 'the question',
    kind: 'open, choice, multi, order, cloze, short (default: as the rest says)',
    answer: 'the answer, in Markdown',
    prompt: 'text that is shown with the title',
    option: 'an option; a right one begins with [x] (repeatable)',
    item: 'an item of an order, in the right order (repeatable)',
    accept: 'an answer that counts as right (repeatable)',
    keyPoint: 'a point that a good answer makes (repeatable)',
    hint: 'a hint',
    level: 'easy, medium or hard',
    tag: 'a tag (repeatable)',
    ownId: 'the id (default: it follows from topic and title)',
    bankLang: 'the language of a bank that is made (default: that of the screen)',
    standardInput: '- reads a whole question in Markdown from standard input',
  },
  marked: {
    suspend: (title: string): string => `Suspended: ${title}`,
    unsuspend: (title: string): string => `Asked again: ${title}`,
    bury: (title: string): string => `Buried until tomorrow: ${title}`,
    flag: (title: string): string => `Flagged: ${title}`,
    unflag: (title: string): string => `No longer flagged: ${title}`,
    note: (title: string): string => `Noted: ${title}`,
    reset: (title: string): string => `New again: ${title}`,
  },
  alreadySo: (title: string): string => `Nothing to change: ${title}`,
  takeBack: 'Take it back with: quiz undo',
  confirmReset: (questions: number): string =>
    questions === 1
      ? 'Forget what is known of this question?'
      : `Forget what is known of these ${questions} questions?`,
  unchanged: 'Nothing was changed.',
  undo: {
    review: ({ rating, title }: { rating: string; title: string }): string =>
      `Taken back: the rating "${rating}" for ${title}`,
    cram: (title: string): string => `Taken back: the rating outside the schedule for ${title}`,
    mark: ({ mark, title }: { mark: string; title: string }): string => `Taken back: "${mark}" for ${title}`,
    marks: {
      suspend: 'suspend',
      unsuspend: 'unsuspend',
      bury: 'bury',
      flag: 'flag',
      unflag: 'unflag',
      note: 'note',
      reset: 'reset',
    },
    fit: 'Taken back: the parameters fitted to your reviews. The memory model is as it was before.',
    again: 'Once more takes back the one before.',
    nothing: 'There is nothing to take back.',
  },
  check: {
    summary: (of: {
      files: number
      questions: number
      errors: number
      warnings: number
      infos: number
    }): string => {
      const found = [
        ...(of.errors > 0 ? [count(of.errors, 'error')] : []),
        ...(of.warnings > 0 ? [count(of.warnings, 'warning')] : []),
        ...(of.infos > 0 ? [count(of.infos, 'note')] : []),
      ]
      const result = found.length === 0 ? 'nothing to mend' : found.join(', ')
      return `${count(of.files, 'file')}, ${count(of.questions, 'question')}: ${result}`
    },
    fixed: ({ ids, file }: { ids: number; file: string }): string => `Wrote ${count(ids, 'id')} into ${file}`,
    nothingToFix: 'Every question has an id of its own.',
  },
  config: {
    preset: (value: string): string => `default: ${value}`,
    none: 'none',
    set: ({ key, value }: { key: string; value: string }): string => `${key} = ${value}`,
    unset: ({ key, value }: { key: string; value: string }): string =>
      `${key} has its default again: ${value}`,
    everywhere: 'on all your devices',
  },
  backup: {
    written: ({ file, size, entries }: { file: string; size: string; entries: number }): string =>
      `Backed up ${count(entries, 'file')} (${size}) to ${file}`,
    restored: ({ files, events }: { files: number; events: number }): string =>
      `Restored: ${count(files, 'file')} changed, ${count(events, 'event')} of the history added.`,
    same: 'All of this backup is here already: nothing was changed.',
    safety: (file: string): string => `What was here before is kept in ${file}`,
    confirm:
      'Settings and questions of the backup replace yours where they differ; the histories are merged. Go on?',
  },
  remove: {
    removed: ({ title, place }: { title: string; place: string }): string => `Removed: ${title} (${place})`,
    kept: 'Its history is kept: write it again under its id and it goes on.',
    confirm: (questions: number): string =>
      questions === 1
        ? 'Take this question out of its bank?'
        : `Take these ${questions} questions out of their banks?`,
  },
  edit: {
    clean: (file: string): string => `Nothing to mend in ${file}`,
  },
  add: {
    askTitle: 'The question',
    askTopic: 'Topic (such as network/tcp)',
    askKind: 'What kind of question?',
    kinds: {
      open: 'open: said or typed, judged by oneself with key points',
      choice: 'choice: one or several of some options',
      order: 'order: things to put in order',
      cloze: 'cloze: text with {{gaps}}',
      short: 'short: a word or a number',
    },
    askAnswer: 'The answer, in Markdown',
    askCloze: 'The text; what is to be recalled stands in {{double braces}}',
    askOptions: 'The options, a line each; a right one begins with [x]',
    askItems: 'What is to be put in order, a line each, in the right order',
    askAccept: 'Answers that count as right, a line each',
    askExplanation: 'Why that is so',
    askKeyPoints: 'Points that a good answer makes, a line each',
    askHint: 'A hint',
    askLevel: 'How hard is it?',
    noLevel: 'leave it open',
    again: 'Type it again?',
    ends: 'an empty line ends it',
    mayBeEmpty: 'may be left empty',
    confirm: ({ file }: { file: string }): string => `Write this to ${file}?`,
    written: ({ id, place }: { id: string; place: string }): string => `Written: ${id} (${place})`,
    show: (id: string): string => `See it with: quiz show ${id}`,
    ownBank: 'The banks that come with quiz are overwritten by updates, so it goes into a bank of your own.',
  },
}
