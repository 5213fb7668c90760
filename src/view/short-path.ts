/** A file's absolute path, or its path from `folder` where that is shorter. */
export function shortPath(file: string, folder: string): string {
  const separator = file.includes('\\') ? '\\' : '/'
  const [there, here] = [file, folder].map(path => path.split(separator).filter(part => part !== ''))
  if (!there || !here) return file
  let shared = 0
  while (shared < here.length && here[shared] === there[shared]) shared++
  const relative = [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join(separator)
  return shared > 0 && relative.length < file.length ? relative : file
}
