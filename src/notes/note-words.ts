/** What groups call the parts of their meeting notes, in Korean and English. */
export type FactName = 'members' | 'topics' | 'order' | 'agenda'

const FACTS: readonly (readonly [FactName, RegExp])[] = [
  [
    'members',
    /^(?:참석자|참석 ?인원|참석|인원|참여자|참가자|참여 ?인원|멤버|스터디원|attendees?|members?|participants?|present)$/u,
  ],
  [
    'agenda',
    /^(?:다음 ?(?:주|번|시간|회차|모임|스터디)?(?:의)? ?(?:주제|질문|질문지|과제|범위|안건|할 ?것|공부할 ?것|까지)(?: ?(?:정하기|선정))?|차주 ?주제|질문지|next (?:week|time|meeting|topics?)(?:'?s)?(?: (?:topics?|agenda|questions?))?|agenda for next (?:week|time)|topics for next (?:week|time))$/u,
  ],
  ['order', /^(?:진행 ?순서|순서|진행|식순|타임 ?테이블|running order|order|schedule|programme|program)$/u],
  [
    'topics',
    /^(?:(?:오늘|금주|이번 ?주|이번)?(?:의)? ?주제|안건|발표 ?주제|스터디 ?주제|topics?|today'?s topics?|agenda|subjects?)$/u,
  ],
]

const MEETING =
  /^(?:진행 ?순서|진행 ?방식|좋았던 ?점|아쉬운 ?점|아쉬웠던 ?점|개선할 ?점|느낀 ?점|다음에|공지(?: ?사항)?|다음 ?일정|일정|장소|시간|일시|날짜|비고|회고|피드백|총평|벌금|규칙|출석|기타|notice|notices|references?|참고(?: ?자료)?|feedback|retrospective|retro|what went well|what could be better|to improve|place|time|date|when|where|schedule|misc|links?|준비도(?:와 모의 면접 점수)?|readiness(?: and mock scores)?)$/u

const MARKER =
  /참석자|인원|면접자|면접관|피드백|질문지|다음 ?주 ?주제|다음 ?주제|토의|회의록|참여자|\battendees\b|\bagenda\b|\bdiscussion\b|\bnext week\b/iu

const DISCUSSION = /토의|토론|회의|질의 ?응답|논의|discussion|q ?& ?a|questions?|질문/iu

const MOCK = /^(?:모의 ?면접|mock interviews?)$/u

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[*_`~]/gu, '')
    .replace(/^(?:[\s\d.)·•:：-]|\p{Extended_Pictographic}|\uFE0F)+/u, '')
    .replace(/[\s:：.!]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

/** Which fact a label names; null where it names none. */
export const factNamed = (label: string): FactName | null => {
  const text = plain(label)
  return FACTS.find(([, names]) => names.test(text))?.[0] ?? null
}

export const isAboutMeeting = (label: string): boolean => MEETING.test(plain(label))
export const hasMarker = (text: string): boolean => MARKER.test(text)
export const isDiscussion = (label: string): boolean => DISCUSSION.test(label)
/** `1차 @jun (…)`, `Turn 1 @jun (…)` */
export const namesTurn = (label: string): boolean =>
  /^(?:\d{1,4}\s*차|turn\s*\d{1,4})(?:\s|$)/iu.test(label.trim())
export const isMockInterview = (label: string): boolean => MOCK.test(plain(label))

const WEEKDAYS = ['일', '월', '화', '수', '목', '금', '토']
const ENGLISH_WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The weekday that is written after a date, 0 for Sunday; null where none is. */
export function weekdayIn(text: string): number | null {
  const korean = /(?:^|[\s(（,.])([일월화수목금토])(?:요일)?(?=$|[\s)）,.])/u.exec(text)
  if (korean?.[1] !== undefined) return WEEKDAYS.indexOf(korean[1])
  const english = /\b(sun|mon|tue|wed|thu|fri|sat)(?:[a-z]{0,6})\b/iu.exec(text)
  return english?.[1] === undefined ? null : ENGLISH_WEEKDAYS.indexOf(english[1].toLowerCase())
}

/** `9주차`, `Week 10`, `3회차` as written. */
export const weekNameIn = (text: string): string | null =>
  /\d{1,3}\s*(?:주차|회차|번째 주)|\bweek\s*\d{1,3}\b/iu.exec(text)?.[0].replace(/\s+/gu, ' ') ?? null
