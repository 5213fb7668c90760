/** How lengths and points of time are said. */
export const time = {
  units: { year: 'y', month: 'mo', day: 'd', hour: 'h', minute: 'm', second: 's' },
  now: (date: string): string => `now (${date})`,
  ahead: ({ length, date }: { length: string; date: string }): string => `in ${length} (${date})`,
}
