import { confirm, input, select } from '@inquirer/prompts'
import { Interrupted, type Prompts } from '../../ports/prompts.ts'
import { keyPrompt } from './key-prompt.ts'
import { textPrompt } from './text-prompt.ts'

/** Ctrl-C, Ctrl-D and the end of input all end a prompt in the same way. */
async function interruptible<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof Error && /^(?:Exit|Abort|Cancel)PromptError$/u.test(error.name))
      throw new Interrupted()
    throw error
  }
}

/** The terminal marks where a paste begins and ends, as long as somebody types. */
async function bracketed<T>(output: NodeJS.WritableStream, ask: () => Promise<T>): Promise<T> {
  output.write('\u001b[?2004h')
  try {
    return await ask()
  } finally {
    output.write('\u001b[?2004l')
  }
}

/** The help under a list is in English only, and arrows and Enter need none. */
const SILENT = { style: { keysHelpTip: () => undefined } }

/** Prompts on the terminal behind `output`. */
export function inquirerPrompts(output: NodeJS.WritableStream): Prompts {
  const context = { output }
  return {
    keys: prompt =>
      interruptible(keyPrompt(prompt)({}, { ...context, clearPromptOnDone: prompt.close === null })),
    text: prompt =>
      bracketed(output, () =>
        interruptible(textPrompt({ prompt }, { ...context, clearPromptOnDone: prompt.vanishes === true })),
      ),
    confirm: (message, preset) => interruptible(confirm({ message, default: preset }, context)),
    line: async (message, preset) =>
      (await interruptible(input({ message, default: preset }, context))).normalize('NFC'),
    choose: (message, choices) =>
      interruptible(select({ message, choices: [...choices], loop: false, theme: SILENT }, context)),
  }
}
