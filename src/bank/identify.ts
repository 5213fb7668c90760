import type { Report } from './findings.ts'
import type { Settings } from './question-settings.ts'
import type { Section } from './sections.ts'
import { deriveId, slug, uniqueIds } from './slug.ts'
import { lineText, placeIn, type SourceText } from './source-text.ts'

/** Gives the questions of one bank their ids, in order: of two that want the same one, the first keeps it. */
export function identifier(topic: string, source: SourceText, report: Report) {
  const explicit = new Map<string, number>()
  const titles = new Map<string, number>()
  // Questions with an id of their own count too, so that giving one an id changes no other's.
  const derive = uniqueIds()

  return (section: Section, settings: Settings): { readonly id: string; readonly explicitId: boolean } => {
    const line = section.heading.startLine
    const place = placeIn(source, line, lineText(source, line).search(/\S/u))
    const derived = derive(deriveId(settings.topic ?? topic, section.title))
    const title = section.title.replace(/\s+/gu, ' ').toLowerCase()
    const twin = titles.get(title)
    if (title !== '' && twin !== undefined) {
      report('question/duplicate-title', place, { about: { title: section.title, line: twin } })
    } else if (derived.repeated && title !== '') {
      report('question/duplicate-title', place, { reason: 'slug', about: { slug: slug(section.title) } })
    }
    titles.set(title, twin ?? line + 1)

    const { id } = settings
    if (id === undefined) return { id: derived.id, explicitId: false }
    const holder = explicit.get(id)
    if (holder === undefined) {
      explicit.set(id, line + 1)
      return { id, explicitId: true }
    }
    report('id/duplicate', place, { about: { id, file: source.file, line: holder } })
    return { id: derived.id, explicitId: false }
  }
}
