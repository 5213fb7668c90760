import { expect, test } from 'vitest'
import { machine } from '../world.ts'

const MINUTES = `# 210511 화

- 참석자
  - @jimin
  - @sol
- 주제
  - 인터럽트
- 진행 순서
  - 모의 면접

## 다음주 주제

- [os-lock] 락의 종류는? (다시: @jimin)
- 페이지 교체 알고리즘

## 모의 면접

### 1차 @jimin (면접관 @sol)

#### [os-interrupt] 인터럽트가 뭐죠?

- 진행
  - 2:05, 힌트 0
- 꼬리 질문
  - [os-interrupt~1] 왜 필요한가? 2
  - (자유) 겪어 본 일이 있나요?
- 평가
  - 지식 3: 3
  - 전달 2: 2
- 아쉬운 점
  - 복귀 과정을 말하지 않았다

#### [os-lock] 락의 종류는?

- 진행
  - 패스, @sol 답변

#### 데드락의 조건은?

- 진행
  - 1:00, 힌트 1
- 평가
  - 지식 4: 4

### 2차 @sol (면접관 @jimin)

#### [os-lock] 락의 종류는?

- 진행
  - 0:50, 힌트 0
- 평가
  - 지식 4: 4
`

const BANK = `## 인터럽트란?
<!-- id: os-interrupt -->

하드웨어가 알립니다.

### Follow-ups
- 왜 필요한가?
  - 기다리지 않으려고.

## 락의 종류는?
<!-- id: os-lock -->

여럿입니다.
`

const files = { 'notes/210511.md': MINUTES, 'questions/ko/os.md': BANK }
const start = { files, at: '2021-05-12T09:00:00+09:00' }

interface Imported {
  readonly sources: readonly {
    readonly member: string | null
    readonly questions: readonly { readonly id: string; readonly title: string; readonly status: string }[]
    readonly reviews: readonly { readonly card: string; readonly rating: string; readonly status: string }[]
    readonly skipped: readonly { readonly text: string }[]
    readonly note: { readonly agenda: readonly string[]; readonly order: readonly string[] }
  }[]
}

const reviewsOf = (document: unknown) =>
  (document as Imported).sources.flatMap(({ reviews }) =>
    reviews.map(({ card, rating, status }) => [card, rating, status]),
  )

test('minutes give the questions of the week, and the reviews of the one whose journal it is', async () => {
  const { json, run } = machine(start)
  const document = (await json('import', 'notes/210511.md')) as Imported
  expect(document.sources.map(({ note }) => [note.order, note.agenda])).toEqual([
    [['모의 면접'], ['[os-lock] 락의 종류는? (다시: @jimin)', '페이지 교체 알고리즘']],
  ])
  expect(document.sources[0]?.questions.map(({ id, status }) => [id, status])).toEqual([
    ['210511-페이지-교체-알고리즘', 'new'],
    ['os-interrupt', 'duplicate'],
    ['210511-겪어-본-일이-있나요', 'new'],
    ['os-lock', 'duplicate'],
    ['210511-데드락의-조건은', 'new'],
    ['os-lock', 'duplicate'],
  ])
  expect(document.sources[0]?.skipped).toEqual([])
  expect(reviewsOf(document)).toEqual([
    ['os-interrupt', 'good', 'new'],
    ['os-interrupt~1', 'hard', 'new'],
    ['os-lock', 'again', 'new'],
    ['210511-데드락의-조건은', 'hard', 'new'],
  ])
  const shown = (await json('show', 'os-interrupt')) as { reviews: readonly unknown[] }
  expect(shown.reviews).toEqual([
    {
      card: 'os-interrupt',
      at: '2021-05-11T03:00:00.000Z',
      rating: 'good',
      seconds: 125,
      interval: 600,
      verdict: null,
      mode: 'mock',
    },
  ])
  expect((await run('list', '--state', 'draft')).out).toContain('겪어 본 일이 있나요?')
})

test('importing again adds nothing, also after the text of a question has changed', async () => {
  const { json, run, write, read } = machine(start)
  await run('import', 'notes/210511.md')
  const bank = read('questions/210511.md')
  write('questions/ko/os.md', BANK.replace('## 락의 종류는?', '## 락에는 무엇이 있는가?'))
  const again = await json('import', 'notes/210511.md')
  expect(reviewsOf(again)).toEqual([
    ['os-interrupt', 'good', 'same'],
    ['os-interrupt~1', 'hard', 'same'],
    ['os-lock', 'again', 'same'],
    ['210511-데드락의-조건은', 'hard', 'same'],
  ])
  expect(read('questions/210511.md')).toBe(bank)
})

test('a dry run shows the reviews, and writes none', async () => {
  const { run, json } = machine(start)
  const { out } = await run('import', 'notes/210511.md', '--dry-run', '--lang', 'ko')
  expect(out.split('\n').slice(-7)).toEqual(
    [
      '모의 면접에서 온 @jimin의 복습',
      '상태  차례  평가    제목',
      '추가     1  좋음    인터럽트가 뭐죠?',
      '추가     1  어려움  왜 필요한가?',
      '추가     1  다시    락의 종류는?',
      '추가     1  어려움  데드락의 조건은?',
      '아무것도 쓰지 않았습니다 (--dry-run).',
      '',
    ].slice(-7),
  )
  expect(reviewsOf(await json('import', 'notes/210511.md'))).toHaveLength(4)
})

test('who the person is can be said, is known from the config, or has to be asked', async () => {
  const other = MINUTES.replaceAll('@jimin', '@jun')
  const { json, run, set } = machine({ ...start, files: { ...files, 'notes/210511.md': other } })
  const unknown = await run('import', 'notes/210511.md', '--dry-run')
  expect(unknown.err).toContain('Which of the candidates are you: @jun, @sol?')
  expect(reviewsOf(await json('import', 'notes/210511.md', '--dry-run', '--as', '@Jun'))).toHaveLength(4)
  expect((await run('import', 'notes/210511.md', '--as', '@min')).code).toBe(2)
  expect((await run('import', 'notes/210511.md', '--as', 'mini')).code).toBe(2)
  set({ interactive: true, answers: [{ choose: '@sol' }, true] })
  expect((await run('import', 'notes/210511.md')).err).toContain('1 review added to your history.')
  expect(reviewsOf(await json('import', 'notes/210511.md', '--as', '@sol'))).toEqual([
    ['os-lock', 'good', 'same'],
  ])
  await run('config', 'set', 'member', '@jun')
  expect(reviewsOf(await json('import', 'notes/210511.md', '--dry-run'))).toHaveLength(4)
  await run('config', 'set', 'member', 'ari')
  expect((await run('import', 'notes/210511.md')).err).toContain('@ari was no candidate')
})

test('minutes that cannot be read are an error with all of its places, and nothing is taken of them', async () => {
  const bad = MINUTES.replace('지식 3: 3', '지식 3점').replace('### 2차 @sol', '### 2차 sol')
  const { run, read } = machine({ ...start, files: { ...files, 'notes/210511.md': bad } })
  const { code, err } = await run('import', 'notes/210511.md')
  expect(code).toBe(1)
  expect(err.match(/^\S+md:\S+|minutes\/\S+$/gmu)).toEqual([
    'notes/210511.md:28:3',
    'minutes/score',
    'notes/210511.md:45:1',
    'minutes/turn',
  ])
  expect(() => read('questions/210511.md')).toThrow()
})

test('an import is taken back with its reviews, and can be done again', async () => {
  const { run, json, read } = machine(start)
  await run('import', 'notes/210511.md')
  const undone = (await json('import', '--undo', 'questions/210511.md')) as { reviews: number }
  expect(undone.reviews).toBe(4)
  expect(() => read('questions/210511.md')).toThrow()
  expect(((await json('show', 'os-interrupt')) as { reviews: unknown }).reviews).toEqual([])
  const statuses = (document: unknown) => reviewsOf(document).map(([, , status]) => status)
  expect(statuses(await json('import', 'notes/210511.md'))).toEqual(['new', 'new', 'new', 'new'])
  expect(statuses(await json('import', 'notes/210511.md'))).toEqual(['same', 'same', 'same', 'same'])
  expect(((await json('show', 'os-interrupt')) as { reviews: readonly unknown[] }).reviews).toHaveLength(1)
})

test('a single review that was taken back stays so', async () => {
  const { run, json } = machine(start)
  await run('import', 'notes/210511.md')
  const { undone } = (await json('undo')) as { undone: readonly { readonly card: string }[] }
  expect(undone).toHaveLength(1)
  const left = reviewsOf(await json('import', 'notes/210511.md'))
  expect(left.filter(([, , status]) => status === 'undone').map(([card]) => card)).toEqual([undone[0]?.card])
})

test('minutes that brought no new question are taken back by their day', async () => {
  const known = MINUTES.slice(0, MINUTES.indexOf('\n#### 데드락'))
    .replace('- 페이지 교체 알고리즘\n', '')
    .replace('  - (자유) 겪어 본 일이 있나요?\n', '')
  const { run, json } = machine({ ...start, files: { ...files, 'notes/210511.md': known } })
  await run('import', 'notes/210511.md')
  const shown = await run('import', '--undo', '210511', '--dry-run')
  expect([shown.code, shown.out.split('\n')[0]]).toEqual([
    0,
    '3 reviews of the mock interview taken back. What was reviewed live is kept.',
  ])
  await run('import', '--undo', '210511', '--yes')
  expect(((await json('show', 'os-lock')) as { reviews: unknown }).reviews).toEqual([])
  expect((await run('import', '--undo', '210511')).code).toBe(1)
})

test('of a review in the interview and one alone on the same day the later one decides, and both are kept', async () => {
  const { run, json, review, set } = machine({ ...start, at: '2021-05-11T20:00:00+09:00' })
  review('os-interrupt', 'again')
  await run('import', 'notes/210511.md')
  const { reviews, state } = (await json('show', 'os-interrupt')) as {
    reviews: readonly { readonly mode: string; readonly rating: string }[]
    state: string
  }
  expect(reviews.map(({ mode, rating }) => [mode, rating])).toEqual([
    ['mock', 'good'],
    ['session', 'again'],
  ])
  set({ at: '2021-05-11T21:00:00+09:00' })
  expect(state).toBe('learning')
})
