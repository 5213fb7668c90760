import { homedir } from 'node:os'
import { isAbsolute, join, resolve } from 'node:path'

export interface HomeSources {
  /** The value of `--home`. */
  readonly option: string | null
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform: string
}

/** Where one person's things are: `--home`, else `QUIZ_HOME`, else where the platform keeps such data. */
export function homeFolder({ option, env, platform }: HomeSources): string {
  const said = option || env.QUIZ_HOME
  return said ? resolve(expandTilde(said)) : join(platformFolder(env, platform), 'interview-quiz')
}

/** A shell leaves `--home=~/x` and what stands in a configuration file as they are. */
export function expandTilde(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path
}

/** The XDG Base Directory Specification ignores a relative path. */
function platformFolder(env: HomeSources['env'], platform: string): string {
  if (platform === 'win32') return env.APPDATA || join(homedir(), 'AppData', 'Roaming')
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support')
  const folder = env.XDG_DATA_HOME
  return folder && isAbsolute(folder) ? folder : join(homedir(), '.local', 'share')
}
