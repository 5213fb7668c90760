import { isRecord } from './record.ts'
/** How the concepts of the field are spelled, and the words that look like one of them and are not meant. */
export interface Glossary {
  /** Concept id → its spellings in every language; the first is the one to show. */
  readonly concepts: ReadonlyMap<string, readonly string[]>
  /** Real words near a spelling, so that a typing error is never read as the wrong word. */
  readonly distractors: readonly string[]
}

export const EMPTY_GLOSSARY: Glossary = { concepts: new Map(), distractors: [] }

const texts = (value: unknown): readonly string[] =>
  Array.isArray(value)
    ? value.filter(item => typeof item === 'string').map(text => text.normalize('NFC'))
    : []

/** Reads `{concepts: {id: [spelling…]}, distractors: [word…]}`; what has another shape is left out. */
export function parseGlossary(value: unknown): Glossary {
  if (!isRecord(value)) return EMPTY_GLOSSARY
  const concepts = isRecord(value.concepts) ? Object.entries(value.concepts) : []
  return {
    concepts: new Map(concepts.map(([id, spellings]) => [id, texts(spellings)])),
    distractors: texts(value.distractors),
  }
}
