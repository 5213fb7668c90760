import { generatorOf } from '../../answer/generator-of.ts'
import { judge } from '../../answer/judge.ts'
import { withAnswer } from '../../answer/kept-answer.ts'
import { type CardId, questionOfCard } from '../../model/card.ts'
import { EMPTY_GLOSSARY, type Glossary, parseGlossary } from '../../model/glossary.ts'
import { UserError } from '../../model/problem.ts'
import type { FollowUp, GeneratedQuestion, Question, QuestionId } from '../../model/question.ts'
import type { Random } from '../../ports/random.ts'
import type { World } from '../../ports/world.ts'
import { type Asked, drawsFor, present } from '../../session/asked.ts'
import { pose } from '../../session/pose.ts'
import type { Chosen } from '../filter-options.ts'
import { generatorFindings } from '../generator-findings.ts'
import { secondOpinion } from '../judge/opinion.ts'
import { momentNow } from '../learner.ts'
import type { Host } from './drive.ts'

interface HostOptions {
  readonly world: World
  readonly chosen: Chosen
  readonly random: Random
  readonly reverse: boolean
}

/** What a session needs, from the world as it is. */
export function sessionHost({ world, chosen, random, reverse }: HostOptions): Host {
  const { banks, deck } = chosen
  let glossary: Glossary | null = null
  const opinion = secondOpinion(world)
  // What was edited in this session may have got another id with its title. It is asked on under the one that it had:
  // its history is carried over by whoever reads the banks next.
  const renamed = new Map<QuestionId, QuestionId>()

  const find = async (card: CardId): Promise<Question | null> => {
    const id = questionOfCard(card)
    const entry = deck.byId.get(id)
    if (!entry) return null
    const questions = await banks.questions(entry.question.file)
    const found = questions.find(question => question.id === (renamed.get(id) ?? id))
    return found ? underId(found, id) : null
  }
  const draw = async (card: CardId): Promise<Asked | null> => {
    const question = await find(card)
    if (!question) return null
    const draws = Array.from({ length: drawsFor(question) }, () => random.next())
    const asked = present(question, card, draws, reverse)
    return asked && asked.question.kind === 'generated' ? posed(asked, asked.question, draws[0] ?? 0) : asked
  }
  return {
    now: () => momentNow(world),
    draw,
    async judge(asked, value) {
      const needed = !['choice', 'multi', 'order', 'generated'].includes(asked.question.kind)
      if (needed) glossary ??= parseGlossary(await world.glossary())
      const judgement = judge(asked, value, glossary ?? EMPTY_GLOSSARY)
      const kept = world.config.keepAnswers ? withAnswer(judgement, value) : judgement
      return typeof value === 'string' ? opinion(kept, asked.question, value) : kept
    },
    record: bodies => bodies.map(body => world.home.journal.append(body)),
    async edit(asked) {
      const { file, line } = asked.question.place
      await world.editor.open(file, line)
      const id = questionOfCard(asked.card)
      const questions = await banks.questions(file)
      if (!questions.some(question => question.id === (renamed.get(id) ?? id))) {
        const unknown = questions.filter(question => !deck.byId.has(question.id))
        const [nearest] = unknown.toSorted((a, b) => away(a, line) - away(b, line))
        if (nearest) renamed.set(id, nearest.id)
      }
      return draw(asked.card)
    },
  }
}

/** With an instance of its generator, whose settings the author may have got wrong. */
async function posed(asked: Asked, question: GeneratedQuestion, draw: number): Promise<Asked | null> {
  const problems = await generatorFindings([question])
  if (problems.length > 0) throw new UserError(problems)
  const generator = await generatorOf(question.generator)
  return generator && pose(asked, question, generator, draw)
}

const away = ({ place }: Question, line: number): number => Math.abs(place.line - line)

function underId(question: Question, id: QuestionId): Question {
  if (question.id === id) return question
  return { ...question, id, followUps: question.followUps.map(one => underParent(one, question.id, id)) }
}

function underParent(followUp: FollowUp, from: QuestionId, to: QuestionId): FollowUp {
  return {
    ...followUp,
    id: `${to}${followUp.id.slice(from.length)}`,
    followUps: followUp.followUps.map(one => underParent(one, from, to)),
  }
}
