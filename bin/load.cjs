'use strict'

/*
 * Loads the chunks of `dist` together with the machine code that V8 kept of them when they were built:
 * parsing them anew would cost a start several times as much. Code kept by another version of V8 is
 * ignored by V8 itself, so a chunk always runs; `module.enableCompileCache` would do the same from Node 22 on.
 */
const { existsSync, readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '../dist')
/** Every file costs a start a tenth of a millisecond, so chunks that are needed together stand in one: see `bin/build.mjs`. */
const unopened = ['start.pack', 'work.pack']
const definitions = new Map()
const scripts = new Map()
const chunks = new Map()

function keptCode(file) {
  try {
    return readFileSync(`${file}.code`)
  } catch {
    return undefined
  }
}

// The build writes ASCII only, which latin1 reads without decoding.
const read = name => readFileSync(join(folder, name), 'latin1')

function run(name, source) {
  const file = join(folder, name)
  const script = new Script(source, { filename: file, cachedData: keptCode(file) })
  scripts.set(name, script)
  return script.runInThisContext()
}

function openPack(name) {
  if (existsSync(join(folder, name)))
    for (const [chunk, define] of Object.entries(run(name, read(name)))) definitions.set(chunk, define)
}

function definition(name) {
  for (;;) {
    const known = definitions.get(name)
    if (known) return known
    if (existsSync(join(folder, name)))
      return run(name, `(function (exports, require, module, __filename, __dirname) {${read(name)}\n})`)
    const pack = unopened.shift()
    if (pack === undefined) throw new Error(`There is no ${name} in ${folder}`)
    openPack(pack)
  }
}

function load(name) {
  const known = chunks.get(name)
  if (known) return known.exports
  const define = definition(name)
  const module = { exports: {} }
  chunks.set(name, module)
  const requireChunk = id => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  define(module.exports, requireChunk, module, join(folder, name), folder)
  return module.exports
}

module.exports = { load, chunks, scripts }
