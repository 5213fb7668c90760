import { expect, test } from 'vitest'
import { connectionAddress } from '../../src/edge/database/address.ts'
import { UserError } from '../../src/model/problem.ts'
import { withoutPassword } from '../../src/view/config-value.ts'

test.each([
  ['postgres://u@h/d', 'postgres://u@h/d'],
  ['postgres://u@h/d?sslmode=require', 'postgres://u@h/d?sslmode=verify-full'],
  [
    'postgresql://u:p%40@h:5433/d?a=b&sslmode=prefer&c=d',
    'postgresql://u:p%40@h:5433/d?a=b&sslmode=verify-full&c=d',
  ],
  ['postgres://u@h/d?sslmode=verify-ca', 'postgres://u@h/d?sslmode=verify-full'],
  ['postgres://u@h/d?sslmode=no-verify', 'postgres://u@h/d?sslmode=no-verify'],
  ['postgres://u@h/d?sslmode=disable', 'postgres://u@h/d?sslmode=disable'],
  [
    'postgres://u@h/d?uselibpqcompat=true&sslmode=require',
    'postgres://u@h/d?uselibpqcompat=true&sslmode=require',
  ],
])('%s is asked for as pg understands it', (said, asked) => {
  expect(connectionAddress(said)).toBe(asked)
})

test.each(['', 'quiz', 'mysql://u@h/d', 'postgres://u:secret@:port/d'])(
  '"%s" is no address, and is not repeated',
  said => {
    try {
      connectionAddress(said)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(UserError)
      expect(JSON.stringify(error)).not.toContain('secret')
    }
  },
)

test.each([
  ['postgres://u:secret@h/d', 'postgres://u:***@h/d'],
  ['postgres://u:sec@ret@h/d', 'postgres://u:***@h/d'],
  ['postgres://h/d?user=u&password=secret&x=1', 'postgres://h/d?user=u&password=***&x=1'],
  ['postgres://u@h/d', 'postgres://u@h/d'],
])('%s is shown without its password', (said, shown) => {
  expect(withoutPassword(said)).toBe(shown)
})
