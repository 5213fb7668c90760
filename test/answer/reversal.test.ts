import { describe, expect, it } from 'vitest'
import { verdictOn } from './matching.ts'

describe('a clause that says the opposite of the key point', () => {
  it.each([
    ['큰 소포는 트럭이 나릅니다', '트럭', '작은 소포는 트럭으로 나른다'],
    ['우표 값이 줄어듭니다', '우표', '우표 값이 늘어난다'],
    ['The van carries large parcels', 'van', 'The van carries small parcels'],
    ['The van carries large parcels', 'van|트럭', '트럭은 작은 소포를 나른다'],
    ['받는 쪽이 우표를 붙입니다', '우표', '보내는 쪽이 우표를 붙인다'],
    ['서버가 먼저 인사합니다', '인사', '클라이언트가 인사한다'],
    ['서버가 클라이언트에게 인사합니다', '인사', '클라이언트가 서버에 인사한다'],
    ['느린 길에는 작은 트럭이 낫습니다', '트럭', '느린 길에는 큰 트럭이 낫고 빠른 길에는 작은 트럭이 낫다'],
    ['The server greets the client', 'greets', 'The client greets the server'],
  ])('is only asked about: %j', (answer, match, text) => {
    expect(verdictOn(answer, match, { text })).toBe('maybe')
  })

  it.each([
    ['큰 소포가 아니라 작은 소포를 트럭이 나릅니다', '트럭', '작은 소포는 트럭으로 나른다'],
    ['크지 않은 소포는 트럭이 나릅니다', '트럭', '작은 소포는 트럭으로 나른다'],
    ['큰 소포보다 작은 소포를 트럭이 나릅니다', '트럭', '작은 소포는 트럭으로 나른다'],
    ['클라이언트가 서버에 인사합니다', '인사', '클라이언트가 서버에 인사한다'],
    ['느린 길에는 큰 트럭이 낫습니다', '트럭', '느린 길에는 큰 트럭이 낫고 빠른 길에는 작은 트럭이 낫다'],
    ['인사는 서버에 도착합니다', '인사', '클라이언트가 인사한다'],
    ['큰 소포를 트럭이 나릅니다', '큰', '작은 것 말고 무거운 소포를 나른다'],
    ['깨지기 쉬운 컵입니다', '컵', '컵을 나르기 어렵다'],
  ])('is told from one that does not: %j', (answer, match, text) => {
    expect(verdictOn(answer, match, { text })).toBe('found')
  })
})
