import { basename } from 'node:path'

export interface EditorCommand {
  readonly program: string
  readonly args: readonly string[]
}

type AtLine = (file: string, line: number) => readonly string[]

const plus: AtLine = (file, line) => [`+${line}`, file]
const colon: AtLine = (file, line) => [`${file}:${line}`]

/** How editors are told a line; any other is given the file alone. */
const LINE_ARGUMENTS: readonly (readonly [RegExp, AtLine])[] = [
  [/^(?:g|m|n|r)?vim?$|^(?:view|gview|vimx|nvim-qt)$/u, plus],
  [/^(?:nano|pico|micro|kak|joe|jed|ne|mg|mcedit|gedit|emacs|emacsclient)$/u, plus],
  [/^(?:hx|helix|subl|sublime_text|zed|zeditor)$/u, colon],
  [
    /^(?:code|code-insiders|codium|vscodium|cursor|windsurf)$/u,
    (file, line) => ['--goto', `${file}:${line}`],
  ],
  [/^mate$/u, (file, line) => ['--line', String(line), file]],
  [/^(?:idea|pycharm|webstorm|goland|clion|rider)$/u, (file, line) => ['--line', String(line), file]],
  [/^notepad\+\+$/u, (file, line) => [`-n${line}`, file]],
]

/** Editors with windows come back at once unless they are told to wait. */
const WAITING: readonly (readonly [RegExp, string])[] = [
  [/^(?:code|code-insiders|codium|vscodium|cursor|windsurf|subl|sublime_text|zed|zeditor|mate)$/u, '--wait'],
  [/^(?:idea|pycharm|webstorm|goland|clion|rider)$/u, '--wait'],
  [/^(?:gvim|mvim)$/u, '--nofork'],
  [/^gedit$/u, '--wait'],
]

/** The words of `command` and what its editor needs to open the file at the line and to wait. Null for no command. */
export function editorCommand(command: string, file: string, line: number): EditorCommand | null {
  const [program, ...given] = splitWords(command)
  if (!program) return null
  const name = basename(program.replaceAll('\\', '/'))
    .toLowerCase()
    .replace(/\.(?:exe|cmd|bat)$/u, '')
  const wait = WAITING.find(([pattern]) => pattern.test(name))?.[1]
  const waits = wait === undefined || given.includes(wait) || given.includes('-w') || given.includes('-f')
  const atLine = LINE_ARGUMENTS.find(([pattern]) => pattern.test(name))?.[1] ?? (path => [path])
  return { program, args: [...given, ...(waits ? [] : [wait]), ...atLine(file, line)] }
}

/** Words as a shell takes them, quotes and all, but nothing is ever expanded or run. */
export function splitWords(command: string): readonly string[] {
  const words = command.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/gu) ?? []
  return words.map(word => word.replace(/"([^"]*)"|'([^']*)'/gu, '$1$2'))
}
