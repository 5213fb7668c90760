import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createTheme } from '../../src/edge/colour.ts'
import { PLAIN, type Theme } from '../../src/ports/theme.ts'
import type { Screen } from '../../src/view/screen.ts'
import { type TableColumn, table } from '../../src/view/table.ts'
import { width } from '../../src/view/text.ts'

const screen = (columns: number, theme: Theme = PLAIN): Screen => ({ columns, theme, lang: 'ko' })

const COLUMNS: readonly TableColumn[] = [
  { title: '주제', drop: 1 },
  { title: '문제', least: 16 },
  { title: '상태', drop: 2 },
  { title: '예정', align: 'right' },
]
const ROWS = [
  ['os/interrupt', '인터럽트란 무엇인가요?', '복습', '3일'],
  ['network/tcp', 'Why three segments and not two?', '새 문제', '–'],
]

describe('a table', () => {
  it('lines up by what a terminal shows', () => {
    expect(table(COLUMNS, ROWS, screen(80))).toEqual([
      '주제          문제                             상태     예정',
      'os/interrupt  인터럽트란 무엇인가요?           복습      3일',
      'network/tcp   Why three segments and not two?  새 문제     –',
    ])
  })

  it('cuts first', () => {
    expect(table(COLUMNS, ROWS, screen(48))).toEqual([
      '주제          문제                 상태     예정',
      'os/interrupt  인터럽트란 무엇인…   복습      3일',
      'network/tcp   Why three segments…  새 문제     –',
    ])
  })

  it('then lets columns leave, the highest number first', () => {
    expect(table(COLUMNS, ROWS, screen(40))).toEqual([
      '주제          문제                  예정',
      'os/interrupt  인터럽트란 무엇인가…   3일',
      'network/tcp   Why three segments…      –',
    ])
    expect(table(COLUMNS, ROWS, screen(24))).toEqual([
      '문제                예정',
      '인터럽트란 무엇인…   3일',
      'Why three segment…     –',
    ])
  })

  it('cuts what should stay whole rather than be too wide', () => {
    expect(
      table([{ title: 'id' }, { title: '문제' }], [['net-push-01', '가나다라마바사']], screen(14)),
    ).toEqual(['id      문제', 'net-p…  가나…'])
  })

  it('colours what is left after cutting, and no space', () => {
    const faint = (text: string): string => `<i>${text}</i>`
    expect(
      table(
        [{ title: '주제', least: 4 }, { title: '수' }],
        [[{ text: 'os/interrupt', style: text => `<b>${text}</b>` }, '3']],
        screen(10, { ...PLAIN, faint }),
      ),
    ).toEqual(['<i>주제</i>    <i>수</i>', '<b>os/in…</b>  3'])
  })

  it('keeps a cell on one line and its controls harmless', () => {
    expect(table([{ title: '문제' }], [['가\n나\t다\u001b[2J']], screen(40))).toEqual([
      '문제',
      '가 나 다␛[2J',
    ])
  })

  it('has its titles even without rows, and room for cells that are missing', () => {
    expect(table(COLUMNS, [], screen(80))).toEqual(['주제  문제  상태  예정'])
    expect(table([{ title: '가' }, { title: '나' }], [['1']], screen(80))).toEqual(['가  나', '1'])
  })

  it('is never wider than the screen', () => {
    const column = fc.record({
      title: fc.string({ unit: 'grapheme', maxLength: 12 }),
      align: fc.constantFrom('left', 'right'),
      least: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined }),
      drop: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
    })
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('인터럽트와 예외', '👩‍👩‍👧🇰🇷'),
    )
    const rows = fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 5 })
    fc.assert(
      fc.property(
        fc.array(column, { minLength: 1, maxLength: 8 }),
        rows,
        fc.integer({ min: 4, max: 100 }),
        (columns, cells, room) => {
          const lines = table(
            columns.map(({ title, align, least, drop }) => ({
              title,
              align,
              ...(least === undefined ? {} : { least }),
              ...(drop === undefined ? {} : { drop }),
            })),
            cells,
            screen(room, createTheme(1)),
          )
          expect(lines.filter(line => line.includes('\n') || width(line) > room)).toEqual([])
          expect(lines).toHaveLength(cells.length + 1)
        },
      ),
      { seed: 20261122, numRuns: 400 },
    )
  })
})
