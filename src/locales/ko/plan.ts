import type { plan as en } from '../en/plan.ts'

/** What is said of the interview date. */
export const plan: typeof en = {
  none: '면접 날짜가 없습니다. 정하려면: quiz plan --date <yyyy-mm-dd> --minutes 15',
  cleared: '면접 날짜를 지웠습니다. 이제 복습할 때가 된 문제부터 나옵니다.',
  weekdays: ['일', '월', '화', '수', '목', '금', '토'],
  facts: {
    interview: '면접',
    practice: '연습',
    readiness: '준비도',
    onDay: '면접 날',
    cover: '시간',
    others: '다른 면접',
  },
  when: ({ date, days }) => (days === 0 ? `${date} (오늘)` : `${date} (${days}일 뒤)`),
  practice: ({ minutes, days, share }) =>
    `하루 ${minutes}분, ${days}일. 그중 ${share}쯤 연습할 것으로 봅니다`,
  rest: weekdays => `쉬는 요일: ${weekdays}`,
  only: topics => `이 주제만: ${topics}`,
  ready: ({ floor, band }) => `준비도 ${floor} ± ${band}`,
  floor: ({ floor, band }) => `지금 멈추면 ${floor} ± ${band} (아직 안 푼 문제는 모르는 것으로 셉니다)`,
  expected: share => `안 푼 문제 중 알 만한 것까지 세면 ${share}`,
  likely: ({ middle, low, high }) => `계획대로 하면 ${middle}, 열에 아홉은 ${low}에서 ${high} 사이입니다`,
  written: file => `저장했습니다: ${file}`,
  page: {
    title: date => `${date} 면접 준비`,
    made: 'quiz plan --html로 만들었습니다. 이 페이지는 아무것도 주고받지 않습니다.',
    course: '지금까지 날마다의 준비도와 앞으로 있을 법한 범위입니다.',
    floor: '준비도',
    topics: '주제별 준비도입니다. 아직 안 푼 문제는 모르는 것으로 셉니다.',
    numbers: '숫자로 보기',
    date: '날짜',
    low: '최소',
    high: '최대',
  },
  chart: {
    heading: '준비도의 흐름',
    today: '오늘',
    past: '█ 그날 멈췄다면 면접 날에 알고 있을 몫.',
    ahead: '▒ 계획대로 할 때의 예상, ░ 열에 아홉이 드는 범위.',
  },
  few: ({ tests }) =>
    `날을 넘겨 복습한 것이 아직 ${tests === 0 ? '없어' : `${tests}번뿐이라`}, 본인의 기록보다는 모델의 추정에 가깝습니다.`,
  nothingSeen: '아직 알 수 없습니다. 푼 문제가 없습니다',
  covered: ({ needed, available }) => `넉넉합니다. ${needed}쯤 필요하고 ${available} 있습니다`,
  uncovered: ({ needed, available }) =>
    `모두 보기에는 모자랍니다. ${needed}쯤 필요한데 ${available} 있습니다`,
  levers: ({ minutes, date, reachable, unseen, fitting }) =>
    `새 문제 ${unseen}개 가운데 ${reachable}개를 볼 수 있습니다. 모두 보려면 하루 ${minutes}분씩 하거나${date === null ? '' : `, 면접이 ${date}이거나`}, 주제를 줄여 문제가 모두 ${fitting}개쯤이면 됩니다: quiz plan --topic <주제>=<비중>`,
  today: '오늘은 여기에 쓰는 것이 가장 좋습니다',
  restToday: '오늘은 쉬는 날입니다. 그래도 하겠다면:',
  todayTotal: ({ fresh, reviews, minutes }) =>
    `새 문제 ${fresh}개, 다시 볼 문제 ${reviews}개, ${minutes}분쯤 걸립니다. 시작하려면: quiz session`,
  counts: ({ fresh, reviews, minutes }) => `새 문제 ${fresh}개 · 다시 볼 문제 ${reviews}개 · 약 ${minutes}분`,
  stopByWorth: '그다음에는 멈추세요. 오늘 더 해도 얻는 것이 거의 없습니다.',
  stopByTime: ({ minutes }) => `그다음에는 멈추세요. 오늘 몫 ${minutes}분을 다 쓰게 됩니다.`,
  used: '오늘 몫의 시간을 다 썼습니다. 더 하려면: quiz session --minutes 10',
  idle: '오늘은 더 해도 한 시간에 한 문제도 늘지 않습니다. 마음 놓고 쉬세요.',
  topics: '주제별',
  columns: {
    title: '제목',
    topic: '경로',
    questions: '문제',
    unseen: '새 문제',
    reviews: '다시',
    minutes: '분',
    gain: '이득',
    floor: '준비도',
    expected: '예상',
    worth: '시간당',
  },
  why: '까닭',
  whyLater: later =>
    `지금 한 시간을 들이면 면접 날에 아는 문제가 몇 개 느는지입니다. 나중의 한 시간은 ${later}개입니다.`,
  more: count => `${count}개 더 있습니다: quiz plan --why --json`,
  isNew: '새 문제',
  opening: ({ days, fresh, reviews, minutes }) =>
    `${days === 0 ? '오늘이 면접입니다' : `면접까지 ${days}일`}: 새 문제 ${fresh}개, 다시 볼 문제 ${reviews}개, ${minutes}분`,
  endedByTime: '오늘 몫의 시간을 다 썼습니다.',
  endedByWorth: '남은 것 가운데 오늘 시간을 들일 만한 것이 없습니다.',
  onDay: date => `(${date})`,
}
