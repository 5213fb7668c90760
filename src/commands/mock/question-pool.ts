import type { Deck, Entry } from '../../deck/deck.ts'
import { leadingCard, recallOf } from '../../deck/deck-card.ts'
import { type Askable, askedLevel, SPOKEN } from '../../group/askable.ts'
import { handleKey } from '../../group/handle.ts'
import type { Knowledge } from '../../group/question-score.ts'
import type { QuestionId } from '../../model/question.ts'
import type { World } from '../../ports/world.ts'
import type { Workspace } from '../workspace.ts'

/** What can be asked aloud, and what is known of it. */
export interface QuestionPool {
  readonly pool: readonly Askable[]
  readonly recall: Knowledge['recall']
}

/** Below it an interviewer may not be able to judge by memory, so that the key points matter. */
const LOST = 0.5

/** Only the local member's journal is here: nothing is known of what the others recall. */
export async function questionPool(world: World, workspace: Workspace): Promise<QuestionPool> {
  const { deck } = workspace
  const entries = deck.entries.filter(({ question: { kind, draft } }) => SPOKEN.includes(kind) && !draft)
  const recalls = new Map(entries.map(entry => [entry.id, recallFor(deck, entry)]))
  const lost = entries.filter(({ id }) => (recalls.get(id) ?? 1) < LOST)
  const points = await keyPointsOf(workspace, lost)
  const own = handleKey(world.member)
  return {
    pool: entries.map(({ id, question: { topic, kind, level } }) => ({
      id,
      topic,
      level: askedLevel(kind, level),
      keyPoints: points.get(id) ?? Number.POSITIVE_INFINITY,
    })),
    recall: (member, question) => (handleKey(member) === own ? (recalls.get(question) ?? null) : null),
  }
}

function recallFor(deck: Deck, entry: Entry): number | null {
  const card = leadingCard(entry)
  return card && recallOf(deck, card)
}

/** The banks are read only for the questions whose interviewer may need their key points. */
async function keyPointsOf(
  { banks }: Workspace,
  entries: readonly Entry[],
): Promise<ReadonlyMap<QuestionId, number>> {
  const points = new Map<QuestionId, number>()
  for (const file of new Set(entries.map(({ question }) => question.file)))
    for (const { id, keyPoints } of await banks.questions(file)) points.set(id, keyPoints.length)
  return points
}
