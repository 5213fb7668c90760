import { importText } from '../locales/import.ts'
import type { Screen } from './screen.ts'
import { indent, visible } from './text.ts'
import { told } from './told.ts'

/** So many names of media are told without being asked for all. */
const MOST = 5

/** Pictures and sounds of a source: they are told, and stay in it. */
export function mediaLines(
  media: readonly string[],
  { screen, all }: { readonly screen: Screen; readonly all: boolean },
): readonly string[] {
  if (media.length === 0) return []
  const text = importText(screen.lang)
  const narrower = { ...screen, columns: screen.columns - 2 }
  const shown = all ? media : media.slice(0, MOST)
  const rest = media.length - shown.length
  const lines = [
    ...shown.flatMap(name => told(visible(name), narrower)),
    ...(rest > 0 ? told(text.more(rest), narrower) : []),
  ]
  return [...told(text.media(media.length), screen), ...indent(lines.map(screen.theme.faint), 2)]
}

/** What becomes of the reviews in a source; `fresh` is null where they are not asked for. */
export function ankiLines(
  { found, fresh, added }: { readonly found: number; readonly fresh: unknown; readonly added: number },
  screen: Screen,
): readonly string[] {
  if (found === 0) return []
  const text = importText(screen.lang)
  return told(fresh === null ? text.historyLeft(found) : text.history({ found, fresh: added }), screen)
}
