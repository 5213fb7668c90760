import { expect, it } from 'vitest'
import { matchKeyPoints } from '../../src/answer/match-key-points.ts'
import { shippedGlossary, shippedQuestions } from './shipped-answers.ts'

it('finds every key point in the answer that its own question gives', () => {
  expect(shippedQuestions.length).toBeGreaterThan(200)
  const unseen = shippedQuestions.flatMap(({ id, answer, keyPoints, place }) =>
    matchKeyPoints(answer, keyPoints, shippedGlossary).flatMap((coverage, at) =>
      coverage === 'found' ? [] : [`${place.file}:${place.line} ${id} ${at + 1} ${coverage}`],
    ),
  )
  expect(unseen).toEqual([])
})

it.each<[id: string, points: readonly number[], answer: string]>([
  ['net-handshake-01', [1, 2], '서버가 SYN을 보내고 클라이언트가 SYN+ACK로 답합니다.'],
  ['net-handshake-01', [1, 2], 'The server sends a SYN and the client replies with a SYN+ACK.'],
  ['net-handshake-01', [3], '서버가 마지막 ACK를 보냅니다.'],
  ['net-handshake-05', [2], '세 번째 ACK는 클라이언트의 순서 번호를 확인해 줍니다.'],
  ['net-handshake-05', [2], "The third segment confirms the client's number."],
  ['net-handshake-09', [4], '클라이언트는 SYN에 TCP 옵션을 담아 보냅니다.'],
  ['ops-autoscaling-02', [1, 2], '수직 확장은 서버를 여러 대로 늘리고 수평 확장은 CPU를 키웁니다.'],
  [
    'ops-autoscaling-02',
    [1, 2],
    'Vertical scaling adds instances. Horizontal scaling means a bigger machine.',
  ],
  ['ops-orchestration-03', [1, 2], '서버 측은 직접 골라 쓰고 클라이언트 측은 로드 밸런서가 골라 줍니다.'],
  ['os-context-switch-01', [1, 4], '다음 태스크의 레지스터를 저장하고 나서 실행 중이던 태스크를 복원합니다.'],
  ['os-context-switch-01', [2, 3], '스케줄러가 레지스터를 커널 스택에 저장합니다.'],
  ['os-hw-sw-lock-01', [1, 2], '하드웨어 락은 변수를 읽고 쓰고, 소프트웨어 락은 원자 명령을 씁니다.'],
  ['os-lock-kinds-01', [5], '그동안 다른 스레드는 기다립니다.'],
  ['os-lock-kinds-08', [1, 2], '낙관적 락은 미리 잠그고, 비관적 락은 버전을 비교합니다.'],
  ['os-lock-kinds-08', [4], '충돌이 드물면 비관적 락이 낫습니다.'],
  ['db-transaction-14', [1, 2], '낙관적 락은 행을 잠가 기다리게 하고 비관적 락은 버전을 비교합니다.'],
  ['db-transaction-14', [4], '충돌이 드물면 비관적 방식이 유리합니다.'],
  ['db-distributed-tx-04', [4], '사가는 긴 작업을 여러 로컬 트랜잭션으로 나눕니다.'],
  ['db-distributed-tx-04', [3], '2PC는 격리성을 지킵니다.'],
  ['db-nested-tx-01', [1], '진짜 중첩 대신 세이브포인트가 있습니다.'],
])('finds nothing of %s %j where roles are swapped or a word only falls: %s', (id, points, answer) => {
  const versions = shippedQuestions.filter(question => question.id === id)
  expect(versions).toHaveLength(2)
  for (const { keyPoints } of versions) {
    const coverage = matchKeyPoints(answer, keyPoints, shippedGlossary)
    expect(points.filter(point => coverage[point - 1] === 'found')).toEqual([])
  }
})
