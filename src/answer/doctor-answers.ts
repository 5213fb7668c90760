/** A key point with the pattern that the matcher takes for it. */
export interface DoctorPoint {
  readonly text: string
  readonly match: string
  readonly negated?: boolean
}

/** An answer, and the key points (from 1) that a person says it covers. */
export interface DoctorAnswer {
  readonly kind: 'correct' | 'paraphrased' | 'partly' | 'negated' | 'swapped' | 'off-topic'
  readonly answer: string
  readonly covered: readonly number[]
}

export interface DoctorQuestion {
  readonly question: string
  readonly points: readonly DoctorPoint[]
  readonly answers: readonly DoctorAnswer[]
}

/** Labelled by hand: on these a model must agree with the labels at least as well as the matcher does. */
export const DOCTOR_QUESTIONS: readonly DoctorQuestion[] = [
  {
    question: 'How do a process and a thread differ?',
    points: [
      {
        text: 'Each process has an address space of its own',
        match: 'process|processes & own|separate|isolated & address space|memory',
      },
      {
        text: 'Threads of a process share its memory',
        match: 'thread|threads & share|shares|shared|common & memory|heap|address space|data',
      },
      {
        text: 'Each thread has its own stack and registers',
        match: 'thread|threads & own|private|separate & stack|registers',
      },
    ],
    answers: [
      {
        kind: 'correct',
        covered: [1, 2, 3],
        answer:
          'A process has its own address space. Threads within a process share its memory. Each thread has its own stack and its own registers.',
      },
      {
        kind: 'paraphrased',
        covered: [1, 2],
        answer:
          'Two programs that run cannot see what the other one has stored. Inside of one program, though, several flows of control all work on the same variables.',
      },
      {
        kind: 'partly',
        covered: [3],
        answer: 'A thread keeps a private stack and its registers. A process is what you start from a shell.',
      },
      {
        kind: 'swapped',
        covered: [],
        answer:
          'Threads have separate address spaces, so one cannot harm another. Processes share one memory and all of their variables.',
      },
      {
        kind: 'off-topic',
        covered: [],
        answer: 'A scheduler gives each runnable job a slice of time and picks the next one from a queue.',
      },
    ],
  },
  {
    question: 'What does an index do for a table, and what does it cost?',
    points: [
      {
        text: 'It finds rows without reading the whole table',
        match:
          'index|row|rows|lookup|find|finds|search & without reading|without scanning|instead of scanning|instead of reading|full scan|faster|quickly',
      },
      {
        text: 'Every write has to update it as well',
        match:
          'write|writes|insert|inserts|update|updates & slower|slow|slows|also|as well|extra|maintain|cost',
      },
    ],
    answers: [
      {
        kind: 'correct',
        covered: [1, 2],
        answer:
          'With an index the database finds matching rows without scanning the table. In return each insert is slower, because the index has to be updated as well.',
      },
      {
        kind: 'paraphrased',
        covered: [1, 2],
        answer:
          'You walk down a tree to the few records that you want, and touch nothing else. Changing a record means changing that tree too.',
      },
      {
        kind: 'partly',
        covered: [1],
        answer: 'The index lets the database find rows quickly. It takes some disk space.',
      },
      {
        kind: 'negated',
        covered: [],
        answer: 'An index does not find rows faster. Writes are not slower with it either.',
      },
      {
        kind: 'off-topic',
        covered: [],
        answer: 'A view is a query with a name, and a transaction is either kept whole or not at all.',
      },
    ],
  },
  {
    question: '여러 락을 늘 같은 순서로 잡으면 왜 교착상태가 생기지 않나요?',
    points: [
      {
        text: '모두 같은 순서로 잡으면 서로 기다리는 고리가 생기지 않는다',
        match: '순환|순환 대기|고리|사이클|cycle|circular',
        negated: true,
      },
      {
        text: '교착상태의 조건 가운데 하나를 없애는 예방이다',
        match: '예방|prevention & 조건|교착상태|데드락|condition|deadlock',
      },
      {
        text: '어떤 락이 필요할지 미리 알아야 해서 늘 쓸 수는 없다',
        match: '미리|사전에|in advance & 알아야|알기|알 수|모르|know',
      },
    ],
    answers: [
      {
        kind: 'correct',
        covered: [1, 2, 3],
        answer:
          '모두가 같은 순서로 잡으면 순환 대기가 생기지 않습니다. 교착상태의 조건 하나를 없애는 예방 기법입니다. 다만 필요한 락을 미리 알아야 합니다.',
      },
      {
        kind: 'paraphrased',
        covered: [1],
        answer:
          '번호가 큰 락을 쥔 채 작은 번호를 기다리는 스레드가 없으니, 서로가 서로를 기다리는 모양이 나올 수 없습니다.',
      },
      {
        kind: 'partly',
        covered: [2],
        answer: '데드락 예방 방법입니다. 구현이 쉬워서 커널에서도 많이 씁니다.',
      },
      {
        kind: 'negated',
        covered: [],
        answer: '순서를 정해도 순환 대기는 그대로 생깁니다. 예방이 아니라 탐지 기법입니다.',
      },
      {
        kind: 'swapped',
        covered: [],
        answer:
          '락을 잡은 다음에야 순서를 정하므로, 교착상태가 생긴 뒤에 고리를 찾아 하나를 종료하는 방법입니다.',
      },
    ],
  },
  {
    question: 'TCP 연결을 먼저 닫은 쪽이 TIME-WAIT에 머무는 까닭은 무엇인가요?',
    points: [
      {
        text: '마지막 ACK가 유실되면 상대가 다시 보낸 FIN에 답해야 한다',
        match: 'ACK|마지막 ACK & 유실|유실되면|잃|사라지|손실|다시|재전송|FIN|lost',
      },
      {
        text: '옛 연결의 늦은 세그먼트가 새 연결에 섞이지 않게 한다',
        match:
          '옛|이전|늦은|늦게|지연된|old|late & 새 연결|다음 연결|새로운 연결|섞|섞이지|섞이는|new connection',
      },
    ],
    answers: [
      {
        kind: 'correct',
        covered: [1, 2],
        answer:
          '마지막 ACK가 유실되면 상대가 FIN을 다시 보내므로 그때 답할 수 있어야 합니다. 또 이전 연결의 늦은 세그먼트가 새 연결에 섞이는 일을 막습니다.',
      },
      {
        kind: 'paraphrased',
        covered: [1],
        answer:
          '내가 보낸 끝인사가 안 갔을 수도 있잖아요. 저쪽이 또 끊자고 하면 대답해 줄 사람이 남아 있어야 합니다.',
      },
      {
        kind: 'partly',
        covered: [2],
        answer: '네트워크에 떠돌던 옛 패킷이 같은 포트를 쓰는 다음 연결로 들어가면 안 되기 때문입니다.',
      },
      {
        kind: 'swapped',
        covered: [],
        answer: '나중에 닫는 쪽이 애플리케이션이 close를 부를 때까지 기다리는 상태라서 그렇습니다.',
      },
      {
        kind: 'off-topic',
        covered: [],
        answer: '받는 쪽이 처리할 수 있는 만큼만 보내도록 윈도 크기를 알려 주는 것이 흐름 제어입니다.',
      },
    ],
  },
]
