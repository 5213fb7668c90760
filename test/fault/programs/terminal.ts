import { createTerminal } from '../../../src/edge/terminal.ts'

/** Echoes lines, or floods stdout and exits at once, as its argument says. */
const [job = ''] = process.argv.slice(2)
const { stdin, stdout, stderr, env } = process
const onClosed = () => process.exit(0)
const terminal = createTerminal({ stdin, stdout, stderr, env, mayColour: true, mayAsk: true, onClosed })

async function run(): Promise<void> {
  if (job === 'flood') {
    for (let n = 0; n < 200_000; n++) terminal.out(`${n} 한글로 된 한 줄\n`)
    process.exit(0)
  }
  if (job === 'closed-stderr') {
    for (let n = 0; n < 100_000; n++) terminal.err('a notice that nobody reads\n')
    terminal.out('done\n')
    return
  }
  for await (const line of terminal.lines()) {
    terminal.out(`${terminal.interactive} ${terminal.columns} ${line}\n`)
    if (line === 'enough') return
  }
}

run()
