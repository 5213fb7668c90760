import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

type Writer = (file: number, n: number) => string

/** About as long as answers of real lists are: 500 to 900 bytes. */
const prose = (n: number): string =>
  `커널은 실행 중이던 태스크 ${n}의 **레지스터**와 프로그램 카운터를 저장하고, 다음 태스크의 것을 되살립니다. 주소 공간이 다르면 페이지 테이블도 바꾸어야 하므로 그만큼 캐시와 TLB가 식습니다.

\`\`\`c
switch_to(prev_${n}, next_${n});
\`\`\`

- 레지스터는 커널 스택에 둡니다
- \`PC\`도 거기에 둡니다
- 부동소수점 레지스터는 쓸 때까지 **미루어** 둡니다

| 무엇 | 어디에 | 언제 |
|---|---|---|
| 레지스터 | 커널 스택 | 들어올 때 |
| 페이지 테이블 | \`cr3\` | 주소 공간이 다를 때 |

전환은 공짜가 아닙니다. 캐시와 TLB가 식고, [분기 예측](https://example.com/branch)도 처음부터 다시 배웁니다. 그래서 스레드가 너무
많으면 일보다 전환에 시간을 더 쓰게 됩니다.`

const WRITERS: readonly Writer[] = [
  (file, n) =>
    `## What is saved when task ${file}-${n} is switched?\n\n${prose(n)}\n\n**[⬆ Back to Top](#top)**\n`,
  (file, n) =>
    `#### Q${n}. Which segment opens connection ${file}-${n}?\n\n- [x] SYN\n- [ ] ACK\n- [ ] FIN\n\nThe opener sends it: *SYN* asks for a connection and carries the first sequence number, ${n}. ACK acknowledges what was received, and nothing was received yet; FIN closes.\n\n[Reference](https://example.com/tcp/${n})\n`,
  (file, n) =>
    `<details>\n<summary>문맥 교환 ${file}-${n}에서 무엇을 저장하나요?</summary>\n<br><b>\n\n${prose(n)}\n</b></details>\n`,
  (file, n) =>
    `###### ${n}. What does script ${file}-${n} print?\n\n\`\`\`js\nconsole.log(${n})\n\`\`\`\n\n- A: \`${n}\`\n- B: \`0\`\n- C: \`undefined\`\n\n<details><summary><b>Answer</b></summary>\n<p>\n\n#### Answer: A\n\nThe argument is printed as it is: \`console.log\` takes a value, makes text of it and writes the text with a newline to the standard output.\n\nNothing is *returned*, so that \`undefined\` would be shown by a shell that evaluates the **whole** script, and not by the script itself.\n\n</p>\n</details>\n\n---\n`,
  (file, n) => `**Q. 잠금 ${file}-${n}은 언제 필요한가요?**\n\nA. ${prose(n)}\n`,
  (file, n) =>
    `${n}. 스레드 ${file}-${n}은 무엇을 공유하나요?\n    - 힙과 코드를 공유합니다. 전역 변수와 열린 파일도 마찬가지입니다.\n    - 스택과 레지스터는 **따로** 가집니다. 그래서 \`errno\`도 스레드마다 있습니다.\n`,
]

/** Files as people write question lists, all dialects in turn: `files` of `questions` questions each. */
export function writeLists(folder: string, files: number, questions: number): void {
  mkdirSync(folder, { recursive: true })
  for (let file = 0; file < files; file++) {
    const write = WRITERS[file % WRITERS.length]
    const parts = Array.from({ length: questions }, (_, n) => write?.(file, n + 1) ?? '')
    writeFileSync(join(folder, `list-${file}.md`), `# Interview questions ${file}\n\n${parts.join('\n')}`)
  }
}
