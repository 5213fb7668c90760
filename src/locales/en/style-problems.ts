import type { ProblemSentences } from '../sentence.ts'

/** What is weak about a question, and how to write it better. */
export const styleProblems = {
  'style/not-a-question': () => ({
    message: 'This title asks nothing, so everybody answers something else.',
    hint: 'Ask for one thing: What is …? Why does …? Explain how …',
  }),
  'style/yes-or-no': () => ({
    message: 'Yes or no would answer this, and half of all guesses are right.',
    hint: 'Ask for the reason: Why …? How …? Or make it true or false, with options.',
  }),
  'style/two-questions': () => ({
    message: 'Two questions stand in one: whoever knows one half cannot be rated.',
    hint: 'Make the second one a question of its own, or a follow-up.',
  }),
  'style/vague-question': () => ({
    message: 'The question names a subject and leaves open what to say about it.',
    hint: 'Say which side of it you mean: how it works, why it is needed, how it differs from …',
  }),
  'style/long-question': ({ length = '', most = '' }) => ({
    message: `The question has ${length} words; more than ${most} are hard to keep in mind.`,
    hint: 'Move the circumstances to ### Question, and keep in the title what is asked.',
  }),
  'style/long-question:ko': ({ length = '', most = '' }) => ({
    message: `The question has ${length} characters; more than ${most} are hard to keep in mind.`,
    hint: 'Move the circumstances to ### Question, and keep in the title what is asked.',
  }),
  'style/long-answer': ({ length = '', most = '' }) => ({
    message: `The answer has ${length} words; nobody says more than ${most} in one go.`,
    hint: 'Keep what answers the question, and move the rest to ### Explanation or to a question of its own.',
  }),
  'style/long-answer:ko': ({ length = '', most = '' }) => ({
    message: `The answer has ${length} characters; nobody says more than ${most} in one go.`,
    hint: 'Keep what answers the question, and move the rest to ### Explanation or to a question of its own.',
  }),
  'style/pronoun-start': () => ({
    message: 'The question begins with a word for something that is not there.',
    hint: 'Name what it is about: questions are shown one at a time, in any order.',
  }),
  'style/list-question': () => ({
    message: 'The question asks for a whole list: forgetting one item fails all the others with it.',
    hint: 'Ask for one item at a time, or hide the items of a text in {{gaps}}.',
  }),
  'style/hidden-negation': ({ word = '' }) => ({
    message: `The question asks for the exception, and “${word}” is easily read over.`,
    hint: `Make it bold: **${word}**. Or ask what is right.`,
  }),
  'style/near-duplicate': ({ title = '', line = '' }) => ({
    message: `This asks nearly the same as line ${line}: ${title}`,
    hint: 'Make one question of the two, or say in the title what sets them apart.',
  }),
  'style/key-point-count': ({ count = '' }) => ({
    message: `${count} key points are more than one answer holds.`,
    hint: 'Divide the question: three or four points are rated best.',
  }),
  'style/key-point-count:one': () => ({
    message: 'With a single key point an answer is all right or all wrong.',
    hint: 'Add what a good answer also says, or make it a short question with accept: …',
  }),
  'style/key-point-count:required': ({ count = '' }) => ({
    message: `${count} key points are required; hardly anybody says more than four.`,
    hint: 'Add <!-- optional: true --> to what may be missing from a good answer.',
  }),
  'style/answer-leak': ({ point = '' }) => ({
    message: `The question gives this point away: ${point}`,
    hint: 'Take the words out of the question, or ask for more in the pattern: "word & word".',
  }),
  'style/short-alias': ({ alias = '' }) => ({
    message: `This point hangs on “${alias}”, which also stands inside other words.`,
    hint: 'Add a longer spelling, or another word that belongs to it: "lock & wait".',
  }),
  'style/one-language-alias': () => ({
    message: 'A part of the pattern has no English word, so an answer in English never meets it.',
    hint: 'Add the English words after a |.',
  }),
  'style/one-language-alias:ko': () => ({
    message: 'A part of the pattern has no Korean word, so an answer in Korean never meets it.',
    hint: 'Add the Korean words after a |.',
  }),
  'style/shared-alias': ({ other = '' }) => ({
    message: `What ticks this point also ticks point ${other}, or the other way round.`,
    hint: 'Take the words that both have out of one, or join a word to them that only one has: "word & word".',
  }),
  'style/denied-point': () => ({
    message: 'This point denies something, so even its own words do not tick it.',
    hint: 'Add negated: true to its comment.',
  }),
  'style/absolute-word': ({ word = '' }) => ({
    message: `“${word}” tells test-wise people that this is wrong.`,
    hint: 'Say when it holds, and when it does not.',
  }),
  'style/vague-frequency': ({ word = '' }) => ({
    message: `Nobody agrees on how often “${word}” is.`,
    hint: 'Say in which case, or give a number.',
  }),
  'style/all-of-the-above': () => ({
    message: 'An option about the other options is found without knowing the subject.',
    hint: 'Replace it with one of its own, or mark several options with [x].',
  }),
  'style/longest-option': ({ length = '', next = '' }) => ({
    message: `The right option stands out: ${length} characters, and the next longest ${next}.`,
    hint: 'Move its reasons to the text below the options, or make a wrong option as precise.',
  }),
  'style/unlike-options': () => ({
    message: 'The options are written in different forms, and the odd one draws the eye.',
    hint: 'Write them all as sentences or all as phrases, with the same capitals and full stops.',
  }),
  'style/repeated-word': ({ word = '' }) => ({
    message: `Only the right option repeats “${word}” from the question.`,
    hint: 'Use another word there, or use it in a wrong option too.',
  }),
  'style/unsorted-options': () => ({
    message: 'These numbers stand in no order.',
    hint: 'Sort them, or leave out shuffle: false.',
  }),
  'style/option-count': ({ count = '' }) => ({
    message: `${count} options: more than four are hardly ever all plausible.`,
    hint: 'Keep the wrong options that people really believe.',
  }),
  'style/option-count:two': () => ({
    message: 'With two options every second guess is right.',
    hint: 'Add a wrong option that people really believe.',
  }),
  'style/equal-options': ({ first = '' }) => ({
    message: `This option says the same as option ${first}.`,
    hint: 'Change one of them, or delete it.',
  }),
  'style/true-false-balance': ({ right = '', count = '' }) => ({
    message: `${right} of the ${count} statements are true: guessing pays.`,
    hint: 'Turn some of them round until about half are true.',
  }),
  'style/key-position': ({ position = '', count = '', of = '' }) => ({
    message: `In ${count} of ${of} questions without shuffling, option ${position} is the right one.`,
    hint: 'Move the right options about, or leave out shuffle: false.',
  }),
  'style/no-source': () => ({
    message: 'No source is named, so nobody can check the answer.',
    hint: 'Add one under ### Sources: RFC 9293, section 3.5, man 2 fork, a link.',
  }),
  'style/no-source:bank': () => ({
    message: 'This bank names no sources, so nobody can check its answers.',
    hint: 'Add sources: to the front matter, or ### Sources to its questions.',
  }),
  'style/vague-source': () => ({
    message: 'Nobody finds the passage by this source.',
    hint: 'Add a link, a chapter, a title in quotation marks, an RFC or a manual page.',
  }),
  'style/undated-fact': ({ word = '' }) => ({
    message: `“${word}” changes with time, and nobody sees when it was checked.`,
    hint: 'Add the date to the settings under the title: as-of: 2026-05-11.',
  }),
  'style/weak-link': () => ({
    message: 'A bare address says nothing of what is behind it.',
    hint: 'Give it a name: [name](address), or put it between < and >.',
  }),
  'style/weak-link:http': () => ({
    message: 'This link is not encrypted.',
    hint: 'Write https:// where the site has it.',
  }),
  'style/weak-link:split': () => ({
    message: 'This link runs over two lines.',
    hint: 'Put the address and its closing bracket on one line.',
  }),
  'style/bare-answer': () => ({
    message: 'The answer is code or a number and nothing else: there is nothing to talk about.',
    hint: 'Add why it is so, in a sentence or as key points.',
  }),
  'style/thin-topic': ({ topic = '', count = '' }) => ({
    message: `The topic ${topic} has only ${count} question(s): too few to know it by.`,
    hint: 'Add some, or move them to a wider topic.',
  }),
  'style/no-follow-up': () => ({
    message: 'An interviewer would go on here, and the question has no follow-up.',
    hint: 'Add one under ### Follow-ups.',
  }),
  'style/no-translation': () => ({
    message: 'The topic is written in two languages, and this question in one.',
    hint: 'Add it to the other file under the same id.',
  }),
  'style/spelling-variants': ({ word = '', usual = '' }) => ({
    message: `The bank writes ${usual} elsewhere and ${word} here.`,
    hint: 'Keep to one spelling in the text. An answer may use any that a pattern or the glossary has.',
  }),
  'style/invisible-character': ({ character = '' }) => ({
    message: `There is an invisible character here: ${character}. It makes equal words differ.`,
    hint: 'Delete it.',
  }),
  'style/decomposed-text': () => ({
    message: 'From here on the text is in decomposed letters (NFD), which a search in an editor passes over.',
    hint: 'Save it as NFC. Text copied from file names on macOS is often like this.',
  }),
  'style/personal-data': () => ({
    message: 'There is an e-mail address here, and a bank is passed on.',
    hint: 'Delete it, or write someone@example.com.',
  }),
  'style/personal-data:phone': () => ({
    message: 'There is a phone number here, and a bank is passed on.',
    hint: 'Delete it.',
  }),
} satisfies ProblemSentences
