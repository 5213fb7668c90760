import type { judge as en } from '../en/judge.ts'

/** What is said of how typed answers are judged. */
export const judge: typeof en = {
  agreement: {
    answers: '답',
    counted: ({ answers, points }) => `입력한 답 ${answers}개, 핵심 포인트 ${points}개`,
    precision: '정밀도',
    recall: '재현율',
    agreed: '일치',
    ofFound: share => `찾은 것의 ${share}에 직접 표시했습니다`,
    ofTicked: share => `직접 표시한 것의 ${share}를 찾았습니다`,
    ofAll: share => `전체 핵심 포인트의 ${share}`,
    none: '핵심 포인트가 있는 문제에 답을 입력하고 평가한 적이 아직 없습니다. 세션에서 t를 누르면 답을 입력합니다.',
    biased: '고치지 않고 둔 것은 일치한 것으로 셉니다.',
    state: '판정',
    count: '핵심 포인트',
    ticked: '직접 표시',
    model: '두 번째 의견',
    asked: '답',
    time: '시간',
    seconds: seconds => `${seconds.toFixed(1)}초`,
    raised: '되물음',
    agreedWithModel: '모델과 일치',
    states: { found: '찾음', maybe: '애매함', missing: '없음' },
  },
  asking: model => `${model} 모델에 물어보고 있습니다. 길어야 20초 걸립니다 …`,
  preview: {
    sent: url => `${url}에 보낼 내용 전부입니다. 아직 아무것도 보내지 않았습니다.`,
    skipped: '채점자에게 말을 거는 답이어서 보내지 않습니다.',
  },
  doctor: {
    trying: ({ at, of, left }) =>
      `모델을 시험하고 있습니다: ${of}개 가운데 ${at}번째 …${left === null ? '' : ` 약 ${Math.ceil(left)}초 남음`}`,
    passed: '통과',
    failed: '실패',
    labelled: ({ answers, points }) =>
      `사람이 채점해 둔 답 ${answers}개, 핵심 포인트 ${points}개와 견주었습니다. κ는 1이면 완전히 일치하고 0이면 우연과 같습니다.`,
    model: '모델',
    matcher: '패턴',
    agreed: ({ kappa, share }) => `κ ${kappa}, ${share} 일치`,
    time: '걸린 시간',
    seconds: ({ median, longest }) => `보통 ${median.toFixed(1)}초, 길면 ${longest.toFixed(1)}초`,
    outcome: {
      fit: '믿고 쓸 만한 모델입니다. 이제 세션에서 이 모델에도 물어봅니다.',
      fooled: '나쁜 답을 좋은 답으로 보았으므로 세션에서 쓰지 않습니다. 다른 모델을 써 보세요.',
      blind: '좋은 답을 알아보지 못하므로 세션에서 쓰지 않습니다. 다른 모델을 써 보세요.',
      worse: '패턴만 쓸 때보다 정확하지 않으므로 세션에서 쓰지 않습니다. 다른 모델을 써 보세요.',
    },
  },
  suggest: {
    point: number => `핵심 포인트 ${number}`,
    answers: count => `답 ${count}개에서 직접 표시했지만 찾지 못했습니다`,
    pattern: pattern => `지금: ${pattern}`,
    alternatives: alternatives => `한 묶음에 더할 말: ${alternatives}`,
    none: '저장된 답 가운데, 직접 표시했는데 찾지 못한 핵심 포인트가 없습니다.',
    off: '입력한 답을 저장하지 않고 있습니다. 저장하려면: quiz config set keepAnswers true',
  },
}
