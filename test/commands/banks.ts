/** Banks below a working folder: two topics, one of them in two languages, every kind that shows differently. */
export const BANKS: Readonly<Record<string, string>> = {
  'questions/en/network/tcp.md': `---
topic: network/tcp
title: TCP basics
tags: [network]
sources: [RFC 9293]
---

## Which three segments open a TCP connection?
<!-- id: tcp-3way, level: hard, tags: [handshake], week: 210504 -->

SYN, SYN+ACK and ACK.

### Key points
- The client sends SYN with its own number <!-- match: "SYN & number|@isn" -->
- The **server** answers with \`SYN+ACK\` <!-- optional: true -->

### Follow-ups
- Why are two not enough?
  - The server would not know that its number arrived.
- What opens a TLS connection? <!-- ask: tls-hello -->

### Hint
There is one in each direction, and one more.

## Which flag does the first segment carry?
<!-- id: tcp-first-flag, level: easy -->

- [x] SYN
- [ ] ACK
  - It acknowledges data, and none was sent yet.

## How long does the closer wait?
<!-- id: tcp-wait -->

In {{TIME_WAIT}} it waits for {{two::how many}} maximum segment lifetimes.

## What does a window of zero mean?
<!-- id: tcp-window -->
`,
  'questions/ko/network/tcp.md': `---
topic: network/tcp
title: TCP 기본
lang: ko
tags: [network]
---

## TCP 연결을 여는 세그먼트 세 개는 무엇인가요?
<!-- id: tcp-3way, level: hard, tags: [handshake] -->

SYN, SYN+ACK, ACK입니다.

### 핵심 포인트
- 클라이언트가 자신의 번호와 함께 SYN을 보낸다 <!-- match: "SYN & 번호|@isn" -->

### 꼬리 질문
- 왜 두 개로는 부족한가요?
  - 서버가 자신의 번호가 전달됐는지 알 수 없습니다.
`,
  'questions/en/os/lock.md': `---
title: Locks
---

## What does a mutex promise?
<!-- id: lock-mutex, level: medium -->

One holder at a time.

## Put the steps of an interrupt in order.
<!-- id: lock-order, kind: order -->

1. The device raises the line.
2. The CPU saves where it was.
3. The handler runs.

## How many holders has a mutex at most?
<!-- id: lock-count, accept: [one, "1"] -->
`,
}
