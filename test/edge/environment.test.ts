import { homedir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'vitest'
import { colourLevel, createTheme } from '../../src/edge/colour.ts'
import { editorOf, languageOf } from '../../src/edge/environment.ts'
import { expandTilde, homeFolder } from '../../src/edge/home-folder.ts'

const language = (env: Record<string, string>, rest = {}) =>
  languageOf({ option: null, env, config: { lang: null }, platformLocale: () => 'en-US', ...rest })

test.each([
  [{}, 'en'],
  [{ LANG: 'ko_KR.UTF-8' }, 'ko'],
  [{ LANG: 'C.UTF-8' }, 'en'],
  [{ LANG: 'fr_FR' }, 'en'],
  [{ LANG: 'ko_KR', LC_ALL: 'en_US' }, 'en'],
  [{ LANG: 'en_US', LC_MESSAGES: 'ko_KR', LC_ALL: '' }, 'ko'],
  [{ LANG: 'en_US', QUIZ_LANG: 'ko' }, 'ko'],
  [{ LANG: 'ko_KR', QUIZ_LANG: 'tlh' }, 'ko'],
])('%j makes the screen speak %s', (env, lang) => {
  expect(language(env as Record<string, string>)).toBe(lang)
})

test('the option outweighs QUIZ_LANG, that the configuration, that the locale, that the platform', () => {
  const config = { lang: 'ko' as const }
  expect(language({ QUIZ_LANG: 'ko' }, { option: 'en', config })).toBe('en')
  expect(language({ QUIZ_LANG: 'en' }, { config })).toBe('en')
  expect(language({ LANG: 'en_US' }, { config })).toBe('ko')
  expect(language({}, { platformLocale: () => 'ko-KR' })).toBe('ko')
  expect(language({ LANG: 'C' }, { platformLocale: () => 'ko-KR' })).toBe('en')
})

const home = (env: Record<string, string>, platform = 'linux', option: string | null = null) =>
  homeFolder({ option, env, platform })

test('the home folder is the option, else QUIZ_HOME, else the platform’s', () => {
  expect(home({ QUIZ_HOME: '/q' }, 'linux', '/o')).toBe('/o')
  expect(home({ QUIZ_HOME: '/q', XDG_DATA_HOME: '/x' })).toBe('/q')
  expect(home({ QUIZ_HOME: '', XDG_DATA_HOME: '/x' })).toBe('/x/interview-quiz')
  expect(home({ XDG_DATA_HOME: 'relative' })).toBe(join(homedir(), '.local/share/interview-quiz'))
  expect(home({}, 'darwin')).toBe(join(homedir(), 'Library/Application Support/interview-quiz'))
  expect(home({ APPDATA: '/appdata' }, 'win32')).toBe('/appdata/interview-quiz')
  expect(home({}, 'linux', 'relative')).toBe(join(process.cwd(), 'relative'))
})

test('a tilde is the person’s folder, and nothing else', () => {
  expect(expandTilde('~/banks')).toBe(join(homedir(), 'banks'))
  expect(expandTilde('~')).toBe(homedir())
  expect(expandTilde('~other/banks')).toBe('~other/banks')
  expect(expandTilde('/a/~/b')).toBe('/a/~/b')
})

test('the editor is the configured one, else VISUAL, else EDITOR, else one that is there', () => {
  const env = { VISUAL: 'code --wait', EDITOR: 'vim', PATH: ['/nowhere', '/nor/here'].join(delimiter) }
  const editor = (config: string | null, from: object, platform = 'linux') =>
    editorOf({ config: { editor: config }, env: { ...from }, platform })
  expect(editor('hx', env)).toBe('hx')
  expect(editor(null, env)).toBe('code --wait')
  expect(editor(null, { ...env, VISUAL: '' })).toBe('vim')
  expect(editor(null, { PATH: env.PATH })).toBe('vi')
  expect(editor(null, {}, 'win32')).toBe('notepad')
})

const level = (env: Record<string, string>, isTTY = true, depth = 24, wanted = true) =>
  colourLevel({ wanted, env, isTTY, depth })

test.each([
  [level({}), 3],
  [level({}, true, 8), 2],
  [level({}, true, 4), 1],
  [level({}, true, 1), 0],
  [level({}, false), 0],
  [level({ NO_COLOR: '1' }), 0],
  [level({ NO_COLOR: '' }), 3],
  [level({ TERM: 'dumb' }), 0],
  [level({ FORCE_COLOR: '' }, false), 1],
  [level({ FORCE_COLOR: '3' }, false), 3],
  [level({ FORCE_COLOR: '0' }), 0],
  [level({ FORCE_COLOR: '1', NO_COLOR: '1' }), 1],
  [level({ FORCE_COLOR: '1' }, true, 24, false), 0],
])('colours by the option, FORCE_COLOR, NO_COLOR and the terminal (%#)', (given, expected) => {
  expect(given).toBe(expected)
})

test('a theme without colours leaves a text as it is', () => {
  expect(createTheme(0).good('맞음')).toBe('맞음')
  expect(createTheme(1).good('맞음')).toBe('\u001b[32m맞음\u001b[39m')
})
