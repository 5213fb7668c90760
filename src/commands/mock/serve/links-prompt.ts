import { mockPageText } from '../../../locales/mock-page.ts'
import type { Handle } from '../../../model/mock.ts'
import type { KeyPrompt } from '../../../ports/prompts.ts'
import { at } from '../../../view/mock/room-lines.ts'
import type { Screen } from '../../../view/screen.ts'
import { wrap } from '../../../view/text.ts'
import type { Serving } from './serve-room.ts'

export type LinksResult =
  | { readonly type: 'show' | 'renew'; readonly member: Handle }
  | { readonly type: 'done' }

/** Who has come in, and whose link is to be shown. */
export function linksPrompt(
  { door }: Pick<Serving, 'door'>,
  start: number,
  screen: () => Screen,
): KeyPrompt<{ readonly at: number }, LinksResult> {
  const { members } = door
  return {
    start: { at: start },
    ticking: true,
    close: null,
    draw(state) {
      const { columns, theme, lang } = screen()
      const { host } = mockPageText(lang)
      const lines = members.map((member, index) => {
        const isIn = door.codeOf(member) === null
        const said = isIn ? theme.good(host.joined) : theme.faint(host.notJoined)
        return `${index === state.at ? theme.accent('▸') : ' '} ${at(member)}  ${said}`
      })
      const { choose, show, renew, done } = host.keys
      return [...lines, ...wrap(theme.faint([show, choose, renew, done].join(' · ')), columns)].join('\n')
    },
    press(state, key) {
      const member = members[state.at]
      if (key === 'up' || key === 'k') return { state: { at: Math.max(0, state.at - 1) } }
      if (key === 'down' || key === 'j') return { state: { at: Math.min(members.length - 1, state.at + 1) } }
      if (key === 'enter' || key === 'escape' || member === undefined) return { result: { type: 'done' } }
      if (key === 'space') return { result: { type: 'show', member } }
      return key === 'n' ? { result: { type: 'renew', member } } : { state }
    },
  }
}
