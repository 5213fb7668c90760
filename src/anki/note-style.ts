/** The note types of an export. Their ids and fields never change: Anki would take others for types of their own. */
export interface NoteStyle {
  readonly id: number
  readonly name: string
  /** What Anki itself calls a type with such fields: a text can't bring one of its own. */
  readonly stock: string
  readonly isCloze: boolean
  readonly fields: readonly string[]
  readonly front: string
  readonly back: string
}

const FIELDS = ['Front', 'Back', 'Source'] as const

export const BASIC: NoteStyle = {
  id: 1_763_800_000_001,
  name: 'quiz',
  stock: 'Basic',
  isCloze: false,
  fields: FIELDS,
  front: '{{Front}}',
  back: '{{FrontSide}}\n\n<hr id=answer>\n\n{{Back}}',
}

export const CLOZE: NoteStyle = {
  id: 1_763_800_000_002,
  name: 'quiz cloze',
  stock: 'Cloze',
  isCloze: true,
  fields: FIELDS,
  front: '{{cloze:Front}}',
  back: '{{cloze:Front}}\n\n<hr id=answer>\n\n{{Back}}',
}

export const CSS = `.card { font-family: system-ui, sans-serif; font-size: 18px; line-height: 1.5; text-align: left; max-width: 42em; margin: 0 auto; padding: 0.5em; }
pre { overflow-x: auto; padding: 0.6em; border-radius: 6px; background: rgba(128, 128, 128, 0.15); }
code { font-family: ui-monospace, monospace; font-size: 0.92em; }
table { border-collapse: collapse; }
th, td { border: 1px solid rgba(128, 128, 128, 0.5); padding: 0.2em 0.6em; }
.cloze { font-weight: bold; color: #2a6fdb; }
.nightMode .cloze { color: #7db1ff; }`

export const styleOf = (type: 'basic' | 'cloze'): NoteStyle => (type === 'cloze' ? CLOZE : BASIC)
