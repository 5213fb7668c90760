import { systemClock } from '../../../src/edge/clock.ts'
import { openHome } from '../../../src/edge/home.ts'

/** Sets `count` keys of its own in the configuration and writes a snapshot after each. */
const [folder = '', count = '', name = ''] = process.argv.slice(2)
const home = openHome({ folder, clock: systemClock, userName: 'jimin' })

async function run(): Promise<void> {
  for (let n = 0; n < Number(count); n++) {
    await home.changeConfig({ [`${name}-${n}`]: n })
    await home.writeSnapshot({ name, n })
  }
}

run()
