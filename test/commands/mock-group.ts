import { type Machine, machine } from '../world.ts'

const OS = `# 운영체제

## 인터럽트란 무엇입니까?
<!-- id: interrupt, level: easy -->

하드웨어가 비동기적으로 CPU에 알리는 신호입니다.

### 핵심 포인트
- **비동기**로 알립니다
- 원래 **흐름**으로 돌아옵니다

### 힌트
- 누가 보냅니까?
- 끝나면 어디로 갑니까?

### 꼬리 질문
- 돌아올 때 무엇이 필요합니까? <!-- on: missed -->
  상태입니다.
- 트랩과는 무엇이 다릅니까? <!-- on: full -->
  동기적입니다.

## 데드락의 조건은 무엇입니까?
<!-- id: deadlock, level: medium -->

네 가지입니다.

### 핵심 포인트
- **상호 배제**
- **순환 대기**

## 페이지 교체란 무엇입니까?
<!-- id: page, level: medium -->

메모리에서 내보낼 페이지를 고르는 일입니다.

## 스핀락은 언제 씁니까?
<!-- id: spin, level: hard -->

짧게 기다릴 때 씁니다.
`

/** A Korean group with banks of its own. */
export function group(): Machine {
  return machine({
    at: '2026-05-11T20:00:00+09:00',
    files: { 'questions/ko/os.md': OS },
    env: { LANG: 'ko_KR.UTF-8' },
  })
}

export async function planned(here: Machine, members = '@jun,@sol,@min'): Promise<void> {
  const { code, err } = await here.run('mock', 'plan', '--members', members, '--preset', 'short')
  if (code !== 0) throw new Error(err)
}

/** Holds what is left of a meeting with the keys of a script. */
export async function run(here: Machine, keys: string, ...more: readonly string[]) {
  here.write('keys.txt', `at 2026-05-11T20:00:00+09:00\n${keys}`)
  return here.run('mock', 'run', '--script', 'keys.txt', ...more)
}

interface Document {
  readonly meeting: { readonly turns: readonly Readonly<Record<string, unknown>>[] }
}

export const turnsOf = (out: string) => (JSON.parse(out) as Document).meeting.turns
