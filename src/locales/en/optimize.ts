const many = (count: number): string => `${count} ${count === 1 ? 'review' : 'reviews'}`

/** What is said of fitting the memory model to a person. */
export const optimize = {
  suggestion:
    'There are enough reviews to fit the memory model to how you forget. See what it would bring: quiz optimize --dry-run',
  progress: ({ share, left }: { share: string; left: number | null }): string =>
    `fitting the memory model… ${share}${left === null ? '' : `, ${Math.ceil(left)} s left`}`,
  few: ({ tests, missing }: { tests: number; missing: number }): string =>
    `${many(tests)} on a later day are too few to fit the memory model to you. It takes ${missing} more; until then the one in use is the best there is.`,
  facts: { tests: 'Reviews', loss: 'Log loss', first: 'Memory' },
  tests: ({ tests, compared }: { tests: number; compared: number }): string =>
    `${tests} on a later day; on ${compared} of them the fit was tried before it knew them`,
  loss: ({ before, after }: { before: string; after: string }): string =>
    `${before} before, ${after} after the fit`,
  lossMeaning: '0.69 is the toss of a coin, less is better',
  first: 'days until recall falls to 90 %, after a first',
  better: 'The fit predicts your reviews better.',
  noGain:
    'The fit predicts your reviews no better than chance would explain: nothing was changed. With more reviews it may.',
  applied: 'It is in use now, for the past as well: due dates change a little. Take it back with: quiz undo',
  notApplied: 'Nothing was changed. Take it over with: quiz optimize',
  columns: { rating: 'rating', before: 'before', after: 'after' },
}
