import type { Deck, Entry } from '../deck/deck.ts'
import { followUpCards } from '../deck/deck-card.ts'
import { standingOf } from '../deck/standing.ts'
import { commandLineText } from '../locales/command-line.ts'
import { historyOf } from '../memory/history.ts'
import type { Language } from '../model/config.ts'
import { parseGlossary } from '../model/glossary.ts'
import { failure, UserError } from '../model/problem.ts'
import type { Question } from '../model/question.ts'
import type { BankFiles } from '../ports/banks.ts'
import type { World } from '../ports/world.ts'
import type { QuestionPortrait } from '../view/question-portrait.ts'
import { showScreen } from '../view/show-screen.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { keyPointWords } from './key-point-words.ts'
import { memberEvents } from './learner.ts'
import { printJson, printLines, screenOf } from './print.ts'
import { questionById } from './question-by-id.ts'
import { showFields } from './show-fields.ts'
import { withExample } from './with-example.ts'
import { openWorkspace } from './workspace.ts'

interface ShowOptions {
  readonly bank?: readonly string[]
}

export const declareShow: Declare = (command, world) => {
  const { show } = commandLineText(world.lang)
  command
    .argument('<id>', show.id)
    .addOption(
      command
        .createOption('--bank <path>', show.bank)
        .argParser((path: string, before: readonly string[] = []) => [...before, path]),
    )
  addExamples(command, world, ['quiz show tcp-3way', 'quiz show tcp-3', 'quiz show tcp-3way --json'])
  command.action(async (id: string, { bank = [] }: ShowOptions) => {
    const { deck, banks } = await openWorkspace(world, { banks: bank.map(world.resolve) })
    const entry = questionById(deck, id)
    const portrait = await portraitOf(world, deck, entry, await readQuestion(banks, entry, world.lang))
    if (world.options.json) printJson(world, showFields(deck, entry, portrait))
    else printLines(world, showScreen(portrait, deck.now, screenOf(world)))
  })
}

/** The question in the words of its bank, which may have changed since it was indexed a moment ago. */
async function readQuestion(
  banks: BankFiles,
  { id, question: { file } }: Entry,
  lang: Language,
): Promise<Question> {
  const question = (await banks.questions(file)).find(one => one.id === id)
  if (!question) throw new UserError(failure('question/unknown', { id }))
  return withExample(question, lang)
}

async function portraitOf(
  world: World,
  deck: Deck,
  entry: Entry,
  question: Question,
): Promise<QuestionPortrait> {
  const glossary = parseGlossary(await world.glossary())
  const cards = [...entry.cards, ...followUpCards(deck, entry)]
  return {
    question,
    words: question.keyPoints.map(point => keyPointWords(point, glossary)),
    cards: cards.map(deckCard => ({
      standing: standingOf(deck, deckCard),
      leech: deckCard.leech,
      flagged: deckCard.card.flagged,
      note: deckCard.card.note,
    })),
    reviews: historyOf(entry.id, memberEvents(world)),
  }
}
