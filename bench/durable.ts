import {
  closeSync,
  fdatasyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { systemClock } from '../src/edge/clock.ts'
import { openJournal } from '../src/edge/journal.ts'

/** Seconds that a rating takes to be on disk, beside a bare append and sync of the same line, in turns. */
const [folder = '.', history = '0'] = process.argv.slice(2)
const home = mkdtempSync(join(folder, 'quiz-durable-'))
mkdirSync(join(home, 'journal'))
const journal = openJournal({ home, clock: systemClock, member: () => 'bench' })
const rate = () =>
  journal.append({
    type: 'review',
    card: 'net-tcp-01',
    rating: 'good',
    seconds: 42,
    verdict: null,
    mode: 'session',
  })

rate()
const [file = ''] = readdirSync(join(home, 'journal'))
const line = `${JSON.stringify({ v: 1, id: '01a20480-5a0a-70a8-b310-7b5179760f5e', at: '2026-11-22T18:24:10.250Z', offset: 540, member: 'bench', type: 'review', card: 'net-tcp-01', rating: 'good', seconds: 42, verdict: null, mode: 'session' })}\n`
writeFileSync(join(home, 'journal', file), line.repeat(Number(history)), { flag: 'a' })
const bare = openSync(join(home, 'bare'), 'a')

const rounds = 400
const ours: number[] = []
const theirs: number[] = []
for (let round = 0; round < rounds; round++) {
  theirs.push(
    timed(() => {
      writeSync(bare, line)
      fdatasyncSync(bare)
    }),
  )
  ours.push(timed(rate))
}
closeSync(bare)
rmSync(home, { recursive: true })
console.log(JSON.stringify({ ours: median(ours), theirs: median(theirs) }))

function timed(work: () => unknown): number {
  const began = performance.now()
  work()
  return performance.now() - began
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN
}
