import type { FilterOptions } from '../filter-options.ts'

export interface ExportOptions extends FilterOptions {
  readonly format?: string
  readonly output?: string
  readonly reviews?: boolean
  readonly withHistory?: boolean
  readonly bom?: boolean
  readonly yes?: boolean
  readonly dryRun?: boolean
}
