import { describe, expect, it } from 'vitest'
import { verdictOn } from './matching.ts'

describe('a denied claim', () => {
  it.each([
    ['우체국 대신 드론이 소포를 나릅니다', '우체국'],
    ['줄을 서는 대신 표를 뽑습니다', '줄을'],
    ['우표 없이 편지를 보냅니다', '우표'],
    ['소포는 무게와 무관합니다', '무게'],
    ['서명은 불필요합니다', '서명'],
    ['우표가 요금을 정한다고 생각하기 쉽지만 무게가 정합니다', '우표 & 요금'],
    ['창고에 두거나 집으로 보내지 않습니다', '창고'],
    ['배달이 안 되는 동네입니다', '배달'],
    ['우표가 요금이라는 것은 틀린 말입니다', '우표 & 요금'],
    ['우표는커녕 봉투도 없습니다', '우표'],
    ['The stamp has nothing to do with the weight', 'stamp & weight'],
    ['The van leaves rather than waiting for the parcel', 'waiting'],
    ['It is wrong that a stamp pays for the parcel', 'stamp & parcel'],
    ['The clerk fails to weigh the parcel', 'weigh'],
    ['The clerk never has to weigh the heavy parcel', 'parcel'],
    ['The parcel in the yellow van is never weighed', 'parcel'],
    ['Nobody weighs the parcel', 'parcel'],
    ['The gate blocks vans from reaching the yard', 'reaching'],
    ["There's no need to weigh a parcel", 'parcel'],
  ])('is only asked about: %j', (answer, match) => {
    expect(verdictOn(answer, match)).toBe('maybe')
  })

  it.each([
    ['우체국이 대신 소포를 나릅니다', '우체국'],
    ['우표 없이 편지를 보냅니다', '편지'],
    ['우표가 요금을 정한다고 생각하기 쉽지만 무게가 정합니다', '무게'],
    ['창고에 두고 집으로 보내지 않습니다', '창고'],
    ['무게가 틀린 소포를 돌려보냅니다', '무게'],
    ['The van leaves rather than waiting for the parcel', 'van'],
    ['The clerk weighs the parcel and never opens it', 'weighs & parcel'],
    ['A van that cannot enter the yard turns round at the gate', 'turns round'],
    ['He weighs it not only for the stamp', 'stamp'],
    ['The van is late, never empty', 'van & late'],
  ])('is told from what stands beside it: %j', (answer, match) => {
    expect(verdictOn(answer, match)).toBe('found')
  })

  it('is what a negated point wants, but not where the denial is denied', () => {
    const more = { negated: true }
    expect(verdictOn('소포는 젖지 않습니다', '젖', more)).toBe('found')
    expect(verdictOn('소포가 젖지 않는 것은 아닙니다', '젖', more)).toBe('maybe')
  })
})
