import type { ParsedBank } from '../bank/parsed-bank.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Problem } from '../model/problem.ts'
import { ignoredIn } from './ignored.ts'
import { proseOf } from './prose.ts'
import type { Library, LintedBank } from './rule.ts'
import { RULES } from './rules.ts'

/**
 * What is weak about questions that can be read, in the order of the banks and of their lines. `inSight` are all banks
 * that may hold the other questions of their topics, and their translations.
 */
export function lintStyle(
  parsed: readonly ParsedBank[],
  glossary: Glossary,
  inSight: readonly ParsedBank[] = parsed,
): readonly Problem[] {
  const library = libraryOf(inSight, glossary)
  return parsed.flatMap(bank => lintBank(bank, library))
}

function lintBank(parsed: ParsedBank, library: Library): readonly Problem[] {
  const { questions, source } = parsed
  const [first] = questions
  if (first === undefined) return []
  const bank: LintedBank = { ...parsed, prose: proseOf(source, first.place.line - 1) }
  const isIgnored = ignoredIn(parsed)
  const problems = Object.entries(RULES).flatMap(([code, { severity, check }]) =>
    check(bank, library)
      .filter(({ place }) => !isIgnored(code, place.line))
      .map(({ place, ...detail }): Problem => ({ code, severity, ...place, ...detail })),
  )
  return problems.sort((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
}

function libraryOf(parsed: readonly ParsedBank[], glossary: Glossary): Library {
  const languages = new Map<string, Set<string>>()
  const topics = new Map<string, Map<string, number>>()
  for (const { id, lang, topic } of parsed.flatMap(({ questions }) => questions)) {
    const spoken = languages.get(id) ?? new Set()
    languages.set(id, spoken.add(lang))
    const counts = topics.get(topic) ?? new Map<string, number>()
    topics.set(topic, counts.set(lang, (counts.get(lang) ?? 0) + 1))
  }
  return { glossary, languages, topics }
}
