import { describe, expect, it } from 'vitest'
import { poseScript, savepoint } from '../../../src/answer/generators/savepoint.ts'
import { drawScript, runScript, type Statement } from '../../../src/answer/generators/savepoint-script.ts'
import { seeded } from '../../../src/model/seeded.ts'
import { judgedAs, seeds, subsets, verdictOf } from './judged.ts'

const insert = (value: number): Statement => ({ type: 'insert', value })
const mark = (name: string): Statement => ({ type: 'savepoint', name })
const back = (name: string): Statement => ({ type: 'rollback to', name })
const release = (name: string): Statement => ({ type: 'release', name })
const script = (...statements: readonly Statement[]): readonly Statement[] => [
  { type: 'begin' },
  ...statements,
  { type: 'commit' },
]

const rowsOf = (statements: readonly Statement[]): readonly number[] =>
  runScript(statements).at(-1)?.rows ?? []

/**
 * Written apart from the code under test, from behind: a row is there unless a later ROLLBACK TO, itself not undone or
 * not, goes back to a savepoint that was set before it and still counts then.
 */
function survivors(statements: readonly Statement[]): readonly number[] {
  const levels: { name: string; rows: Set<number> }[] = [{ name: '', rows: new Set() }]
  for (const statement of statements) {
    const top = levels.at(-1)
    if (statement.type === 'insert') top?.rows.add(statement.value)
    else if (statement.type === 'savepoint') levels.push({ name: statement.name, rows: new Set() })
    else if (statement.type === 'rollback to' || statement.type === 'release') {
      const at = levels.map(({ name }) => name).lastIndexOf(statement.name)
      const gone = levels.splice(at)
      const kept = statement.type === 'release' ? gone.flatMap(({ rows }) => [...rows]) : []
      for (const row of kept) levels.at(-1)?.rows.add(row)
      if (statement.type === 'rollback to') levels.push({ name: statement.name, rows: new Set() })
    } else if (statement.type === 'rollback') levels.splice(0)
  }
  return levels.flatMap(({ rows }) => [...rows])
}

describe('a script with savepoints', () => {
  it.each([
    // PostgreSQL documentation, SAVEPOINT, the examples: 1 and 3 stay; 3 and 4 stay; of two of a name the later counts.
    [[1, 3], script(insert(1), mark('a'), insert(2), back('a'), insert(3))],
    [[3, 4], script(insert(3), mark('a'), insert(4), release('a'))],
    [[1, 2], script(insert(1), mark('a'), insert(2), mark('a'), insert(3), back('a'))],
    [[1], script(insert(1), mark('a'), insert(2), mark('a'), insert(3), release('a'), back('a'))],
    // A savepoint outlives going back to it; those after it do not.
    [[1, 4], script(insert(1), mark('a'), insert(2), back('a'), insert(3), back('a'), insert(4))],
    [[1], script(insert(1), mark('a'), insert(2), mark('b'), insert(3), release('b'), back('a'))],
  ])('leaves %j', (rows, statements) => {
    expect(rowsOf(statements)).toEqual(rows)
  })

  it('leaves nothing after ROLLBACK', () => {
    const instance = poseScript([{ type: 'begin' }, insert(1), mark('a'), insert(2), { type: 'rollback' }])
    expect(instance.right.ko).toBe('없음')
    for (const answer of ['없음', '없습니다', '{}', '∅', 'none', 'empty', '테이블이 비어 있습니다']) {
      expect(verdictOf(instance, answer), answer).toBe('right')
    }
    expect(judgedAs(instance, '1 2')).toEqual([
      'wrong',
      '1: 없습니다. 5번 줄의 `ROLLBACK;`이(가) 되돌렸습니다.\n2: 없습니다. 5번 줄의 `ROLLBACK;`이(가) 되돌렸습니다.',
    ])
  })

  it('leaves what another interpreter leaves', () => {
    for (const seed of seeds(500)) {
      const statements = drawScript(seeded(seed), 12, seed % 9 === 0 ? 'rollback' : 'commit')
      expect(rowsOf(statements), `seed ${seed}`).toEqual(survivors(statements))
    }
  })
})

describe('a question about one', () => {
  const instance = poseScript(
    script(insert(1), mark('a'), insert(2), back('a'), insert(3), mark('b'), insert(4)),
  )

  it.each(['{1, 3, 4}', '1 3 4', '4,3,1', '1, 3-4'])('is answered by %s', answer => {
    expect(judgedAs(instance, answer)).toEqual(['right', ''])
  })

  it.each([
    ['1 2 3 4', 'partly', '2: 없습니다. 5번 줄의 `ROLLBACK TO a;`이(가) 되돌렸습니다.'],
    ['3 4', 'partly', '1: 남아 있습니다. 넣은 뒤에 그보다 앞으로 되돌아간 적이 없습니다.'],
    ['1 3 4 9', 'partly', '9: 넣은 적이 없습니다.'],
    ['없음', 'wrong', expect.stringContaining('4: 남아 있습니다.')],
  ])('answered %s', (answer, verdict, why) => {
    expect(judgedAs(instance, answer)).toEqual([verdict, why])
  })

  it('accepts one set and no other', () => {
    for (const set of subsets([1, 2, 3, 4])) {
      const answer = set.length === 0 ? 'none' : set.join(' ')
      expect(verdictOf(instance, answer) === 'right').toBe(set.join() === '1,3,4')
    }
  })

  it('goes back at least once, and takes back something', () => {
    for (const seed of seeds(150)) {
      const { stem, right } = savepoint.generate({}, seed)
      expect(stem.ko).toContain('ROLLBACK TO')
      const inserted = stem.ko.match(/VALUES/gu)?.length ?? 0
      const left = right.en === 'none' ? 0 : right.en.split(',').length
      expect(inserted - left, `seed ${seed}`).toBeGreaterThanOrEqual(stem.ko.includes('ROLLBACK;') ? 1 : 2)
    }
  })
})
