import { upkeepText } from '../locales/upkeep.ts'
import { failure, UserError } from '../model/problem.ts'
import { COMPLETION_SCRIPTS, SHELLS } from './completion-scripts.ts'
import { completionWords } from './completion-words.ts'
import type { Declare } from './declare.ts'
import { addExamples } from './examples.ts'
import { printLines } from './print.ts'

export const declareCompletion: Declare = (command, world, declareOther) => {
  const { options: text } = upkeepText(world.lang)
  command
    .argument('[shell]', text.shell)
    .usage(`<${SHELLS.join('|')}>`)
    .allowExcessArguments()
    .addOption(command.createOption('--words', text.words).hideHelp())
  addExamples(command, world, [
    'eval "$(quiz completion bash)"',
    'quiz completion zsh > "$HOME/.zfunc/_quiz"',
    'quiz completion fish > ~/.config/fish/completions/quiz.fish',
  ])
  command.action(async (shell: string | undefined, { words }: { readonly words?: boolean }) => {
    const { parent: program } = command
    if (words && program) {
      const typed = { program, declareOther, words: command.args }
      return printLines(world, await completionWords(world, typed))
    }
    const known = SHELLS.find(name => name === shell)
    if (!known) throw new UserError(failure('completion/shell', { value: shell ?? '' }), 2)
    world.terminal.out(COMPLETION_SCRIPTS[known])
  })
}
