import { doctorText } from '../locales/doctor.ts'
import type { World } from '../ports/world.ts'
import type { CheckUp } from '../view/doctor-screen.ts'
import { fileSize } from '../view/file-size.ts'

const OLDEST_NODE = [20, 19] as const
/** A year of reviews is a few megabytes; below this something else is about to fill the disk. */
const LITTLE = 50 * 2 ** 20
const NARROWEST = 40

interface MachineCheckUps {
  readonly system: readonly CheckUp[]
  readonly screen: readonly CheckUp[]
}

/** What quiz runs on, and what it is seen and edited with. */
export function machineCheckUps(world: World): MachineCheckUps {
  const text = doctorText(world.lang)
  const { quiz, node, platform, editor, free } = world.machine()
  const { columns, theme } = world.terminal
  const isOld = isOlder(node)
  const isFull = free !== null && free < LITTLE
  const colour = theme.strong('x') !== 'x'
  return {
    system: [
      {
        name: 'versions',
        state: isOld ? 'error' : 'ok',
        found: text.versions({ quiz, node, platform }),
        hint: isOld ? text.oldNode : '',
      },
      ...(free === null
        ? []
        : [
            {
              name: 'space',
              state: isFull ? 'warning' : 'ok',
              found: text.free(fileSize(free)),
              hint: isFull ? text.makeRoom : '',
            } as const,
          ]),
    ],
    screen: [
      {
        name: 'terminal',
        state: columns < NARROWEST ? 'warning' : 'ok',
        found: text.terminal({ columns, colour, lang: world.lang }),
        hint: columns < NARROWEST ? text.narrow : '',
      },
      { name: 'editor', state: 'ok', found: editor, hint: '' },
    ],
  }
}

function isOlder(node: string): boolean {
  const [major = 0, minor = 0] = node.split('.').map(Number)
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
}
