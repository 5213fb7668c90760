import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { KEYS, sitDown } from './pty.ts'
import { sandbox } from './sandbox.ts'

const bank = '---\ntopic: os/lock\nlang: en\n---\n'

test.each([
  ['en', 'The question', 'Is a mutex a lock?', 'Type it again?', 'Why is a mutex called a lock?'],
  ['ko', '질문', '뮤텍스는 락인가요?', '다시 쓸까요?', '뮤텍스를 왜 락이라고 부르나요?'],
] as const)(
  'in %s, what is typed is looked at before the next is asked for',
  async (lang, asked, weak, again, better) => {
    const here = sandbox({ [`${lang}/lock.md`]: bank.replace('lang: en', `lang: ${lang}`) })
    const person = sitDown(here, ['add', '--bank', `questions/${lang}/lock.md`, '--lang', lang], {
      columns: 40,
    })
    await person.see(asked)
    person.press(weak + KEYS.enter)
    await person.see(again)
    person.press(`y${KEYS.enter}`)
    await person.see(asked)
    person.press(better + KEYS.enter)
    await person.see('{{')
    person.press(KEYS.enter)
    for (let parts = 0; parts < 3; parts++) {
      await person.see(lang === 'en' ? 'may be left' : '비워 두어도')
      person.press(KEYS.enter)
    }
    await person.see(lang === 'en' ? 'hard' : '정하지')
    person.press(KEYS.enter)
    await person.see('lock.md')
    person.press(`y${KEYS.enter}`)
    expect(await person.ended()).toBe(0)
    expect(person.tooWide()).toEqual([])
    const written = readFileSync(join(here.work, `questions/${lang}/lock.md`), 'utf8')
    expect(written).toContain(`## ${better}\n`)
    expect(written).not.toContain(weak)
  },
)

test('Ctrl-C where it asks whether to type again writes nothing', async () => {
  const here = sandbox({ 'en/lock.md': bank })
  const person = sitDown(here, ['add', '--bank', 'questions/en/lock.md'])
  await person.see('The question')
  person.press(`Is a mutex a lock?${KEYS.enter}`)
  await person.see('Type it again?')
  person.press(KEYS.ctrlC)
  expect(await person.ended()).toBe(130)
  expect(readFileSync(join(here.work, 'questions/en/lock.md'), 'utf8')).toBe(bank)
})
