import { mockPageText } from '../../../locales/mock-page.ts'
import type { Handle } from '../../../model/mock.ts'
import type { Prompts } from '../../../ports/prompts.ts'
import type { World } from '../../../ports/world.ts'
import { at } from '../../../view/mock/room-lines.ts'
import { width, wrap } from '../../../view/text.ts'
import { printJson, printLines, screenOf, tell } from '../../print.ts'
import { linksPrompt } from './links-prompt.ts'
import type { Serving } from './serve-room.ts'

/** What serving means, and every link, once. */
export function tellServed(world: World, serving: Serving): void {
  const { host } = mockPageText(world.lang)
  const { door, linkOf, local, origin, room } = serving
  if (world.options.json) {
    const links = door.members.map(member => ({ member, url: linkOf(member) }))
    const { id, folder } = room.journal
    printJson(world, { meeting: { id, folder }, page: { address: origin, local, links } })
    return
  }
  tell(world, local ? host.local : host.open)
  tell(world, host.links)
  if (!world.terminal.interactive)
    for (const member of door.members) printLines(world, [host.linkOf(at(member)), linkOf(member) ?? ''])
}

/** Shows links one by one, until the host goes on. A link that was used is made anew on request alone. */
export async function showLinks(world: World, serving: Serving, prompts: Prompts): Promise<void> {
  const { door } = serving
  const { host } = mockPageText(world.lang)
  let place = 0
  for (;;) {
    const result = await prompts.keys(linksPrompt(serving, place, () => screenOf(world)))
    if (result.type === 'done') return
    place = door.members.indexOf(result.member)
    if (result.type === 'renew') {
      door.renew(result.member)
      tell(world, host.replaced(at(result.member)))
    }
    await showLink(world, serving, result.member)
  }
}

async function showLink(world: World, { linkOf }: Serving, member: Handle): Promise<void> {
  const { host } = mockPageText(world.lang)
  const screen = screenOf(world)
  const link = linkOf(member)
  if (link === null) {
    printLines(world, wrap(`${at(member)}: ${host.joined} (${host.keys.renew})`, screen.columns))
    return
  }
  const { qrLines } = await import('../../../view/mock/qr-lines.ts')
  const code = qrLines(link)
  const needed = width(code[0] ?? '')
  const drawn = needed <= screen.columns ? code : wrap(host.tooNarrow(needed), screen.columns)
  // The link stands on a line of its own, unbroken, so that it can be copied.
  printLines(world, ['', ...wrap(host.linkOf(at(member)), screen.columns), link, '', ...drawn, ''])
}
