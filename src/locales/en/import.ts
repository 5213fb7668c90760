const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What `quiz import` says. */
export const imports = {
  options: {
    source: 'files, folders, http(s) addresses, or - for standard input',
    to: 'folder for the banks (default: ./questions where it exists, else the data folder)',
    topic: 'topic of the banks',
    tag: 'give every question this tag (repeatable)',
    as: 'read as this dialect instead of detecting it; or @name: who you are in the minutes of a mock interview',
    withHistory: 'with the reviews of an Anki package, each once',
    dryRun: 'only show what would happen',
    yes: 'write without asking',
    week: 'without a source: the weeks known, and what is unanswered in each',
    undo: 'take back what an import wrote into a bank and nobody has edited',
  },
  columns: { status: 'status', line: 'line', kind: 'kind', dialect: 'read as', title: 'title' },
  statuses: {
    new: 'new',
    changed: 'changed',
    same: 'same',
    duplicate: 'asked already',
    edited: 'edited by you',
  },
  draft: 'draft',
  reasons: {
    comment: 'a comment',
    contents: 'a table of contents',
    empty: 'nothing in it',
    'front-matter': 'front matter',
    links: 'only links',
    meta: 'about the text or the meeting itself',
    navigation: 'leads elsewhere in the text',
    notes: "a section's notes",
    picture: 'parts of a picture are hidden',
    prose: 'no question in it',
    references: 'references',
    section: 'a heading over others',
    todo: 'a to-do list',
    unreadable: 'cannot be read',
  },
  skipped: (count: number): string => `Not taken: ${plural(count, 'block', 'blocks')}`,
  skippedAt: ({ line, reason, text }: { line: number; reason: string; text: string }): string =>
    `line ${line}: ${reason}: ${text}`,
  more: (count: number): string => `… and ${count} more (--verbose shows all)`,
  note: ({ week, members, agenda }: { week: string; members: number; agenda: number }): string =>
    `Notes of ${week}: ${plural(members, 'member', 'members')}, ${plural(agenda, 'topic', 'topics')} for the next meeting`,
  weekday: (date: string): string => `The weekday that the notes name is not that of ${date}.`,
  nothing: 'No question was found in it.',
  bank: (file: string): string => `→ ${file}`,
  differs: (title: string): string =>
    `You have edited "${title}", so it stays as it is. The source says now:`,
  summary: (counts: {
    new: number
    changed: number
    same: number
    duplicate: number
    edited: number
  }): string =>
    [
      `${counts.new} new`,
      ...(counts.changed > 0 ? [`${counts.changed} changed`] : []),
      ...(counts.same > 0 ? [`${counts.same} same`] : []),
      ...(counts.duplicate > 0 ? [`${counts.duplicate} asked already`] : []),
      ...(counts.edited > 0 ? [`${counts.edited} edited by you`] : []),
    ].join(', '),
  drafts: (count: number): string =>
    `${plural(count, 'draft waits', 'drafts wait')} for an answer: quiz list --state draft`,
  dryRun: 'Nothing was written (--dry-run).',
  confirm: (count: number): string => `Write ${plural(count, 'question', 'questions')}?`,
  media: (count: number): string =>
    `${plural(count, 'picture or sound stays', 'pictures and sounds stay')} in the source:`,
  historyLeft: (count: number): string =>
    `It also holds ${plural(count, 'review', 'reviews')}: --with-history brings ${count === 1 ? 'it' : 'them'} along.`,
  history: ({ found, fresh }: { found: number; fresh: number }): string =>
    `${plural(found, 'review', 'reviews')} of Anki, ${fresh} new to your history.`,
  progress: ({ done, total }: { done: number; total: number }): string => `Reading ${done} of ${total} …`,
  weeks: {
    none: 'No bank says which week it came from. Bring notes in with: quiz import <file>',
    line: ({ week, questions, drafts }: { week: string; questions: number; drafts: number }): string =>
      `${week}: ${plural(questions, 'question', 'questions')}, ${drafts} unanswered`,
  },
  undo: {
    confirm: (count: number): string => `Take ${plural(count, 'question', 'questions')} back?`,
    removed: ({ count, file, reviews }: { count: number; file: string; reviews: number }): string =>
      reviews === 0
        ? `${plural(count, 'question', 'questions')} taken back from ${file}. Their history is kept.`
        : `${plural(count, 'question', 'questions')} taken back from ${file}, with ${plural(reviews, 'review', 'reviews')} that came along. What was reviewed here is kept.`,
    kept: (count: number): string =>
      `${plural(count, 'question stays', 'questions stay')}: edited or written by you.`,
  },
}
