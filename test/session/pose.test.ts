import { describe, expect, it } from 'vitest'
import { pool } from '../../src/answer/generators/pool.ts'
import type { GeneratedQuestion } from '../../src/model/question.ts'
import { drawsFor, present } from '../../src/session/asked.ts'
import { pose } from '../../src/session/pose.ts'
import { open } from './hold.ts'

const question = (more: Partial<GeneratedQuestion> = {}): GeneratedQuestion => ({
  ...open('pool-size'),
  answer: '',
  kind: 'generated',
  generator: 'pool',
  params: {},
  ...more,
})

function posed(asked: GeneratedQuestion, draw: number) {
  const plain = present(asked, asked.id, [draw])
  if (!plain) throw new Error('not asked')
  return pose(plain, asked, pool, draw)
}

describe('a generated question', () => {
  it('takes one draw for its seed', () => {
    expect(drawsFor(question())).toBe(1)
    expect(posed(question(), 0).posed?.seed).toBe(0)
    expect(posed(question(), 0.5).posed?.seed).toBe(2 ** 31)
    expect(posed(question(), 1 - 2 ** -53).posed?.seed).toBe(2 ** 32 - 1)
  })

  it('is asked with an instance of its own, in its language', () => {
    const params = { threads: 8, connections: 3 }
    const { question: korean, posed: instance } = posed(question({ lang: 'ko', params }), 0.1)
    expect(korean.prompt).toMatch(/^스레드 8개가 동시에 일하고, 저마다 커넥션 3개를/u)
    expect(korean.answer).toContain('T × (C − 1) + 1 = 8 × 2 + 1 = **17**')
    expect(instance?.lang).toBe('ko')
    expect(instance?.instance.right.ko).toBe('17')
    expect(posed(question({ lang: 'en', params }), 0.1).question.prompt).toMatch(/^8 threads work/u)
    expect(posed(question({ lang: 'fr', params }), 0.1).question.prompt).toMatch(/^8 threads work/u)
  })

  it('keeps what its author wrote: the prompt before the problem, the answer after the solution', () => {
    const { question: asked } = posed(
      question({ prompt: 'Think of HikariCP.', answer: 'See its wiki.' }),
      0.3,
    )
    expect(asked.prompt).toMatch(/^Think of HikariCP\.\n\n\d+ threads work/u)
    expect(asked.answer).toMatch(/\*\*\n\nSee its wiki\.$/u)
    expect(asked.title).toBe('What is pool-size?')
  })

  it('has the level of its instance where the author names none', () => {
    expect(posed(question(), 0.3).question.level).toBe('medium')
    expect(posed(question({ level: 'hard' }), 0.3).question.level).toBe('hard')
  })

  it('says for the journal what makes the instance again', () => {
    expect(posed(question(), 0.3).posed?.generator).toBe('pool@1')
    expect(posed(question({ params: { threads: 8 } }), 0.3).posed?.generator).toBe('pool@1 {"threads":8}')
    const { posed: first } = posed(question(), 0.3)
    expect(pool.generate({}, first?.seed ?? -1).stem).toEqual(first?.instance.stem)
  })

  it('is never asked the other way round', () => {
    expect(present(question(), 'pool-size', [0.3], true)?.reversed).toBe(false)
  })
})
