/** A key press: `up`, `down`, `space`, `enter`, `tab`, `escape`, `backspace`, or the character that is printed on it. */
export type Key = string

/** Thrown by every prompt when the person presses Ctrl-C or the input ends. */
export class Interrupted extends Error {
  override readonly name = 'Interrupted'
}

/** A prompt that is worked by single keys; whatever keyboard layout is on, letters arrive as those of QWERTY. */
export interface KeyPrompt<State, Result> {
  readonly start: State
  /** Whether it is drawn anew each second, for a clock. */
  readonly ticking: boolean
  /** The lines of the prompt; `elapsed` are the seconds since it was shown. */
  readonly draw: (state: State, elapsed: number) => string
  /** What stays on the screen when it is done; null where it leaves nothing. */
  readonly close: ((result: Result) => string) | null
  readonly press: (state: State, key: Key) => Pressed<State, Result>
  /** What a second that passes changes, where `ticking`: something may have happened elsewhere. */
  readonly tick?: (state: State) => Pressed<State, Result>
}

export type Pressed<State, Result> = { readonly state: State } | { readonly result: Result }

export interface TextPrompt {
  /** The lines above the one that is typed on. */
  readonly draw: (lines: readonly string[]) => string
  /** Several lines, to an empty one; else one line. */
  readonly multiline: boolean
  /** Whether it leaves nothing on the screen, because what was typed is shown in another way. */
  readonly vanishes?: boolean
}

export interface Choice<T> {
  readonly value: T
  readonly name: string
}

/** What a person answers at a terminal. Every prompt leaves the terminal as it found it. */
export interface Prompts {
  keys<State, Result>(prompt: KeyPrompt<State, Result>): Promise<Result>
  /** NFC, without the newline at the end. */
  text(prompt: TextPrompt): Promise<string>
  confirm(question: string, preset: boolean): Promise<boolean>
  line(question: string, preset: string): Promise<string>
  choose<T>(question: string, choices: readonly Choice<T>[]): Promise<T>
}
