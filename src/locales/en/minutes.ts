const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** What is said of the minutes of mock interviews, written and brought in. */
export const minutes = {
  options: {
    meeting: 'the id of a meeting, or the beginning of one (default: the newest that was held)',
    names: 'none: scores are sorted (default); all: who gave which score',
    output: 'write them to this file instead of standard output',
    next: 'a topic for next week, behind what is asked again (repeatable)',
    noBoard: 'without the readiness and the scores that the members share',
    folder: 'the folder that the group shares (default: the config key group, else your own data folder)',
    yes: 'overwrite without asking',
  },
  order: 'Mock interview',
  overwrite: (file: string): string => `${file} is there already. Overwrite it?`,
  running: (turn: number): string => `Turn ${turn} is still running: these are the minutes so far.`,
  written: (file: string): string => `The minutes are in ${file}. Bring them in with: quiz import ${file}`,
  reviews: {
    whose: (member: string): string => `Reviews of ${member} from the mock interview`,
    none: (member: string): string => `The mock interview says nothing of ${member}'s memory.`,
    columns: { status: 'status', turn: 'turn', rating: 'rating', title: 'title' },
    statuses: {
      new: 'new',
      same: 'there already',
      undone: 'taken back',
      unknown: 'not in your banks',
    },
    notCandidate: (member: string): string =>
      `${member} was no candidate of this mock interview, so no review is added.`,
    who: ({ candidates, first }: { candidates: string; first: string }): string =>
      `Which of the candidates are you: ${candidates}? No review is added before you say so: --as ${first}, or once and for all: quiz config set member ${first.replace('@', '')}`,
    ask: 'Which of the candidates are you?',
    nobody: 'none of them',
    confirm: ({ questions, reviews }: { questions: number; reviews: number }): string =>
      questions === 0
        ? `Add ${many(reviews, 'review', 'reviews')} to your history?`
        : `Write ${many(questions, 'question', 'questions')}, and add ${many(reviews, 'review', 'reviews')} to your history?`,
    nobodyHere: (first: string): string =>
      `Nothing went into your history, because quiz does not know who you are. Say so once: quiz config set member ${first}`,
    added: (count: number): string => `${many(count, 'review', 'reviews')} added to your history.`,
    confirmUndo: ({ questions, reviews }: { questions: number; reviews: number }): string =>
      questions === 0
        ? `Take ${many(reviews, 'review', 'reviews')} of the mock interview back?`
        : `Take ${many(questions, 'question', 'questions')} back, and ${many(reviews, 'review', 'reviews')} that came along?`,
    undone: (count: number): string =>
      `${many(count, 'review', 'reviews')} of the mock interview taken back. What was reviewed live is kept.`,
  },
}
