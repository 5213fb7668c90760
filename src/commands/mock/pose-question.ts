import { generatorOf } from '../../answer/generator-of.ts'
import { DEEPEST } from '../../group/interview/follow-up-choices.ts'
import { gapCard } from '../../model/card.ts'
import type { AskedFollowUp, AskedQuestion } from '../../model/mock.ts'
import type { FollowUp, Question, QuestionId } from '../../model/question.ts'
import { instantiate } from '../../session/pose.ts'
import { generatorFindings } from '../generator-findings.ts'
import type { Workspace } from '../workspace.ts'

const SEEDS = 2 ** 32

/** The whole question; null where the banks no longer have it. */
export async function questionOf(
  { deck, banks }: Pick<Workspace, 'deck' | 'banks'>,
  id: QuestionId,
): Promise<Question | null> {
  const entry = deck.byId.get(id)
  if (!entry) return null
  const questions = await banks.questions(entry.question.file)
  return questions.find(question => question.id === id) ?? null
}

/**
 * A question as it is put to a candidate, with all that the room needs of it. `draw` is a number in [0, 1) for the seed of
 * a generated one. Null where it can't be asked: it is gone, or its generator does not take its settings.
 */
export async function poseQuestion(
  workspace: Pick<Workspace, 'deck' | 'banks'>,
  id: QuestionId,
  draw: number,
): Promise<AskedQuestion | null> {
  const found = await questionOf(workspace, id)
  if (!found) return null
  const made = found.kind === 'generated' ? await instanceOf(found, draw) : { question: found, extra: {} }
  if (!made) return null
  const { question, extra } = made
  const { topic, lang, kind, level, title, keyPoints, followUps, hint } = question
  return {
    id,
    card: question.kind === 'cloze' ? gapCard(id, question.gaps[0]?.number ?? 1) : id,
    topic,
    lang,
    kind,
    level,
    title,
    prompt: promptOf(question),
    answer: answerOf(question),
    keyPoints: keyPoints.map(({ text, optional }) => ({ text, optional })),
    hints: hintsOf(hint),
    followUps: await Promise.all(followUps.map(followUp => poseFollowUp(workspace, followUp, 1))),
    ...extra,
  }
}

async function instanceOf(question: Extract<Question, { kind: 'generated' }>, draw: number) {
  if ((await generatorFindings([question])).length > 0) return null
  const generator = await generatorOf(question.generator)
  if (!generator) return null
  const { question: made, posed } = instantiate(question, generator, Math.floor(draw * SEEDS))
  return { question: made, extra: { seed: posed.seed, generator: posed.generator } }
}

/** What is read out also says what there is to choose from. */
function promptOf(question: Question): string {
  if ('options' in question)
    return joined(question.prompt, numbered(question.options.map(({ text }) => text)))
  if ('items' in question) return joined(question.prompt, numbered([...question.items].sort()))
  if (question.kind !== 'cloze') return question.prompt
  const blanks = question.parts.map(part => ('text' in part ? part.text : '\\_\\_\\_\\_'))
  return joined(question.prompt, blanks.join(''))
}

function answerOf(question: Question): string {
  const { answer, explanation } = question
  switch (question.kind) {
    case 'choice':
    case 'multi': {
      const right = question.options.flatMap(({ right, text }, at) => (right ? [`${at + 1}. ${text}`] : []))
      return joined(right.join('\n'), answer, explanation)
    }
    case 'order':
      return joined(numbered(question.items), answer, explanation)
    case 'cloze':
      return joined(answer || question.text, explanation)
    case 'short': {
      const { accept } = question
      const right =
        accept.type === 'texts' ? (accept.texts[0] ?? '') : `${accept.value} ${accept.unit}`.trim()
      return joined(right, answer === right ? '' : answer, explanation)
    }
    default:
      return joined(answer, explanation)
  }
}

const numbered = (texts: readonly string[]): string =>
  texts.map((text, at) => `${at + 1}. ${text}`).join('\n')

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join('\n\n')

/** A list is so many hints, given one after the other; any other text is one. */
export function hintsOf(hint: string): readonly string[] {
  if (hint.trim() === '') return []
  const items = hint.trim().split(/\n(?=(?:[-*+]|\d+[.)])\s)/u)
  const marked = items.every(item => /^(?:[-*+]|\d+[.)])\s/u.test(item))
  return marked ? items.map(item => item.replace(/^(?:[-*+]|\d+[.)])\s+/u, '').trim()) : [hint.trim()]
}

/** With the question that it points at in its place; what is gone is asked in its own words. */
async function poseFollowUp(
  workspace: Pick<Workspace, 'deck' | 'banks'>,
  followUp: FollowUp,
  depth: number,
): Promise<AskedFollowUp> {
  const target = followUp.ask === null ? null : await questionOf(workspace, followUp.ask)
  const below = depth >= DEEPEST ? [] : target ? target.followUps : followUp.followUps
  return {
    card: target ? target.id : followUp.id,
    on: followUp.on,
    text: target ? target.title : followUp.text,
    answer: target ? answerOf(target) : followUp.answer,
    followUps: await Promise.all(below.map(deeper => poseFollowUp(workspace, deeper, depth + 1))),
  }
}
