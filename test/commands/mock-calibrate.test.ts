import { describe, expect, it } from 'vitest'
import { SAMPLES } from '../../src/group/calibration.ts'
import { machine } from '../world.ts'

const KNOWN = ['2 3', '4 4', '3 2', '1 3', '3 4', '2 1']

describe('quiz mock calibrate', () => {
  it('has every level of both criteria among its answers', () => {
    expect(SAMPLES.map(({ known }) => `${known.knowledge} ${known.delivery}`)).toEqual(KNOWN)
    for (const criterion of ['knowledge', 'delivery'] as const)
      expect([...new Set(SAMPLES.map(({ known }) => known[criterion]))].sort()).toEqual([1, 2, 3, 4])
  })

  it('compares what several raters give with the known levels', async () => {
    const quiz = machine({ input: ['3 3, 1 3', '', '3 2'] })
    const { samples, ...figures } = Object(await quiz.json('mock', 'calibrate'))
    expect(figures).toEqual({
      version: 1,
      answers: 2,
      knowledge: { exact: 1 / 3, withinOne: 1, difference: 0 },
      delivery: { exact: 1, withinOne: 1, difference: 0 },
    })
    expect(Array.from(samples, sample => Object(sample).given.length)).toEqual([2, 0, 1])
  })

  it('shows the anchors of the known levels and the differences, and what cannot be read is asked again', async () => {
    const { code, out, err } = await machine({ input: ['5 3', '4 2'] }).run('mock', 'calibrate')
    expect(code).toBe(0)
    expect(err).toContain('"5 3" are no levels.')
    expect(out).toContain('Known levels: knowledge 2, delivery 3')
    expect(out).toContain('Yours: knowledge 4 (+2), delivery 2 (−1)')
    expect(out).toContain('Knowledge 2  a part of the required points, or only with hints; something said')
    expect(out).toContain('1 answer rated')
  })

  it('says whether the group is generous, strict, or close', async () => {
    const said = async (lines: readonly string[]): Promise<string | undefined> =>
      (await machine({ input: lines }).run('mock', 'calibrate')).out.trim().split('\n').at(-1)
    expect(await said(KNOWN)).toBe('You are close to the known levels.')
    expect(await said(KNOWN.map(() => '4 4'))).toContain('next interview.')
    expect((await machine({ input: KNOWN.map(() => '1 1') }).run('mock', 'calibrate')).out).toContain(
      'You are strict',
    )
  })

  it('asks on a terminal, in Korean as well', async () => {
    const { out } = await machine({ interactive: true, answers: KNOWN }).run(
      'mock',
      'calibrate',
      '--lang',
      'ko',
    )
    expect(out).toContain('답변 6개를 평가했습니다')
    expect(out).toContain('기준과 같음 100%')
  })
})
