const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`

/** What `quiz export` says. */
export const exports = {
  options: {
    format: "the format (default: as the file's name ends; markdown on standard output)",
    output: 'the file to write; a folder for one Markdown file a bank (default: standard output)',
    withHistory: 'with the reviews of each card, and when it is due (Anki packages)',
    reviews: 'the history of the questions instead, one row a review',
    bom: 'begin CSV with a byte order mark, so that Excel reads it as UTF-8',
    dryRun: 'only say what would be written',
    yes: 'overwrite without asking',
  },
  title: 'Questions',
  written: ({ count, file }: { count: number; file: string }): string =>
    `${plural(count, 'question', 'questions')} → ${file}`,
  reviewsWritten: ({ count, file }: { count: number; file: string }): string =>
    `${plural(count, 'review', 'reviews')} → ${file}`,
  dryRun: 'Nothing was written (--dry-run).',
  overwrite: ({ count, file }: { count: number; file: string }): string =>
    count === 1 ? `Overwrite ${file}?` : `Overwrite ${count} files in ${file}?`,
  draftsLeftOut: (count: number): string =>
    `${plural(count, 'draft', 'drafts')} left out: --state draft exports drafts.`,
  generatedLeftOut: (count: number): string =>
    `${plural(count, 'generated question', 'generated questions')} left out: this format can hold one instance only, and the point is that each is new.`,
}
