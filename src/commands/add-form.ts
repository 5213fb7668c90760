import { upkeepText } from '../locales/upkeep.ts'
import type { Problem } from '../model/problem.ts'
import { LEVELS, type Level } from '../model/question.ts'
import type { Prompts } from '../ports/prompts.ts'
import type { World } from '../ports/world.ts'
import { wrap } from '../view/text.ts'
import type { CheckPart, Part } from './add-checks.ts'
import type { Said } from './add-draft.ts'
import { notice } from './report.ts'

const FORM_KINDS = ['open', 'choice', 'order', 'cloze', 'short'] as const
type FormKind = (typeof FORM_KINDS)[number]

/**
 * Asks for a question at the terminal; what was said already is not asked again. What `check` finds in a part is told at
 * once, and the part is asked for again where the person wants that.
 */
export async function askForQuestion(world: World, given: Partial<Said>, check: CheckPart): Promise<Said> {
  const prompts = await world.prompts()
  const text = upkeepText(world.lang).add
  const form: Form = { world, prompts, check, kept: new Set() }
  const askTitle = async (): Promise<Partial<Said>> => ({
    title: (await prompts.line(text.askTitle, '')).trim(),
  })
  let said: Said = { title: '', ...given }
  if (given.title === undefined) said = await askChecked(form, said, [{ part: 'title', ask: askTitle }])
  if (said.title === '') return said
  const names = FORM_KINDS.map(value => ({ value, name: text.kinds[value] }))
  const kind = FORM_KINDS.find(one => one === given.kind) ?? (await prompts.choose(text.askKind, names))
  // Whether a title asks anything matters to some kinds only.
  if (given.title === undefined) said = await recheckTitle(form, { ...said, kind }, askTitle)
  said = await askChecked(form, said, bodyOf(form, kind))
  if (kind === 'open') said = await askChecked(form, said, [{ part: 'keyPoints', ask: keyPointsOf(form) }])
  const hint = given.hint ?? (await prompts.line(`${text.askHint} (${text.mayBeEmpty})`, '')).trim()
  const level = given.level ?? (await askForLevel(form))
  const { kind: _, ...rest } = said
  return { ...rest, ...(given.kind && { kind: given.kind }), hint, ...(level ? { level } : {}) }
}

interface Form {
  readonly world: World
  readonly prompts: Prompts
  readonly check: CheckPart
  /** Findings with which the person kept what they had typed. */
  readonly kept: Set<string>
}

/** A part, and how it is asked for. */
interface Step {
  readonly part: Part
  readonly ask: () => Promise<Partial<Said>>
}

/** What was said, with the answer to each step, which is asked until the person keeps what they typed. */
async function askChecked(form: Form, before: Said, steps: readonly Step[]): Promise<Said> {
  let said = before
  for (const { part, ask } of steps) {
    do said = { ...said, ...(await ask()) }
    while (await isTypedAgain(form, part, said))
  }
  return said
}

async function recheckTitle(form: Form, before: Said, ask: () => Promise<Partial<Said>>): Promise<Said> {
  let said = before
  while (await isTypedAgain(form, 'title', said)) said = { ...said, ...(await ask()) }
  return said
}

async function isTypedAgain({ world, prompts, check, kept }: Form, part: Part, said: Said): Promise<boolean> {
  if (said.title === '') return false
  const key = ({ code, reason = '', about }: Problem): string => `${code} ${reason} ${JSON.stringify(about)}`
  const findings = check(part, said).filter(finding => !kept.has(key(finding)))
  if (findings.length === 0) return false
  notice(world, findings)
  if (await prompts.confirm(upkeepText(world.lang).add.again, false)) return true
  for (const finding of findings) kept.add(key(finding))
  return false
}

const keyPointsOf = (form: Form) => async (): Promise<Partial<Said>> => {
  const keyPoint = linesOf(await askForText(form, upkeepText(form.world.lang).add.askKeyPoints, true))
  return { keyPoint: keyPoint.length > 0 ? keyPoint : undefined }
}

function bodyOf(form: Form, kind: FormKind): readonly Step[] {
  const text = upkeepText(form.world.lang).add
  const answer = (question: string, mayBeEmpty: boolean): Step => ({
    part: 'answer',
    ask: async () => ({ answer: await askForText(form, question, mayBeEmpty) }),
  })
  const lines = async (question: string): Promise<readonly string[]> =>
    linesOf(await askForText(form, question, false))
  const explanation = answer(text.askExplanation, true)
  switch (kind) {
    case 'open':
      return [answer(text.askAnswer, true)]
    case 'cloze':
      return [answer(text.askCloze, false)]
    case 'choice':
      return [{ part: 'options', ask: async () => ({ option: await lines(text.askOptions) }) }, explanation]
    case 'order':
      return [{ part: 'items', ask: async () => ({ item: await lines(text.askItems) }) }, explanation]
    case 'short':
      return [{ part: 'accept', ask: async () => ({ accept: await lines(text.askAccept) }) }, explanation]
  }
}

async function askForText({ world, prompts }: Form, question: string, mayBeEmpty: boolean): Promise<string> {
  const text = upkeepText(world.lang).add
  const { columns, errTheme } = world.terminal
  const how = mayBeEmpty ? `${text.ends}, ${text.mayBeEmpty}` : text.ends
  const head = [...wrap(errTheme.strong(question), columns), ...wrap(errTheme.faint(`(${how})`), columns)]
  return prompts.text({ draw: lines => [...head, ...lines].join('\n'), multiline: true })
}

async function askForLevel({ world, prompts }: Form): Promise<Level | null> {
  const { askLevel, noLevel } = upkeepText(world.lang).add
  return prompts.choose<Level | null>(askLevel, [
    { value: null, name: noLevel },
    ...LEVELS.map(level => ({ value: level, name: level })),
  ])
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map(line => line.replace(/^\s*(?:[-*+]|\d+[.)])\s+/u, '').trim())
    .filter(line => line !== '')
