import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../edge/temporary-folder.ts'
import { daysOf, machine } from '../world.ts'
import { BANK, deviceOf, idsOf, linesOf, stateOf } from './devices.ts'

const start = () => ({
  laptop: machine({ files: BANK }),
  phone: machine({ files: BANK, at: '2026-03-02T10:00:30+09:00' }),
  folder: temporaryFolder(),
})

test('two devices that were offline for a week have the same state after they have met', async () => {
  const { laptop, phone, folder } = start()
  for (let day = 0; day < 7; day++) {
    laptop.review('syn', day % 2 === 0 ? 'good' : 'again')
    phone.review('syn', 'hard')
    phone.review('fin', 'good')
    for (const device of [laptop, phone]) device.pass(daysOf(1))
  }
  await laptop.run('mark', 'ack', '--suspend')
  await phone.run('config', 'set', 'retention', '0.85')
  for (const device of [laptop, phone, laptop])
    expect((await device.run('sync', '--folder', folder)).code).toBe(0)
  expect(stateOf(laptop)).toEqual(stateOf(phone))
  expect(idsOf(laptop)).toEqual(idsOf(phone))
  // Four reviews of each device's three weeks of cards were seen, and each once.
  expect(stateOf(laptop).cards.get('syn')).toMatchObject({ reviews: 14 })
  const list = await laptop.json('list')
  phone.set({ at: '2026-03-09T10:05:00+09:00' })
  laptop.set({ at: '2026-03-09T10:05:00+09:00' })
  expect(withoutFiles(await phone.json('list'))).toEqual(withoutFiles(await laptop.json('list')))
  expect(list).toMatchObject({ questions: [{}, {}, {}, {}] })
})

const withoutFiles = (document: unknown): unknown =>
  JSON.parse(JSON.stringify(document, (key, value) => (key === 'file' ? '' : value)))

test('each device writes its own file in the folder and no other', async () => {
  const { laptop, phone, folder } = start()
  laptop.review('syn', 'good')
  phone.review('fin', 'good')
  for (const device of [laptop, phone, laptop]) await device.run('sync', '--folder', folder)
  const shared = linesOf(join(folder, 'journal'))
  expect(shared).toEqual({
    [`${deviceOf(laptop)}.jsonl`]: linesOf(join(laptop.home, 'journal'))[`${deviceOf(laptop)}.jsonl`],
    [`${deviceOf(phone)}.jsonl`]: linesOf(join(phone.home, 'journal'))[`${deviceOf(phone)}.jsonl`],
  })
  expect(linesOf(join(laptop.home, 'journal'))).toEqual(shared)
  expect(linesOf(join(phone.home, 'journal'))).toEqual(shared)
})

test('says what came and what went, and that nothing is new the second time', async () => {
  const { laptop, phone, folder } = start()
  laptop.review('syn', 'good')
  phone.review('fin', 'good')
  phone.review('fin', 'good')
  expect(await laptop.run('sync', '--folder', folder)).toEqual({
    code: 0,
    out: `Your devices (${folder}): 1 entry sent\n`,
    err: '',
  })
  expect(await phone.json('sync', '--folder', folder)).toEqual({
    version: 1,
    dryRun: false,
    places: [{ purpose: 'devices', type: 'folder', place: folder, made: null, received: 1, sent: 2 }],
  })
  expect((await phone.run('sync', '--folder', folder)).out).toBe(
    `Your devices (${folder}): nothing new on either side\n`,
  )
})

test('a dry run says the same and writes nothing', async () => {
  const { laptop, phone, folder } = start()
  laptop.review('syn', 'good')
  await laptop.run('sync', '--folder', folder)
  const before = linesOf(join(folder, 'journal'))
  expect((await phone.run('sync', '--folder', folder, '--dry-run')).out).toBe(
    `Your devices (${folder}): 1 entry to receive\nNothing was written.\n`,
  )
  expect(existsSync(join(phone.home, 'journal'))).toBe(false)
  expect(linesOf(join(folder, 'journal'))).toEqual(before)
})

test('copies and conflicts that syncing tools leave are read as more events', async () => {
  const { laptop, phone, folder } = start()
  for (const card of ['syn', 'fin', 'rst', 'ack']) laptop.review(card, 'good')
  await laptop.run('sync', '--folder', folder)
  const shared = join(folder, 'journal')
  const own = `${deviceOf(laptop)}.jsonl`
  const [syn, fin, rst, ack] = readFileSync(join(shared, own), 'utf8').trimEnd().split('\n')
  rmSync(join(shared, own))
  writeFileSync(join(shared, `${deviceOf(laptop)} (jimin's conflicted copy 2026-03-02).jsonl`), `${syn}\n`)
  writeFileSync(join(shared, `${deviceOf(laptop)}.sync-conflict-20260302-101500-A7K2.jsonl`), `${fin}\r\n`)
  writeFileSync(
    join(shared, own),
    `${syn}\n<<<<<<< HEAD\n${rst}\n||||||| 4f2a\n=======\n${ack}\n${rst}\n>>>>>>> origin/main\n`,
  )
  const { err } = await phone.run('sync', '--folder', folder)
  expect(err).toBe('')
  expect(idsOf(phone)).toEqual(idsOf(laptop))
  expect(stateOf(phone)).toEqual(stateOf(laptop))
})

test('what was cut off in the middle of a line is there again after the next time', async () => {
  const { laptop, phone, folder } = start()
  laptop.review('syn', 'good')
  laptop.review('fin', 'good')
  await laptop.run('sync', '--folder', folder)
  const file = join(folder, 'journal', `${deviceOf(laptop)}.jsonl`)
  writeFileSync(file, readFileSync(file).subarray(0, -30))
  await phone.run('sync', '--folder', folder)
  expect(idsOf(phone)).toHaveLength(1)
  for (const device of [laptop, phone]) await device.run('sync', '--folder', folder)
  expect(idsOf(phone)).toEqual(idsOf(laptop))
})

test('a line that makes no sense is told with its file and stops nothing', async () => {
  const { laptop, phone, folder } = start()
  laptop.review('syn', 'good')
  await laptop.run('sync', '--folder', folder)
  appendFileSync(join(folder, 'journal', `${deviceOf(laptop)}.jsonl`), 'rubbish\n')
  const { code, err } = await phone.run('sync', '--folder', folder)
  expect({ code, err }).toEqual({
    code: 0,
    err: expect.stringContaining('Lines in this file that cannot be read: 1.'),
  })
  expect(idsOf(phone)).toEqual(idsOf(laptop))
})

test('what only this home has goes along, also what an older device wrote that is gone', async () => {
  const { laptop, phone, folder } = start()
  laptop.review('syn', 'good')
  renameSync(
    join(laptop.home, 'journal', `${deviceOf(laptop)}.jsonl`),
    join(laptop.home, 'journal', 'aaaabbbbccccdddd.jsonl'),
  )
  for (const device of [laptop, phone]) await device.run('sync', '--folder', folder)
  expect(idsOf(phone)).toEqual(idsOf(laptop))
  expect(idsOf(phone)).toHaveLength(1)
})

test('an event that comes late changes what is shown, as if it had always been there', async () => {
  const { laptop, phone, folder } = start()
  phone.review('syn', 'again')
  laptop.pass(60)
  laptop.review('syn', 'good')
  expect(await laptop.json('show', 'syn')).toMatchObject({ reviews: [{ rating: 'good' }] })
  for (const device of [phone, laptop]) await device.run('sync', '--folder', folder)
  expect(await laptop.json('show', 'syn')).toMatchObject({
    reviews: [{ rating: 'again' }, { rating: 'good' }],
  })
})

test('a folder that is not there is not made without a word', async () => {
  const { laptop, folder } = start()
  const away = join(folder, 'not/here')
  laptop.review('syn', 'good')
  const { code, out, err } = await laptop.run('sync', '--folder', away)
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err).toContain('There is no such folder.')
  expect(existsSync(away)).toBe(false)
  expect((await laptop.run('sync', '--folder', away, '--init')).out).toBe(
    `Your devices (${away}): ready for use now, 1 entry sent\n`,
  )
})

test('the folder of this home itself is refused', async () => {
  const { laptop } = start()
  laptop.review('syn', 'good')
  const { code, err } = await laptop.run('sync', '--folder', laptop.home)
  expect(code).toBe(1)
  expect(err).toContain('This is the folder in which quiz keeps the data of this device.')
})

test('without flags it does what the configuration says, and says where there is nothing', async () => {
  const { laptop, folder } = start()
  expect(await laptop.run('sync')).toMatchObject({
    code: 1,
    err: expect.stringContaining('It is not known yet where to meet.'),
  })
  await laptop.run('config', 'set', 'sync.folder', folder)
  laptop.review('syn', 'good')
  expect((await laptop.run('sync')).out).toBe(`Your devices (${folder}): 1 entry sent\n`)
})

test('events under another name are told: they count for nobody on this device', async () => {
  const { laptop, phone, folder } = start()
  await phone.run('config', 'set', 'member', 'sol')
  phone.review('syn', 'good')
  for (const device of [phone, laptop]) {
    const { err } = await device.run('sync', '--folder', folder)
    if (device === laptop) expect(err).toContain('There are events of another name here: sol.')
  }
})

test('one place that fails stops no other', async () => {
  const { laptop, folder } = start()
  mkdirSync(join(folder, 'here'))
  laptop.review('syn', 'good')
  const { code, out, err } = await laptop.run(
    'sync',
    ...['--folder', join(folder, 'here')],
    ...['--group', join(folder, 'gone')],
  )
  expect({ code, out }).toEqual({ code: 1, out: `Your devices (${join(folder, 'here')}): 1 entry sent\n` })
  expect(err).toContain('There is no such folder.')
})
