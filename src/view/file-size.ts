const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** `512 B`, `3.4 MB`, `12 GB`: in powers of 1024, as most systems show it. */
export function fileSize(bytes: number): string {
  let amount = bytes
  let unit = 0
  while (amount >= 1024 && unit < UNITS.length - 1) {
    amount /= 1024
    unit++
  }
  const digits = unit > 0 && amount < 10 ? 1 : 0
  return `${amount.toFixed(digits)} ${UNITS[unit]}`
}
