import { upkeepText } from '../locales/upkeep.ts'
import { LEVELS, type Level } from '../model/question.ts'
import type { Prompts } from '../ports/prompts.ts'
import type { World } from '../ports/world.ts'
import { wrap } from '../view/text.ts'
import type { Said } from './add-draft.ts'

const FORM_KINDS = ['open', 'choice', 'order', 'cloze', 'short'] as const
type FormKind = (typeof FORM_KINDS)[number]

/** Asks for a question at the terminal; what was said already is not asked again. */
export async function askForQuestion(world: World, given: Partial<Said>): Promise<Said> {
  const prompts = await world.prompts()
  const text = upkeepText(world.lang).add
  const title = given.title ?? (await prompts.line(text.askTitle, '')).trim()
  if (title === '') return { ...given, title }
  const names = FORM_KINDS.map(value => ({ value, name: text.kinds[value] }))
  const kind = FORM_KINDS.find(one => one === given.kind) ?? (await prompts.choose(text.askKind, names))
  const form = { world, prompts }
  const body = await askForBody(form, kind)
  const keyPoint = kind === 'open' ? linesOf(await askForText(form, text.askKeyPoints, true)) : []
  const hint = given.hint ?? (await prompts.line(`${text.askHint} (${text.mayBeEmpty})`, '')).trim()
  const level = given.level ?? (await askForLevel(form))
  return {
    ...given,
    title,
    ...body,
    ...(keyPoint.length > 0 ? { keyPoint } : {}),
    hint,
    ...(level ? { level } : {}),
  }
}

interface Form {
  readonly world: World
  readonly prompts: Prompts
}

async function askForBody(form: Form, kind: FormKind): Promise<Partial<Said>> {
  const text = upkeepText(form.world.lang).add
  const explained = async (): Promise<string> => askForText(form, text.askExplanation, true)
  switch (kind) {
    case 'open':
      return { answer: await askForText(form, text.askAnswer, true) }
    case 'cloze':
      return { answer: await askForText(form, text.askCloze, false) }
    case 'choice':
      return { option: linesOf(await askForText(form, text.askOptions, false)), answer: await explained() }
    case 'order':
      return { item: linesOf(await askForText(form, text.askItems, false)), answer: await explained() }
    case 'short':
      return { accept: linesOf(await askForText(form, text.askAccept, false)), answer: await explained() }
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
