import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { describe, expect, it } from 'vitest'

interface Row {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
  /** Folders, files and packages of which only types may be imported. */
  readonly types?: readonly string[]
  /** Folders and packages that may be imported where they are first needed, and only there. */
  readonly lazy?: readonly string[]
}

const CORE = [
  'model',
  'bank',
  'notes',
  'anki',
  'memory',
  'plan',
  'figures',
  'deck',
  'answer',
  'lint',
  'session',
  'group',
]

/** Who may import whom, besides oneself. `app` and `main` are files. src/README.md shows the same table. */
const IMPORTS: Readonly<Record<string, Row>> = {
  model: { folders: [], packages: [] },
  bank: { folders: ['model'], packages: ['gray-matter', 'js-yaml', 'markdown-it'] },
  notes: { folders: ['model', 'bank'], packages: [] },
  anki: {
    folders: ['model', 'bank', 'notes'],
    packages: ['fflate', 'fzstd', 'sql.js', 'markdown-it', 'markdown-it-cjk-friendly'],
    types: ['memory'],
  },
  memory: { folders: ['model'], packages: ['ts-fsrs'] },
  plan: { folders: ['model', 'memory'], packages: [] },
  figures: { folders: ['model', 'memory', 'plan'], packages: [] },
  deck: { folders: ['model', 'memory', 'figures', 'plan'], packages: ['fuse.js', 'es-hangul'] },
  answer: { folders: ['model', 'locales'], packages: ['es-hangul'] },
  lint: { folders: ['model', 'bank', 'answer'], packages: [] },
  session: { folders: ['model', 'memory', 'plan', 'deck', 'answer'], packages: [] },
  group: { folders: ['model', 'memory', 'plan', 'deck', 'answer'], packages: [] },
  locales: { folders: ['model'], packages: [] },
  view: {
    folders: ['model', 'locales'],
    packages: ['fast-string-width', 'fast-wrap-ansi', 'markdown-it', 'markdown-it-cjk-friendly', 'uqr'],
    types: [...CORE.filter(folder => folder !== 'model'), 'ports/theme'],
  },
  ports: { folders: ['model'], packages: [] },
  commands: { folders: [...CORE, 'locales', 'view', 'ports'], packages: [], types: ['commander'] },
  edge: {
    folders: ['model', 'ports'],
    packages: [
      'node:*',
      'lowdb',
      'proper-lockfile',
      '@inquirer/core',
      '@inquirer/prompts',
      'chalk',
      '@open-spaced-repetition/binding',
      'pg',
    ],
  },
  app: { folders: ['model', 'locales', 'view', 'ports', 'commands'], packages: ['commander'] },
  main: { folders: ['edge', 'app'], packages: ['node:*'], types: ['ports'], lazy: ['bank', 'js-yaml'] },
}

/** Files whose subject is the Korean language itself; every other word of Korean stands in src/locales. */
const KOREAN = [
  'model/hangul.ts',
  'bank/part-names.ts',
  'deck/search.ts',
  'notes/anchors.ts',
  'notes/answer-key.ts',
  'notes/heading-words.ts',
  'notes/key-section.ts',
  'notes/minutes/minutes-words.ts',
  'notes/note-date.ts',
  'notes/note-words.ts',
  'notes/options.ts',
  'notes/qa-lines.ts',
  'notes/question-words.ts',
  'notes/table-questions.ts',
  'notes/table-words.ts',
  'notes/title.ts',
  'notes/unit-text.ts',
  'notes/weekly-note.ts',
  'session/asked.ts',
  'commands/import/bank-name.ts',
  'lint/stem-forms.ts',
  'lint/wording.ts',
  'answer/generators/typed-words.ts',
  'answer/jamo-distance.ts',
  'answer/doctor-answers.ts',
  'answer/injection.ts',
  'answer/judge-short.ts',
  'answer/korean-endings.ts',
  'answer/korean-words.ts',
  'answer/lexicon.ts',
  'answer/negation.ts',
  'answer/occurrences.ts',
  'answer/opposites.ts',
  'answer/pattern-spelling.ts',
  'answer/probes.ts',
  'answer/quantity.ts',
  'answer/read-positions.ts',
  'answer/reversal.ts',
  'answer/sentences.ts',
  'answer/stuffed.ts',
  'answer/subjects.ts',
  'answer/verb-stem.ts',
]

const MOST_LINES = 300
const VAGUE = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'types'])

const SRC = fileURLToPath(new URL('../src', import.meta.url))

interface Source {
  /** Below src, with slashes. */
  readonly path: string
  readonly text: string
  /** Without comments and types; what only the edge may say is written WORLD. */
  readonly code: string
}

const WORLD = '__world__'

async function readSource(path: string): Promise<Source> {
  const text = readFileSync(join(SRC, path), 'utf8')
  const { code } = await transform(text, {
    loader: 'ts',
    charset: 'utf8',
    legalComments: 'none',
    define: {
      'Date.now': WORLD,
      'Math.random': WORLD,
      console: WORLD,
      process: WORLD,
      performance: WORLD,
    },
  })
  return { path, text, code: code.replace(/\bnew Date\(\)/gu, WORLD) }
}

const entries = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).map(path =>
  path.replaceAll('\\', '/'),
)
const sources = await Promise.all(
  entries
    .filter(path => path.endsWith('.ts'))
    .sort()
    .map(readSource),
)

interface Import {
  readonly to: string
  readonly way: 'eager' | 'types' | 'lazy'
}

/** Relative imports as paths below src, packages by their name. */
function importsOf({ path, text }: Source): readonly Import[] {
  const statements = [...text.matchAll(/^(?:import|export)\b( type\b)?(?:[^'"`;]*? from)? '([^']+)'/gmu)].map(
    ([, types, to = '']): Import => ({ to, way: types ? 'types' : 'eager' }),
  )
  const calls = [...text.matchAll(/\bimport\(\s*'([^']+)'/gu)].map(
    ([, to = '']): Import => ({ to, way: 'lazy' }),
  )
  return [...statements, ...calls].map(({ to, way }) => ({
    to: to.startsWith('.') ? posix.join(posix.dirname(path), to) : packageOf(to),
    way,
  }))
}

const packageOf = (name: string): string =>
  name.startsWith('node:') ? 'node:*' : name.split('/', name.startsWith('@') ? 2 : 1).join('/')

const isFile = (to: string): boolean => to.endsWith('.ts')

/** The row of the table that a file below src belongs to. */
const rowOf = (path: string): string => (path.split('/')[0] ?? '').replace(/\.ts$/u, '')

function isAllowed(from: string, { to, way }: Import): boolean {
  const row = IMPORTS[from]
  if (!row) return false
  const names = isFile(to) ? [rowOf(to), to.replace(/\.ts$/u, '')] : [to]
  const isIn = (list: readonly string[] = []): boolean => names.some(name => list.includes(name))
  if (isFile(to) && rowOf(to) === from) return true
  if (isIn(isFile(to) ? row.folders : row.packages)) return true
  return (way === 'types' && isIn(row.types)) || (way === 'lazy' && isIn(row.lazy))
}

/** The first way found from a file back to itself, for every file that is on one. */
function cycles(): readonly string[] {
  const imports = new Map(
    sources.map(source => [source.path, importsOf(source).flatMap(({ to }) => (isFile(to) ? [to] : []))]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '))
    if (done.has(path) || way.includes(path)) return
    for (const next of imports.get(path) ?? []) visit(next, [...way, path])
    done.add(path)
  }
  for (const path of imports.keys()) visit(path, [])
  return found
}

const cell = (names: readonly string[] = []): string => (names.length === 0 ? '–' : names.join(', '))

function tableLines(): readonly string[] {
  return [
    '| folder | may import | only types of | only lazily | packages |',
    '|---|---|---|---|---|',
    ...Object.entries(IMPORTS).map(
      ([folder, { folders, types, lazy, packages }]) =>
        `| ${[folder, ...[folders, types, lazy, packages].map(cell)].join(' | ')} |`,
    ),
  ]
}

describe('imports', () => {
  it('are those of the table', () => {
    const forbidden = sources.flatMap(source =>
      importsOf(source)
        .filter(one => !isAllowed(rowOf(source.path), one))
        .map(({ to, way }) => `${source.path} imports ${to}${way === 'eager' ? '' : ` (${way})`}`),
    )
    expect(forbidden).toEqual([])
  })

  it('are read from every file that has any', () => {
    const counted = sources.flatMap(importsOf).length
    const written = sources.flatMap(({ text }) => text.match(/(?:^| )from '|\bimport\(\s*'/gmu) ?? []).length
    expect(counted).toBe(written)
    expect(counted).toBeGreaterThan(400)
  })

  it('run in no circle', () => {
    expect(cycles()).toEqual([])
  })

  it('stand in src/README.md as they stand here', () => {
    const [, section = ''] = readFileSync(join(SRC, 'README.md'), 'utf8').split(/<!-- \/?import-table -->\n/u)
    expect(section.trim().split('\n')).toEqual(tableLines())
  })
})

describe('files', () => {
  it('have a folder that the table knows', () => {
    expect(sources.map(({ path }) => path).filter(path => !IMPORTS[rowOf(path)])).toEqual([])
  })

  it('do one thing: at most 300 lines', () => {
    const long = sources.filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES)
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('are named after what they hold, in kebab-case', () => {
    const names = entries
      .map(path => basename(path).replace(/(?:\.d)?\.(?:ts|js|css|html)$/u, ''))
      .filter(name => name !== 'README.md')
    expect(names.filter(name => name.split('-').some(part => VAGUE.has(part)))).toEqual([])
    expect(names.filter(name => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(name))).toEqual([])
  })

  it('gather nothing from others: no barrels', () => {
    expect(entries.filter(path => basename(path) === 'index.ts')).toEqual([])
    expect(sources.filter(({ text }) => /^export \*/mu.test(text)).map(({ path }) => path)).toEqual([])
  })
})

describe('the world', () => {
  const isEdge = (path: string): boolean => path.startsWith('edge/') || path === 'main.ts'

  it('is spoken of by the edge alone: the time, chance, the console and the process', () => {
    const worldly = sources.filter(({ path, code }) => !isEdge(path) && code.includes(WORLD))
    expect(worldly.map(({ path }) => path)).toEqual([])
  })

  it('is seen by this test where the edge speaks of it', () => {
    const worldly = sources.filter(({ code }) => code.includes(WORLD)).map(({ path }) => path)
    expect(worldly).toEqual(expect.arrayContaining(['edge/clock.ts', 'main.ts']))
  })
})

/** The keys of sentences, however deep. The names of exports do not count: they may say the language. */
function keysOf(value: unknown, above = ''): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [above]
  return Object.entries(value).flatMap(([key, inner]) =>
    keysOf(inner, above === '' ? key : `${above} › ${key}`),
  )
}

async function sentencesOf(lang: string): Promise<Readonly<Record<string, readonly string[]>>> {
  const folder = join(SRC, 'locales', lang)
  const areas = await Promise.all(
    readdirSync(folder).map(async file => {
      const area: unknown = await import(join(folder, file))
      const keys = Object.values(area as object).flatMap(exported => keysOf(exported))
      return [file, [...new Set(keys)].sort()] as const
    }),
  )
  return Object.fromEntries(areas)
}

describe('sentences', () => {
  it('are the same in Korean and English', async () => {
    const english = await sentencesOf('en')
    expect(await sentencesOf('ko')).toEqual(english)
    expect(Object.values(english).flat().length).toBeGreaterThan(100)
  })

  it('stand in the locales: no other file has Korean in it but those about the language', () => {
    const isKorean = /[\p{Script=Hangul}]/u
    const korean = sources.filter(({ path, code }) => !path.startsWith('locales/') && isKorean.test(code))
    expect(korean.map(({ path }) => path).filter(path => !KOREAN.includes(path))).toEqual([])
  })

  it('are looked for in files that are there', () => {
    expect(KOREAN.filter(path => !existsSync(join(SRC, dirname(path), basename(path))))).toEqual([])
  })
})
