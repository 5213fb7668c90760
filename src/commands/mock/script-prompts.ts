import { type Choice, Interrupted, type KeyPrompt, type Prompts } from '../../ports/prompts.ts'
import { misplaced, type Script, type ScriptClock, type ScriptStep } from './script.ts'

type Done = Exclude<ScriptStep, { type: 'wait' }>

/** A person who does what stands in a script, and leaves at its end. */
export function scriptPrompts(script: Script, clock: ScriptClock): Prompts {
  let place = 0
  let waiting = 0
  /** Time passes second by second, so that a prompt sees each bell; null is such a second. */
  const next = (): Done | null => {
    for (;;) {
      if (waiting > 0) {
        waiting--
        clock.pass(1)
        return null
      }
      const step = script.steps[place++]
      if (!step) throw new Interrupted()
      if (step.type !== 'wait') return step
      waiting = step.seconds
    }
  }
  const done = (): Done => {
    for (;;) {
      const step = next()
      if (step) return step
    }
  }
  const text = (): string => {
    const step = done()
    if (step.type === 'text') return step.text
    throw misplaced(script, step, 'type …')
  }
  return {
    async keys<State, Result>(prompt: KeyPrompt<State, Result>) {
      let state = prompt.start
      for (;;) {
        const step = next()
        if (step !== null && step.type !== 'key') throw misplaced(script, step, 'space, enter, h …')
        const after = step === null ? prompt.tick?.(state) : prompt.press(state, step.key)
        if (after === undefined) continue
        if ('result' in after) return after.result
        state = after.state
      }
    },
    text: async () => text(),
    line: async (_, preset) => text() || preset,
    async confirm() {
      const step = done()
      if (step.type === 'confirm') return step.yes
      throw misplaced(script, step, 'yes, no')
    },
    async choose<T>(_: string, choices: readonly Choice<T>[]) {
      const step = done()
      const chosen = step.type === 'choose' ? choices.find(({ name }) => name === step.name) : undefined
      if (!chosen) throw misplaced(script, step, choices.map(({ name }) => `choose ${name}`).join(', '))
      return chosen.value
    },
  }
}
