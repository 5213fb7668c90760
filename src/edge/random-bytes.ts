/** Bytes that nobody can guess. The module is read when the first are needed: it costs a start as much as the banks' index. */
export function randomBytes(count: number): Buffer {
  return process.getBuiltinModule('node:crypto').randomBytes(count)
}
