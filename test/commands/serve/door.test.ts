import { expect, it } from 'vitest'
import { createDoor } from '../../../src/commands/mock/serve/door.ts'

function door() {
  let count = 0
  return createDoor(['jun', 'sol'], () => `secret-${++count}`)
}

it('gives each member a code of their own', () => {
  const { codeOf } = door()
  expect([codeOf('jun'), codeOf('sol'), codeOf('eve')]).toEqual(['secret-1', 'secret-2', null])
})

it('exchanges a code once, for a cookie of that member', () => {
  const here = door()
  expect(here.enter('secret-1', null)).toEqual({ type: 'in', member: 'jun', token: 'secret-3secret-4' })
  expect(here.enter('secret-1', null)).toEqual({ type: 'used' })
  expect(here.codeOf('jun')).toBe(null)
  expect(here.memberOf('secret-3secret-4')).toBe('jun')
})

it('knows the browser that has come in already, and no other, when the link is opened once more', () => {
  const here = door()
  here.enter('secret-1', null)
  expect(here.enter('secret-1', 'secret-3secret-4').type).toBe('in')
  expect(here.enter('secret-1', 'something else').type).toBe('used')
  here.enter('secret-2', null)
  expect(here.enter('secret-1', 'secret-5secret-6').type).toBe('used')
})

it('says of a code that was never given out only that it is unknown', () => {
  expect(door().enter('secret-9', null)).toEqual({ type: 'unknown' })
})

it('a new code ends the one before it and whoever came in by it', () => {
  const here = door()
  here.enter('secret-1', null)
  expect(here.renew('jun')).toBe('secret-5')
  expect(here.memberOf('secret-3secret-4')).toBe(null)
  expect(here.enter('secret-1', 'secret-3secret-4').type).toBe('used')
  expect(here.enter('secret-2', null)).toMatchObject({ type: 'in', member: 'sol' })
  expect(here.enter('secret-5', null)).toMatchObject({ type: 'in', member: 'jun' })
  const other = door()
  other.renew('jun')
  expect(other.enter('secret-1', null)).toEqual({ type: 'unknown' })
})
