import type { Place, Problem } from '../model/problem.ts'
import type { FollowUp, QuestionId } from '../model/question.ts'
import { findCycles } from './find-cycles.ts'
import { finding } from './findings.ts'
import type { ParsedBank } from './parsed-bank.ts'

/** What is wrong between banks: each file's own findings are in its `problems`. */
export function checkBanks(banks: readonly ParsedBank[]): readonly Problem[] {
  return [...duplicateIds(banks), ...followUpProblems(banks), ...topicCycles(banks)]
}

/** The same id in another language is the same question; in the same one, the first bank keeps it. */
function duplicateIds(banks: readonly ParsedBank[]): readonly Problem[] {
  const holders = new Map<string, Place>()
  const problems: Problem[] = []
  for (const { questions } of banks) {
    for (const { id, lang, place } of questions) {
      const key = `${lang} ${id}`
      const holder = holders.get(key)
      if (holder === undefined) holders.set(key, place)
      else
        problems.push(finding('id/duplicate', place, { about: { id, file: holder.file, line: holder.line } }))
    }
  }
  return problems
}

interface Pointer {
  readonly ask: QuestionId
  readonly place: Place
}

function followUpProblems(banks: readonly ParsedBank[]): readonly Problem[] {
  const ids = new Set(banks.flatMap(({ questions }) => questions.map(({ id }) => id)))
  const pointers = new Map<QuestionId, Pointer[]>()
  const problems: Problem[] = []
  for (const { id, followUps } of banks.flatMap(({ questions }) => questions)) {
    for (const pointer of pointersOf(followUps)) {
      if (!ids.has(pointer.ask)) {
        problems.push(finding('followup/target', pointer.place, { about: { ask: pointer.ask } }))
        continue
      }
      const others = pointers.get(id)
      if (others) others.push(pointer)
      else pointers.set(id, [pointer])
    }
  }
  const edges = new Map([...pointers].map(([id, all]) => [id, all.map(({ ask }) => ask)] as const))
  for (const cycle of findCycles(edges)) {
    const [first = '', second = first] = cycle
    const pointer = pointers.get(first)?.find(({ ask }) => ask === second)
    if (pointer) problems.push(finding('followup/cycle', pointer.place, { about: { cycle: circle(cycle) } }))
  }
  return problems
}

const pointersOf = (followUps: readonly FollowUp[]): readonly Pointer[] =>
  followUps.flatMap(({ ask, place, followUps: deeper }) => [
    ...(ask === null ? [] : [{ ask, place }]),
    ...pointersOf(deeper),
  ])

function topicCycles(banks: readonly ParsedBank[]): readonly Problem[] {
  const edges = new Map<string, readonly string[]>()
  const places = new Map<string, Place>()
  for (const { bank, afterPlace } of banks) {
    if (afterPlace === null) continue
    edges.set(bank.topic, [...(edges.get(bank.topic) ?? []), ...bank.after])
    if (!places.has(bank.topic)) places.set(bank.topic, afterPlace)
  }
  return findCycles(edges).flatMap(cycle => {
    const place = places.get(cycle[0] ?? '')
    return place ? [finding('bank/cycle', place, { about: { cycle: circle(cycle) } })] : []
  })
}

const circle = (cycle: readonly string[]): string => [...cycle, ...cycle.slice(0, 1)].join(' → ')
