import { rmSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import { type BankFolder, createBankFolder } from './bank-folder.ts'

let banks: BankFolder
beforeEach(() => {
  banks = createBankFolder()
})

test('an id that a file no longer holds was read, as its file was', async () => {
  banks.put('builtin/a.md', 'one\ntwo')
  const first = await banks.open().index()
  expect(['one', 'two', 'one/1', 'two~1', 'three'].map(first.wasRead)).toEqual([
    true,
    true,
    true,
    true,
    false,
  ])
  banks.put('builtin/a.md', 'one')
  for (const _ of ['the command that notices', 'every one after it']) {
    const { wasRead } = await banks.open().index()
    expect(['one', 'two', 'two~1', 'three'].map(wasRead)).toEqual([true, true, true, false])
  }
})

test('the ids of a file that has gone were read, as its folder was', async () => {
  banks.put('builtin/a.md', 'one')
  banks.put('builtin/b.md', 'two')
  await banks.open().index()
  rmSync(banks.at('builtin/a.md'))
  await banks.open().index()
  expect((await banks.open().index()).wasRead('one')).toBe(true)
})

test('a folder that is not in sight takes nothing away', async () => {
  banks.put('builtin/a.md', 'one')
  banks.put('extra/b.md', 'two')
  await banks.open({ extra: [banks.at('extra')] }).index()
  const { wasRead } = await banks.open().index()
  expect([wasRead('one'), wasRead('two')]).toEqual([true, false])
  rmSync(banks.at('extra'), { recursive: true })
  expect((await banks.open({ extra: [banks.at('extra')] }).index()).wasRead('two')).toBe(false)
})

test('a file that is not read completely takes nothing away', async () => {
  banks.put('builtin/a.md', 'one\ntwo')
  await banks.open().index()
  banks.put('builtin/a.md', 'one\n!')
  const { wasRead } = await banks.open().index()
  expect([wasRead('one'), wasRead('two')]).toEqual([false, false])
  banks.put('builtin/a.md', 'one\n')
  expect((await banks.open().index()).wasRead('two')).toBe(true)
})

test('an id that has moved to another file is where it is now', async () => {
  banks.put('builtin/a.md', 'one\ntwo')
  banks.put('extra/b.md', 'three')
  await banks.open({ extra: [banks.at('extra')] }).index()
  banks.put('builtin/a.md', 'one')
  banks.put('extra/b.md', 'three\ntwo')
  await banks.open({ extra: [banks.at('extra')] }).index()
  expect((await banks.open().index()).wasRead('two')).toBe(false)
})
