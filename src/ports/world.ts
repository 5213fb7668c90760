import type { Config, Language } from '../model/config.ts'
import type { Problem } from '../model/problem.ts'
import type { BankFiles } from './banks.ts'
import type { Clock } from './clock.ts'
import type { Editor } from './editor.ts'
import type { Home } from './home.ts'
import type { JudgeModel, ModelAddress } from './judge-model.ts'
import type { Meetings } from './meetings.ts'
import type { Outputs } from './outputs.ts'
import type { ParameterFitter } from './parameter-fitter.ts'
import type { Prompts } from './prompts.ts'
import type { Random } from './random.ts'
import type { RoomServers } from './room-server.ts'
import type { Sources } from './sources.ts'
import type { Sync } from './sync.ts'
import type { Terminal } from './terminal.ts'
import type { Upkeep } from './upkeep.ts'

/** What was said before any command could be: it shapes the world that the command then lives in. */
export interface GlobalOptions {
  readonly home: string | null
  readonly lang: Language | null
  readonly json: boolean
  readonly color: boolean
  readonly input: boolean
  readonly quiet: boolean
  readonly verbose: boolean
}

/** What quiz runs on, for `quiz doctor`. */
export interface Machine {
  readonly quiz: string
  readonly node: string
  readonly platform: string
  readonly editor: string
  /** Bytes that are free where the home folder is or would be, null where the system does not say. */
  readonly free: number | null
}

/** Everything outside the program that a command may touch. */
export interface World {
  readonly options: GlobalOptions
  readonly clock: Clock
  readonly terminal: Terminal
  readonly home: Home
  readonly config: Config
  /** What was wrong with the configuration; told once, the defaults are used. */
  readonly configProblems: readonly Problem[]
  /** The language of the screen. */
  readonly lang: Language
  /** Whose memory it is. */
  readonly member: string
  readonly editor: Editor
  readonly upkeep: Upkeep
  machine(): Machine
  /** The absolute path of what a person typed. */
  resolve(path: string): string
  /** `seed` makes it repeat itself. */
  random(seed: number | null): Random
  banks(extra: readonly string[]): BankFiles
  prompts(): Promise<Prompts>
  /** Where what is exported goes. */
  outputs(): Promise<Outputs>
  /** Other devices of the same person, and the group. */
  sync(): Promise<Sync>
  /** What may be imported. */
  sources(): Promise<Sources>
  /** A UserError where the library that fits parameters does not run on this machine. */
  fitter(): Promise<ParameterFitter>
  /** The model that the person has set; nothing is sent before it is asked. */
  judgeModel(address: ModelAddress): Promise<JudgeModel>
  /** The mock interviews in the folder that a group shares, stamped by `clock`; null is the person's own home folder. */
  meetings(shared: string | null, clock?: Clock): Promise<Meetings>
  /** What the page of a mock interview is served with. */
  roomServers(): Promise<RoomServers>
  /** The glossary as parsed YAML. */
  glossary(): Promise<unknown>
}
