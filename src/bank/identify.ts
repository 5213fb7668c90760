import type { Report } from './findings.ts'
import type { Settings } from './question-settings.ts'
import type { Section } from './sections.ts'
import { slug, uniqueIds } from './slug.ts'
import { indentation, placeIn, type SourceText } from './source-text.ts'

export interface Identity {
  readonly id: string
  readonly explicitId: boolean
}

/** Gives the questions of one bank their ids, in order: of two that want the same one, the first keeps it. */
export function identifier(topic: string, source: SourceText, report: Report) {
  const explicit = new Map<string, number>()
  const bySlug = new Map<string, Section>()
  // Questions with an id of their own count too, so that giving one an id changes no other's.
  const derive = uniqueIds()

  return (section: Section, settings: Settings): Identity => {
    const words = slug(section.title)
    const derived = derive(`${settings.topic ?? topic}#${words}`)
    const first = bySlug.get(words)
    if (first === undefined) bySlug.set(words, section)
    else if (section.title !== '') reportTwin(section, first, derived.repeated)

    const { id } = settings
    if (id === undefined) return { id: derived.id, explicitId: false }
    const holder = explicit.get(id)
    if (holder === undefined) {
      explicit.set(id, section.heading.startLine + 1)
      return { id, explicitId: true }
    }
    report('id/duplicate', headingPlace(section), { about: { id, file: source.file, line: holder } })
    return { id: derived.id, explicitId: false }
  }

  function reportTwin(section: Section, first: Section, sameId: boolean): void {
    if (sameTitle(section.title, first.title)) {
      const about = { title: section.title, line: first.heading.startLine + 1 }
      report('question/duplicate-title', headingPlace(section), { about })
    } else if (sameId) {
      const about = { line: first.heading.startLine + 1 }
      report('question/duplicate-title', headingPlace(section), { reason: 'slug', about })
    }
  }

  function headingPlace({ heading }: Section) {
    return placeIn(source, heading.startLine, indentation(source, heading.startLine))
  }
}

const sameTitle = (a: string, b: string): boolean => plain(a) === plain(b)
const plain = (title: string): string => title.replace(/\s+/gu, ' ').toLowerCase()
