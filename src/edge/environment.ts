import { accessSync, constants } from 'node:fs'
import { userInfo } from 'node:os'
import { delimiter, join } from 'node:path'
import { type Config, LANGUAGES, type Language } from '../model/config.ts'

type Env = Readonly<Record<string, string | undefined>>

export interface LanguageSources {
  /** The value of `--lang`. */
  readonly option: Language | null
  readonly env: Env
  readonly config: Pick<Config, 'lang'>
  /** What the platform says where the environment says nothing: Windows and macOS often set no LANG. */
  readonly platformLocale: () => string
}

/** The language of the screen: what was said for this run, then for this person, then for this machine. */
export function languageOf({ option, env, config, platformLocale }: LanguageSources): Language {
  const said = option ?? matching(env.QUIZ_LANG) ?? config.lang
  if (said) return said
  return matching(env.LC_ALL || env.LC_MESSAGES || env.LANG || platformLocale()) ?? 'en'
}

/** `ko_KR.UTF-8`, `ko-KR`, `ko`. */
function matching(locale: string | undefined): Language | null {
  const name = locale?.toLowerCase().split(/[_.@-]/u)[0]
  return LANGUAGES.find(known => known === name) ?? null
}

export const platformLocale = (): string => Intl.DateTimeFormat().resolvedOptions().locale

/** The system's name of the person; containers run as users that have none. */
export function userName(env: Env): string {
  try {
    return userInfo().username
  } catch {
    return env.USER || env.LOGNAME || env.USERNAME || 'me'
  }
}

export interface EditorSources {
  readonly config: Pick<Config, 'editor'>
  readonly env: Env
  readonly platform: string
}

/** The command that opens an editor, as a person would type it. */
export function editorOf({ config, env, platform }: EditorSources): string {
  const said = config.editor || env.VISUAL || env.EDITOR
  if (said) return said
  if (platform === 'win32') return 'notepad'
  return isOnPath('nano', env) ? 'nano' : 'vi'
}

function isOnPath(name: string, env: Env): boolean {
  return (env.PATH ?? '').split(delimiter).some(folder => {
    try {
      accessSync(join(folder, name), constants.X_OK)
      return true
    } catch {
      return false
    }
  })
}
