import { expect, it } from 'vitest'
import { machine } from '../world.ts'

it('says with --style how questions could be better, in the files that it is given', async () => {
  const weak = '# TCP\n\n## Is TCP a protocol?\n<!-- id: tcp -->\n\nYes (RFC 9293).\n'
  const here = machine({
    files: {
      'questions/network/tcp.md': weak,
      'questions/network/udp.md': weak.replace('id: tcp', 'id: udp'),
    },
    columns: 300,
  })
  expect((await here.run('check')).out).toBe('2 files, 2 questions: nothing to mend\n')
  const { code, out, err } = await here.run('check', 'questions/network/tcp.md', '--style')
  expect({ code, err }).toEqual({ code: 0, err: '' })
  const places = out.split('\n').filter(line => /^\S+:\d+:\d+ /u.test(line))
  expect(places.map(line => [line.split(' ')[0], line.split(/\s+/u).at(-1)])).toEqual([
    ['questions/network/tcp.md:1:1', 'style/no-source'],
    ['questions/network/tcp.md:1:1', 'style/thin-topic'],
    ['questions/network/tcp.md:3:4', 'style/yes-or-no'],
  ])
  expect(out.trimEnd().split('\n').at(-1)).toBe('1 file, 1 question: 2 warnings, 1 note')
})
