import { describe, expect, it } from 'vitest'
import { verdictOn } from './matching.ts'

describe('a typing error', () => {
  it.each([
    ['it keeps the recieved letters', 'received'],
    ['the postmn brings it', 'postman'],
    ['the parccel is here', 'parcel'],
    ['two parcles are here', 'parcel'],
    ['우체국앞에 소표물을 둡니다', '소포물'],
  ])('is mended towards a word of the pattern: %j', (answer, match) => {
    expect(verdictOn(answer, match)).toBe('found')
  })

  it('is not seen in a word of the pattern itself', () => {
    expect(verdictOn('all the folders are here', 'several folder|folders')).toBe('found')
    expect(verdictOn('all the classes are here', 'class')).toBe('found')
  })

  it.each([
    ['the reader is here', 'header'],
    ['it is polled', 'pulled'],
    ['the called one', 'caller'],
    ['it is a string', 'strong'],
    ['it is late', 'lane'],
    ['우체통에 넣습니다', '우체국'],
    ['값을 복귀한다', '복구한다'],
  ])('is not seen in another word: %j', (answer, match) => {
    expect(verdictOn(answer, match)).toBe('missing')
  })
})
