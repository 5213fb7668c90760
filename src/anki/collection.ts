/** How the notes of a type are made into cards. */
export interface NoteType {
  readonly name: string
  readonly isCloze: boolean
  readonly fields: readonly string[]
  /** By the number of the card: HTML with `{{Field}}` in it. */
  readonly templates: readonly Template[]
}

export interface Template {
  readonly front: string
  readonly back: string
}

export interface CollectionNote {
  readonly guid: string
  readonly type: NoteType
  /** HTML, in the order of the type's fields. */
  readonly fields: readonly string[]
  readonly tags: readonly string[]
  readonly cards: readonly CollectionCard[]
}

export interface CollectionCard {
  /** Of its template, or of its gap, from 0. */
  readonly ordinal: number
  /** Level by level. */
  readonly deck: readonly string[]
  readonly reviews: readonly CollectionReview[]
}

/** A line of Anki's `revlog`. */
export interface CollectionReview {
  /** Milliseconds since 1970: when it was. */
  readonly id: number
  /** 1 to 4 as the buttons; 0 where nobody pressed one. */
  readonly button: number
  /** Milliseconds. */
  readonly taken: number
  readonly kind: number
  readonly factor: number
}

/** What a package holds. */
export interface AnkiCollection {
  readonly notes: readonly CollectionNote[]
  /** Names of pictures and sounds. */
  readonly media: readonly string[]
}
