import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { sitDown } from './pty.ts'
import { sandbox } from './sandbox.ts'

/** A model on loopback that sees nothing in any answer, after a while; and the keys that it was given. */
async function slowModel(): Promise<{ readonly url: string; readonly keys: readonly unknown[] }> {
  const keys: unknown[] = []
  const server = createServer((request, response) => {
    keys.push(request.headers.authorization)
    const content = JSON.stringify({ points: [] })
    setTimeout(() => response.end(JSON.stringify({ choices: [{ message: { content } }] })), 150)
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  const address = server.address()
  return { url: `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/v1`, keys }
}

test('the trial of a model says how far it is, sends the key and shows it nowhere', async () => {
  const { url, keys } = await slowModel()
  const here = sandbox(
    {},
    {
      config: { 'judge.url': url, 'judge.model': 'small', 'judge.keyVariable': 'QUIZ_JUDGE_KEY' },
    },
  )
  const env = { QUIZ_JUDGE_KEY: 'sk-secret' }
  const person = sitDown(here, ['judge', 'doctor'], { columns: 40, env })
  await person.see(' of 31 …')
  await person.see('left')
  await person.see('The model is not asked in sessions')
  expect(await person.ended()).toBe(1)
  expect(person.tooWide()).toEqual([])
  expect(keys).toEqual(Array.from({ length: 31 }, () => 'Bearer sk-secret'))
  expect(person.raw()).not.toContain('sk-secret')
})
