import { findRelinks } from '../bank/find-relinks.ts'
import { doctorText } from '../locales/doctor.ts'
import { gapCard } from '../model/card.ts'
import type { Learner } from '../model/learner.ts'
import { isError } from '../model/problem.ts'
import type { BankIndex } from '../ports/banks.ts'
import type { World } from '../ports/world.ts'
import type { CheckUp } from '../view/doctor-screen.ts'
import { tellProblem } from '../view/problems.ts'
import { liesIn } from './lies-in.ts'

/** The banks in sight, and the history that has no question in them. */
export async function bankCheckUps(world: World, learner: Learner): Promise<readonly CheckUp[]> {
  const index = await world.banks([]).index()
  return [
    banks(world, index),
    findings(world, index),
    orphans(world, index, learner),
    ...relinks(world, index, learner),
  ]
}

function banks(world: World, { banks: all, roots, problems }: BankIndex): CheckUp {
  const text = doctorText(world.lang)
  const questions = all.reduce((sum, bank) => sum + bank.questions.length, 0)
  const where = roots.map(({ origin, path }) =>
    text.root({
      origin: text.origins[origin],
      path,
      banks: all.filter(bank => liesIn(bank.file, path)).length,
    }),
  )
  const wrong = problems.map(problem => {
    const { file, message, hint } = tellProblem(problem, world.lang)
    return [file === null ? message : `${file}: ${message}`, hint].filter(Boolean).join(' ')
  })
  const state = problems.some(isError) ? 'error' : problems.length > 0 || questions === 0 ? 'warning' : 'ok'
  const hint = [...where, ...wrong, ...(questions === 0 ? [text.noQuestions] : [])].join('\n')
  return { name: 'banks', state, found: text.banks({ banks: all.length, questions }), hint }
}

function findings(world: World, { banks: all }: BankIndex): CheckUp {
  const text = doctorText(world.lang)
  const errors = all.reduce((sum, bank) => sum + bank.errors, 0)
  const warnings = all.reduce((sum, bank) => sum + bank.warnings, 0)
  if (errors + warnings === 0) return { name: 'findings', state: 'ok', found: text.noFindings, hint: '' }
  return {
    name: 'findings',
    state: 'warning',
    found: text.findings({ errors, warnings }),
    hint: text.seeCheck,
  }
}

function orphans(world: World, index: BankIndex, { cards }: Learner): CheckUp {
  const text = doctorText(world.lang)
  const present = new Set(
    index.banks.flatMap(({ questions }) =>
      questions.flatMap(({ id, gaps, followUps }) => [
        id,
        ...gaps.map(gap => gapCard(id, gap)),
        ...followUps.map(followUp => followUp.id),
      ]),
    ),
  )
  const lost = [...cards.keys()].filter(card => !present.has(card)).length
  if (lost === 0) return { name: 'orphans', state: 'ok', found: text.noOrphans, hint: '' }
  return { name: 'orphans', state: 'ok', found: text.orphans(lost), hint: text.orphanHint }
}

function relinks(world: World, index: BankIndex, { seen, cards }: Learner): readonly CheckUp[] {
  const text = doctorText(world.lang)
  const { unclear } = findRelinks({
    seen,
    banks: index.banks,
    wasRead: card => index.wasRead(card),
    known: new Set(cards.keys()),
  })
  return unclear
    .filter(({ candidates }) => candidates.length > 0)
    .map(({ from, candidates }) => ({
      name: 'relinks',
      state: 'warning',
      found: text.relink({ from, candidates: candidates.join(', ') }),
      hint: text.relinkHint(from),
    }))
}
