#!/usr/bin/env node

const { existsSync } = require('node:fs')
const { join } = require('node:path')

const root = join(__dirname, '..')

if (existsSync(join(root, 'dist/start.pack'))) {
  const { main } = require('./load.cjs').load('main.js')
  // All output has been written by then; an open stdin would keep the process waiting for more.
  main(process.argv.slice(2), root).then(code => process.exit(code))
} else {
  process.stderr.write('quiz is not built yet. Run: npm ci\n')
  process.exitCode = 1
}
