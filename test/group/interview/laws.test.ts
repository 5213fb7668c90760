import fc from 'fast-check'
import { expect, it } from 'vitest'
import { foldMeeting } from '../../../src/group/fold-meeting.ts'
import type { TurnAction } from '../../../src/group/interview/action.ts'
import { roomView } from '../../../src/group/interview/room-view.ts'
import { elapsedIn, stepClock, wholeClock } from '../../../src/group/interview/turn-clock.ts'
import type { Turn } from '../../../src/group/meeting.ts'
import { type MockRecord, SCORES, type Scores } from '../../../src/model/mock.ts'
import { instant } from '../../../src/model/time.ts'
import { question } from '../held-meeting.ts'
import { INTERRUPT, openRoom, type Room } from './room.ts'

const SEED = { seed: 20260511, numRuns: 300 }
const MEMBERS = ['jun', 'sol', 'min', 'kim'] as const

const scores = fc.record({ knowledge: fc.constantFrom(...SCORES), delivery: fc.constantFrom(...SCORES) })
const text = fc.constantFrom('good', 'next time', '')

const action: fc.Arbitrary<TurnAction> = fc.oneof(
  fc.constantFrom<TurnAction[]>(
    { type: 'begin' },
    { type: 'ask', question: INTERRUPT },
    { type: 'ask', question: question('trap') },
    { type: 'pause' },
    { type: 'resume' },
    { type: 'answered', score: 2 },
    { type: 'hint' },
    { type: 'pass' },
    { type: 'steal', member: 'kim' },
    { type: 'follow-up', card: 'interrupt~2' },
    { type: 'follow-up', card: 'interrupt~3' },
    { type: 'open-rating' },
    { type: 'open-rating' },
    { type: 'reveal', force: false },
    { type: 'reveal', force: true },
    { type: 'feedback' },
    { type: 'end' },
    { type: 'drop' },
  ),
  fc.record({ type: fc.constant('score' as const), scores }),
  fc.record({ type: fc.constant('rescore' as const), round: fc.constantFrom(1, 2), scores, reason: text }),
  fc.record({ type: fc.constant('tick' as const), point: fc.constantFrom(1, 2, 3), tick: fc.constant(null) }),
  fc.record({ type: fc.constant('free-question' as const), text }),
  fc.record({
    type: fc.constant('remark' as const),
    round: fc.constantFrom(null, 1),
    kind: fc.constantFrom('good' as const, 'bad' as const, 'next' as const),
    text,
  }),
)

const happening = fc.record({
  action,
  by: fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, fc.constantFrom(...MEMBERS)),
  after: fc.nat(200),
})

/** Most random actions fit no moment: half of the rooms begin where a question is on, or where raters may rate. */
const START: Readonly<Record<string, readonly TurnAction[]>> = {
  planned: [],
  asked: [{ type: 'begin' }, { type: 'ask', question: INTERRUPT }],
  rating: [
    { type: 'begin' },
    { type: 'ask', question: INTERRUPT },
    { type: 'answered' },
    { type: 'open-rating' },
  ],
}

const rooms: fc.Arbitrary<Room> = fc
  .tuple(fc.constantFrom(...Object.keys(START)), fc.array(happening, { maxLength: 30 }))
  .map(([start, happenings]) => {
    const room = openRoom()
    for (const first of START[start] ?? []) room.on(first)
    for (const { action: next, by, after } of happenings) {
      room.pass(after)
      room.on(next, by)
    }
    return room
  })

it('loses no record, whatever is done in whatever order', () => {
  fc.assert(
    fc.property(rooms, room => {
      const turn = room.turn()
      expect(inTurn(turn)).toEqual(inRecords(room.records))
    }),
    SEED,
  )
})

/** How often each kind of thing stands in the fold. */
const inTurn = ({ rounds, remarks, pauses, begun, feedback, ended }: Turn) => ({
  asked: rounds.length,
  hint: sum(rounds.map(({ hints }) => hints.length)),
  answered: rounds.filter(({ answered }) => answered).length,
  passed: rounds.filter(({ passed }) => passed).length,
  'follow-up': sum(rounds.map(({ followUps }) => followUps.length)),
  'followed-up': sum(rounds.map(({ followUps }) => followUps.filter(({ outcome }) => outcome).length)),
  'rating-opened': rounds.filter(({ ratingOpened }) => ratingOpened !== null).length,
  revealed: rounds.filter(({ revealed }) => revealed).length,
  scored: sum(rounds.map(round => round.scores.size)),
  rescored: sum(rounds.map(({ changes }) => changes.size)),
  remark: remarks.length + sum(rounds.map(round => round.remarks.length)),
  paused: pauses.length,
  begun: begun !== null,
  feedback: feedback !== null,
  over: ended !== null,
})

/** The same of the records; of scores the newest of each member counts. */
function inRecords(records: readonly MockRecord[]): ReturnType<typeof inTurn> {
  const count = (type: MockRecord['type']): number => records.filter(record => record.type === type).length
  const raters = (type: 'scored' | 'rescored'): number =>
    new Set(records.flatMap(record => (record.type === type ? [`${record.by} ${record.round}`] : []))).size
  return {
    asked: count('asked'),
    hint: count('hint'),
    answered: count('answered'),
    passed: count('passed'),
    'follow-up': count('follow-up'),
    'followed-up': count('followed-up'),
    'rating-opened': count('rating-opened'),
    revealed: count('revealed'),
    scored: raters('scored'),
    rescored: raters('rescored'),
    remark: count('remark'),
    paused: count('paused'),
    begun: count('turn-begun') > 0,
    feedback: count('feedback-begun') > 0,
    over: count('turn-ended') + count('turn-dropped') > 0,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0)

it('is the same meeting in whatever order its files are read, and however often', () => {
  fc.assert(
    fc.property(
      rooms.chain(room => fc.tuple(fc.constant(room), fc.shuffledSubarray([...room.records]))),
      ([room, some]) => {
        const shuffled = [...some, ...room.records, ...some]
        expect(foldMeeting(shuffled)).toEqual(room.meeting())
      },
    ),
    SEED,
  )
})

it('no clock goes below zero, wherever the time of the machine is set', () => {
  fc.assert(
    fc.property(rooms, fc.integer({ min: -1e10, max: 1e10 }), (room, by) => {
      const turn = room.turn()
      const now = instant(room.now() + by)
      const shown = [stepClock(turn, 'short', now), wholeClock(turn, 'short', now)]
      expect(shown.every(clock => clock === null || clock.elapsed >= 0)).toBe(true)
      expect(elapsedIn(turn, room.now(), now)).toBeGreaterThanOrEqual(0)
      expect(turn.rounds.every(({ answered }) => (answered?.seconds ?? 0) >= 0)).toBe(true)
    }),
    SEED,
  )
})

it('no member sees what another has scored before the reveal', () => {
  fc.assert(
    fc.property(rooms, fc.constantFrom(...MEMBERS, 'guest'), scores, (room, member, other) => {
      const out = new Set(room.turn().rounds.flatMap(({ round, revealed }) => (revealed ? [round] : [])))
      const changed = room.records.map(record => withScores(record, { member, out, other }))
      const seen = (records: readonly MockRecord[]) => {
        const meeting = foldMeeting(records)
        const [turn] = meeting.turns
        return turn && roomView(meeting, turn, member, room.now())
      }
      expect(seen(changed)).toEqual(seen(room.records))
    }),
    SEED,
  )
})

interface Secret {
  readonly member: string
  /** Rounds whose scores are out. */
  readonly out: ReadonlySet<number>
  readonly other: Scores
}

function withScores(record: MockRecord, { member, out, other }: Secret): MockRecord {
  if (record.type !== 'scored' && record.type !== 'self-scored') return record
  return record.by === member || out.has(record.round) ? record : { ...record, scores: other }
}

it('the candidate sees no key point, answer or remark of others before the scores are out', () => {
  fc.assert(
    fc.property(rooms, room => {
      const { round } = roomView(room.meeting(), room.turn(), 'jun', room.now())
      if (!round || round.result || round.passed) return
      expect([round.points, round.answer, round.conduct, round.self]).toEqual([null, null, null, null])
      expect(round.remarks.filter(({ by }) => by !== 'jun')).toEqual([])
    }),
    SEED,
  )
})
