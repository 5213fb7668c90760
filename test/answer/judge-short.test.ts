import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapTexts, judgeShort } from '../../src/answer/judge-short.ts'
import { parseGlossary } from '../../src/model/glossary.ts'
import type { Tolerance } from '../../src/model/question.ts'

const glossary = parseGlossary({
  concepts: {
    thread: ['스레드', '쓰레드', 'thread'],
    deadlock: ['교착상태', '데드락', 'deadlock'],
    isolation: ['격리성', '고립성', 'isolation'],
    process: ['프로세스', 'process'],
  },
  distractors: ['프로세서', 'processor'],
})

const verdict = (typed: string, ...accepted: string[]): string => {
  const judgement = judgeShort(typed, { type: 'texts', texts: accepted }, glossary)
  return judgement.type === 'judged' ? judgement.verdict : judgement.type
}

const numeric = (
  typed: string,
  value: number,
  unit: string,
  tolerance: Tolerance = { type: 'absolute', value: 0 },
) => {
  const judgement = judgeShort(typed, { type: 'number', value, unit, tolerance }, glossary)
  if (judgement.type === 'unread') return judgement.remark.code
  return judgement.type === 'judged' ? judgement.verdict : judgement.type
}

describe('judgeShort of texts', () => {
  it.each([
    ['syn', 'SYN'],
    ['ＳＹＮ', 'SYN'],
    [' S Y N ', 'SYN'],
    ['`SYN`', 'SYN'],
    ['SYN입니다', 'SYN'],
    ['SYN이에요.', 'SYN'],
    ['정답은 SYN입니다', 'SYN'],
    ['포트가', '포트'],
    ['the port', 'port'],
    ['It is a socket.', 'socket'],
    ['registers', 'register'],
    ['syn ack', 'SYN+ACK'],
    ['SYN/ACK', 'SYN-ACK'],
    ['for  update', 'FOR UPDATE'],
    ['쓰레드', '스레드'],
    ['스레드 풀', '쓰레드풀'],
    ['데드락입니다', '교착상태'],
    ['deadlock', '교착 상태'],
    ['(1,2,2)', '1 2 2'],
    ['1001,5001', '1001, 5001'],
    ['101,301', '101, 301'],
    ['1,500', '1500'],
    ['1500', '1,500'],
    ['1500번', '1500'],
    ['17', '17개'],
    ['17 connections', '17'],
    ['4 KiB', '4096 bytes'],
    ['4096바이트', '4KiB'],
    ['!=', '!='],
    ['격리성'.normalize('NFD'), '격리성'],
  ])('takes %j for %j', (typed, accepted) => {
    expect(verdict(typed, accepted)).toBe('right')
  })

  it.each([
    ['ACK', 'SYN'],
    ['프로세서', '프로세스'],
    ['122', '1 2 2'],
    ['5224', '5223'],
    ['5ms', '5s'],
    ['1501', '1500'],
    ['==', '!='],
    ['c', 'c++'],
    ['SYN이 아닙니다', 'SYN'],
    ['비동기', '동기'],
  ])('does not take %j for %j', (typed, accepted) => {
    expect(verdict(typed, accepted)).toBe('wrong')
  })

  it('takes another spelling of a gap with its translation in brackets', () => {
    expect(verdict('고립성', ...gapTexts('격리성(isolation)'))).toBe('right')
  })

  it('tells a near miss', () => {
    expect(judgeShort('래지스터', { type: 'texts', texts: ['레지스터'] }, glossary)).toEqual({
      type: 'judged',
      verdict: 'partly',
      positions: [],
      remarks: [{ code: 'answer/near', about: { expected: '레지스터' } }],
    })
    expect(verdict('registr', 'register')).toBe('partly')
    expect(verdict('재전송율', '재전송률')).toBe('partly')
  })

  it('asks again for an empty answer', () => {
    expect(judgeShort('  ', { type: 'texts', texts: ['SYN'] }, glossary)).toEqual({
      type: 'unread',
      remark: { code: 'answer/empty' },
    })
  })

  it('takes every accepted text as it stands, and never throws', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.string({ unit: 'grapheme' }),
        (text, other) => {
          expect(['right', 'unread']).toContain(verdict(text, text))
          expect(['right', 'partly', 'wrong', 'unread']).toContain(verdict(other, text))
        },
      ),
      { seed: 5 },
    )
  })
})

describe('judgeShort of numbers', () => {
  it.each([
    ['1500', 1500, ''],
    ['1,500', 1500, ''],
    ['１５００', 1500, ''],
    ['약 1500개/초', 1500, ''],
    ['100 ms', 100, 'ms'],
    ['100ms입니다', 100, 'ms'],
    ['0.1 s', 100, 'ms'],
    ['0.1초', 100, 'ms'],
    ['100', 100, 'ms'],
    ['4096바이트(4KiB)', 4, 'KiB'],
    ['64 KiB = 65536 B', 65536, 'B'],
    ['8 kbit', 1, 'kB'],
    ['6µs', 6, 'μs'],
    ['99%', 99, '%'],
    ['99퍼센트', 99, '%'],
    ['-3', -3, ''],
  ])('takes %j for %d %s', (typed, value, unit) => {
    expect(numeric(typed, value, unit)).toBe('right')
  })

  it('allows an absolute or a relative tolerance, borders included', () => {
    expect(numeric('472', 470, '', { type: 'absolute', value: 2 })).toBe('right')
    expect(numeric('473', 470, '', { type: 'absolute', value: 2 })).toBe('wrong')
    expect(numeric('5.3', 5.24, '', { type: 'absolute', value: 0.06 })).toBe('right')
    expect(numeric('101', 100, '', { type: 'relative', value: 0.01 })).toBe('right')
    expect(numeric('102', 100, '', { type: 'relative', value: 0.01 })).toBe('wrong')
  })

  it('tells a wrong unit', () => {
    expect(
      judgeShort(
        '100 s',
        { type: 'number', value: 100, unit: 'ms', tolerance: { type: 'absolute', value: 0 } },
        glossary,
      ),
    ).toEqual({
      type: 'judged',
      verdict: 'partly',
      positions: [],
      remarks: [{ code: 'answer/unit', about: { expected: 'ms' } }],
    })
    expect(numeric('100 MB', 100, 'ms')).toBe('partly')
    expect(numeric('8192 KB', 8192, 'KiB')).toBe('partly')
  })

  it('asks again where there is no number, or more than one', () => {
    expect(numeric('잘 모르겠습니다', 5, '')).toBe('answer/no-number')
    expect(numeric('3 또는 4', 3, '')).toBe('answer/several-numbers')
  })
})

describe('gapTexts', () => {
  it('takes what stands in brackets for another answer', () => {
    expect(gapTexts('프로그램 카운터(PC, RIP)')).toEqual([
      '프로그램 카운터(PC, RIP)',
      '프로그램 카운터 ',
      'PC',
      ' RIP',
    ])
    expect(gapTexts('rax')).toEqual(['rax', 'rax'])
  })
})
