import { expect, test } from 'vitest'
import { keyHelp } from '../../src/view/key-help.ts'

const ROWS = [
  'enter   done (backspace takes the last one back)',
  '스페이스  정답 보기 (먼저 소리 내어 답하세요)',
]

test('a row stays as it is where it fits', () => {
  expect(keyHelp(ROWS, 80)).toEqual(ROWS)
})

test('what does not fit goes on under what the key does', () => {
  expect(keyHelp(ROWS, 40)).toEqual([
    'enter   done (backspace takes the last',
    '        one back)',
    '스페이스  정답 보기 (먼저 소리 내어',
    '          답하세요)',
  ])
})
