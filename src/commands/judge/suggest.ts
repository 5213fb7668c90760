import { matchKeyPoints } from '../../answer/match-key-points.ts'
import { type Sample, suggestPatterns } from '../../answer/suggest-patterns.ts'
import { judgeText } from '../../locales/judge.ts'
import type { CardId } from '../../model/card.ts'
import type { ReviewEvent } from '../../model/event.ts'
import { type Glossary, parseGlossary } from '../../model/glossary.ts'
import type { Question } from '../../model/question.ts'
import type { World } from '../../ports/world.ts'
import { type Suggestion, suggestionScreen } from '../../view/suggestion-screen.ts'
import type { Chosen } from '../filter-options.ts'
import { memberEvents } from '../learner.ts'
import { printJson, printLines, screenOf, tell } from '../print.ts'
import { judgedReviews } from './judged-reviews.ts'

/** `quiz judge suggest`: key points that the person ticked and the matcher misses, with what their answers have in common. */
export async function suggest(
  world: World,
  { banks, entries }: Pick<Chosen, 'banks' | 'entries'>,
): Promise<void> {
  const byCard = groupByCard(judgedReviews(memberEvents(world)))
  const glossary = parseGlossary(await world.glossary())
  const suggestions: Suggestion[] = []
  for (const { id, question } of entries) {
    const reviews = byCard.get(id) ?? []
    if (!reviews.some(isOpenToMore)) continue
    const found = (await banks.questions(question.file)).find(one => one.id === id)
    if (found) suggestions.push(...suggestionsFor(found, reviews, glossary))
  }
  suggestions.sort((a, b) => b.answers - a.answers)
  if (world.options.json) printJson(world, { suggestions })
  else if (suggestions.length > 0) printLines(world, suggestionScreen(suggestions, screenOf(world)))
  else {
    const text = judgeText(world.lang).suggest
    tell(world, world.config.keepAnswers ? text.none : text.off)
  }
}

function groupByCard(reviews: readonly ReviewEvent[]): ReadonlyMap<CardId, readonly ReviewEvent[]> {
  const groups = new Map<CardId, ReviewEvent[]>()
  for (const review of reviews) {
    const group = groups.get(review.card)
    if (group) group.push(review)
    else groups.set(review.card, [review])
  }
  return groups
}

/** Whether something was ticked that had not been found. */
const isOpenToMore = ({ answer, found = [], ticked = [] }: ReviewEvent): boolean =>
  answer !== undefined && ticked.some(number => !found.includes(number))

/** The answers are matched anew: a pattern that was mended since is not proposed again. */
function suggestionsFor(
  question: Question,
  reviews: readonly ReviewEvent[],
  glossary: Glossary,
): readonly Suggestion[] {
  const { id, keyPoints, title, prompt } = question
  const judged = reviews.flatMap(({ answer, ticked, points = 0 }) =>
    // Numbers of a list that has another length by now may mean other key points.
    answer === undefined || ticked === undefined || points !== keyPoints.length
      ? []
      : [{ answer, ticked, coverage: matchKeyPoints(answer, keyPoints, glossary) }],
  )
  const isKnown = (phrase: string): boolean =>
    matchKeyPoints(phrase, keyPoints, glossary).some(coverage => coverage !== 'missing')
  return keyPoints.flatMap((point, at) => {
    const samples = judged.map(
      ({ answer, ticked, coverage }): Sample => ({
        answer,
        missed: ticked.includes(at + 1) && coverage[at] === 'missing',
      }),
    )
    const answers = samples.filter(({ missed }) => missed).length
    if (answers === 0) return []
    const { file, line } = point.place
    const { phrases, alternatives } = suggestPatterns(samples, `${title}\n${prompt}`, isKnown)
    return [
      {
        id,
        keyPoint: at + 1,
        text: point.text,
        file,
        line,
        pattern: point.match,
        answers,
        phrases,
        alternatives,
      },
    ]
  })
}
