import { emptyLearner, replay } from '../../src/memory/replay.ts'
import { type CardId, questionOfCard } from '../../src/model/card.ts'
import { EVENT_VERSION, type EventBody, type JournalEvent } from '../../src/model/event.ts'
import type { FollowUp, Occasion, OpenQuestion, Question } from '../../src/model/question.ts'
import type { Rating } from '../../src/model/rating.ts'
import { instant, type Moment, offset } from '../../src/model/time.ts'
import { present } from '../../src/session/asked.ts'
import type { Action, CardFacts, Effect, Session, SessionPlan, Step } from '../../src/session/session.ts'
import { openSession, step } from '../../src/session/step.ts'

/** A Monday evening in Seoul, far from the turn of the study day. */
export const START = instant(Date.UTC(2026, 4, 11, 9))
const SEOUL = offset(540)
export const MINUTE = 60_000

export const moment = (after = 0): Moment => ({ at: instant(START + after), offset: SEOUL })

const PLACE = { file: 'questions/en/os.md', line: 1, column: 1 }

export function open(id: string, more: Partial<OpenQuestion> = {}): OpenQuestion {
  return {
    kind: 'open',
    id,
    explicitId: true,
    topic: 'os',
    lang: 'en',
    title: `What is ${id}?`,
    place: PLACE,
    endLine: 9,
    prompt: '',
    answer: `An answer about ${id}.`,
    explanation: '',
    hint: '',
    keyPoints: [],
    followUps: [],
    sources: [],
    level: null,
    tags: [],
    seconds: null,
    author: null,
    week: null,
    asOf: null,
    draft: false,
    fingerprint: `print of ${id}`,
    ...more,
  }
}

export function followUp(id: string, on: Occasion, followUps: readonly FollowUp[] = []): FollowUp {
  return { id, text: `And ${id}?`, answer: `Because of ${id}.`, on, ask: null, followUps, place: PLACE }
}

export interface Setup {
  readonly questions: readonly Question[]
  /** All questions where nothing is said. */
  readonly cards?: readonly CardId[]
  readonly past?: readonly JournalEvent[]
  readonly limit?: number
  readonly minutes?: number
  readonly cram?: boolean
  readonly reversed?: boolean
  /** Cards whose text is gone by the time that it is drawn. */
  readonly vanished?: readonly CardId[]
}

export interface Holder {
  /** What a person says; returns what is shown until the next thing is to be said. */
  say(action: Action): readonly Effect[]
  /** Reveals and rates. */
  rate(rating: Rating, ticked?: readonly number[] | null): readonly Effect[]
  wait(milliseconds: number): void
  /** From now on the disk takes nothing, or takes everything again. */
  breakJournal(broken: boolean): void
  now(): Moment
  session(): Session
  journal(): readonly JournalEvent[]
  /** What was shown when the session was opened. */
  readonly opening: readonly Effect[]
}

/** Holds a session as a front end does, with a journal in memory. */
export function hold(setup: Setup): Holder {
  const past = setup.past ?? []
  const written: JournalEvent[] = [...past]
  let elapsed = 0
  let broken = false
  const now = (): Moment => moment(elapsed)

  const record = (bodies: readonly EventBody[]): Action => {
    if (broken) return { type: 'unrecorded' }
    const events = bodies.map((body, index) => stamped(body, now(), written.length + index))
    written.push(...events)
    return { type: 'recorded', events }
  }
  const draw = (card: CardId): Action => {
    const question = setup.questions.find(({ id }) => id === questionOfCard(card))
    const gone = !question || setup.vanished?.includes(card)
    return { type: 'drawn', asked: gone ? null : present(question, card, [], setup.reversed) }
  }
  let session: Session
  const carryOut = (start: Step): readonly Effect[] => {
    const shown: Effect[] = []
    let [current, effects] = start
    for (;;) {
      let follow: Action | null = null
      for (const effect of effects) {
        if (effect.type === 'draw') follow = draw(effect.card)
        else if (effect.type === 'record') follow = record(effect.bodies)
        else shown.push(effect)
      }
      if (!follow) break
      ;[current, effects] = step(current, follow, now())
    }
    session = current
    return shown
  }
  const say = (action: Action): readonly Effect[] => carryOut(step(session, action, now()))
  const learner = past.length === 0 ? emptyLearner : replay(past)
  const opening = carryOut(openSession(planOf(setup), learner, now()))
  return {
    opening,
    say,
    rate(rating, ticked = null) {
      const revealed = say({ type: 'reveal' })
      return [...revealed, ...say({ type: 'rate', rating, ticked })]
    },
    wait(milliseconds) {
      elapsed += milliseconds
    },
    breakJournal(isBroken) {
      broken = isBroken
    },
    now,
    session: () => session,
    journal: () => written,
  }
}

export function planOf({ questions, cards, limit, minutes, cram }: Setup): SessionPlan {
  const facts = new Map<CardId, CardFacts>(questions.flatMap(factsOf))
  return {
    cards: cards ?? questions.map(({ id }) => id),
    limit: limit ?? 20,
    ends: minutes === undefined ? null : instant(START + minutes * MINUTE),
    cram: cram ?? false,
    facts: card => facts.get(card) ?? null,
  }
}

function factsOf({ id, topic, title, fingerprint, followUps }: Question): [CardId, CardFacts][] {
  const under = (all: readonly FollowUp[]): CardFacts['followUps'] =>
    all.map(one => ({ card: one.ask ?? one.id, on: one.on }))
  const deeper = (all: readonly FollowUp[]): [CardId, CardFacts][] =>
    all.flatMap(one => [
      [
        one.id,
        { topic, title: one.text, fingerprint: `print of ${one.id}`, followUps: under(one.followUps) },
      ],
      ...deeper(one.followUps),
    ])
  return [[id, { topic, title, fingerprint, followUps: under(followUps) }], ...deeper(followUps)]
}

/** An event as the journal gives it back; ids grow with time. */
function stamped(body: EventBody, { at, offset: zone }: Moment, count: number): JournalEvent {
  const id = `event-${String(count).padStart(5, '0')}`
  return { ...body, v: EVENT_VERSION, id, at, offset: zone, member: null }
}

/** Events of the days before the session, one a day, the last one yesterday. */
export function daily(bodies: readonly EventBody[]): readonly JournalEvent[] {
  const day = 24 * 60 * MINUTE
  return bodies.map((body, index) => stamped(body, moment((index - bodies.length) * day), index))
}

export const review = (card: CardId, rating: Rating): EventBody => ({
  type: 'review',
  card,
  rating,
  seconds: 30,
  verdict: null,
  mode: 'session',
})

/** One word for each effect: `ask os-lock 1/3`, `rated os-lock good`. */
export const words = (effects: readonly Effect[]): readonly string[] => effects.map(word)

function word(effect: Effect): string {
  switch (effect.type) {
    case 'ask':
      return `ask ${effect.asked.card} ${effect.n}/${effect.of}`
    case 'hint':
    case 'reveal':
      return `${effect.type} ${effect.asked.card}`
    case 'rated':
      return `rated ${effect.card} ${effect.rating}`
    case 'refused':
      return `refused ${effect.code}`
    case 'unread':
      return `unread ${effect.remark.code}`
    case 'summary':
      return `summary of ${effect.summary.reviewed}`
    case 'record':
      return `record ${effect.bodies.map(({ type }) => type).join(' ')}`
    default:
      return `${effect.type} ${effect.card}`
  }
}
