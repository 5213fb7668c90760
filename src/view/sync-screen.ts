import { syncText } from '../locales/sync.ts'
import type { Screen } from './screen.ts'
import { visible } from './text.ts'
import { told } from './told.ts'

/** How it went at one place. */
export interface Met {
  readonly purpose: 'devices' | 'group'
  readonly type: 'folder' | 'database'
  /** Never with a password. */
  readonly place: string
  /** Whether it was made first; null where nobody asked for that. */
  readonly made: boolean | null
  readonly received: number
  readonly sent: number
}

/** A line a place. */
export function syncScreen(met: readonly Met[], dryRun: boolean, screen: Screen): readonly string[] {
  const text = syncText(screen.lang)
  const lines = met.flatMap(one => {
    const head = `${text.purposes[one.purpose]} (${visible(one.place)})`
    return told(`${screen.theme.strong(head)}: ${whatHappened(one, dryRun, screen)}`, screen)
  })
  return dryRun ? [...lines, ...told(screen.theme.faint(text.dryRun), screen)] : lines
}

function whatHappened({ made, received, sent }: Met, dryRun: boolean, { lang }: Screen): string {
  const text = syncText(lang)
  const parts: string[] = []
  if (made !== null) parts.push(made ? text.made : text.madeBefore)
  if (received > 0) parts.push(dryRun ? text.wouldReceive(received) : text.received(received))
  if (sent > 0) parts.push(dryRun ? text.wouldSend(sent) : text.sent(sent))
  if (received === 0 && sent === 0) parts.push(text.same)
  return parts.join(', ')
}
