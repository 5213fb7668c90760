import type { Rating } from '../../src/model/rating.ts'
import type { Machine } from '../world.ts'

type Json = Readonly<Record<string, unknown>>

export interface Practice {
  /** What the session said first: how many cards, how many of them due and new. */
  readonly opening: { readonly cards: number; readonly due: number; readonly new: number }
  /** Cards in the order in which they were asked. */
  readonly asked: readonly unknown[]
  readonly lines: readonly Json[]
  readonly err: string
}

/** Holds one session in which each question is revealed and rated in turn; it ends where the ratings do. */
export async function practise(
  machine: Machine,
  ratings: readonly Rating[],
  ...args: readonly string[]
): Promise<Practice> {
  machine.set({
    input: ratings.flatMap(rating => ['{"type":"reveal"}', JSON.stringify({ type: 'rate', rating })]),
  })
  const { code, out, err } = await machine.run('session', '--jsonl', ...args)
  if (code !== 0) throw new Error(`the session ended with ${code}: ${err}`)
  const lines: readonly Json[] = out
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))
  const [first] = lines
  return {
    opening: { cards: Number(first?.cards), due: Number(first?.due), new: Number(first?.new) },
    asked: lines.filter(({ type }) => type === 'question').map(({ card }) => card),
    lines,
    err,
  }
}

/** How the cards stand, as `quiz list` says. */
export async function standing(machine: Machine): Promise<readonly Json[]> {
  const { questions } = (await machine.json('list')) as { questions: readonly { cards: readonly Json[] }[] }
  return questions.flatMap(({ cards }) => cards)
}

/** A bank of questions `<name>-1`, `<name>-2`, … */
export const bankOf = (name: string, count: number): string =>
  `# ${name}\n\n${Array.from(
    { length: count },
    (_, n) => `## What is ${name} ${n + 1}?\n<!-- id: ${name}-${n + 1} -->\n\nNumber ${n + 1}.\n`,
  ).join('\n')}`
