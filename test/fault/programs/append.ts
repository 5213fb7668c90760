import { writeSync } from 'node:fs'
import { systemClock } from '../../../src/edge/clock.ts'
import { openJournal } from '../../../src/edge/journal.ts'
import { UserError } from '../../../src/model/problem.ts'

/** Appends `count` events to the journal of `home` and says the id of each as soon as it is told to be on disk. */
const [home = '', count = '', name = 'a'] = process.argv.slice(2)
const journal = openJournal({ home, clock: systemClock, member: () => null })
try {
  for (let n = 0; n < Number(count); n++) {
    const event = journal.append({ type: 'note', card: `${name}-${n}`, text: '한 줄의 기록 '.repeat(20) })
    writeSync(1, `${event.id}\n`)
  }
} catch (error) {
  if (!(error instanceof UserError)) throw error
  process.stdout.write(`${JSON.stringify(error.problems)}\n`)
  process.exitCode = 1
}
