/** Whether an absolute path is `folder`, or lies somewhere in it. */
export const liesIn = (path: string, folder: string): boolean =>
  path === folder || (path.startsWith(folder) && /^[\\/]/u.test(path.slice(folder.length)))
