/** Keeping and bringing back what a person has. */
export interface Upkeep {
  /** Writes one file with journals, config and own questions; returns its path. */
  backup(file: string | null): Promise<Backup>
  /** A UserError where the file is no backup that can be restored. */
  check(file: string): Promise<void>
  /** Merges a backup into the home folder, after a backup of what is there now. */
  restore(file: string): Promise<Restored>
}

export interface Backup {
  readonly file: string
  readonly entries: number
  readonly bytes: number
}

export interface Restored {
  /** The backup of what was there before; null where there was nothing. */
  readonly safety: string | null
  /** Names inside the home folder of what was written or added to; what was there already is not among them. */
  readonly files: readonly string[]
  /** Events that were not in the home's journals before. */
  readonly events: number
}
