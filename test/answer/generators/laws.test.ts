import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Generator } from '../../../src/answer/generator.ts'
import { GENERATOR_IDS, generatorOf, likeGenerators } from '../../../src/answer/generator-of.ts'
import { PLAIN } from '../../../src/ports/theme.ts'
import { markdown } from '../../../src/view/markdown.ts'
import { width } from '../../../src/view/text.ts'
import { seeds } from './judged.ts'

const LANGUAGES = ['ko', 'en'] as const

async function generator(id: string): Promise<Generator> {
  const found = await generatorOf(id)
  if (!found) throw new Error(`no generator ${id}`)
  return found
}

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/gu, char => String.fromCharCode(char.charCodeAt(0) + 0xfee0))

describe('the generators', () => {
  it('are those that the banks may name', () => {
    expect(GENERATOR_IDS).toEqual([
      'addr',
      'banker-need',
      'banker-request',
      'banker-safety',
      'banker-unsafe',
      'eventloop',
      'hpa',
      'page-replace',
      'pool',
      'race',
      'savepoint',
      'serializable',
      'tcp-close',
      'tcp-handshake',
      'timewait',
    ])
  })

  it('are found by their names and no others', async () => {
    expect(await generatorOf('toString')).toBeNull()
    expect(await generatorOf('banker')).toBeNull()
    expect(likeGenerators('banker')).toEqual(['banker-need', 'banker-safety', 'banker-unsafe'])
    expect(likeGenerators('bankers-safety')).toEqual(['banker-safety'])
    expect(likeGenerators('zzz')).toEqual(GENERATOR_IDS)
  })
})

describe.each(GENERATOR_IDS)('%s', id => {
  it('is known by that name', async () => {
    expect((await generator(id)).id).toBe(id)
  })

  it('accepts its own right answer in either language, also in full-width characters', async () => {
    const { generate } = await generator(id)
    for (const seed of seeds(200)) {
      const { right, accept } = generate({}, seed)
      for (const lang of LANGUAGES) {
        expect(accept(right[lang]), `seed ${seed}`).toMatchObject({ verdict: 'right' })
        expect(accept(fullWidth(right[lang])), `seed ${seed}`).toMatchObject({ verdict: 'right' })
        expect(accept(`  ${right[lang].toUpperCase()} \n`), `seed ${seed}`).toMatchObject({
          verdict: 'right',
        })
      }
    }
  })

  it('gives the same instance for a seed, and others for others', async () => {
    const { generate } = await generator(id)
    const stems = seeds(40).map(seed => generate({}, seed).stem.ko)
    expect(seeds(40).map(seed => generate({}, seed).stem.ko)).toEqual(stems)
    expect(new Set(stems).size).toBeGreaterThan(10)
  })

  it('fits 60 columns: no table is broken up, no line of code is cut', async () => {
    const { generate } = await generator(id)
    for (const seed of seeds(60)) {
      const { stem, solution } = generate({}, seed)
      for (const lang of LANGUAGES) {
        for (const text of [stem[lang], solution[lang]]) {
          const lines = markdown(text, { columns: 60, theme: PLAIN, lang })
          expect(lines.filter(line => width(line) > 60)).toEqual([])
          const room = markdown(text, { columns: 400, theme: PLAIN, lang })
          const isFixed = (line: string): boolean => /^ {2}\S|─|\S {2,}\S/u.test(line)
          expect(lines).toEqual(expect.arrayContaining(room.filter(isFixed)))
        }
      }
    }
  })

  it('says everything in both languages, and fills every blank', async () => {
    const { generate } = await generator(id)
    for (const seed of seeds(60)) {
      const { stem, solution, right } = generate({}, seed)
      const ko = [stem.ko, solution.ko].join('\n')
      const en = [stem.en, solution.en].join('\n')
      expect(`${ko}${en}${right.ko}${right.en}`).not.toMatch(/undefined|NaN|\[object|null|Infinity/u)
      expect(en).not.toMatch(/\p{Script=Hangul}/u)
      expect(stem.ko).toMatch(/\p{Script=Hangul}/u)
    }
  })

  it('judges nothing that it cannot read, and never throws', async () => {
    const { generate } = await generator(id)
    const instance = generate({}, 1)
    for (const answer of ['', '   ', '\n', '???', '모르겠습니다', 'I have no idea', '…', '🙂']) {
      expect(instance.accept(answer), answer).toBeNull()
    }
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), answer => {
        const acceptance = instance.accept(answer)
        return acceptance === null || acceptance.verdict === 'right' || acceptance.why.ko !== ''
      }),
      { seed: 7, numRuns: 300 },
    )
  })

  it('shows an example that gives nothing away', async () => {
    const { generate } = await generator(id)
    for (const seed of seeds(200)) {
      const { accept, example } = generate({}, seed)
      for (const lang of LANGUAGES) {
        expect(example[lang]).not.toBe('')
        expect(accept(example[lang]), `seed ${seed}`).not.toMatchObject({ verdict: 'right' })
      }
    }
  })

  it('reads nothing that is far too long, and whatever it reads quickly', async () => {
    const { generate } = await generator(id)
    const { accept } = generate({}, 1)
    expect(accept('1 '.repeat(3000))).toBeNull()
    for (const unit of ['-', '(', '1..2 ', 'A FIN ', 'SYN 1 - ', '안전 순서가 ', 'P1>', '1,']) {
      const started = performance.now()
      accept(unit.repeat(Math.floor(4000 / unit.length)))
      expect(performance.now() - started, unit).toBeLessThan(200)
    }
  })

  it('makes an instance quickly', async () => {
    const { generate } = await generator(id)
    const started = performance.now()
    for (const seed of seeds(100)) generate({}, seed)
    expect((performance.now() - started) / 100).toBeLessThan(20)
  })
})
