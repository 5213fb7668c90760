import { describe, expect, it } from 'vitest'
import { daysOf, machine } from '../world.ts'
import { BANKS } from './banks.ts'

describe('topics', () => {
  it('has a row a topic and what they come to', async () => {
    const { run, review, journal, pass } = machine({ files: BANKS })
    review('lock-mutex', 'good')
    review('tcp-3way', 'good')
    journal({ type: 'suspend', card: 'tcp-3way' })
    pass(daysOf(1))
    expect(await run('topics')).toEqual({
      code: 0,
      err: '',
      out: `title       path         questions  new  due  suspended  recall
TCP basics  network/tcp          4    2    0          1     95%
Locks       os/lock              3    2    1          0     95%

2 topics · 7 questions · 4 new · 1 due · 1 draft
`,
    })
  })

  it('keeps title and what is due on a narrow screen', async () => {
    const { run } = machine({ files: BANKS, columns: 40 })
    expect((await run('topics', 'os', '--lang', 'ko')).out).toBe(`제목   경로     문제  복습  회상률
Locks  os/lock     3     0

주제 1개 · 문제 3개 · 새 문제 3개 ·
복습할 문제 0개
`)
  })

  it('says that readiness is not known without an interview date', async () => {
    const { json } = machine({ files: BANKS })
    expect(await json('topics', 'network')).toEqual({
      version: 1,
      topics: [
        {
          topic: 'network/tcp',
          title: 'TCP basics',
          questions: 4,
          new: 3,
          due: 0,
          suspended: 0,
          draft: 1,
          retrievability: null,
          readiness: null,
        },
      ],
    })
  })

  it('says on stderr that nothing matches', async () => {
    const { run } = machine({ files: BANKS })
    expect(await run('topics', '--tag', 'nowhere')).toEqual({
      code: 0,
      out: '',
      err: 'No question matches.\n',
    })
  })
})
