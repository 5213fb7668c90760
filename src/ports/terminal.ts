import type { Theme } from './theme.ts'

/** The two streams out and the one in; nothing above it knows whether a person or a program is at the other end. */
export interface Terminal {
  /** Whether prompts may be shown: stdin and stdout are terminals, and `--no-input` was not given. */
  readonly interactive: boolean
  /** Columns of the screen; 80 where there is none. */
  readonly columns: number
  /** How stdout and stderr mark what matters. */
  readonly theme: Theme
  readonly errTheme: Theme
  /** Data, to stdout. Writes whole texts; a newline is not added. */
  out(text: string): void
  /** Notices, progress and errors, to stderr. */
  err(text: string): void
  /** The lines of stdin, to its end. */
  lines(): AsyncIterable<string>
}
