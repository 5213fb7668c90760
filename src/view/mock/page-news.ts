import type { MemberPage, PageView } from '../../group/interview/member-page.ts'
import type { TurnClock } from '../../group/interview/turn-clock.ts'
import type { AskedFollowUp } from '../../model/mock.ts'
import { pageBlocks, pageRuns } from './page-blocks.ts'

/** What changes on the page of a member without a clock that only goes on. */
export const pageKey = ({ view, ...page }: MemberPage): string =>
  JSON.stringify({ ...page, view: view && { ...view, clock: still(view.clock), whole: still(view.whole) } })

const still = (clock: TurnClock | null): Partial<TurnClock> | null =>
  clock && { ...clock, elapsed: undefined }

/** The page of a member as it is sent: one line of JSON, with its Markdown as blocks. */
export const pageNews = ({ view, outcomes, ...page }: MemberPage): string =>
  JSON.stringify({
    version: 1,
    ...page,
    outcomes: outcomes.map(one => ({ ...one, title: pageRuns(one.title) })),
    view: view && { ...view, round: roundFields(view.round) },
  })

function roundFields(round: PageView['round']) {
  if (!round) return null
  const { title, prompt, hints, followUps, points, answer, conduct } = round
  return {
    ...round,
    title: pageRuns(title),
    prompt: pageBlocks(prompt),
    hints: hints.map(pageBlocks),
    followUps: followUps.map(({ number, card, text, outcome }) => ({
      number,
      planned: card !== null,
      text: pageRuns(text),
      outcome,
    })),
    points: points?.map(point => ({ ...point, text: pageBlocks(point.text) })),
    answer: answer === null ? null : pageBlocks(answer),
    conduct: conduct && {
      hintsLeft: conduct.hintsLeft.map(pageBlocks),
      choices: conduct.choices.map(followUpFields),
      followUps: conduct.followUps.map(followUpFields),
      freeQuestion: conduct.freeQuestion,
    },
  }
}

interface FollowUpFields {
  readonly card: string
  readonly text: ReturnType<typeof pageRuns>
  readonly answer: ReturnType<typeof pageBlocks>
  readonly followUps: readonly FollowUpFields[]
}

const followUpFields = ({ card, text, answer, followUps }: AskedFollowUp): FollowUpFields => ({
  card,
  text: pageRuns(text),
  answer: pageBlocks(answer),
  followUps: followUps.map(followUpFields),
})
