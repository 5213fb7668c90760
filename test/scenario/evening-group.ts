import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Language } from '../../src/model/config.ts'
import { type Machine, machine } from '../world.ts'

/** What a group writes and says in its language. */
export interface EveningTexts {
  readonly locale: string
  readonly members: readonly [string, string, string]
  readonly noShow: string
  readonly note: string
  readonly free: string
  readonly next: string
  readonly remark: string
  readonly points: string
  readonly hint: string
  readonly followUps: string
}

export const TEXTS: Readonly<Record<Language, EveningTexts>> = {
  ko: {
    locale: 'ko_KR.UTF-8',
    members: ['준', '솔', '민'],
    noShow: '하나',
    note: `# 260504 월

- 참석자
  - @준
  - @솔
  - @민
- 주제
  - 운영체제

## 주제별 토의

### 스핀락은 왜 짧게 잡습니까?

기다리는 쪽이 CPU를 쓰기 때문입니다.

## 다음주 주제

- 페이지 교체는 왜 필요합니까?
`,
    free: '실제로 겪은 일이 있습니까?',
    next: '캐시 일관성은 어떻게 지킵니까?',
    remark: '결론부터 말했습니다',
    points: '핵심 포인트',
    hint: '힌트',
    followUps: '꼬리 질문',
  },
  en: {
    locale: 'en_US.UTF-8',
    members: ['jun', 'sol', 'min'],
    noShow: 'hana',
    note: `# 260504 Mon

- Attendees
  - @jun
  - @sol
  - @min
- Topics
  - Operating systems

## Discussion

### Why is a spinlock held briefly?

Whoever waits for it burns a processor.

## Next week

- Why are pages replaced?
`,
    free: 'When did you last meet one?',
    next: 'How do caches stay coherent?',
    remark: 'Began with the point',
    points: 'Key points',
    hint: 'Hint',
    followUps: 'Follow-ups',
  },
}

/** Questions of which each has two key points, a hint, and a follow-up for what was missed and one for more. */
export const bankOf = ({ points, hint, followUps }: EveningTexts): string =>
  Array.from(
    { length: 9 },
    (_, at) => `## What of ${at + 1}?
<!-- id: q${at + 1}, level: ${at % 2 === 0 ? 'easy' : 'medium'} -->

The answer ${at + 1}.

### ${points}
- The **first**
- The **second**

### ${followUps}
- What was missed? <!-- on: missed -->
  - This.
- What is its limit? <!-- on: full -->
  - That.

### ${hint}
Think of its name.
`,
  ).join('\n')

export interface Evening {
  /** Where the group meets, and what each says about themselves. */
  readonly folder: string
  homeOf(member: string): Machine
  readonly homes: readonly Machine[]
}

export async function gather(lang: Language, at: string): Promise<Evening> {
  const texts = TEXTS[lang]
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'quiz-test-group-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const homes = new Map<string, Machine>()
  for (const member of texts.members) homes.set(member, await homeFor(member, { texts, folder, lang, at }))
  return {
    folder,
    homes: [...homes.values()],
    homeOf(member) {
      const home = homes.get(member)
      if (!home) throw new Error(`nobody is called ${member}`)
      return home
    },
  }
}

interface Moving {
  readonly texts: EveningTexts
  readonly folder: string
  readonly lang: Language
  readonly at: string
}

/** A machine on which a member has said who they are, and where their group is. */
export async function homeFor(member: string, { texts, folder, lang, at }: Moving): Promise<Machine> {
  const files = { [`questions/${lang}/bank.md`]: bankOf(texts), 'notes/260504.md': texts.note }
  const home = machine({ at, files, env: { LANG: texts.locale } })
  await done(home, 'config', 'set', 'member', member)
  await done(home, 'config', 'set', 'group', folder)
  return home
}

/** What a command wrote that did what it was told. */
export async function done(home: Machine, ...argv: readonly string[]): Promise<string> {
  const { code, out, err } = await home.run(...argv)
  if (code !== 0) throw new Error(`quiz ${argv.join(' ')} ended with ${code}: ${err}`)
  return out
}
