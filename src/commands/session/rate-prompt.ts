import { sessionText } from '../../locales/session.ts'
import type { Coverage } from '../../model/judgement.ts'
import { RATINGS, type Rating } from '../../model/rating.ts'
import type { Key, KeyPrompt, Pressed } from '../../ports/prompts.ts'
import type { Effect } from '../../session/session.ts'
import { suggestFromPoints } from '../../session/suggest.ts'
import { keyHelp } from '../../view/key-help.ts'
import { keyPointLines, ratingLines } from '../../view/reveal-screen.ts'
import type { Screen } from '../../view/screen.ts'
import { wrap } from '../../view/text.ts'
import type { Input } from './drive.ts'
import { sessionKey } from './session-keys.ts'

type Reveal = Pick<Extract<Effect, { type: 'reveal' }>, 'asked' | 'judgement' | 'previews' | 'suggested'>

interface Correcting {
  readonly coverage: readonly Coverage[] | null
  /** The key point under the cursor, from 0. */
  readonly at: number
  readonly help: boolean
}

/** Key points are corrected with the arrows and space, and the suggestion follows them; 1 to 4 rate, Enter takes the suggestion. */
export function ratePrompt(reveal: Reveal, screen: Screen): KeyPrompt<Correcting, Input> {
  const text = sessionText(screen.lang)
  const { asked, judgement, previews } = reveal
  const points = asked.reversed ? [] : asked.question.keyPoints
  const ticked = (coverage: readonly Coverage[] | null): readonly number[] | null =>
    coverage?.flatMap((one, index) => (one === 'found' ? [index + 1] : [])) ?? null
  const suggested = ({ coverage }: Correcting): Rating => {
    const numbers = ticked(coverage)
    return numbers === null || points.length === 0 ? reveal.suggested : suggestFromPoints(points, numbers)
  }
  const rate = (state: Correcting, rating: Rating): Pressed<Correcting, Input> => ({
    result: { type: 'rate', rating, ticked: points.length === 0 ? null : ticked(state.coverage) },
  })
  const move = (state: Correcting, by: number): Pressed<Correcting, Input> => ({
    state: { ...state, at: Math.min(points.length - 1, Math.max(0, state.at + by)) },
  })

  return {
    start: { coverage: judgement?.type === 'points' ? judgement.coverage : null, at: 0, help: false },
    ticking: false,
    draw: state =>
      [
        ...(points.length === 0
          ? []
          : [text.keyPoints, ...keyPointLines(points, state.coverage, screen, state.at), '']),
        ...ratingLines(previews, suggested(state), screen),
        ...(state.help ? keyHelp(text.keyHelp.rating, screen.columns) : []),
        ...wrap(
          screen.theme.faint(points.length === 0 ? text.keys.rating : text.keys.points),
          screen.columns,
        ),
      ].join('\n'),
    close: result => {
      const chosen = result.type === 'rate' ? ratingLines(previews, result.rating, screen) : []
      const numbers = result.type === 'rate' ? result.ticked : null
      const coverage = points.map(
        (_, index): Coverage => (numbers?.includes(index + 1) ? 'found' : 'missing'),
      )
      const lines =
        numbers === null ? [] : [text.keyPoints, ...keyPointLines(points, coverage, screen, null), '']
      return [...lines, ...chosen].join('\n')
    },
    press(state, key) {
      const number = RATINGS[Number(key) - 1]
      if (number !== undefined) return rate(state, number)
      if (key === 'enter') return rate(state, suggested(state))
      if (key === '?') return { state: { ...state, help: !state.help } }
      if (points.length === 0) return key === 'space' ? rate(state, suggested(state)) : other(state, key)
      if (key === 'up' || key === 'k') return move(state, -1)
      if (key === 'down' || key === 'j') return move(state, 1)
      if (key === 'space')
        return { state: { ...state, coverage: toggle(state.coverage, state.at, points.length) } }
      return other(state, key)
    },
  }
}

function other(state: Correcting, key: Key): Pressed<Correcting, Input> {
  const result = sessionKey(key)
  return result ? { result } : { state }
}

function toggle(coverage: readonly Coverage[] | null, at: number, count: number): readonly Coverage[] {
  const all = coverage ?? Array.from({ length: count }, (): Coverage => 'missing')
  return all.map((one, index) => (index !== at ? one : one === 'found' ? 'missing' : 'found'))
}
