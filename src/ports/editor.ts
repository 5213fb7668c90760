export interface Editor {
  /** Opens a file at a line and returns when the person has closed it. A UserError says why it could not be opened. */
  open(file: string, line: number): Promise<void>
}
