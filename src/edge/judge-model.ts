import type { IncomingMessage, RequestOptions } from 'node:http'
import type {
  JudgeModel,
  ModelAddress,
  ModelFailure,
  ModelReply,
  ModelRequest,
} from '../ports/judge-model.ts'
import { keyHeaders } from './judge-key.ts'

/** For all attempts together, in milliseconds. */
const TIMEOUT = 20_000
/** Bytes of a reply. */
const LARGEST = 64 * 1024
const ATTEMPTS = 2

type Answered =
  | { readonly type: 'body'; readonly status: number; readonly body: string }
  | (ModelReply & { readonly type: 'failed' })

interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** In milliseconds, for all attempts together. */
  readonly timeout?: number
}

/** The key is read when it is sent, and stands nowhere but in the header. */
export function openJudgeModel(address: ModelAddress, { env, timeout = TIMEOUT }: Surroundings): JudgeModel {
  return {
    body: request => bodyOf(address.model, request, formatsOf(request)[0]),
    async complete(request) {
      const target = targetOf(address, env)
      if ('reason' in target) return target
      const signal = AbortSignal.timeout(timeout)
      let formats = formatsOf(request)
      let failures = 0
      for (;;) {
        const body = bodyOf(address.model, request, formats[0])
        const answered = await post(target, body, signal)
        const isRefused = answered.type === 'body' && answered.status === 400
        // Servers that do not know a response_format refuse it: it is then asked for less.
        if (isRefused && formats.length > 1) formats = formats.slice(1)
        else {
          const reply = readReply(answered)
          if (reply.type === 'text' || ++failures >= ATTEMPTS || !isWorthAnother(reply.reason)) return reply
        }
      }
    },
  }
}

const isWorthAnother = (reason: ModelFailure): boolean => reason === 'unreachable' || reason === 'status'

const failed = (reason: ModelFailure, detail: string): ModelReply & { type: 'failed' } => ({
  type: 'failed',
  reason,
  detail,
})

const bodyOf = (model: string, { system, user }: ModelRequest, format: object = {}): string =>
  JSON.stringify({
    model,
    messages: [
      { role: 'system', content: system },
      { role: 'user', content: user },
    ],
    temperature: 0,
    seed: 1,
    max_tokens: 600,
    stream: false,
    ...format,
  })

const formatsOf = ({ schema }: ModelRequest): readonly object[] => [
  { response_format: { type: 'json_schema', json_schema: { name: 'judgement', strict: true, schema } } },
  { response_format: { type: 'json_object' } },
  {},
]

interface Target {
  readonly secure: boolean
  readonly options: RequestOptions & { readonly headers: Readonly<Record<string, string>> }
}

const LOCAL = ['127.0.0.1', '[::1]', 'localhost']

function targetOf(
  address: ModelAddress,
  env: Surroundings['env'],
): Target | (ModelReply & { type: 'failed' }) {
  const { url, allowRemote } = address
  if (!URL.canParse(url)) return failed('address', url)
  const { protocol, hostname, port, pathname } = new URL(url)
  if (protocol === 'unix:') {
    const sent = keyHeaders(address, env, false)
    if ('reason' in sent) return sent
    const socketPath = decodeURI(pathname)
    return { secure: false, options: { socketPath, path: '/v1/chat/completions', ...sent } }
  }
  if (protocol !== 'http:' && protocol !== 'https:') return failed('address', url)
  if (!allowRemote && !LOCAL.includes(hostname)) return failed('remote', hostname)
  const sent = keyHeaders(address, env, protocol === 'http:' && !LOCAL.includes(hostname))
  if ('reason' in sent) return sent
  const path = `${pathname.replace(/\/+$/u, '')}/chat/completions`
  return {
    secure: protocol === 'https:',
    options: { hostname: hostname.replace(/^\[|\]$/gu, ''), port, path, ...sent },
  }
}

async function post({ secure, options }: Target, body: string, signal: AbortSignal): Promise<Answered> {
  const { request } = secure ? await import('node:https') : await import('node:http')
  const headers = {
    ...options.headers,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(body),
  }
  return new Promise(resolve => {
    const fail = (error: Error): void =>
      resolve(signal.aborted ? failed('slow', '') : failed('unreachable', error.message))
    // An agent of its own: neither the environment's proxy nor a connection that is kept.
    const call = request({ ...options, method: 'POST', headers, agent: false, signal }, response => {
      response.on('error', fail)
      collect(response, resolve)
    })
    call.on('error', fail)
    call.end(body)
  })
}

function collect(response: IncomingMessage, resolve: (answered: Answered) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  response.on('data', (chunk: Buffer) => {
    size += chunk.length
    chunks.push(chunk)
    if (size <= LARGEST) return
    resolve(failed('too-large', ''))
    response.destroy()
  })
  response.on('end', () =>
    resolve({ type: 'body', status: response.statusCode ?? 0, body: Buffer.concat(chunks).toString('utf8') }),
  )
}

/** A redirect is a failure like any other status that is not 200. */
function readReply(answered: Answered): ModelReply {
  if (answered.type === 'failed') return answered
  if (answered.status !== 200) return failed('status', String(answered.status))
  try {
    const reply = JSON.parse(answered.body) as { choices?: { message?: { content?: unknown } }[] } | null
    const text = reply?.choices?.[0]?.message?.content
    return typeof text === 'string' ? { type: 'text', text } : failed('reply', '')
  } catch {
    return failed('reply', '')
  }
}
