import type { Language } from '../model/config.ts'
import type {
  AgendaItem,
  Minutes,
  MinutesBlock,
  MinutesRound,
  MinutesTurn,
  RemarkPart,
  RoundPart,
} from '../model/minutes.ts'
import { CRITERIA, type Handle, REMARKS } from '../model/mock.ts'
import { finalScore, standingScores } from './final-score.ts'
import { handleOf } from './handle.ts'
import { roleIn } from './interview/may.ts'
import { isOpen } from './interview/phase.ts'
import type { Meeting, Remark, Round, Turn } from './meeting.ts'
import { heldTurns } from './meeting-history.ts'
import { isAskedAgain } from './past-round.ts'

export interface MinutesOptions {
  readonly lang: Language
  /** Whether it says who gave which score; else they are sorted. */
  readonly named: boolean
  /** What the meeting did in turn. */
  readonly order: readonly string[]
  /** For the next meeting, behind what is asked again. */
  readonly next: readonly string[]
  /** What the group shares. */
  readonly board: readonly MinutesBlock[]
}

/** The minutes of a meeting as it was held: a turn that did not take place is not in them. */
export function minutesOfMeeting(meeting: Meeting, options: MinutesOptions): Minutes {
  const { plan } = meeting
  const held = heldTurns(meeting).map(withoutSecrets)
  const members = plan?.members.filter(member => wasThere(meeting, held, member)) ?? []
  const topics = plan?.topics.map(oneLine).filter(topic => topic !== '') ?? []
  const items = [...askedAgain(held), ...agendaOf(options.next)]
  return {
    lang: options.lang,
    date: plan?.date ?? null,
    weekday: plan ? new Date(`${plan.date}T00:00:00Z`).getUTCDay() : null,
    blocks: [
      { type: 'members', entries: members.map(handleOf) },
      ...(topics.length > 0 ? [{ type: 'topics' as const, entries: topics }] : []),
      ...(options.order.length > 0 ? [{ type: 'order' as const, entries: options.order }] : []),
      ...(items.length > 0 ? [{ type: 'agenda' as const, items }] : []),
      { type: 'mock', turns: held.map(turn => writtenTurn(turn, options)) },
      ...options.board,
    ],
    kept: [],
  }
}

/** Who had to leave has been there all the same. */
const wasThere = ({ absent }: Meeting, held: readonly Turn[], member: Handle): boolean =>
  !absent.has(member) || held.some(turn => roleIn(turn, member) !== 'guest')

/** Scores that have yet to be revealed are nobody's business. */
const withoutSecrets = (turn: Turn): Turn =>
  isOpen(turn)
    ? {
        ...turn,
        rounds: turn.rounds.map(round => (round.revealed ? round : { ...round, scores: new Map() })),
      }
    : turn

/** The questions that were passed or not known at all, each with those who are asked it again. */
function askedAgain(turns: readonly Turn[]): readonly AgendaItem[] {
  const items = new Map<string, { readonly text: string; readonly again: Set<string> }>()
  for (const { candidate, rounds } of turns) {
    for (const round of rounds) {
      const knowledge = finalScore(round, 'knowledge')
      if (!isAskedAgain({ passed: round.passed, knowledge })) continue
      const { card, title } = round.question
      const known = items.get(card)
      if (known) known.again.add(handleOf(candidate))
      else items.set(card, { text: oneLine(title), again: new Set([handleOf(candidate)]) })
    }
  }
  return [...items].map(([id, { text, again }]) => ({ id, text, again: [...again] }))
}

const agendaOf = (texts: readonly string[]): readonly AgendaItem[] =>
  texts
    .map(oneLine)
    .filter(text => text !== '')
    .map(text => ({ id: null, text, again: [] }))

const oneLine = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()

function writtenTurn(turn: Turn, options: MinutesOptions): MinutesTurn {
  return {
    turn: turn.turn,
    candidate: handleOf(turn.candidate),
    interviewer: handleOf(turn.interviewer),
    scribe: turn.scribe === null ? null : handleOf(turn.scribe),
    raters: turn.raters.map(handleOf),
    remarks: remarkParts(turn.remarks),
    rounds: turn.rounds.map(round => writtenRound(round, options)),
  }
}

function writtenRound(round: Round, options: MinutesOptions): MinutesRound {
  const { card, title, seed, generator = null } = round.question
  return {
    id: card,
    text: oneLine(title) || card,
    instance: seed === undefined ? null : { seed, generator },
    parts: [
      ...courseParts(round),
      ...pointParts(round),
      ...followUpParts(round),
      ...scoreParts(round, options),
      ...remarkParts(round.remarks),
    ],
  }
}

function courseParts({ passed, stolenBy, answered, hints }: Round): readonly RoundPart[] {
  if (passed) {
    const by = stolenBy === null ? null : handleOf(stolenBy)
    return [{ type: 'course', course: { type: 'passed', by } }]
  }
  if (!answered && hints.length === 0) return []
  const seconds = Math.round(answered?.seconds ?? 0)
  return [{ type: 'course', course: { type: 'answered', seconds, hints: hints.length } }]
}

function pointParts({ question, ticks }: Round): readonly RoundPart[] {
  const points = question.keyPoints.map(({ text }, at) => ({
    text: oneLine(text),
    tick: ticks[at] ?? 'none',
  }))
  if (points.length === 0) return []
  const covered = points.filter(({ tick }) => tick !== 'none').length
  return [{ type: 'points', covered, total: points.length, points }]
}

function followUpParts({ followUps }: Round): readonly RoundPart[] {
  if (followUps.length === 0) return []
  return [
    {
      type: 'follow-ups',
      followUps: followUps.map(({ card, text, outcome }) =>
        card === null
          ? { type: 'free', text: oneLine(text) }
          : { type: 'card', id: card, text: oneLine(text), score: outcome?.score ?? null },
      ),
    },
  ]
}

function scoreParts(round: Round, { named }: MinutesOptions): readonly RoundPart[] {
  const scores = CRITERIA.flatMap(criterion => {
    const final = finalScore(round, criterion)
    if (final === null) return []
    const given = [...standingScores(round)].map(([rater, said]) => ({
      by: named ? handleOf(rater) : null,
      score: said[criterion],
    }))
    return [{ criterion, final, given: named ? given : given.sort((a, b) => a.score - b.score) }]
  })
  return scores.length === 0 ? [] : [{ type: 'scores', scores }]
}

/** A remark of several lines is as many remarks. */
function remarkParts(remarks: readonly Remark[]): readonly RemarkPart[] {
  return REMARKS.flatMap(kind => {
    const texts = remarks
      .filter(remark => remark.kind === kind)
      .flatMap(({ text }) => text.split(/\r\n|\r|\n/u))
      .map(oneLine)
      .filter(text => text !== '')
    return texts.length === 0 ? [] : [{ type: kind, remarks: texts }]
  })
}
