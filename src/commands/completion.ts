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
    .argument('[word...]')
    .addOption(command.createOption('--words', text.words).hideHelp())
  addExamples(command, world, [
    'eval "$(quiz completion bash)"',
    'quiz completion zsh > "$HOME/.zfunc/_quiz"',
    'quiz completion fish > ~/.config/fish/completions/quiz.fish',
  ])
  command.action(
    async (
      shell: string | undefined,
      words: readonly string[],
      { words: isAsked }: { readonly words?: boolean },
    ) => {
      if (isAsked) {
        const { parent } = command
        const typed = shell === undefined ? words : [shell, ...words]
        if (parent)
          printLines(world, await completionWords(world, { program: parent, declareOther, words: typed }))
        return
      }
      const known = SHELLS.find(name => name === shell)
      if (!known) throw new UserError(failure('completion/shell', { value: shell ?? '' }), 2)
      world.terminal.out(COMPLETION_SCRIPTS[known])
    },
  )
}
