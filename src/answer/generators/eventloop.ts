import { eventLoopText } from '../../locales/generated-event-loop.ts'
import { inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { right, writer, wrong } from './acceptance.ts'
import { foldTyped } from './fold-typed.ts'
import { blocks, codeBlock, gfmTable, numberedList } from './gfm-table.ts'
import { drawLoop, type LoopStatement, loopSource, type Printed, runLoop } from './loop-script.ts'

const say = writer(eventLoopText)

const MOST_LETTERS = 8

export const eventloop = makeGenerator({
  id: 'eventloop',
  version: 1,
  params: { statements: whole(3, 6, [4, 5]), nested: whole(0, 3, [1, 2]) },
  draw: (chance, { statements, nested }) => drawLoop(chance, statements, nested),
  isWorthAsking(script) {
    const printed = runLoop(script)
    const phases = new Set(printed.map(({ phase }) => phase))
    const letters = printed.map(({ letter }) => letter)
    return phases.size === 3 && letters.length <= MOST_LETTERS && letters.join() !== letters.toSorted().join()
  },
  pose: poseLoop,
})

export function poseLoop(script: readonly LoopStatement[]): Instance {
  const printed = runLoop(script)
  const source = loopSource(script)
  return {
    stem: say(text => blocks(text.setting, codeBlock('js', source), text.ask('B A …'))),
    solution: say(text =>
      blocks(
        numberedList(text.rules),
        gfmTable(
          [text.turn, text.printed, text.by],
          printed.map(({ letter, phase }, at) => [String(at + 1), letter, text.phases[phase]]),
        ),
      ),
    ),
    right: inEither(printed.map(({ letter }) => letter).join(' ')),
    level: source.some(line => /^ {4}/u.test(line)) ? 'hard' : 'medium',
    example: inEither('B A …'),
    multiline: false,
    accept(answer) {
      const letters = readLetters(answer, printed)
      return letters === null ? null : accept(printed, letters)
    },
  }
}

/** `A C B`, `ACB`, `A → C → B`, `'A', 'C', 'B'`. */
function readLetters(text: string, printed: readonly Printed[]): readonly string[] | null {
  const folded = foldTyped(text).toUpperCase()
  if (/[^A-Z\s,;.:>|/'"()[\]-]/u.test(folded)) return null
  const letters = folded.match(/[A-Z]/gu) ?? []
  const known = new Set(printed.map(({ letter }) => letter))
  return letters.length > 0 && letters.every(letter => known.has(letter)) ? letters : null
}

/** The first place that differs, and by which rule; the loop itself leaves no choice. */
function accept(printed: readonly Printed[], letters: readonly string[]): Acceptance {
  const twice = letters.find((letter, at) => letters.indexOf(letter) < at)
  if (twice !== undefined) return wrong(say(text => text.again(twice)))
  const missing = printed.map(({ letter }) => letter).filter(letter => !letters.includes(letter))
  if (missing.length > 0) return wrong(say(text => text.missing(missing.join(' '))))
  const index = printed.findIndex(({ letter }, at) => letter !== letters[at])
  const wanted = printed[index]
  const given = letters[index] ?? ''
  if (!wanted) return right()
  const isSamePhase = printed.some(({ letter, phase }) => letter === given && phase === wanted.phase)
  const rule = isSamePhase && wanted.phase !== 'script' ? 'order' : wanted.phase
  return wrong(
    say(text => `${text.place({ at: index + 1, wanted: wanted.letter, given })} ${text.why[rule]}`),
  )
}
