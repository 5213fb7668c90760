/** A meeting's minutes as `quiz mock minutes` writes them: the contract of the format. */
export const SAMPLE = `# 210511 화

- 참석자
  - @jun
  - @sol
  - @min
- 주제
  - 인터럽트
- 진행 순서
  - 모의 면접
  - 자유 토의

## 다음주 주제

- [os-interrupt-03] 트랩과 인터럽트의 차이는? (다시: @jun)
- 페이지 교체 알고리즘

## 모의 면접

### 1차 @jun (면접관 @sol, 기록 @min)

#### [os-interrupt-01] 인터럽트란?

- 진행
  - 2:05, 힌트 0
- 핵심 포인트 3/4
  - [x] 하드웨어가 비동기적으로 CPU에 알림
  - [ ] 원래 흐름으로 복귀
- 평가
  - 지식 3: 3, 3
  - 전달 2: 2, 3
- 아쉬운 점
  - 복귀 과정을 말하지 않았다
`

export const SAMPLE_IN_ENGLISH = `# 210511 Tue

- Attendees
  - @jun
  - @sol
  - @min
- Topics
  - 인터럽트
- Running order
  - 모의 면접
  - 자유 토의

## Next week

- [os-interrupt-03] 트랩과 인터럽트의 차이는? (again: @jun)
- 페이지 교체 알고리즘

## Mock interview

### Turn 1 @jun (interviewer @sol, scribe @min)

#### [os-interrupt-01] 인터럽트란?

- Course
  - 2:05, hints 0
- Key points 3/4
  - [x] 하드웨어가 비동기적으로 CPU에 알림
  - [ ] 원래 흐름으로 복귀
- Scores
  - knowledge 3: 3, 3
  - delivery 2: 2, 3
- What could be better
  - 복귀 과정을 말하지 않았다
`
