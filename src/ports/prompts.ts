/** A key as a session understands it: what is printed on the key, whatever keyboard layout is on. */
export type Key = string

/** Thrown by every prompt when the person presses Ctrl-C or the input ends. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

export interface KeyPrompt {
  /** What stands on the screen above the line that waits for a key; given the seconds since the prompt was shown. */
  readonly screen: (elapsed: number) => string
  /** Redraw each second, for a clock. */
  readonly ticking: boolean
  readonly keys: readonly Key[]
  /** The key that Enter stands for, or null. */
  readonly enter: Key | null
}

export interface TextPrompt {
  readonly screen: (elapsed: number) => string
  readonly ticking: boolean
  /** Several lines: an empty line ends the text. */
  readonly multiline: boolean
  /** Keys that act on an empty line, before anything is typed. */
  readonly keys: readonly Key[]
}

export type TextOrKey =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'key'; readonly key: Key }

export interface ListPrompt {
  readonly screen: string
  readonly items: readonly { readonly text: string; readonly ticked: boolean }[]
  /** `one` takes an item with its number or Enter, `many` ticks with numbers or space, `order` numbers them in turn. */
  readonly mode: 'one' | 'many' | 'order'
  readonly keys: readonly Key[]
}

/** Positions from 0, in the order they were picked for `order`. */
export type ListOrKey =
  | { readonly type: 'picked'; readonly positions: readonly number[] }
  | { readonly type: 'key'; readonly key: Key }

/** What a person answers at a terminal. Every prompt cleans up after itself. */
export interface Prompts {
  key(prompt: KeyPrompt): Promise<Key>
  text(prompt: TextPrompt): Promise<TextOrKey>
  list(prompt: ListPrompt): Promise<ListOrKey>
  confirm(question: string, preset: boolean): Promise<boolean>
  line(question: string, preset: string): Promise<string>
  choose<T extends string>(question: string, choices: readonly { value: T; name: string }[]): Promise<T>
}
