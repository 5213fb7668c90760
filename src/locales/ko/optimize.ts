import type { optimize as en } from '../en/optimize.ts'

/** What is said of fitting the memory model to a person. */
export const optimize: typeof en = {
  suggestion:
    '복습 기록이 충분히 쌓여 기억 모델을 내가 잊는 속도에 맞출 수 있습니다. 무엇이 달라지는지 보려면: quiz optimize --dry-run',
  progress: ({ share, left }) =>
    `기억 모델을 맞추는 중… ${share}${left === null ? '' : `, ${Math.ceil(left)}초 남음`}`,
  few: ({ tests, missing }) =>
    `날을 넘긴 복습이 ${tests}번뿐이라 기억 모델을 맞추기에 모자랍니다. ${missing}번 더 필요하며, 그때까지는 지금 모델이 가장 낫습니다.`,
  facts: { tests: '복습', loss: '로그 손실', first: '기억' },
  tests: ({ tests, compared }) =>
    `날을 넘긴 것 ${tests}번. 그중 ${compared}번은 결과를 알려 주지 않고 맞춰 보았습니다`,
  loss: ({ before, after }) => `지금 ${before}, 맞춘 뒤 ${after}`,
  lossMeaning: '동전 던지기가 0.69이고 작을수록 좋습니다',
  first: '첫 답 뒤에 떠올릴 확률이 90%로 떨어지기까지의 날수',
  better: '맞춘 모델이 복습 결과를 더 잘 예측합니다.',
  noGain: '우연으로 볼 수 있는 차이뿐이라 아무것도 바꾸지 않았습니다. 복습이 더 쌓이면 달라질 수 있습니다.',
  applied:
    '지금부터 이 모델을 씁니다. 지난 기록에도 적용되어 복습 날짜가 조금 바뀝니다. 되돌리려면: quiz undo',
  notApplied: '아무것도 바꾸지 않았습니다. 쓰려면: quiz optimize',
  columns: { rating: '평가', before: '지금', after: '맞춘 뒤' },
}
