import type { Language } from '../model/config.ts'
import type { Theme } from '../ports/theme.ts'

/** What a text is drawn for. */
export interface Screen {
  readonly columns: number
  readonly theme: Theme
  readonly lang: Language
}
