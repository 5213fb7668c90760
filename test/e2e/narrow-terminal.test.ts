import { describe, expect, test } from 'vitest'
import { EVERY_KIND } from './banks.ts'
import { KEYS, type Person, sitDown } from './pty.ts'
import { sandbox } from './sandbox.ts'

const LONG = {
  ...EVERY_KIND,
  'en/long.md': `# Long

## Why does a **very long title with a lot of words in it** not run over the edge of a narrow terminal?
<!-- id: long-one, level: hard, tags: [wide], time: 120 -->

Because it is wrapped. | A table, and code, are cut or wrapped as well:

| segment | flags | sequence number | acknowledgement |
|---|---|---|---|
| first | SYN | the client's initial sequence number | none |

\`\`\`c
int pthread_mutex_lock(pthread_mutex_t *mutex); /* a line of code that is longer than forty columns */
\`\`\`

https://example.org/a/very/long/address/that/has/no/space/in/it/at/all/and/goes/on

### Key points
- The **first** key point is long enough to need a second line and perhaps even a third one
- The **second** one as well, because nothing of it may be lost at forty columns (optional)

### Follow-ups
- And what becomes of a follow-up whose text is longer than the terminal is wide?
  - It is wrapped like everything else.
`,
  'ko/long-ko.md': `# 긴 문제

## 터미널의 너비가 사십 칸밖에 되지 않을 때에도 이 긴 제목이 화면 밖으로 넘치지 않는 까닭은 무엇입니까?
<!-- id: long-ko, level: hard -->

한글은 두 칸을 차지하므로 너비를 두 칸으로 세어 줄을 바꿉니다. 띄어쓰기가없는아주긴낱말도너비에맞추어나누어야합니다.

### 핵심 포인트
- 한글 한 글자는 **두 칸**을 차지하므로 글자 수가 아니라 너비로 셉니다
- **줄바꿈**은 낱말 사이에서 합니다
`,
}

const WORDS = {
  en: { ask: 'space: reveal', rate: '4 Easy', done: 'By topic' },
  ko: { ask: '스페이스: 정답 보기', rate: '쉬움', done: '주제별' },
} as const

/** Asks for help at both prompts, reveals, and rates. */
async function allScreens(person: Person, lang: 'en' | 'ko', another: boolean): Promise<void> {
  const words = WORDS[lang]
  await person.see(words.ask)
  person.press('?')
  await person.see('u s b')
  person.press('h')
  await person.see(words.ask)
  person.press(KEYS.space)
  await person.see(words.rate)
  person.press('?')
  await person.see('u s b')
  person.press('4')
  if (another) {
    await person.see('2/2')
    await person.see(words.ask)
    person.press('q')
  }
  await person.see(words.done)
}

describe.each([
  ['en', 'long', true],
  ['ko', 'long-ko', false],
] as const)('at 40 columns, in %s', (lang, topic, another) => {
  test('nothing is wider than the terminal, and no word is lost', async () => {
    const person = sitDown(sandbox(LONG), ['session', topic, '--lang', lang], { columns: 40, rows: 20 })
    await allScreens(person, lang, another)
    expect(person.tooWide()).toEqual([])
    const text = person.lines().join(' ').replace(/\s+/gu, ' ')
    expect(text).toContain(
      lang === 'en'
        ? 'not run over the edge of a narrow terminal?'
        : '화면 밖으로 넘치지 않는 까닭은 무엇입니까?',
    )
    expect(await person.ended()).toBe(0)
  })

  test('the empty answer prompt, typing and stopping fit too', async () => {
    const person = sitDown(sandbox(LONG), ['session', topic, '--lang', lang], { columns: 40, rows: 20 })
    await person.see(WORDS[lang].ask)
    person.press('t')
    await person.see('>')
    person.press('두 칸')
    await person.see('> 두 칸')
    expect(person.cursor()).toEqual({ line: '> 두 칸', column: 7 })
    person.press(KEYS.ctrlC)
    expect(await person.ended()).toBe(130)
    expect(person.tooWide()).toEqual([])
  })
})

test.each(['choice', 'multi', 'order'])(
  'a question of the kind %s fits 40 columns, its keys too',
  async topic => {
    const person = sitDown(sandbox(EVERY_KIND), ['session', topic], { columns: 40, rows: 20 })
    await person.see('?: keys')
    person.press('?')
    await person.see('u s b')
    person.press(KEYS.space)
    await person.see('4 Easy')
    person.press('4')
    await person.see('By topic')
    expect(person.tooWide()).toEqual([])
    expect(await person.ended()).toBe(0)
  },
)

test('a line that is typed over the edge of the terminal goes on in the next row, and is kept whole', async () => {
  const here = sandbox(EVERY_KIND)
  const person = sitDown(here, ['session', 'open', '--lang', 'ko'], { columns: 40, rows: 20 })
  await person.see(WORDS.ko.ask)
  person.press('t')
  await person.see('>')
  const said = '프로세서는 하던 명령을 끝내고 상태를 보관한 다음 핸들러로 뜁니다'
  person.press(said)
  await person.see('뜁니다')
  expect(person.lines().slice(-2).join('').replace('> ', '').replace(/\s/gu, '')).toBe(
    said.replace(/\s/gu, ''),
  )
  person.press(KEYS.enter)
  await person.see('>')
  person.press(KEYS.enter)
  await person.see('4 쉬움')
  expect(person.lines().join('\n')).toContain(
    '  프로세서는 하던 명령을 끝내고 상태를\n보관한 다음 핸들러로 뜁니다\n',
  )
  person.press(KEYS.ctrlC)
  expect(await person.ended()).toBe(130)
})

test('a terminal that is made narrow while a question waits shows what comes next at its new width', async () => {
  const person = sitDown(sandbox(LONG), ['session', 'long'], { columns: 80, rows: 30 })
  await person.see('space: reveal')
  const before = person.lines()
  person.resize(40)
  await person.see('space: reveal')
  person.press(KEYS.space)
  await person.see('4 Easy')
  person.press('?')
  await person.see('again, hard, good, easy')
  person.press('4')
  await person.see('2/2')
  await person.see('space: reveal')
  expect(person.tooWide().filter(line => !before.some(earlier => earlier.startsWith(line)))).toEqual([])
  person.press('q')
  expect(await person.ended()).toBe(0)
})

test('escape sequences in a question are shown, not executed', async () => {
  const hostile = `# Hostile

## What does \u001b]0;owned\u0007this \u001b[2J\u001b[31mtitle\u001b[0m do?
<!-- id: hostile -->

It says \u001b[8mnothing\u001b[0m, and \u009b2J neither.

### Key points
- A \u001b[5mpoint\u001b[0m
`
  const person = sitDown(sandbox({ 'en/hostile.md': hostile }), ['session'])
  await person.see('space: reveal')
  person.press(KEYS.space)
  await person.see('4 Easy')
  const raw = person.raw()
  for (const sequence of [
    '\u001b]0;',
    '\u001b[2J',
    '\u001b[31mtitle',
    '\u001b[8m',
    '\u009b',
    '\u001b[5m',
    '\u0007',
  ])
    expect(raw).not.toContain(sequence)
  expect(person.lines().join('\n')).toContain('␛[2J␛[31mtitle␛[0m do?')
  person.press('4')
  await person.see('By topic')
  expect(await person.ended()).toBe(0)
})
