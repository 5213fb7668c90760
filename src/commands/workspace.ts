import type { Deck } from '../deck/deck.ts'
import { join } from '../deck/join.ts'
import type { BankFiles, BankIndex } from '../ports/banks.ts'
import type { World } from '../ports/world.ts'
import { loadLearner, momentNow } from './learner.ts'
import { noticeAny } from './notice-any.ts'
import { relink } from './relink.ts'

/** The banks and what the journal says about them, joined: what nearly every command begins with. */
export interface Workspace {
  readonly deck: Deck
  readonly banks: BankFiles
  readonly index: BankIndex
}

interface Wanted {
  /** Bank files or folders to read besides those of the configuration. */
  readonly banks?: readonly string[]
  /** Languages in which a question is preferred to that of the screen. */
  readonly languages?: readonly string[]
}

export async function openWorkspace(
  world: World,
  { banks: extra = [], languages = [] }: Wanted = {},
): Promise<Workspace> {
  const banks = world.banks(extra)
  const index = await banks.index()
  await noticeAny(world, [...world.configProblems, ...index.problems])
  const learner = await relink(world, index, await loadLearner(world))
  const { lang, config } = world
  const deck = join(index.banks, learner, {
    languages: [...languages, lang],
    hide: config.hide,
    now: momentNow(world),
  })
  return { deck, banks, index }
}
