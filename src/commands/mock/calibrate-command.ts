import { calibrationOf, type RatedSample, readScores, SAMPLES } from '../../group/calibration.ts'
import { calibrationText } from '../../locales/calibration.ts'
import type { Scores } from '../../model/mock.ts'
import { failure } from '../../model/problem.ts'
import type { World } from '../../ports/world.ts'
import {
  calibrationOpening,
  calibrationSummary,
  comparisonLines,
  sampleLines,
} from '../../view/calibration-screen.ts'
import { wrap } from '../../view/text.ts'
import { addExamples } from '../examples.ts'
import { printJson, printLines, screenOf } from '../print.ts'
import { notice } from '../report.ts'
import type { DeclareMock } from './declare-mock.ts'

/** `quiz mock calibrate` */
export const declareCalibrate: DeclareMock = (command, world) => {
  addExamples(command, world, [
    'quiz mock calibrate',
    'quiz mock calibrate --lang en',
    'quiz mock calibrate < levels.txt',
  ])
  command.action(() => calibrate(world))
}

/** Shows each answer, asks for its levels and compares; a pipe gives a line for each answer. */
async function calibrate(world: World): Promise<void> {
  const { json } = world.options
  const screen = screenOf(world)
  const show = (lines: readonly string[]): void => {
    if (!json) printLines(world, lines)
  }
  const ask = await asker(world)
  const rated: RatedSample[] = []
  show(calibrationOpening(screen))
  for (const sample of SAMPLES) {
    show(['', ...sampleLines(sample, screen)])
    const given = await ask()
    if (given === null) break
    const own = { ...sample, given }
    rated.push(own)
    show(['', ...comparisonLines(own, screen)])
  }
  const calibration = calibrationOf(rated)
  if (json) printJson(world, { ...calibration, samples: rated })
  else show(['', ...calibrationSummary(calibration, screen)])
}

/** Asks until the line can be read; null at the end of the input. */
async function asker(world: World): Promise<() => Promise<readonly Scores[] | null>> {
  const line = await lineReader(world)
  return async () => {
    for (;;) {
      const typed = (await line())?.trim()
      if (typed === undefined) return null
      const scores = typed === '' ? [] : readScores(typed)
      if (scores) return scores
      notice(world, [failure('mock/levels', { given: typed })])
    }
  }
}

async function lineReader(world: World): Promise<() => Promise<string | null>> {
  const { ask } = calibrationText(world.lang)
  if (world.terminal.interactive) {
    const prompts = await world.prompts()
    return () => prompts.line(ask, '')
  }
  const lines = world.terminal.lines()[Symbol.asyncIterator]()
  return async () => {
    const { value, done } = await lines.next()
    if (!done && !world.options.json) printLines(world, ['', ...wrap(ask, world.terminal.columns)])
    return done ? null : value
  }
}
