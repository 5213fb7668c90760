/** Keeping and bringing back what a person has. */
export interface Upkeep {
  /** Writes one file with journals, config and own questions; returns its path. */
  backup(file: string | null): { readonly file: string; readonly entries: number; readonly bytes: number }
  /** Merges a backup into the home folder, after a backup of what is there now. */
  restore(file: string): { readonly safety: string; readonly files: readonly string[] }
}
