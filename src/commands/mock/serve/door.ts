import type { Handle } from '../../../model/mock.ts'

/** Who comes in with a code, and stays known by a cookie. */
export interface Door {
  readonly members: readonly Handle[]
  /** The code of a member's newest link; null once it was used. */
  codeOf(member: Handle): string | null
  /** A new code. The one before it and the pages that came in by it are of no use any more. */
  renew(member: Handle): string
  /** `token` is that of the cookie which the browser has already. */
  enter(code: string, token: string | null): Entry
  /** Null for whoever has not come in, or whose link was replaced since. */
  memberOf(token: string | null): Handle | null
}

export type Entry =
  | { readonly type: 'in'; readonly member: Handle; readonly token: string }
  | { readonly type: 'used' | 'unknown' }

export function createDoor(members: readonly Handle[], secret: () => string): Door {
  const codes = new Map<string, Handle>()
  const used = new Map<string, Handle>()
  const sessions = new Map<string, Handle>()
  const newest = new Map<Handle, string>()

  const renew = (member: Handle): string => {
    for (const all of [codes, sessions]) for (const [key, owner] of all) if (owner === member) all.delete(key)
    const code = secret()
    codes.set(code, member)
    newest.set(member, code)
    return code
  }
  for (const member of members) renew(member)

  const memberOf = (token: string | null): Handle | null =>
    token === null ? null : (sessions.get(token) ?? null)

  return {
    members,
    renew,
    memberOf,
    codeOf(member) {
      const code = newest.get(member)
      return code !== undefined && codes.has(code) ? code : null
    },
    enter(code, token) {
      const member = codes.get(code)
      if (member === undefined) {
        const before = used.get(code)
        if (before === undefined) return { type: 'unknown' }
        // The same browser that scans its link once more is in already.
        const same = token !== null && memberOf(token) === before && newest.get(before) === code
        return same ? { type: 'in', member: before, token } : { type: 'used' }
      }
      codes.delete(code)
      used.set(code, member)
      const session = secret() + secret()
      sessions.set(session, member)
      return { type: 'in', member, token: session }
    },
  }
}
