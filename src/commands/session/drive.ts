import type { AnswerValue } from '../../answer/answer-value.ts'
import type { EventBody, JournalEvent } from '../../model/event.ts'
import type { Judgement } from '../../model/judgement.ts'
import { type Problem, UserError } from '../../model/problem.ts'
import type { Moment } from '../../model/time.ts'
import { Interrupted } from '../../ports/prompts.ts'
import type { Asked } from '../../session/asked.ts'
import type { Action, Effect, Session, Step } from '../../session/session.ts'
import { step } from '../../session/step.ts'

/** What a person, a line or a program can say to a session. */
export type Input =
  | { readonly type: 'answer'; readonly value: AnswerValue }
  | { readonly type: 'edit' }
  | Extract<Action, { type: 'reveal' | 'hint' | 'rate' | 'undo' | 'skip' | 'bury' | 'suspend' | 'quit' }>

/** Effects that are only shown; the others are carried out. */
export type Shown =
  | Exclude<Effect, { type: 'draw' | 'record' }>
  | { readonly type: 'failed'; readonly problems: readonly Problem[] }
  | { readonly type: 'interrupted'; readonly kept: number }

/** One way of holding a session: a terminal, a pipe, a program. */
export interface FrontEnd {
  show(effect: Shown): void | Promise<void>
  /** What comes next; `quit` when the input has ended. */
  input(session: Session): Promise<Input>
}

/** What a session needs of the world, whatever its front end. */
export interface Host {
  now(): Moment
  draw(card: string): Promise<Asked | null>
  judge(asked: Asked, value: AnswerValue): Promise<Judgement>
  /** Returns when the events are on disk. */
  record(bodies: readonly EventBody[]): readonly JournalEvent[]
  edit(asked: Asked): Promise<Asked | null>
}

/**
 * Carries a session to its end: each effect is performed before the next one, so a rating is on disk before a question
 * is drawn. False where the last that was to be written could not be.
 */
export async function drive(start: Step, front: FrontEnd, host: Host): Promise<boolean> {
  let [session, effects] = start
  let saved = true
  for (;;) {
    const follow = await performAll(effects, front, host)
    if (follow?.type === 'recorded' || follow?.type === 'unrecorded') saved = follow.type === 'recorded'
    if (!follow && session.phase.type === 'ended') return saved
    const action = follow ?? (await orInterrupted(session, front, () => nextAction(session, front, host)))
    if (action) [session, effects] = step(session, action, host.now())
    else effects = []
  }
}

/** Ctrl-C ends a session at once; what was rated by then is told. */
async function orInterrupted<T>(session: Session, front: FrontEnd, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask()
  } catch (error) {
    const kept = session.done.filter(({ rated }) => rated !== null).length
    if (error instanceof Interrupted) await front.show({ type: 'interrupted', kept })
    throw error
  }
}

async function performAll(effects: readonly Effect[], front: FrontEnd, host: Host): Promise<Action | null> {
  let follow: Action | null = null
  for (const effect of effects) {
    if (effect.type === 'draw') {
      follow = { type: 'drawn', asked: await mended(front, null, () => host.draw(effect.card)) }
    } else if (effect.type === 'record') {
      follow = await mended<Action>(front, { type: 'unrecorded' }, () => ({
        type: 'recorded',
        events: host.record(effect.bodies),
      }))
    } else await front.show(effect)
  }
  return follow
}

/** What can be mended is told, and the session goes on with `otherwise`. */
async function mended<T>(front: FrontEnd, otherwise: T, attempt: () => T | Promise<T>): Promise<T> {
  try {
    return await attempt()
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    await front.show({ type: 'failed', problems: error.problems })
    return otherwise
  }
}

async function nextAction(session: Session, front: FrontEnd, host: Host): Promise<Action | null> {
  const input = await front.input(session)
  const { phase } = session
  const asked = 'asked' in phase ? phase.asked : null
  if (input.type === 'answer') {
    if (!asked || phase.type !== 'asking') return { type: 'reveal' }
    return { type: 'answer', judgement: await host.judge(asked, input.value) }
  }
  if (input.type !== 'edit') return input
  if (!asked) return null
  return mended<Action | null>(front, null, async () => ({ type: 'edited', asked: await host.edit(asked) }))
}
