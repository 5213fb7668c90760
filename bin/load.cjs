'use strict'

/*
 * Loads the chunks of `dist` together with the machine code that V8 kept of them when they were built:
 * parsing them anew would cost a start several times as much. Code kept by another version of V8 is
 * ignored by V8 itself, so a chunk always runs; `module.enableCompileCache` would do the same from Node 22 on.
 */
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '../dist')
const chunks = new Map()

function keptCode(file) {
  try {
    return readFileSync(`${file}.code`)
  } catch {
    return undefined
  }
}

function load(name) {
  const known = chunks.get(name)
  if (known) return known.module.exports
  const file = join(folder, name)
  // The build writes ASCII only, which latin1 reads without decoding.
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`
  const script = new Script(source, { filename: file, cachedData: keptCode(file) })
  const chunk = { script, module: { exports: {} } }
  chunks.set(name, chunk)
  const requireChunk = id => (id.startsWith('./') ? load(id.slice(2)) : require(id))
  script.runInThisContext()(chunk.module.exports, requireChunk, chunk.module, file, folder)
  return chunk.module.exports
}

module.exports = { load, chunks }
