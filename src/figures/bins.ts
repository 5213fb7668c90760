import type { Tests } from '../model/tests.ts'
import { logit, sigmoid, type TestedGroup } from '../plan/calibration.ts'

/** Log odds closer to each other than this are counted as one: a fit cannot tell them apart. */
const WIDTH = 0.01

/** Where a test stands among all, by the chance of recall that was predicted: there are a thousand places, however many tests. */
export const binOf = (predicted: number): number => Math.round(logit(predicted) / WIDTH)

/** The tests as a calibration takes them. */
export const groupsOf = (bins: ReadonlyMap<number, Tests>): readonly TestedGroup[] =>
  Array.from(bins, ([bin, { tested, recalled }]) => ({ predicted: sigmoid(bin * WIDTH), tested, recalled }))
