/*
 * Builds `dist`: one CommonJS chunk for what every start needs and one for each part that is loaded when it is
 * first used. esbuild can split ES modules only, so its chunks are turned into CommonJS in a second pass.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, transform } from 'esbuild'
import { withoutOldYaml } from './without-old-yaml.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const dist = join(root, 'dist')

async function bundle() {
  return await build({
    entryPoints: [join(root, 'src/main.ts')],
    bundle: true,
    splitting: true,
    plugins: [withoutOldYaml],
    define: { PARSER_VERSION: JSON.stringify(parserVersion()) },
    // Native, and optional: where it is not installed, only the command that needs it misses it.
    external: ['@open-spaced-repetition/binding'],
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    minifySyntax: true,
    write: false,
    metafile: true,
    outdir: dist,
    absWorkingDir: root,
  })
}

/** What is cached of a bank is read again whenever the parser has changed. */
function parserVersion() {
  const hash = createHash('sha256')
  const folder = join(root, 'src/bank')
  for (const file of readdirSync(folder).sort()) hash.update(readFileSync(join(folder, file)))
  hash.update(readFileSync(join(root, 'src/model/question.ts')))
  return hash.digest('hex').slice(0, 16)
}

async function writeChunks(outputFiles) {
  rmSync(dist, { recursive: true, force: true })
  mkdirSync(dist)
  for (const file of outputFiles) {
    const { code } = await transform(file.text, {
      format: 'cjs',
      platform: 'node',
      target: 'node20.19',
      minifySyntax: true,
      minifyWhitespace: true,
      supported: { 'dynamic-import': false },
      define: { 'import.meta.url': 'undefined' },
    })
    writeFileSync(join(dist, basename(file.path)), asciiOnly(code))
  }
}

/** esbuild escapes strings, but leaves regular expressions as they are; `bin/load.cjs` reads ASCII. */
const asciiOnly = code =>
  code.replace(/[\u0080-\uffff]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)

/** The licences of everything that is bundled: they ask to be passed on with the code. */
function writeNotices(inputs) {
  const packages = new Set(
    Object.keys(inputs).flatMap(path => /node_modules\/((?:@[^/]+\/)?[^/]+)\//u.exec(path)?.[1] ?? []),
  )
  const notices = [...packages].sort().map(name => {
    const folder = join(root, 'node_modules', name)
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
    const file = readdirSync(folder).find(entry => /^licen[cs]e/iu.test(entry))
    const text = file === undefined ? '' : `\n${readFileSync(join(folder, file), 'utf8').trim()}\n`
    return `${name} ${version} (${license})\n${text}`
  })
  writeFileSync(join(dist, 'THIRD-PARTY-NOTICES.txt'), notices.join(`\n${'-'.repeat(72)}\n\n`))
}

/** Runs a command of the built program in a process that does `atExit` with what was loaded, as its last act. */
function runBuilt(command, home, atExit) {
  const program = `
    const { load, chunks, scripts } = require(${JSON.stringify(join(root, 'bin/load.cjs'))})
    process.on('exit', () => { ${atExit} })
    load('main.js').main(process.argv.slice(1), ${JSON.stringify(root)})`
  const { status, stderr } = spawnSync(process.execPath, ['-e', program, '--', ...command, '--home', home], {
    input: '1\n1\n',
    env: { ...process.env, NODE_OPTIONS: '' },
    stdio: ['pipe', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`quiz ${command.join(' ')} failed while it was being built: ${stderr}`)
  return stderr
}

/** The chunks that a command loads when nothing has changed since the last time. */
function chunksOf(command, home) {
  runBuilt(command, home, '')
  const told = runBuilt(
    [...command, '--quiet'],
    home,
    "process.stderr.write('\\n' + JSON.stringify([...chunks.keys()]))",
  )
  return JSON.parse(told.slice(told.lastIndexOf('\n') + 1))
}

/** Puts the chunks that every start loads into one file, and those that the everyday commands share into another. */
function packChunks(home) {
  const start = chunksOf(['--version'], home)
  const [topics, session] = [chunksOf(['topics'], home), chunksOf(['session', '--jsonl'], home)]
  const work = topics.filter(name => session.includes(name) && !start.includes(name))
  writePack('start.pack', start)
  writePack('work.pack', work)
}

function writePack(pack, names) {
  const defined = names.map(name => {
    const code = readFileSync(join(dist, name), 'latin1')
    rmSync(join(dist, name))
    return `${JSON.stringify(name)}:function(exports,require,module,__filename,__dirname){${code}\n}`
  })
  writeFileSync(join(dist, pack), `({${defined.join(',\n')}})`)
}

/** Runs the everyday commands once, and keeps the machine code of what they used. */
function keepCode(home) {
  const everyday = [
    ['session', '--jsonl'],
    ['session', '--plain', '--quiet'],
    ['topics'],
    ['list'],
    ['search', 'tcp'],
    ['--help'],
  ]
  const keep = `for (const [name, script] of scripts)
    require('node:fs').writeFileSync(${JSON.stringify(`${dist}/`)} + name + '.code', script.createCachedData())`
  for (const command of everyday) runBuilt(command, home, keep)
}

const { outputFiles, metafile } = await bundle()
await writeChunks(outputFiles)
// The page for the room is served as it is written.
cpSync(join(root, 'src/page'), join(dist, 'page'), { recursive: true })
writeNotices(metafile.inputs)
const home = mkdtempSync(join(tmpdir(), 'quiz-build-'))
try {
  packChunks(home)
  keepCode(home)
} finally {
  rmSync(home, { recursive: true, force: true })
}
