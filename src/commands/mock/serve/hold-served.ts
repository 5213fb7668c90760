import { mockPageText } from '../../../locales/mock-page.ts'
import { Interrupted } from '../../../ports/prompts.ts'
import { tell } from '../../print.ts'
import { holdTurns } from '../hold-turns.ts'
import type { Holding } from '../holding.ts'
import { serveRoom } from './serve-room.ts'
import { showLinks, tellServed } from './show-links.ts'

/** Holds a meeting at the pages of its members, and at the terminal where there is one. */
export async function holdServed(
  holding: Holding,
  { host, port }: { readonly host?: string; readonly port?: number },
): Promise<void> {
  const { world, stage } = holding
  const serving = await serveRoom(holding, { host: host ?? null, port: port ?? null })
  try {
    tellServed(world, serving)
    if (!world.terminal.interactive) {
      await serving.interrupted()
      tell(world, mockPageText(world.lang).host.ended)
      throw new Interrupted()
    }
    const links = (): Promise<void> => showLinks(world, serving, stage.prompts)
    await links().catch((error: unknown) => {
      if (error instanceof Interrupted) tell(world, mockPageText(world.lang).host.ended)
      throw error
    })
    await holdTurns({ ...holding, room: serving.room, links })
  } finally {
    await serving.close()
  }
}
