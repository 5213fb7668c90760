import { roleIn } from '../../group/interview/may.ts'
import { currentRound, phaseOf } from '../../group/interview/phase.ts'
import { waitingFor } from '../../group/interview/waiting.ts'
import { ratersOf, type Turn } from '../../group/meeting.ts'
import { mockRoomText } from '../../locales/mock-room.ts'
import type { Handle } from '../../model/mock.ts'
import { at } from '../../view/mock/room-lines.ts'
import { transcript } from '../../view/mock/transcript.ts'
import { printLines, tell } from '../print.ts'
import { type Attending, act } from './attending.ts'
import { followUpScorePrompt } from './follow-up-score-prompt.ts'
import { raterOf, typePrivately } from './private-scores.ts'
import { ratingPrompt } from './rating-prompt.ts'
import { type TurnResult, turnOf, turnPrompt, viewFrom } from './turn-prompt.ts'

/** Carries a seat through its turn: `over` when it has ended, `quit` where the person leaves before. */
export async function attendTurn(attending: Attending): Promise<'over' | 'quit'> {
  const { room, prompts, me } = attending
  for (;;) {
    room.refresh()
    const turn = turnOf(attending)
    if (!turn) return 'over'
    // Where the plan has changed, somebody else has the role.
    if (me !== null && roleIn(turn, me) === 'guest') return 'over'
    say(attending, turn)
    if (turn.state === 'ended' || turn.state === 'dropped') return 'over'
    if (me === null && opened(attending, turn)) continue
    const result = await prompts.keys(turnPrompt(attending, turn))
    if (result.type === 'quit') return 'quit'
    if (result.type !== 'moved') await fulfil(attending, turnOf(attending) ?? turn, result)
  }
}

/** What is new since the last time, above the prompt. */
function say(attending: Attending, turn: Turn): void {
  const { world, room, said, screen } = attending
  const view = viewFrom(attending, turn)
  const fresh = transcript(view, room.meeting().turns.length, screen()).filter(({ key }) => !said.has(key))
  for (const { key, lines } of fresh) {
    said.add(key)
    // Under `--json` stdout is for the document alone.
    if (world.options.json) world.terminal.err(`${lines.join('\n')}\n`)
    else printLines(world, lines)
  }
}

/** The shared screen opens the scores as soon as all are in. */
function opened(attending: Attending, turn: Turn): boolean {
  const round = currentRound(turn)
  if (phaseOf(turn) !== 'rating' || !round) return false
  if (waitingFor(attending.room.meeting(), turn, round).length > 0) return false
  return act(attending, turn, { type: 'reveal', force: false })
}

type Asked = Exclude<TurnResult, { type: 'moved' | 'quit' }>

async function fulfil(attending: Attending, turn: Turn, wish: Asked): Promise<void> {
  const { world, prompts } = attending
  const text = mockRoomText(world.lang)
  switch (wish.type) {
    case 'ask':
      return ask(attending, turn)
    case 'rate':
      return typePrivately(attending, turn)
    case 'score-follow-up': {
      const score = await prompts.keys(followUpScorePrompt(attending.screen))
      if (score !== 'cancel') act(attending, turn, { type: 'answered', score })
      return
    }
    case 'pass':
      if (await prompts.confirm(text.passQuestion, true)) act(attending, turn, { type: 'pass' })
      return
    case 'free-question': {
      const typed = await typeLine(attending, text.typeFree, true)
      if (typed !== '') act(attending, turn, { type: 'free-question', text: typed })
      return
    }
    case 'remark': {
      const typed = await typeLine(attending, text.typeRemark(text.remarks[wish.kind]), true)
      const round = phaseOf(turn) === 'feedback' ? null : (currentRound(turn)?.round ?? null)
      if (typed !== '') act(attending, turn, { type: 'remark', round, kind: wish.kind, text: typed })
      return
    }
    case 'change':
      return change(attending, turn)
    case 'steal': {
      const member = await chooseMember(attending, text.whoAnswered, ratersOf(turn))
      if (member !== null) act(attending, turn, { type: 'steal', member })
      return
    }
    case 'links':
      await attending.links?.()
      return
    case 'reveal':
      return reveal(attending, turn)
    case 'end':
      if (await prompts.confirm(text.endTurn, false)) act(attending, turn, { type: 'end' })
  }
}

async function ask(attending: Attending, turn: Turn): Promise<void> {
  const question = await attending.nextQuestion(turn)
  attending.shown.points = false
  if (question) {
    act(attending, turn, { type: 'ask', question })
    return
  }
  tell(attending.world, mockRoomText(attending.world.lang).noQuestion)
  act(attending, turn, { type: 'feedback' })
}

async function reveal(attending: Attending, turn: Turn): Promise<void> {
  const round = currentRound(turn)
  if (!round) return
  const waiting = waitingFor(attending.room.meeting(), turn, round)
  const text = mockRoomText(attending.world.lang)
  const force = waiting.length > 0
  if (!force || (await attending.prompts.confirm(text.forceReveal, false)))
    act(attending, turn, { type: 'reveal', force })
}

/** A second record beside the private one, with its reason. */
async function change(attending: Attending, turn: Turn): Promise<void> {
  const { me, prompts, world } = attending
  const round = currentRound(turn)
  if (!round) return
  const text = mockRoomText(world.lang)
  const rater = me ?? (await chooseMember(attending, text.whoChanges, [...round.scores.keys()]))
  if (rater === null) return
  const result = await prompts.keys(ratingPrompt(raterOf(attending, turn, rater), attending.screen))
  if (result.type !== 'scores') return
  const reason = await typeLine(attending, text.reason)
  act(attending, turn, { type: 'rescore', round: round.round, scores: result.scores, reason }, rater)
}

async function chooseMember(
  { prompts, world }: Attending,
  question: string,
  members: readonly Handle[],
): Promise<Handle | null> {
  const { nobody } = mockRoomText(world.lang)
  return prompts.choose<Handle | null>(question, [
    ...members.map(member => ({ value: member, name: at(member) })),
    { value: null, name: nobody },
  ])
}

async function typeLine({ prompts, screen }: Attending, question: string, vanishes = false): Promise<string> {
  const draw = (): string => screen().theme.strong(question)
  return (await prompts.text({ multiline: false, vanishes, draw })).trim()
}
