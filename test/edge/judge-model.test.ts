import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterEach, describe, expect, it } from 'vitest'
import { openJudgeModel } from '../../src/edge/judge-model.ts'

const closing: (() => void)[] = []
afterEach(() => {
  for (const close of closing.splice(0)) close()
})

interface Heard {
  readonly url: string | undefined
  readonly key: string | undefined
  readonly body: { response_format?: { type: string }; messages: readonly { content: string }[] }
}

/** A server on loopback that answers each call with the next of the replies, the last one again and again. */
async function serverOf(...replies: readonly Reply[]) {
  return serverWith(null, ...replies)
}

type Reply = (response: ServerResponse) => void

/** `keyVariable` names the key that is sent. */
async function serverWith(keyVariable: string | null, ...replies: readonly Reply[]) {
  const heard: Heard[] = []
  const server = createServer(async (request: IncomingMessage, response) => {
    let text = ''
    for await (const chunk of request) text += chunk
    const reply = replies[Math.min(heard.length, replies.length - 1)]
    heard.push({ url: request.url, key: request.headers.authorization, body: JSON.parse(text) })
    reply?.(response)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  closing.push(() => {
    server.closeAllConnections()
    server.close()
  })
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const model = openJudgeModel(
    { url: `http://127.0.0.1:${port}/v1`, model: 'small', allowRemote: false, keyVariable },
    { env: { QUIZ_JUDGE_KEY: ' secret-1 ', EMPTY: '', BROKEN: 'a\nb' }, timeout: 400 },
  )
  const request = { system: 'S', user: 'U', schema: {} }
  return { heard, ask: () => model.complete(request), body: () => model.body(request) }
}

const says = (text: string) => (response: ServerResponse) =>
  response.end(JSON.stringify({ choices: [{ message: { content: text } }] }))
const status =
  (code: number, headers = {}) =>
  (response: ServerResponse) => {
    response.writeHead(code, headers)
    response.end('{}')
  }

describe('a model on loopback', () => {
  it('is asked once, under its address', async () => {
    const { ask, heard } = await serverOf(says('yes'))
    expect(await ask()).toEqual({ type: 'text', text: 'yes' })
    expect(heard.map(({ url }) => url)).toEqual(['/v1/chat/completions'])
  })

  it('is asked for less where it refuses response_format', async () => {
    const { ask, heard } = await serverOf(status(400), status(400), says('yes'))
    expect(await ask()).toEqual({ type: 'text', text: 'yes' })
    expect(heard.map(({ body }) => body.response_format?.type)).toEqual([
      'json_schema',
      'json_object',
      undefined,
    ])
  })

  it('is asked once more after a failure, and not a third time', async () => {
    const { ask, heard } = await serverOf(status(500))
    expect(await ask()).toEqual({ type: 'failed', reason: 'status', detail: '500' })
    expect(heard).toHaveLength(2)
  })

  it('leads nowhere else', async () => {
    const { ask } = await serverOf(status(302, { location: 'http://127.0.0.1:1/' }))
    expect(await ask()).toEqual({ type: 'failed', reason: 'status', detail: '302' })
  })

  it('is left when it is slow', async () => {
    const { ask, heard } = await serverOf(() => {})
    expect(await ask()).toEqual({ type: 'failed', reason: 'slow', detail: '' })
    expect(heard).toHaveLength(1)
  })

  it('is left when it does not come to an end', async () => {
    const { ask } = await serverOf(response => response.write('{"choices": ['))
    expect(await ask()).toEqual({ type: 'failed', reason: 'slow', detail: '' })
  })

  it('is left when it says too much', async () => {
    const { ask } = await serverOf(response => response.end('x'.repeat(70_000)))
    expect(await ask()).toEqual({ type: 'failed', reason: 'too-large', detail: '' })
  })

  it('is not understood where it replies anything but JSON', async () => {
    const { ask } = await serverOf(response => response.end('{"choices": ['))
    expect(await ask()).toEqual({ type: 'failed', reason: 'reply', detail: '' })
  })

  it('is not asked where it is elsewhere, unless that is allowed', async () => {
    const model = openJudgeModel(
      { url: 'http://192.0.2.1/v1', model: 'm', allowRemote: false, keyVariable: null },
      { env: {} },
    )
    expect(await model.complete({ system: '', user: '', schema: {} })).toEqual({
      type: 'failed',
      reason: 'remote',
      detail: '192.0.2.1',
    })
  })
})

describe('the key of a model', () => {
  it('is sent as the variable holds it, and stands in nothing else', async () => {
    const { ask, heard, body } = await serverWith('QUIZ_JUDGE_KEY', says('yes'))
    expect(await ask()).toEqual({ type: 'text', text: 'yes' })
    expect(heard.map(({ key }) => key)).toEqual(['Bearer secret-1'])
    expect(JSON.stringify(heard.map(one => one.body)) + body()).not.toContain('secret-1')
  })

  it('is not sent where none is named', async () => {
    const { ask, heard } = await serverOf(says('yes'))
    await ask()
    expect(heard.map(({ key }) => key)).toEqual([undefined])
  })

  it.each(['ABSENT', 'EMPTY', 'BROKEN'])('is missed where the variable is %s', async name => {
    const { ask, heard } = await serverWith(name, says('yes'))
    expect(await ask()).toEqual({ type: 'failed', reason: 'key', detail: name })
    expect(heard).toEqual([])
  })

  it('is in no failure', async () => {
    const { ask } = await serverWith('QUIZ_JUDGE_KEY', status(401))
    expect(await ask()).toEqual({ type: 'failed', reason: 'status', detail: '401' })
  })

  it('is not sent over a network that reads along', async () => {
    const model = openJudgeModel(
      { url: 'http://192.0.2.1/v1', model: 'm', allowRemote: true, keyVariable: 'K' },
      { env: { K: 'secret-1' } },
    )
    expect(await model.complete({ system: '', user: '', schema: {} })).toEqual({
      type: 'failed',
      reason: 'open',
      detail: 'K',
    })
  })
})
