import { doctorText } from '../locales/doctor.ts'
import { replay } from '../memory/replay.ts'
import { fromSnapshot } from '../memory/snapshot.ts'
import type { Learner } from '../model/learner.ts'
import { isError, type Problem } from '../model/problem.ts'
import type { JournalReading } from '../ports/journal.ts'
import type { World } from '../ports/world.ts'
import type { CheckUp } from '../view/doctor-screen.ts'
import { tellProblem } from '../view/problems.ts'
import { memberEvents } from './learner.ts'

/** Clocks of two devices are never quite the same. */
const TOLERANCE = 10 * 60_000

interface HomeCheckUps {
  readonly checkUps: readonly CheckUp[]
  /** Out of the journal itself, whatever the snapshot says. */
  readonly learner: Learner
}

/** What is kept of the person: settings, history and its snapshot. */
export function homeCheckUps(world: World): HomeCheckUps {
  const reading = world.home.journal.read({})
  const checkUps: readonly CheckUp[] = [
    { name: 'home', state: 'ok', found: world.home.folder, hint: '' },
    config(world),
    journal(world, reading),
    future(world, reading),
    snapshot(world, reading),
  ]
  return { checkUps, learner: replay(memberEvents(world)) }
}

function config(world: World): CheckUp {
  const text = doctorText(world.lang)
  const { configProblems: problems } = world
  if (problems.length === 0) return { name: 'config', state: 'ok', found: text.configFine, hint: '' }
  const state = problems.some(isError) ? 'error' : 'warning'
  return { name: 'config', state, found: text.problems(problems.length), hint: hints(world, problems) }
}

function journal(world: World, { events, cursors, problems }: JournalReading): CheckUp {
  const text = doctorText(world.lang)
  const about = { files: Object.keys(cursors).length, events: events.length }
  if (problems.length === 0) return { name: 'journal', state: 'ok', found: text.journal(about), hint: '' }
  const found = text.badLines({ ...about, bad: problems.length })
  const state = problems.some(isError) ? 'error' : 'warning'
  return { name: 'journal', state, found, hint: hints(world, problems) }
}

function future(world: World, { events }: JournalReading): CheckUp {
  const text = doctorText(world.lang)
  const until = world.clock.now() + TOLERANCE
  const ahead = events.filter(({ at }) => at > until).length
  return ahead === 0
    ? { name: 'future', state: 'ok', found: text.clockFine, hint: '' }
    : { name: 'future', state: 'warning', found: text.future(ahead), hint: text.setClock }
}

/** A cache: that it is missing or old is nothing to mend. */
function snapshot(world: World, { cursors }: JournalReading): CheckUp {
  const text = doctorText(world.lang)
  const kept = fromSnapshot(world.home.readSnapshot())
  const isFresh =
    kept?.member === world.member &&
    Object.entries(cursors).every(
      ([file, { bytes, mark }]) => kept.cursors[file]?.bytes === bytes && kept.cursors[file]?.mark === mark,
    )
  const found = isFresh ? text.snapshotFine : text.snapshotAbsent
  return { name: 'snapshot', state: 'ok', found, hint: '' }
}

const SHOWN = 5

/** The first problems, each with its place. */
function hints(world: World, problems: readonly Problem[]): string {
  const told = problems.slice(0, SHOWN).map(problem => {
    const { file, line, message } = tellProblem(problem, world.lang)
    const place = [file, line].filter(part => part !== null).join(':')
    return place === '' ? message : `${place}: ${message}`
  })
  return [...told, ...(problems.length > SHOWN ? ['…'] : [])].join('\n')
}
