import type { Language } from '../../model/config.ts'
import type { Criterion, RemarkKind } from '../../model/mock.ts'

/** The words of minutes in a language: what is printed, and the only words that are read. */
export interface MinutesWords {
  /** From Sunday. */
  readonly weekdays: readonly string[]
  readonly facts: Readonly<Record<'members' | 'topics' | 'order', string>>
  readonly agenda: string
  readonly mock: string
  readonly board: string
  /** Before and after the number of a turn. */
  readonly turn: readonly [string, string]
  readonly roles: Readonly<Record<'interviewer' | 'scribe' | 'raters', string>>
  readonly again: string
  readonly parts: Readonly<Record<'course' | 'points' | 'follow-ups' | 'scores' | RemarkKind, string>>
  readonly hints: string
  readonly pass: string
  /** Before and after the name of who answered instead. */
  readonly instead: readonly [string, string]
  readonly free: string
  readonly criteria: Readonly<Record<Criterion, string>>
}

export const MINUTES_WORDS: Readonly<Record<Language, MinutesWords>> = {
  ko: {
    weekdays: ['일', '월', '화', '수', '목', '금', '토'],
    facts: { members: '참석자', topics: '주제', order: '진행 순서' },
    agenda: '다음주 주제',
    mock: '모의 면접',
    board: '준비도와 모의 면접 점수',
    turn: ['', '차'],
    roles: { interviewer: '면접관', scribe: '기록', raters: '관찰' },
    again: '다시',
    parts: {
      course: '진행',
      points: '핵심 포인트',
      'follow-ups': '꼬리 질문',
      scores: '평가',
      good: '좋았던 점',
      bad: '아쉬운 점',
      next: '다음에',
    },
    hints: '힌트',
    pass: '패스',
    instead: ['', ' 답변'],
    free: '자유',
    criteria: { knowledge: '지식', delivery: '전달' },
  },
  en: {
    weekdays: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    facts: { members: 'Attendees', topics: 'Topics', order: 'Running order' },
    agenda: 'Next week',
    mock: 'Mock interview',
    board: 'Readiness and mock scores',
    turn: ['Turn ', ''],
    roles: { interviewer: 'interviewer', scribe: 'scribe', raters: 'raters' },
    again: 'again',
    parts: {
      course: 'Course',
      points: 'Key points',
      'follow-ups': 'Follow-ups',
      scores: 'Scores',
      good: 'What went well',
      bad: 'What could be better',
      next: 'Next time',
    },
    hints: 'hints',
    pass: 'pass',
    instead: ['answered by ', ''],
    free: 'free',
    criteria: { knowledge: 'knowledge', delivery: 'delivery' },
  },
}
