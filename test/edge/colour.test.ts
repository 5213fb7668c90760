import { describe, expect, it } from 'vitest'
import { createTheme } from '../../src/edge/colour.ts'

describe('a theme', () => {
  it('paints one text, whatever else it is called with', () => {
    expect(['가', '나'].map(createTheme(1).faint)).toEqual(['\u001b[2m가\u001b[22m', '\u001b[2m나\u001b[22m'])
  })

  it('leaves the text alone where there are no colours', () => {
    expect(createTheme(0).bad('가')).toBe('가')
  })
})
