import { Command, CommanderError, Option } from 'commander'
import { COMMANDS } from './commands/registry.ts'
import { type CommandLineText, commandLineText } from './locales/command-line.ts'
import { closest } from './model/closest.ts'
import { LANGUAGES } from './model/config.ts'
import { Exit } from './model/exit.ts'
import { failure, UserError } from './model/problem.ts'
import { Interrupted } from './ports/prompts.ts'
import type { GlobalOptions, World } from './ports/world.ts'
import { width } from './view/text.ts'

export type OpenWorld = (options: GlobalOptions) => World

/** Runs one command line and returns the exit code. Errors become text here and nowhere else. */
export async function run(
  argv: readonly string[],
  version: () => string,
  openWorld: OpenWorld,
): Promise<number> {
  const world = openWorld(globalOptions(argv))
  const program = buildProgram(
    world,
    argv.some(word => word === '--version' || word === '-V') ? version() : '',
  )
  try {
    await program.parseAsync(helpAsOption(argv), { from: 'user' })
    return 0
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0
    if (error instanceof Exit) return error.code
    if (error instanceof Interrupted) return 130
    const mendable = error instanceof CommanderError ? new UserError(commandLineProblem(error), 2) : error
    const { reportBug, reportProblems } = await import('./commands/report.ts')
    return mendable instanceof UserError
      ? reportProblems(world, mendable, usageOf(program, argv))
      : reportBug(world, error)
  }
}

/** `quiz session [options] [topic...]`: the usage of the command that was called, or of its part, else the program's. */
function usageOf(program: Command, argv: readonly string[]): string {
  let command = program
  for (const word of argv) command = command.commands.find(one => one.name() === word) ?? command
  const names = command === program ? [] : [command.name()]
  if (command.parent && command.parent !== program) names.unshift(command.parent.name())
  return ['quiz', ...names, command.usage()].join(' ')
}

/** The language of an error or a help text is that of `--lang`, so it is looked for before anything is parsed. */
function globalOptions(argv: readonly string[]): GlobalOptions {
  const value = (name: string): string | null => {
    const at = argv.findIndex(word => word === name || word.startsWith(`${name}=`))
    const word = argv[at]
    if (at < 0 || word === undefined) return null
    return word === name ? (argv[at + 1] ?? null) : word.slice(name.length + 1)
  }
  const lang = value('--lang')
  return {
    home: value('--home'),
    lang: LANGUAGES.find(known => known === lang) ?? null,
    json: argv.includes('--json'),
    color: !argv.includes('--no-color'),
    input: !argv.includes('--no-input'),
    quiet: argv.includes('--quiet') || argv.includes('-q'),
    verbose: argv.includes('--verbose'),
  }
}

/** `quiz help topics` and `quiz topics --help` are one path. */
function helpAsOption(argv: readonly string[]): readonly string[] {
  if (argv[0] !== 'help') return argv
  return argv[1] === undefined ? ['--help'] : [...argv.slice(1), '--help']
}

function buildProgram(world: World, version: string): Command {
  const text = commandLineText(world.lang)
  const program = configure(new Command('quiz'), text, world)
  program
    .description(text.description)
    .version(version, '-V, --version', text.global.version)
    .helpCommand(false)
    .allowExcessArguments()
    .addOption(new Option('--json', text.global.json))
    .addOption(new Option('--lang <lang>', text.global.lang).choices(LANGUAGES))
    .addOption(new Option('--home <dir>', text.global.home))
    .addOption(new Option('--no-color', text.global.color))
    .addOption(new Option('--no-input', text.global.input))
    .addOption(new Option('-q, --quiet', text.global.quiet))
    .addOption(new Option('--verbose', text.global.verbose))
    .addHelpText('after', `\n${text.examples}\n${text.programExamples.map(line => `  ${line}`).join('\n')}`)
    .action(async () => {
      const [unknown] = program.args
      if (unknown !== undefined) throw new UserError(unknownCommand(unknown), 2)
      await (await import('./commands/today.ts')).today(world)
    })
  const declared = new Set<string>()
  for (const { name, group } of COMMANDS) {
    configure(program.command(name), text, world)
      .summary(text.summaries[name])
      .description(text.summaries[name])
      .helpGroup(text.groups[group])
  }
  const declareOnce = async (command: Command): Promise<void> => {
    const entry = COMMANDS.find(({ name }) => name === command.name())
    if (!entry || declared.has(entry.name)) return
    declared.add(entry.name)
    const declare = await entry.load()
    declare(command, world, declareOnce)
  }
  program.hook('preSubcommand', (_, command) => declareOnce(command))
  return program
}

function configure(command: Command, text: CommandLineText, world: World): Command {
  const titles: Readonly<Record<string, string>> = {
    'Usage:': text.usage,
    'Arguments:': text.arguments,
    'Options:': text.options,
    'Global Options:': text.globalOptions,
    'Commands:': text.commands,
  }
  return command
    .exitOverride()
    .helpOption('-h, --help', text.global.help)
    .configureOutput({
      writeOut: message => world.terminal.out(message),
      writeErr: () => {},
      getOutHelpWidth: () => world.terminal.columns,
      getErrHelpWidth: () => world.terminal.columns,
    })
    .configureHelp({
      showGlobalOptions: true,
      displayWidth: width,
      styleTitle: title => titles[title] ?? title,
      padWidth: (cmd, helper) =>
        Math.max(
          helper.longestOptionTermLength(cmd, helper),
          helper.longestGlobalOptionTermLength(cmd, helper),
          helper.longestSubcommandTermLength(cmd, helper),
          helper.longestArgumentTermLength(cmd, helper),
        ),
      subcommandTerm: sub => `${sub.name()}${sub.usage() === '' ? '' : ''}`,
    })
}

function unknownCommand(name: string) {
  const names = closest(
    name,
    COMMANDS.map(entry => entry.name),
  )
  return failure(
    'command/unknown',
    { name, closest: names.join(', ') },
    names.length > 0 ? 'close' : undefined,
  )
}

/** Commander says in English what is wrong; its code and the words that it quotes say it in any language. */
function commandLineProblem(error: CommanderError) {
  const [first = '', second = ''] = [...error.message.matchAll(/'([^']*)'/gu)].map(match => match[1] ?? '')
  const suggestion = /Did you mean (?:one of )?([^?]*)\?/u.exec(error.message)?.[1] ?? ''
  const choices = /Allowed choices are (.*)\.$/u.exec(error.message)?.[1] ?? ''
  const code = error.code.replace('commander.', 'command-line/')
  return failure(
    code,
    { first, second, suggestion, choices, message: error.message.replace(/^error: /u, '') },
    suggestion !== '' ? 'close' : choices !== '' ? 'choices' : undefined,
  )
}
