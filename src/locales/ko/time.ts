import type { time as en } from '../en/time.ts'

/** How lengths and points of time are said. */
export const time: typeof en = {
  units: { year: '년', month: '개월', day: '일', hour: '시간', minute: '분', second: '초' },
  now: date => `지금 (${date})`,
  ahead: ({ length, date }) => `${length} 뒤 (${date})`,
}
