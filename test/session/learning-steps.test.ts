import { describe, expect, it } from 'vitest'
import { daily, hold, MINUTE, open, words } from './hold.ts'

const abc = [open('a'), open('b'), open('c')]
const steps = (value: readonly number[]) => daily([{ type: 'setting', key: 'learningSteps', value }])

describe('a learning step', () => {
  it('brings a card that was rated again back in the same session', () => {
    const { rate, wait } = hold({ questions: abc })
    expect(words(rate('again')).at(-1)).toBe('ask b 2/4')
    wait(MINUTE)
    expect(words(rate('easy')).at(-1)).toBe('ask a 3/4')
  })

  it('waits for its minutes while there is something else to ask', () => {
    const { rate, wait } = hold({ questions: abc })
    rate('again')
    wait(MINUTE - 1)
    expect(words(rate('easy')).at(-1)).toBe('ask c 3/4')
  })

  it('is asked early at the end when it is at most 20 minutes away', () => {
    const { rate } = hold({ questions: [open('a')], past: steps([20]) })
    expect(words(rate('again'))).toEqual(['reveal a', 'rated a again', 'ask a 2/2'])
  })

  it('is left for the next session when it is further away', () => {
    const { rate } = hold({ questions: [open('a'), open('b')], past: steps([20.1]) })
    expect(words(rate('again')).at(-1)).toBe('ask b 2/2')
    expect(words(rate('easy')).at(-1)).toBe('summary of 2')
  })

  it('that ends first is asked first', () => {
    const { rate } = hold({ questions: abc })
    rate('good')
    rate('again')
    rate('easy')
    expect(words(rate('easy'))).toEqual(['reveal b', 'rated b easy', 'ask a 5/5'])
  })

  it('is over for a card that was skipped', () => {
    const { rate, say } = hold({ questions: [open('a')] })
    rate('again')
    expect(words(say({ type: 'skip' }))).toEqual(['skipped a', 'summary of 1'])
  })
})
