import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { questionId } from './made-banks.ts'

const DAY = 86_400_000
const RATINGS = ['again', 'hard', 'good', 'good', 'good', 'easy']

/** A year of reviews over the made banks, in one journal file of the home folder. */
export function writeJournal(home: string, events: number, questions: number, now: number): void {
  mkdirSync(join(home, 'journal'), { recursive: true })
  const lines: string[] = []
  const first = now - 365 * DAY
  for (let n = 0; n < events; n++) {
    const at = first + Math.floor((n / events) * 365 * DAY)
    const question = (n * 7919) % questions
    const stamp = { v: 1, at: new Date(at).toISOString(), offset: 540, member: null }
    const card = questionId(Math.floor(question / 100), question % 100)
    // With its first review, as a session does; the prime step comes round to a question after all the others.
    if (n < questions)
      lines.push(JSON.stringify({ ...stamp, id: uuid(at, 2 * n), type: 'seen', card, ...look(card) }))
    lines.push(
      JSON.stringify({
        ...stamp,
        id: uuid(at, 2 * n + 1),
        type: 'review',
        card,
        rating: RATINGS[(n * 31) % RATINGS.length],
        seconds: 20 + (n % 40),
        verdict: null,
        mode: 'session',
      }),
    )
  }
  writeFileSync(join(home, 'journal', 'bench.jsonl'), `${lines.join('\n')}\n`)
}

/** About as much text as there is of a real question. */
const look = (card: string) => ({
  topic: 'made/topic',
  title: `커널은 무엇을 저장하고 무엇을 되살리나요? ${card}`,
  fingerprint: '3mizo2d20b3k00rt'.repeat(3),
})

/** A UUIDv7 whose random part counts up. */
function uuid(at: number, n: number): string {
  const time = at.toString(16).padStart(12, '0')
  const count = n.toString(16).padStart(12, '0')
  return `${time.slice(0, 8)}-${time.slice(8)}-7000-8000-${count}`
}
