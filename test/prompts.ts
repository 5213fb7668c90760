import {
  type Choice,
  Interrupted,
  type KeyPrompt,
  type Prompts,
  type TextPrompt,
} from '../src/ports/prompts.ts'

/** A line or text that is typed, a yes or no, the name of a choice, or the keys that are pressed at one prompt. */
export type Answer = string | boolean | { readonly choose: string } | { readonly press: readonly string[] }

/** A person who answers the prompts in turn, and presses Ctrl-C when there is nothing left to say. */
export function scriptedPrompts(answers: readonly Answer[], show: (text: string) => void): Prompts {
  const left = [...answers]
  const next = <T>(asked: string, read: (answer: Answer) => T | undefined): T => {
    show(`${asked}\n`)
    const answer = left.shift()
    if (answer === undefined) throw new Interrupted()
    const value = read(answer)
    if (value === undefined) throw new Error(`${JSON.stringify(answer)} does not answer: ${asked}`)
    return value
  }
  const typed = (answer: Answer): string | undefined => (typeof answer === 'string' ? answer : undefined)
  return {
    keys: async <State, Result>(prompt: KeyPrompt<State, Result>) => {
      const keys = next(prompt.draw(prompt.start, 0), answer =>
        typeof answer === 'object' && 'press' in answer ? answer.press : undefined,
      )
      const result = pressed(prompt, keys)
      show(prompt.close?.(result) ?? '')
      return result
    },
    text: async (prompt: TextPrompt) => next(prompt.draw([]), typed),
    line: async (question, preset) => next(question, typed) || preset,
    confirm: async question => next(question, answer => (typeof answer === 'boolean' ? answer : undefined)),
    choose: async <T>(question: string, choices: readonly Choice<T>[]) => {
      const names = choices.map(({ name }) => `  ${name}`).join('\n')
      const chosen = next(`${question}\n${names}`, answer =>
        typeof answer === 'object' && 'choose' in answer
          ? choices.find(({ name }) => name.includes(answer.choose))
          : undefined,
      )
      return chosen.value
    },
  }
}

function pressed<State, Result>({ start, press }: KeyPrompt<State, Result>, keys: readonly string[]): Result {
  let state = start
  for (const key of keys) {
    const after = press(state, key)
    if ('result' in after) return after.result
    state = after.state
  }
  throw new Interrupted()
}
