import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { run } from './app.ts'
import { openBankFiles } from './edge/bank-files.ts'
import { systemClock } from './edge/clock.ts'
import { editorOf, languageOf, platformLocale, userName } from './edge/environment.ts'
import { freeBytes } from './edge/free-bytes.ts'
import { openHome } from './edge/home.ts'
import { expandTilde, homeFolder } from './edge/home-folder.ts'
import { createRandom } from './edge/random.ts'
import { createTerminal } from './edge/terminal.ts'
import type { GlobalOptions, World } from './ports/world.ts'

/** The build puts in a hash of the parser's source. */
declare const PARSER_VERSION: string

/** Runs quiz with the arguments of a command line; `root` is the folder of the package. */
export async function main(argv: readonly string[], root: string): Promise<number> {
  return run(
    argv,
    () => versionOf(root),
    options => openWorld(options, root),
  )
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
  return version
}

/** The machine as commands see it. What is costly is made when it is first asked for. */
function openWorld(options: GlobalOptions, root: string): World {
  const { env, platform, stdin, stdout, stderr } = process
  const folder = homeFolder({ option: options.home, env, platform })
  const home = openHome({ folder, clock: systemClock, userName: userName(env) })
  const { config, problems } = home.readConfig()
  const onClosed = (): void => process.exit(0)
  const mayAsk = options.input && !options.json
  return {
    options,
    clock: systemClock,
    terminal: createTerminal({ stdin, stdout, stderr, env, mayColour: options.color, mayAsk, onClosed }),
    home,
    config,
    configProblems: problems,
    lang: languageOf({ option: options.lang, env, config, platformLocale }),
    member: config.member ?? userName(env),
    editor: {
      open: async (file, line) => {
        const { createEditor } = await import('./edge/editor.ts')
        await createEditor(editorOf({ config, env, platform })).open(file, line)
      },
    },
    upkeep: {
      backup: async file => (await import('./edge/backup.ts')).backup(folder, file, systemClock),
      check: async file => (await import('./edge/backup.ts')).checkBackup(file),
      restore: async file => (await import('./edge/backup.ts')).restore(folder, file, systemClock),
    },
    machine: () => ({
      quiz: versionOf(root),
      node: process.versions.node,
      platform: `${platform} ${process.arch}`,
      editor: editorOf({ config, env, platform }),
      free: freeBytes(folder),
    }),
    resolve: path => resolve(expandTilde(path)),
    random: createRandom,
    banks: extra =>
      openBankFiles({
        sources: {
          builtin: join(root, 'questions'),
          workingFolder: process.cwd(),
          home: folder,
          env,
          extra,
          config,
        },
        clock: systemClock,
        parserVersion: PARSER_VERSION,
        loadParser,
        onParsed: () => {},
      }),
    prompts: async () => {
      const { inquirerPrompts } = await import('./edge/prompts/inquirer-prompts.ts')
      return inquirerPrompts(stderr.isTTY ? stderr : stdout)
    },
    outputs: async () => (await import('./edge/outputs.ts')).outputs,
    sources: async () => (await import('./edge/import-sources.ts')).importSources,
    sync: async () =>
      (await import('./edge/sync.ts')).openSync({
        home: folder,
        databaseUrl: env.QUIZ_DATABASE_URL || null,
        random: createRandom(null),
      }),
    fitter: async () => (await import('./edge/parameter-fitter.ts')).openParameterFitter(),
    judgeModel: async address => (await import('./edge/judge-model.ts')).openJudgeModel(address, { env }),
    meetings: async (shared, clock = systemClock) => {
      const [{ openMeetings }, { deviceOf }] = await Promise.all([
        import('./edge/meetings.ts'),
        import('./edge/device.ts'),
      ])
      const meetings = join(shared ?? folder, 'mock')
      return openMeetings({ folder: meetings, clock, device: () => deviceOf(folder) })
    },
    roomServers: async () => (await import('./edge/room-server.ts')).roomServers(join(root, 'dist/page')),
    glossary: async () => {
      const { load } = await import('js-yaml')
      return load(readFileSync(join(root, 'questions/glossary.yaml'), 'utf8'))
    },
  }
}

async function loadParser() {
  const [{ parseBank }, { summarise }] = await Promise.all([
    import('./bank/parse-bank.ts'),
    import('./bank/summarise.ts'),
  ])
  return (source: Parameters<typeof parseBank>[0]) => {
    const parsed = parseBank(source)
    return { summary: summarise(parsed), questions: parsed.questions, problems: parsed.problems }
  }
}
