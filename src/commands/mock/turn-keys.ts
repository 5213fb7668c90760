import type { TurnAction } from '../../group/interview/action.ts'
import { followUpChoices } from '../../group/interview/follow-up-choices.ts'
import { may } from '../../group/interview/may.ts'
import { currentRound, isOpen, isPaused, type Phase, phaseOf } from '../../group/interview/phase.ts'
import type { Round, Turn } from '../../group/meeting.ts'
import type { MockRoomText } from '../../locales/mock-room.ts'
import type { Handle, RemarkKind } from '../../model/mock.ts'
import type { Key } from '../../ports/prompts.ts'

/** What a key asks for: something that is done at once, or something that has to be asked about first. */
export type Wish =
  | { readonly type: 'act'; readonly action: TurnAction }
  | { readonly type: 'ask' }
  | { readonly type: 'rate' }
  | { readonly type: 'score-follow-up' }
  | { readonly type: 'pass' }
  | { readonly type: 'free-question' }
  | { readonly type: 'remark'; readonly kind: RemarkKind }
  | { readonly type: 'change' }
  | { readonly type: 'steal' }
  | { readonly type: 'reveal' }
  | { readonly type: 'end' }
  | { readonly type: 'points' }
  /** The links of the page. */
  | { readonly type: 'links' }
  | { readonly type: 'quit' }

export interface TurnKey {
  readonly keys: readonly Key[]
  readonly name: keyof MockRoomText['keys']
  readonly wish: (key: Key) => Wish
}

const onKey = (key: Key, name: TurnKey['name'], wish: Wish): TurnKey => ({
  keys: [key],
  name,
  wish: () => wish,
})

const acting = (key: Key, name: TurnKey['name'], action: TurnAction): TurnKey =>
  onKey(key, name, { type: 'act', action })

/**
 * What can be pressed now, the next step first. `me` is null at the screen that the whole room shares; `links` says that
 * a page is served there.
 */
export function turnKeys(turn: Turn, me: Handle | null, links: boolean): readonly TurnKey[] {
  const leads = may(turn, me, 'ask')
  const round = currentRound(turn)
  return [
    ...(leads ? leading(turn, round) : []),
    ...joining(turn, round, me),
    ...(leads && phaseOf(turn) === 'rating' ? [onKey('o', 'reveal', { type: 'reveal' })] : []),
    ...(leads && isOpen(turn) ? aside(turn, round, me) : []),
    ...(links ? [onKey('l', 'links', { type: 'links' })] : []),
    onKey('q', 'quit', { type: 'quit' }),
  ]
}

/** The keys of whoever conducts the interview. */
function leading(turn: Turn, round: Round | null): readonly TurnKey[] {
  switch (phaseOf(turn)) {
    case 'opening':
      return [onKey('space', 'ask', { type: 'ask' })]
    case 'answering':
      return [
        acting('space', 'answered', { type: 'answered' }),
        ...hintKey(round),
        onKey('x', 'pass', { type: 'pass' }),
      ]
    case 'probing':
      return [
        ...followUpKeys(turn, round),
        ...hintKey(round),
        acting('enter', 'openRating', { type: 'open-rating' }),
      ]
    case 'following':
      return [onKey('space', 'answered', { type: 'score-follow-up' }), ...hintKey(round)]
    case 'revealed':
      return turn.rounds.length < turn.questions.length
        ? [onKey('enter', 'next', { type: 'ask' }), acting('z', 'stop', { type: 'feedback' })]
        : [acting('enter', 'feedback', { type: 'feedback' })]
    case 'feedback':
      return [acting('enter', 'end', { type: 'end' })]
    default:
      return []
  }
}

function followUpKeys(turn: Turn, round: Round | null): readonly TurnKey[] {
  const [best] = round ? followUpChoices(round) : []
  const used = turn.rounds.some(({ followUps }) => followUps.some(({ card }) => card === null))
  return [
    ...(best ? [acting('f', 'followUp', { type: 'follow-up', card: best.card })] : []),
    ...(used ? [] : [onKey('w', 'free', { type: 'free-question' })]),
  ]
}

const hintKey = (round: Round | null): readonly TurnKey[] =>
  round && round.hints.length < round.question.hints.length ? [acting('h', 'hint', { type: 'hint' })] : []

/** What everybody in the room may do. */
function joining(turn: Turn, round: Round | null, me: Handle | null): readonly TurnKey[] {
  const phase = phaseOf(turn)
  const said: readonly TurnKey[] = [
    {
      keys: ['g', 'b', 'n'],
      name: 'remarks',
      wish: key => ({ type: 'remark', kind: REMARK_KEYS[key] ?? 'good' }),
    },
  ]
  if (phase === 'rating') return [onKey('enter', 'rate', { type: 'rate' })]
  if (phase === 'feedback') return said
  if (phase !== 'revealed') return []
  return [
    ...(round?.revealed && (me === null || round.scores.has(me))
      ? [onKey('c', 'change', { type: 'change' })]
      : []),
    ...(round?.passed && may(turn, me, 'steal') ? [onKey('s', 'steal', { type: 'steal' })] : []),
    ...said,
  ]
}

const REMARK_KEYS: Readonly<Record<Key, RemarkKind>> = { g: 'good', b: 'bad', n: 'next' }

/** What does not carry the interview on. */
function aside(turn: Turn, round: Round | null, me: Handle | null): readonly TurnKey[] {
  const points = round !== null && turn.state === 'begun' && round.question.keyPoints.length > 0
  const paused = isPaused(turn)
  return [
    ...(points && me === null ? [onKey('r', 'points', { type: 'points' })] : []),
    ...(points && TICKED.has(phaseOf(turn)) ? [tickKey] : []),
    acting('p', paused ? 'resume' : 'pause', { type: paused ? 'resume' : 'pause' }),
    ...(phaseOf(turn) === 'feedback' ? [] : [onKey('e', 'endNow', { type: 'end' })]),
  ]
}

/** Ticking comes before rating, whose keys are digits as well. */
const TICKED: ReadonlySet<Phase> = new Set(['answering', 'probing', 'following'])

const tickKey: TurnKey = {
  keys: [...'123456789'],
  name: 'tick',
  wish: key => ({ type: 'act', action: { type: 'tick', point: Number(key), tick: null } }),
}
