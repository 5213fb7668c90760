import { upkeepText } from '../locales/upkeep.ts'
import type { Fitted, MemorySettings } from '../model/settings.ts'
import { type Instant, toIso } from '../model/time.ts'
import type { World } from '../ports/world.ts'
import { told } from '../view/told.ts'
import { printJson, printLines, screenOf } from './print.ts'

type FitToUndo = Fitted & { readonly event: string }

/** The fit that `quiz undo` takes back next; null where a rating or a mark, the newest at `last`, comes after it. */
export function fitToUndo({ fitted, parameters }: MemorySettings, last: Instant | null): FitToUndo | null {
  // Where the write was cut off, nothing came to be in use.
  if (parameters === null || fitted === null || fitted.event === null || (last !== null && last > fitted.at))
    return null
  return { ...fitted, event: fitted.event }
}

/** The parameters before it count again; that it was tried stays, so that it is not proposed anew. */
export function undoFit(world: World, { event, at, tests }: FitToUndo, isMore: boolean): void {
  const { journal } = world.home
  const value: Fitted = { at, tests, event: null }
  journal.appendAll([
    { event: { type: 'undo', of: event } },
    { event: { type: 'setting', key: 'fitted', value } },
  ])
  if (world.options.json) {
    const undone = { id: null, card: null, title: null, type: 'setting', rating: null, at: toIso(at) }
    printJson(world, { undone: [undone] })
    return
  }
  const { fit, again } = upkeepText(world.lang).undo
  const screen = screenOf(world)
  printLines(world, [...told(fit, screen), ...(isMore ? told(screen.theme.faint(again), screen) : [])])
}
