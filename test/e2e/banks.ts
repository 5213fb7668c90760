/** One bank of each kind, in two languages where that matters. */

const openEn = `# Interrupts

## What happens when an interrupt arrives?
<!-- id: int-arrives, level: medium -->

The processor finishes its instruction, keeps the state and jumps to the handler.

### Key points
- It finishes the current **instruction**
- It keeps the **state**
- It jumps to the **handler**

### Hint
Think of what must not get lost.
`

const openKo = `# 인터럽트

## 인터럽트가 오면 어떤 일이 일어납니까?
<!-- id: int-arrives, level: medium -->

프로세서는 하던 명령을 끝내고 상태를 보관한 뒤 핸들러로 뜁니다.

### 핵심 포인트
- 현재 **명령**을 끝냅니다
- **상태**를 보관합니다
- **핸들러**로 뜁니다

### 힌트
잃어버리면 안 되는 것을 생각해 보세요.
`

const pairEn = `# Two questions

## What is a mutex?
<!-- id: pair-mutex -->

A lock with one holder.

## What is a semaphore?
<!-- id: pair-semaphore -->

A counter of permits.
`

const choiceEn = `# Flags

## Which flag opens a TCP connection?
<!-- id: tcp-flag, shuffle: false -->

- [x] SYN
- [ ] FIN
  - FIN closes it.
- [ ] RST

The active opener sends SYN.
`

const multiEn = `# Deadlock

## Which of these are conditions of a deadlock?
<!-- id: deadlock-conditions, shuffle: false -->

- [x] Mutual exclusion
- [ ] Preemption
- [x] Hold and wait
`

const orderEn = `# Handshake

## Put the segments of the handshake in order.
<!-- id: handshake-order, kind: order -->

1. SYN
2. SYN+ACK
3. ACK
`

const gapEn = `# Ports

## On which port does HTTPS listen?
<!-- id: https-port -->

HTTPS listens on port {{443}}.
`

const shortEn = `# Modes

## In which mode does an interrupt handler run?
<!-- id: handler-mode, accept: [kernel mode, privileged mode] -->

The hardware switches to it.
`

export const EVERY_KIND: Readonly<Record<string, string>> = {
  'en/open.md': openEn,
  'ko/open.md': openKo,
  'en/pair.md': pairEn,
  'en/choice.md': choiceEn,
  'en/multi.md': multiEn,
  'en/order.md': orderEn,
  'en/gap.md': gapEn,
  'en/short.md': shortEn,
}
