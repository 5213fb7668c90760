import { RATING } from '../../group/interview/turn-clock.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import { rubricText } from '../../locales/rubric.ts'
import { CRITERIA, type Handle, SCORES, type Score, type Scores } from '../../model/mock.ts'
import type { KeyPrompt } from '../../ports/prompts.ts'
import { clock } from '../../view/duration.ts'
import { at } from '../../view/mock/room-lines.ts'
import { anchorLines } from '../../view/mock/score-lines.ts'
import type { Screen } from '../../view/screen.ts'
import { wrap } from '../../view/text.ts'

interface Typing {
  /** In the order of the criteria. */
  readonly typed: readonly Score[]
}

export type RatingResult =
  | { readonly type: 'scores'; readonly scores: Scores }
  | { readonly type: 'cancel' }
  /** Somebody else types first. */
  | { readonly type: 'next' }

export interface Rater {
  readonly member: Handle
  readonly isCandidate: boolean
  /** Whether others sit before the same screen. */
  readonly shared: boolean
  /** Whether there is somebody else who could type. */
  readonly others: boolean
  readonly pointMissing: boolean
}

/** Two keys that nobody can read off the screen. What is said about them is said whatever they are. */
export function ratingPrompt(rater: Rater, screen: () => Screen): KeyPrompt<Typing, RatingResult> {
  return {
    start: { typed: [] },
    ticking: true,
    close: null,
    draw: (state, elapsed) => drawn(rater, state, elapsed, screen()).join('\n'),
    press(state, key) {
      const score = SCORES.find(candidate => String(candidate) === key)
      const [knowledge, delivery] = state.typed
      if (score !== undefined && state.typed.length < CRITERIA.length)
        return { state: { typed: [...state.typed, score] } }
      if (key === 'backspace') return { state: { typed: [] } }
      if (key === 'escape') return { result: { type: 'cancel' } }
      if (key === 'tab' && rater.others) return { result: { type: 'next' } }
      if (key !== 'enter' || knowledge === undefined || delivery === undefined) return { state }
      return { result: { type: 'scores', scores: { knowledge, delivery } } }
    },
  }
}

function drawn(rater: Rater, { typed }: Typing, elapsed: number, screen: Screen): readonly string[] {
  const { theme, columns, lang } = screen
  const text = mockRoomText(lang)
  const { criteria } = rubricText(lang)
  const next = CRITERIA[typed.length]
  const who = at(rater.member)
  const told = rater.isCandidate ? text.selfRating(who) : text.lookAway(who)
  const cells = CRITERIA.map((criterion, index) => {
    const cell = `${criteria[criterion]} ${index < typed.length ? '•' : '_'}`
    return index === typed.length ? theme.accent(cell) : cell
  })
  const time = `${clock(elapsed)}/${clock(RATING.hard)}`
  return [
    ...(rater.shared ? wrap(theme.strong(told), columns) : []),
    ...(next === undefined ? [] : [criteria[next], ...anchorLines(next, screen)]),
    ...(rater.pointMissing ? wrap(theme.warn(text.pointMissing), columns) : []),
    `${cells.join('  ')}  ${elapsed >= RATING.hard ? theme.bad(time) : theme.faint(time)}`,
    ...wrap(theme.faint([text.send, ...(rater.others ? [text.nextMember] : [])].join(' · ')), columns),
  ]
}
