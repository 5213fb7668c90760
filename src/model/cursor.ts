/** How far into a file of lines a fold has got. */
export interface Cursor {
  /** Up to the end of the last whole line read. */
  readonly bytes: number
  /** Of what stands before that place: another one there says that the file was rewritten. */
  readonly mark: number
}

/** By the name of the file. */
export type Cursors = Readonly<Record<string, Cursor>>
