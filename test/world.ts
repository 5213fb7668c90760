import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '../src/app.ts'
import { parseBank } from '../src/bank/parse-bank.ts'
import { summarise } from '../src/bank/summarise.ts'
import { backup, checkBackup, restore } from '../src/edge/backup.ts'
import { openBankFiles } from '../src/edge/bank-files.ts'
import { deviceOf } from '../src/edge/device.ts'
import { languageOf } from '../src/edge/environment.ts'
import { openHome } from '../src/edge/home.ts'
import { importSources } from '../src/edge/import-sources.ts'
import { openJudgeModel } from '../src/edge/judge-model.ts'
import { openMeetings } from '../src/edge/meetings.ts'
import { outputs } from '../src/edge/outputs.ts'
import { openParameterFitter } from '../src/edge/parameter-fitter.ts'
import { createRandom } from '../src/edge/random.ts'
import { roomServers } from '../src/edge/room-server.ts'
import { openSync } from '../src/edge/sync.ts'
import type { EventBody, JournalEvent } from '../src/model/event.ts'
import type { Rating } from '../src/model/rating.ts'
import { instant, offset } from '../src/model/time.ts'
import type { Clock } from '../src/ports/clock.ts'
import type { Home } from '../src/ports/home.ts'
import type { ParameterFitter } from '../src/ports/parameter-fitter.ts'
import type { Prompts } from '../src/ports/prompts.ts'
import type { Terminal } from '../src/ports/terminal.ts'
import { PLAIN } from '../src/ports/theme.ts'
import type { GlobalOptions, World } from '../src/ports/world.ts'
import { type Answer, scriptedPrompts } from './prompts.ts'

/** What a program wrote and how it ended. */
export interface Transcript {
  readonly code: number
  readonly out: string
  readonly err: string
}

interface Start {
  /** The time in Seoul; `pass` moves it on. */
  readonly at?: string
  /** File below the working folder → text: `questions/en/network/tcp.md`. */
  readonly files?: Readonly<Record<string, string>>
  /** The same below the folder of the banks that ship. */
  readonly builtin?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
  readonly columns?: number
  /** Whether both ends of the program are a terminal. */
  readonly interactive?: boolean
  /** What a person answers to the prompts, in turn; after the last one they press Ctrl-C. */
  readonly answers?: readonly Answer[]
  /** Lines of stdin. */
  readonly input?: readonly string[]
  /** What the editor does to the file that it is given. */
  readonly edit?: (file: string, line: number) => void
  /** Another library that fits parameters, or none that runs. */
  readonly fitter?: () => Promise<ParameterFitter>
}

/** A machine in a temporary folder: commands run on the real journal, config, banks and cache. */
export interface Machine {
  /** Where commands are run. */
  readonly work: string
  readonly home: string
  readonly builtin: string
  /** Runs a command line as a new process would. */
  run(...argv: readonly string[]): Promise<Transcript>
  /** Runs a command line and reads its one JSON document. */
  json(...argv: readonly string[]): Promise<unknown>
  /** Changes what the next runs meet. */
  set(
    change: Pick<Start, 'at' | 'env' | 'columns' | 'interactive' | 'answers' | 'input' | 'edit' | 'fitter'>,
  ): void
  write(file: string, text: string): void
  read(file: string): string
  /** Appends an event to the journal, now. */
  journal(event: EventBody): JournalEvent
  /** A rating of 20 seconds in a session, now. */
  review(card: string, rating: Rating): JournalEvent
  /** Lets minutes pass. */
  pass(minutes: number): void
}

const DAY_MINUTES = 24 * 60

export const daysOf = (count: number): number => count * DAY_MINUTES

export function machine(start: Start = {}): Machine {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'quiz-test-')))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const [work, home, builtin] = [join(root, 'work'), join(root, 'home'), join(root, 'builtin')]
  for (const folder of [work, builtin]) mkdirSync(folder)
  let state = start
  let appended = false
  let now = Date.parse(start.at ?? '2026-03-02T10:00:00+09:00')
  // It stands still while a command runs, so that times can be compared as they are written. What a process writes
  // comes a millisecond after what another wrote: only the ids of one process are in order within the same one.
  const clock: Clock = { now: () => instant(now), offset: () => offset(540), monotonic: () => now }
  const onAppended = (): void => {
    appended = true
  }
  const tick = (): void => {
    if (appended) now++
    appended = false
  }
  const put = (folder: string, file: string, text: string): void => {
    const path = resolve(folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  for (const [file, text] of Object.entries(start.files ?? {})) put(work, file, text)
  for (const [file, text] of Object.entries(start.builtin ?? {})) put(builtin, file, text)
  const place = { work, home, builtin, clock, onAppended }

  const here: Machine = {
    work,
    home,
    builtin,
    async run(...argv) {
      const written = { out: '', err: '' }
      const code = await run(
        argv,
        () => '0.0.0',
        options => openWorld(options, place, state, written),
      )
      tick()
      return { code, ...written }
    },
    async json(...argv) {
      const { code, out, err } = await here.run(...argv, '--json')
      if (code !== 0) throw new Error(`quiz ${argv.join(' ')} ended with ${code}: ${err}`)
      return JSON.parse(out)
    },
    set(change) {
      state = { ...state, ...change }
      if (change.at !== undefined) now = Date.parse(change.at)
    },
    write: (file, text) => put(work, file, text),
    read: file => readFileSync(resolve(work, file), 'utf8'),
    journal(event) {
      const written = openHomeOf(place).journal.append(event)
      tick()
      return written
    },
    review: (card, rating) =>
      here.journal({ type: 'review', card, rating, seconds: 20, verdict: null, mode: 'session' }),
    pass(minutes) {
      now += minutes * 60_000
    },
  }
  return here
}

interface Place {
  readonly work: string
  readonly home: string
  readonly builtin: string
  readonly clock: Clock
  readonly onAppended: () => void
}

function openHomeOf({ home: folder, clock, onAppended }: Place): Home {
  const home = openHome({ folder, clock, userName: 'jimin' })
  const append: Home['journal']['append'] = (event, stamp) => {
    onAppended()
    return home.journal.append(event, stamp)
  }
  return { ...home, journal: { ...home.journal, append } }
}

/** As `main.ts` opens it, but for the clock, chance, the terminal and the person. */
function openWorld(
  options: GlobalOptions,
  place: Place,
  state: Start,
  written: { out: string; err: string },
): World {
  const { env = { LANG: 'en_US.UTF-8' }, edit } = state
  const { work, home: folder, builtin, clock } = place
  const home = openHomeOf(place)
  const { config, problems } = home.readConfig()
  let prompts: Prompts | null = null
  return {
    options,
    clock,
    terminal: recordingTerminal(options, state, written),
    home,
    config,
    configProblems: problems,
    lang: languageOf({ option: options.lang, env, config, platformLocale: () => 'en-US' }),
    member: config.member ?? 'jimin',
    editor: {
      async open(file, line) {
        edit?.(file, line)
      },
    },
    upkeep: {
      backup: async file => backup(folder, file, clock),
      check: async file => checkBackup(file),
      restore: async file => restore(folder, file, clock),
    },
    machine: () => ({
      quiz: '0.0.0',
      node: '20.19.0',
      platform: 'linux x64',
      editor: 'vi',
      free: 8 * 2 ** 30,
    }),
    resolve: path => resolve(work, path),
    random: seed => createRandom(seed ?? 1),
    banks: extra =>
      openBankFiles({
        sources: { builtin, workingFolder: work, home: folder, env, extra, config },
        clock,
        parserVersion: 'test',
        loadParser: async () => source => {
          const parsed = parseBank(source)
          return { summary: summarise(parsed), questions: parsed.questions, problems: parsed.problems }
        },
        onParsed: () => {},
      }),
    prompts: async () => {
      prompts ??= scriptedPrompts(state.answers ?? [], text => {
        written.err += text
      })
      return prompts
    },
    outputs: async () => outputs,
    sources: async () => importSources,
    sync: async () =>
      openSync({ home: folder, databaseUrl: env.QUIZ_DATABASE_URL ?? null, random: createRandom(1) }),
    fitter: () => (state.fitter ?? openParameterFitter)(),
    judgeModel: async address => openJudgeModel(address, { env }),
    meetings: async (shared, given = clock) =>
      openMeetings({ folder: join(shared ?? folder, 'mock'), clock: given, device: () => deviceOf(folder) }),
    roomServers: async () => roomServers(resolve(import.meta.dirname, '../src/page')),
    glossary: async () => ({
      concepts: { interrupt: ['인터럽트', 'interrupt'], isn: ['initial sequence number', 'ISN'] },
      distractors: [],
    }),
  }
}

function recordingTerminal(
  { input, json }: GlobalOptions,
  { interactive = false, columns = 80, input: lines = [] }: Start,
  written: { out: string; err: string },
): Terminal {
  return {
    interactive: interactive && input && !json,
    columns,
    theme: PLAIN,
    errTheme: PLAIN,
    out: text => {
      written.out += text
    },
    err: text => {
      written.err += text
    },
    async *lines() {
      yield* lines
    },
  }
}
