/** Files that a person asked for by name, outside of what quiz keeps. */
export interface Outputs {
  kindOf(path: string): 'file' | 'folder' | null
  /** Whole or not at all, with the folders above it. A UserError where it can't be written. */
  write(path: string, content: string | Uint8Array): void
}
