import type { AnswerValue } from '../../answer/answer-value.ts'
import { questionOfCard } from '../../model/card.ts'
import { failure, type Problem } from '../../model/problem.ts'
import { isRating } from '../../model/rating.ts'
import { toIso } from '../../model/time.ts'
import type { World } from '../../ports/world.ts'
import type { Asked } from '../../session/asked.ts'
import type { Session } from '../../session/session.ts'
import { clozeText } from '../../view/cloze-text.ts'
import { remarkText } from '../../view/remark-text.ts'
import type { FrontEnd, Input, Shown } from './drive.ts'
import { expected } from './expected.ts'

type Json = Readonly<Record<string, unknown>>

/** A session for programs: one JSON object a line both ways. */
export function jsonlFrontEnd(world: World, timeLimit: number | null): FrontEnd {
  const lines = world.terminal.lines()[Symbol.asyncIterator]()
  const write = (object: Json): void => world.terminal.out(`${JSON.stringify(object)}\n`)
  const tell = async (problem: Problem): Promise<void> => {
    const { tellProblem } = await import('../../view/problems.ts')
    const { code, message } = tellProblem(problem, world.lang)
    write({ type: 'error', code, message })
  }
  let session: Session | null = null
  return {
    async show(effect) {
      if (effect.type === 'failed') for (const problem of effect.problems) await tell(problem)
      else if (effect.type === 'interrupted') return
      else if (effect.type === 'refused') await tell(failure(effect.code))
      else if (effect.type === 'unread') {
        write({ type: 'error', code: effect.remark.code, message: remarkText(effect.remark, world.lang) })
      } else write(line(effect, timeLimit))
    },
    async input(current) {
      session = current
      for (;;) {
        const { value, done } = await lines.next()
        if (done) return { type: 'quit' }
        if (value.trim() === '') continue
        const input = readInput(value, session)
        if ('code' in input) await tell(input)
        else return input
      }
    },
  }
}

function line(
  effect: Exclude<Shown, { type: 'failed' | 'refused' | 'unread' | 'interrupted' }>,
  timeLimit: number | null,
): Json {
  switch (effect.type) {
    case 'ask':
      return { type: 'question', n: effect.n, of: effect.of, ...questionFields(effect.asked, timeLimit) }
    case 'hint':
      return { type: 'hint', ...names(effect.asked), text: effect.text }
    case 'reveal': {
      const { asked, judgement, verdict, suggested, previews } = effect
      const coverage = judgement?.type === 'points' ? judgement.coverage : null
      const { again, hard, good, easy } = previews
      return {
        type: 'reveal',
        ...names(asked),
        verdict,
        ...(judgement?.type === 'judged' && judgement.why !== undefined && { why: judgement.why }),
        answer: [answerOf(asked), asked.question.explanation].filter(text => text !== '').join('\n\n'),
        right: expected(asked),
        keyPoints: asked.question.keyPoints.map(({ text, optional }, index) => ({
          text,
          optional,
          covered: coverage?.[index] ?? null,
        })),
        suggested,
        intervals: {
          again: again.interval,
          hard: hard.interval,
          good: good.interval,
          easy: easy.interval,
        },
        ...(good.onDay && {
          recall: {
            again: again.onDay?.recall,
            hard: hard.onDay?.recall,
            good: good.onDay.recall,
            easy: easy.onDay?.recall,
          },
        }),
      }
    }
    case 'rated': {
      const { schedule } = effect.after
      const memory = 'memory' in schedule ? schedule.memory : null
      return {
        type: 'rated',
        ...namesOf(effect.card),
        rating: effect.rating,
        due: 'due' in schedule ? toIso(schedule.due) : null,
        stability: memory?.stability ?? null,
        difficulty: memory?.difficulty ?? null,
      }
    }
    case 'leech':
      return { type: 'leech', ...namesOf(effect.card), lapses: effect.lapses }
    case 'undone':
    case 'skipped':
    case 'buried':
    case 'suspended':
      return { type: effect.type, ...namesOf(effect.card) }
    case 'summary': {
      const { reviewed, ratings, seconds, topics, nextDue } = effect.summary
      return {
        type: 'summary',
        reviewed,
        ...ratings,
        seconds,
        topics,
        nextDue: nextDue === null ? null : toIso(nextDue),
      }
    }
  }
}

/** A gap is a card of its question; a follow-up is a question of its own. */
const namesOf = (card: string): Json => ({ id: card.includes('~') ? card : questionOfCard(card), card })
const names = ({ card }: Asked): Json => namesOf(card)

function questionFields(asked: Asked, timeLimit: number | null): Json {
  const { question, positions } = asked
  const shown = (texts: readonly string[]): readonly string[] =>
    positions.map(position => texts[position] ?? '')
  return {
    ...names(asked),
    topic: question.topic,
    kind: question.kind,
    title: question.title,
    prompt: promptOf(asked),
    ...('options' in question ? { options: shown(question.options.map(({ text }) => text)) } : {}),
    ...('items' in question ? { items: shown(question.items) } : {}),
    ...(asked.gap ? { gaps: [{ number: asked.gap.number, hint: asked.gap.hint || null }] } : {}),
    level: question.level,
    follows: asked.follows,
    timeLimit,
  }
}

/** Without an answer of its own, a cloze is answered by its text with the gaps filled. */
function answerOf({ question, gap }: Asked): string {
  const isOwn = question.kind !== 'cloze' || question.answer !== question.text
  return isOwn ? question.answer : clozeText(question, gap?.number ?? 0, () => gap?.hidden ?? '')
}

/** The text shown with the title: that of a cloze has its gaps open. */
function promptOf(asked: Asked): string {
  const { question, gap } = asked
  if (question.kind !== 'cloze') return question.prompt
  const blank = clozeText(question, gap?.number ?? 0, hint => (hint === '' ? '[…]' : `[… ${hint}]`))
  return [question.prompt, blank].filter(text => text !== '').join('\n\n')
}

function readInput(text: string, session: Session): Input | Problem {
  let said: unknown
  try {
    said = JSON.parse(text)
  } catch {
    return failure('input/json')
  }
  if (typeof said !== 'object' || said === null || Array.isArray(said)) return failure('input/json')
  const input = said as Json
  switch (input.type) {
    case 'answer': {
      const value = readValue(input.value)
      return value === null ? failure('input/value') : { type: 'answer', value }
    }
    case 'rate':
      return readRate(input, session)
    case 'reveal':
    case 'hint':
    case 'undo':
    case 'skip':
    case 'bury':
    case 'quit':
      return { type: input.type }
    case 'suspend':
      return { type: 'suspend', card: typeof input.card === 'string' ? input.card : null }
    default:
      return failure('input/type', { type: String(input.type) })
  }
}

function readRate({ rating, keyPoints }: Json, { phase }: Session): Input | Problem {
  if (!isRating(rating)) return failure('input/rating', { rating: String(rating) })
  if (keyPoints === undefined || keyPoints === null) return { type: 'rate', rating, ticked: null }
  const most = 'asked' in phase ? phase.asked.question.keyPoints.length : 0
  const isNumber = (number: unknown): number is number =>
    typeof number === 'number' && Number.isInteger(number) && number >= 1 && number <= most
  if (!Array.isArray(keyPoints) || !keyPoints.every(isNumber)) return failure('input/key-points', { most })
  return { type: 'rate', rating, ticked: [...new Set(keyPoints)].sort((a, b) => a - b) }
}

/** Text, a position from 1, or a list of either. */
function readValue(value: unknown): AnswerValue | null {
  const isOne = (item: unknown): item is string | number => typeof item === 'string' || Number.isInteger(item)
  if (isOne(value)) return value
  return Array.isArray(value) && value.every(isOne) ? value : null
}
