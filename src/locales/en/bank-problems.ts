import type { About, ProblemSentences } from '../sentence.ts'

const WANTED: Readonly<Record<string, string>> = {
  topic: 'a path such as network/tcp',
  lang: 'a language such as ko or en',
  tags: 'a list such as [tcp, handshake]',
  sources: 'a list of links or titles',
  after: 'a list of topics such as [network/tcp]',
  level: 'easy, medium or hard',
  accept: 'a list of accepted answers',
  shuffle: 'true or false',
  optional: 'true or false',
  negated: 'true or false',
  ordered: 'true or false',
  params: 'a mapping such as {n: 3}',
  on: 'full, missed, wrong or always',
  ask: 'the id of a question',
}

const wanted = ({ key = '' }: About): string => WANTED[key] ?? 'a text'

/** What is wrong in a bank. */
export const bankProblems = {
  'bank/not-utf8': () => ({
    message: 'The file is not UTF-8 from here on.',
    hint: 'Save it again as UTF-8 in your editor.',
  }),
  'bank/front-matter': () => ({
    message: "The front matter can't be read as YAML here.",
    hint: 'Put texts with a colon or a # in quotes, and indent lists alike.',
  }),
  'bank/front-matter:unclosed': () => ({
    message: 'The front matter is never closed.',
    hint: 'Add a line with --- after its last key.',
  }),
  'bank/front-matter:not-mapping': () => ({
    message: 'The front matter holds no keys.',
    hint: 'Write it as lines such as topic: network/tcp, or begin the file without ---.',
  }),
  'bank/front-matter-engine': ({ language = '' }) => ({
    message: `The front matter is ${language}, and only YAML is read: a bank never runs code.`,
    hint: `Write it as YAML and take ${language} out of the first line.`,
  }),
  'bank/unknown-key': ({ key = '' }) => ({
    message: `The key ${key} is not known; it is kept and has no effect.`,
    hint: 'Known are topic, title, lang, tags, sources, author, week, date, source and after.',
  }),
  'bank/unknown-key:settings': ({ key = '' }) => ({
    message: `The setting ${key} is not known; it has no effect.`,
    hint: 'Known are id, kind, level, topic, tags, time, accept, tolerance, shuffle, generator, params, author and as-of.',
  }),
  'bank/unknown-key:follow-up': ({ key = '' }) => ({
    message: `A follow-up has no setting ${key}; it has no effect.`,
    hint: 'Known are on and ask.',
  }),
  'bank/key-type': about => ({
    message: `The value of ${about.key ?? ''} can't be used.`,
    hint: `Write ${wanted(about)}.`,
  }),
  'bank/conflict-marker': () => ({
    message: 'A git conflict was left unresolved here.',
    hint: 'Keep the lines you want and delete the markers.',
  }),
  'bank/unclosed-fence': () => ({
    message: 'This code fence is never closed: all that follows is read as code.',
    hint: 'Close it with a line of the same characters, at least as many.',
  }),
  'bank/unclosed-fence:comment': () => ({
    message: 'This comment is never closed: all that follows may be hidden.',
    hint: 'Close it with -->.',
  }),
  'bank/unclosed-fence:details': () => ({
    message: 'This <details> is never closed: GitHub folds all that follows into it.',
    hint: 'Close it with a line </details>.',
  }),
  'bank/empty': () => ({
    message: 'There is no question in this file.',
    hint: 'A question begins with a heading of two hashes: ## What is a process?',
  }),
  'bank/cycle': ({ cycle = '' }) => ({
    message: `The topics wait for each other: ${cycle}.`,
    hint: 'Take one of them out of the front matter key after.',
  }),
  'question/settings': () => ({
    message: "The question's settings can't be read here, so none of them has an effect.",
    hint: 'Write them like <!-- id: tcp-3way, level: hard, tags: [handshake] -->, texts with a comma or colon in quotes.',
  }),
  'question/settings:space': ({ key = '' }) => ({
    message: `A space is missing after the colon in ${key}.`,
    hint: 'Write key: value.',
  }),
  'question/settings:follow-up': () => ({
    message: "The follow-up's settings can't be read here.",
    hint: 'Write them like <!-- on: missed --> or <!-- ask: tcp-3way -->.',
  }),
  'question/no-answer': ({ id = '' }) => ({
    message: 'This question has no answer yet.',
    hint: `Write it under the heading, or run: quiz edit ${id}`,
  }),
  'question/no-answer:follow-up': () => ({
    message: 'This follow-up has no answer yet, so it is not asked.',
    hint: 'Write it as a nested list item below, or name a question with <!-- ask: its-id -->.',
  }),
  'question/empty-title': () => ({
    message: 'This heading has no text, so there is nothing to ask.',
    hint: 'Write the question after ##, or delete the line.',
  }),
  'question/no-right-option': () => ({
    message: 'None of these options is marked as right.',
    hint: 'Mark the right one with [x].',
  }),
  'question/one-option': () => ({
    message: 'There is only one option to choose from.',
    hint: 'Add at least one more: - [ ] …',
  }),
  'question/cloze-unbalanced': () => ({
    message: 'This {{ has no }}.',
    hint: 'Close the gap with }} in the same paragraph, or put the text in backticks.',
  }),
  'question/duplicate-title': ({ title = '', line = '' }) => ({
    message: `The title “${title}” stands on line ${line} already.`,
    hint: 'Make the titles differ, or give both an id: quiz check --fix',
  }),
  'question/duplicate-title:slug': ({ line = '' }) => ({
    message: `The title gives the same id as the one on line ${line}.`,
    hint: 'Give both an id of their own: quiz check --fix',
  }),
  'question/too-long': ({ words = '' }) => ({
    message: `The answer has ${words} words and no key points: it is hard to judge oneself by.`,
    hint: 'List what must be said under ### Key points, or split the question.',
  }),
  'question/many-facts': ({ points = '' }) => ({
    message: `${points} key points are more than anyone says in one answer.`,
    hint: 'Split the question, or mark some <!-- optional: true -->.',
  }),
  'question/kind': ({ value = '' }) => ({
    message: `There is no kind of question called ${value}.`,
    hint: 'Known are open, choice, multi, order, cloze, short and generated. Mostly it need not be said.',
  }),
  'question/kind:choice': () => ({
    message: 'The kind is choice, and there is no task list to choose from.',
    hint: 'Write the options as - [x] right and - [ ] wrong, or take kind out.',
  }),
  'question/kind:multi': () => ({
    message: 'The kind is multi, and there is no task list to choose from.',
    hint: 'Write the options as - [x] right and - [ ] wrong, or take kind out.',
  }),
  'question/kind:several-right': () => ({
    message: 'The kind is choice, and more than one option is marked as right.',
    hint: 'Mark one only, or write kind: multi.',
  }),
  'question/kind:cloze': () => ({
    message: 'The kind is cloze, and there is no gap.',
    hint: 'Put what is hidden in {{double braces}}, outside code, or take kind out.',
  }),
  'question/kind:short': () => ({
    message: 'The kind is short, and no answer is accepted.',
    hint: 'Add accept: [first spelling, second spelling].',
  }),
  'question/kind:generated': () => ({
    message: 'The kind is generated, and no generator is named.',
    hint: 'Add generator: with its name, or take kind out.',
  }),
  'question/order-items': ({ items = '' }) => ({
    message: `An order of ${items} items is none to ask for.`,
    hint: 'List at least three.',
  }),
  'question/order-items:no-list': () => ({
    message: 'The kind is order, and there is no numbered list.',
    hint: 'Write the items in their right order: 1. … 2. … 3. …',
  }),
  'question/order-items:equal': () => ({
    message: 'Two of the items are equal, so their order cannot be told.',
    hint: 'Make each item differ from the others.',
  }),
  'question/number': ({ key = '', value = '' }) => ({
    message: `${key}: ${value} can't be read as a number.`,
    hint: 'Write time: 120 in seconds, tolerance: 0.5 or tolerance: 5%.',
  }),
  'question/number:accept': () => ({
    message: "With a tolerance the accepted answer is one number, and this can't be read as one.",
    hint: 'Write accept: 128 ms, tolerance: 5% with the same unit in both, or leave tolerance out.',
  }),
  'match/syntax:comment': () => ({
    message: "The key point's comment can't be read here.",
    hint: 'Put the pattern in quotes: <!-- match: "SYN & ISN|sequence number" -->.',
  }),
  'match/syntax:key': ({ key = '' }) => ({
    message: `A key point has no setting ${key}.`,
    hint: 'Known are match, optional, negated and ordered; a pattern with a comma needs quotes.',
  }),
  'match/syntax:empty': () => ({
    message: 'The pattern is empty.',
    hint: 'Write what shows that the point was mentioned, or take match out.',
  }),
  'match/syntax:empty-term': () => ({
    message: 'Between two of | and &, or at an end, there is nothing.',
    hint: 'Write a term there, or take the | or & out.',
  }),
  'match/syntax:dangling-escape': () => ({
    message: 'The pattern ends with a backslash that escapes nothing.',
    hint: 'Write \\\\ for a backslash itself.',
  }),
  'followup/target': ({ ask = '' }) => ({
    message: `No question has the id ${ask}.`,
    hint: 'Find the right one with: quiz search',
  }),
  'followup/cycle': ({ cycle = '' }) => ({
    message: `The follow-ups lead back to where they began: ${cycle}.`,
    hint: 'Take one ask: out.',
  }),
  'followup/depth': () => ({
    message: 'Follow-ups go three deep at most; from here on they are not asked.',
    hint: 'Make this one a question of its own, and point at it with <!-- ask: its-id -->.',
  }),
  'id/duplicate': ({ id = '', file = '', line = '' }) => ({
    message: `The id ${id} belongs to ${file}:${line} already, which keeps it.`,
    hint: 'Give this question another id.',
  }),
  'id/invalid': ({ value = '' }) => ({
    message: `${value === '' ? 'This' : value} can't be an id.`,
    hint: 'Use letters, digits, dots, underscores and hyphens, at most 120.',
  }),
  'text/control': ({ character = '' }) => ({
    message: `There is an invisible control character here: ${character}. It is never sent to the terminal.`,
    hint: 'Delete it.',
  }),
} satisfies ProblemSentences
