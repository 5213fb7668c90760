import { resultOf } from '../../group/interview/room-view.ts'
import { elapsedIn, overrun } from '../../group/interview/turn-clock.ts'
import type { Meeting, Round, Turn } from '../../group/meeting.ts'
import { type Instant, toIso } from '../../model/time.ts'
import type { MeetingJournal } from '../../ports/meetings.ts'

/** What happened in a meeting, for programs. Scores are sorted: they name nobody. */
export function meetingDocument(
  { id, folder }: Pick<MeetingJournal, 'id' | 'folder'>,
  { plan, absent, turns }: Meeting,
): Readonly<Record<string, unknown>> {
  return {
    id,
    folder,
    date: plan?.date ?? null,
    preset: plan?.preset ?? null,
    members: plan?.members ?? [],
    absent: [...absent],
    turns: turns.map(turnFields),
  }
}

const iso = (at: Instant | null): string | null => (at === null ? null : toIso(at))

function turnFields(turn: Turn): Readonly<Record<string, unknown>> {
  const { room, candidate, interviewer, scribe, raters, state, begun, ended, questions, rounds, remarks } =
    turn
  return {
    turn: turn.turn,
    room,
    candidate,
    interviewer,
    scribe,
    raters,
    state,
    begun: iso(begun),
    ended: iso(ended),
    seconds: begun === null || ended === null ? null : elapsedIn(turn, begun, ended),
    planned: questions,
    rounds: rounds.map(roundFields),
    remarks,
  }
}

function roundFields(round: Round): Readonly<Record<string, unknown>> {
  const { question, answered, passed, stolenBy, hints, ticks, followUps, revealed, self, remarks } = round
  return {
    round: round.round,
    question: question.id,
    card: question.card,
    topic: question.topic,
    title: question.title,
    level: question.level,
    asked: toIso(round.asked),
    seconds: answered?.seconds ?? null,
    over: overrun(round),
    passed,
    stolenBy,
    hints: hints.length,
    keyPoints: question.keyPoints.map((point, at) => ({ ...point, tick: ticks[at] ?? 'none' })),
    followUps: followUps.map(({ card, text, outcome }) => ({ card, text, ...outcome })),
    scores: revealed === null ? null : resultOf(round),
    self: revealed === null ? null : self,
    forced: revealed?.forced ?? null,
    remarks,
  }
}
