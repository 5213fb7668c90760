import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Banks with as many questions of all common kinds as wanted, 100 a bank, of about the length that real ones have. */
export function madeBank(bank: number, questions: number): string {
  const parts = [
    `---\ntopic: made/topic-${bank}\ntitle: 만든 주제 ${bank}\nlang: ko\ntags: [made, bench]\n---\n\n# 만든 주제 ${bank}\n`,
  ]
  for (let n = 0; n < questions; n++) parts.push(madeQuestion(bank, n))
  return parts.join('\n')
}

export function writeBanks(folder: string, questions: number): void {
  mkdirSync(folder, { recursive: true })
  for (let bank = 0; bank * 100 < questions; bank++) {
    writeFileSync(join(folder, `topic-${bank}.md`), madeBank(bank, Math.min(100, questions - bank * 100)))
  }
}

export const questionId = (bank: number, n: number): string => `made-${bank}-${n}`

function madeQuestion(bank: number, n: number): string {
  const head = (title: string, settings = ''): string =>
    `## ${title} ${bank}-${n}\n<!-- id: ${questionId(bank, n)}, level: ${['easy', 'medium', 'hard'][n % 3]}${settings} -->\n`
  switch (n % 5) {
    case 0:
      return `${head('어느 세그먼트가 연결을 여나요?')}
- [x] SYN 세그먼트
- [ ] ACK 세그먼트
  - 아직 받은 것이 없어 확인할 것도 없습니다.
- [ ] FIN 세그먼트
  - 연결을 닫을 때 보냅니다.

여는 쪽이 SYN을 보내고, 받은 쪽이 SYN과 ACK를 함께 보냅니다.
`
    case 1:
      return `${head('정상 종료의 상태를 순서대로 놓으세요', ', kind: order')}
1. ESTABLISHED
2. FIN-WAIT-1
3. FIN-WAIT-2
4. TIME-WAIT
`
    default:
      return `${head('커널은 무엇을 저장하고 무엇을 되살리나요?', ', tags: [kernel], time: 90')}
커널은 실행 중이던 태스크의 **레지스터**와 프로그램 카운터를 저장하고, 다음 태스크의 것을 되살립니다. 주소 공간이
다르면 페이지 테이블도 바꾸어야 하므로, 그만큼 캐시와 TLB가 식습니다. 그래서 전환은 공짜가 아닙니다.

| 무엇 | 어디에 |
|---|---|
| 레지스터 | 커널 스택 |
| \`PC\` | 커널 스택 |

### 핵심 포인트
- 실행 중이던 태스크의 레지스터를 저장한다 <!-- match: "레지스터|register & 저장|save" -->
- 다음 태스크의 문맥을 되살린다 <!-- match: "다음|next & 복원|되살|restore" -->
- 주소 공간이 다르면 TLB가 식는다 <!-- match: "TLB|캐시|cache", optional: true -->

### 꼬리 질문
- 같은 프로세스의 스레드끼리는 무엇이 덜 드나요?
  - 주소 공간을 바꾸지 않아도 됩니다.

### 힌트
다시 시작할 때 무엇이 있어야 하는지 생각해 보세요.
`
  }
}
