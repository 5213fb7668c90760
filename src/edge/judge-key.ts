import type { ModelAddress, ModelReply } from '../ports/judge-model.ts'

type Failed = ModelReply & { readonly type: 'failed' }

/** What a header can carry. */
const SENDABLE = /^[\x21-\x7e]+$/u

/** The headers that carry the key, which stands in the environment only. `open` tells whether others on the way could read it. */
export function keyHeaders(
  { keyVariable }: ModelAddress,
  env: Readonly<Record<string, string | undefined>>,
  open: boolean,
): { readonly headers: Readonly<Record<string, string>> } | Failed {
  if (keyVariable === null) return { headers: {} }
  const key = env[keyVariable]?.trim() ?? ''
  if (!SENDABLE.test(key)) return { type: 'failed', reason: 'key', detail: keyVariable }
  if (open) return { type: 'failed', reason: 'open', detail: keyVariable }
  return { headers: { authorization: `Bearer ${key}` } }
}
