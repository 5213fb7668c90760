export const SHELLS = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof SHELLS)[number]

/*
 * Every script asks quiz itself what can follow, with the words that stand before the cursor, so that topics and ids are
 * those of the banks as they are now. The word under the cursor is the last one. Where nothing can follow, the shell
 * completes file names.
 */

/** bash 3.2 is what macOS has: no `mapfile`, no `complete` options from inside a function. */
const BASH = `_quiz_completion() {
  local word
  COMPREPLY=()
  while IFS= read -r word; do
    case "$word" in
      *[[:space:]\\'\\"\\\\\\$\\&\\;\\|\\<\\>\\(\\)\\*\\?\\!\\\`]*) printf -v word '%q' "$word" ;;
    esac
    COMPREPLY[\${#COMPREPLY[@]}]="$word"
  done < <("\${COMP_WORDS[0]}" completion --words -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
}
complete -o default -F _quiz_completion quiz interview-quiz
`

const ZSH = `#compdef quiz interview-quiz
_quiz() {
  local -a found
  found=("\${(@f)$("\${words[1]}" completion --words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  found=("\${(@)found:#}")
  if (( \${#found} )); then
    compadd -a found
  else
    _files
  fi
}
if [ "$funcstack[1]" = "_quiz" ]; then
  _quiz "$@"
else
  compdef _quiz quiz interview-quiz
fi
`

const FISH = `function __quiz_completion
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l found ($words[1] completion --words -- $words[2..-1] "$current" 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path "$current"
    end
end
for name in quiz interview-quiz
    complete -c $name -f -a '(__quiz_completion)'
end
`

export const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = { bash: BASH, zsh: ZSH, fish: FISH }
