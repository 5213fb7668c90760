import { Exit } from '../model/exit.ts'
import { doctorScreen } from '../view/doctor-screen.ts'
import type { Declare } from './declare.ts'
import { bankCheckUps } from './doctor-banks.ts'
import { homeCheckUps } from './doctor-home.ts'
import { machineCheckUps } from './doctor-machine.ts'
import { addExamples } from './examples.ts'
import { printJson, printLines, screenOf } from './print.ts'

export const declareDoctor: Declare = (command, world) => {
  addExamples(command, world, ['quiz doctor', 'quiz doctor --json'])
  command.action(async () => {
    const machine = machineCheckUps(world)
    const { checkUps, learner } = homeCheckUps(world)
    const all = [...machine.system, ...checkUps, ...(await bankCheckUps(world, learner)), ...machine.screen]
    if (world.options.json) printJson(world, { home: world.home.folder, checks: all })
    else printLines(world, doctorScreen(all, screenOf(world)))
    if (all.some(({ state }) => state === 'error')) throw new Exit(1)
  })
}
