/** A file to import, and what it is called below the folder that was named. */
export interface SourceFile {
  readonly path: string
  /** With slashes; of a file that was named itself, its own name below its folder's. */
  readonly name: string
}

export interface Download {
  readonly text: string
  /** Where it came from after all redirections. */
  readonly address: string
}

/** What may be imported: files, folders and addresses on the web. All sizes and times are bounded. */
export interface Sources {
  /** The texts at a path, those of a folder in the order of their names; links are not followed. A UserError where there is nothing. */
  files(path: string): readonly SourceFile[]
  /** A UserError where it can't be read, is no UTF-8 or is too large. */
  read(path: string): string
  /** The bytes of an archive. A UserError where it can't be read or is too large. */
  readPackage(path: string): Uint8Array
  /** Only over http and https; the page of a file on GitHub gives the file. A UserError where it fails. */
  download(address: string): Promise<Download>
  /** Whether a file lies in a folder once all links are followed, and is none itself. */
  contains(folder: string, file: string): boolean
}
