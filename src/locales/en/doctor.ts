const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`

/** What `quiz doctor` says: what each line is about, what was found, and what to do. */
export const doctor = {
  states: { ok: 'ok', warning: 'warning', error: 'error' },
  names: {
    versions: 'versions',
    home: 'data',
    space: 'free space',
    config: 'settings',
    journal: 'history',
    future: 'clock',
    snapshot: 'snapshot',
    banks: 'banks',
    findings: 'questions',
    orphans: 'orphans',
    relinks: 'relinks',
    terminal: 'terminal',
    editor: 'editor',
  },
  versions: ({ quiz, node, platform }: { quiz: string; node: string; platform: string }): string =>
    `quiz ${quiz}, Node ${node}, ${platform}`,
  oldNode: 'Install Node 20.19 or newer.',
  free: (size: string): string => `${size} free`,
  makeRoom: 'Make room: nothing can be saved on a full disk.',
  configFine: 'nothing wrong',
  problems: (number: number): string => count(number, 'problem'),
  journal: ({ files, events }: { files: number; events: number }): string =>
    `${count(files, 'file')}, ${count(events, 'event')}`,
  badLines: ({ files, events, bad }: { files: number; events: number; bad: number }): string =>
    `${count(files, 'file')}, ${count(events, 'event')}, ${count(bad, 'line')} left out`,
  future: (number: number): string => `${count(number, 'event')} from the future`,
  clockFine: 'no event from the future',
  setClock: 'Set the clocks of your devices: what is dated wrong is due at the wrong time.',
  snapshotFine: 'up to date',
  snapshotAbsent: 'none: the next command that reads the history makes one',
  banks: ({ banks, questions }: { banks: number; questions: number }): string =>
    `${count(questions, 'question')} in ${count(banks, 'bank')}`,
  noQuestions: 'Add some with: quiz add — or name a folder with: quiz config set banks <folder>',
  root: ({ origin, path, banks }: { origin: string; path: string; banks: number }): string =>
    `${origin}: ${path} (${count(banks, 'bank')})`,
  origins: {
    builtin: 'shipped',
    working: 'this folder',
    home: 'own',
    environment: 'QUIZ_BANKS',
    option: '--bank',
    config: 'settings',
  },
  findings: ({ errors, warnings }: { errors: number; warnings: number }): string =>
    `${count(errors, 'error')}, ${count(warnings, 'warning')}`,
  noFindings: 'nothing to mend',
  seeCheck: 'See them with: quiz check',
  orphans: (number: number): string => `${count(number, 'card has', 'cards have')} a history and no question`,
  noOrphans: 'every history has its question',
  orphanHint: 'Nothing is lost: where the question comes back under its id, its history goes on.',
  relink: ({ from, candidates }: { from: string; candidates: string }): string =>
    `the history of "${from}" may belong to: ${candidates}`,
  relinkHint: (id: string): string => `Give the right question this id in its bank: <!-- id: ${id} -->`,
  terminal: ({ columns, colour, lang }: { columns: number; colour: boolean; lang: string }): string =>
    `${count(columns, 'column')}, ${colour ? 'colour' : 'no colour'}, ${lang}`,
  narrow: 'Make it at least 40 columns wide.',
  verdict: ({ errors, warnings }: { errors: number; warnings: number }): string =>
    errors + warnings === 0 ? 'All is well.' : `${count(errors, 'error')}, ${count(warnings, 'warning')}.`,
}
