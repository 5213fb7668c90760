import { transactionsText } from '../../locales/generated-transactions.ts'
import { type Bilingual, inEither } from '../../model/bilingual.ts'
import type { Acceptance, Instance } from '../generator.ts'
import { whole, word } from '../generator-params.ts'
import { makeGenerator } from '../make-generator.ts'
import { byParts, reasons, writer } from './acceptance.ts'
import { blocks, codeBlock, gfmTable } from './gfm-table.ts'
import { readSet } from './read-numbers.ts'
import { drawScript, type Moment, runScript, type Statement, shownStatement } from './savepoint-script.ts'

const say = writer(transactionsText)

export const savepoint = makeGenerator({
  id: 'savepoint',
  version: 1,
  params: {
    length: whole(6, 16, [9, 12]),
    ends: word<'commit' | 'rollback'>({ commit: 0.92, rollback: 0.08 }),
  },
  draw: (chance, { length, ends }) => drawScript(chance, length, ends),
  isWorthAsking(script, { ends }) {
    const undone = runScript(script.slice(0, -1)).at(-1)?.undoneBy.size ?? 0
    const goesBack = script.filter(({ type }) => type === 'rollback to').length
    return ends === 'rollback' ? goesBack === 1 : goesBack >= 1 && goesBack <= 3 && undone >= 2
  },
  pose: poseScript,
})

export function poseScript(script: readonly Statement[]): Instance {
  const moments = runScript(script)
  const last = moments.at(-1) ?? { rows: [], undoneBy: new Map() }
  const lines = script.map((statement, at) => `${String(at + 1).padStart(2)}  ${shownStatement(statement)}`)
  const names = script.flatMap(statement => (statement.type === 'savepoint' ? [statement.name] : []))
  const rules = [
    script.some(({ type }) => type === 'rollback to'),
    script.some(({ type }) => type === 'release'),
    new Set(names).size < names.length,
  ]
  return {
    stem: say(text => blocks(text.savepoint.setting, codeBlock('', lines), text.savepoint.ask('{10, 20}'))),
    solution: say(text =>
      blocks(
        text.savepoint.rules
          .filter((_, at) => rules[at])
          .map(rule => `- ${rule}`)
          .join('\n'),
        gfmTable(
          [text.savepoint.line, text.savepoint.statement, text.savepoint.rows],
          script.map((statement, at) => [
            String(at + 1),
            shownStatement(statement),
            moments[at]?.rows.join(' ') ?? '',
          ]),
        ),
        text.savepoint.answer(last.rows.length === 0 ? text.savepoint.none : last.rows.join(', ')),
      ),
    ),
    right: last.rows.length === 0 ? say(text => text.savepoint.none) : inEither(`{${last.rows.join(', ')}}`),
    level: rules.filter(Boolean).length > 1 ? 'hard' : 'medium',
    example: inEither('{10, 20}'),
    multiline: false,
    accept(answer) {
      const given = readSet(answer)
      return given === null ? null : accept(script, last, given)
    },
  }
}

function accept(
  script: readonly Statement[],
  { rows, undoneBy }: Moment,
  given: ReadonlySet<number>,
): Acceptance {
  const extra = [...given].filter(value => !rows.includes(value))
  const missing = rows.filter(value => !given.has(value))
  const whyExtra = (value: number): Bilingual => {
    const line = undoneBy.get(value)
    const statement = line === undefined ? undefined : script[line - 1]
    if (line === undefined || !statement) return say(text => text.savepoint.never(value))
    return say(text => text.savepoint.undone({ value, line, statement: shownStatement(statement) }))
  }
  const why = [...extra.map(whyExtra), ...missing.map(value => say(text => text.savepoint.kept(value)))]
  return byParts(rows.length - missing.length, why.length, reasons(why))
}
