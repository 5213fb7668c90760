import type { transactions as en } from '../en/generated-transactions.ts'

/** What the problems about schedules and savepoints say. */
export const transactions: typeof en = {
  serial: {
    setting:
      '세 트랜잭션이 다음 스케줄로 실행됩니다. `r1(x)`는 T1이 x를 읽는 것, `w2(x)`는 T2가 x를 쓰는 것입니다.',
    ask: example =>
      `충돌 직렬 가능한가요? 그렇다면 같은 결과를 내는 직렬 순서를 하나만 \`${example}\`처럼 쓰세요. 아니라면 \`불가능\`(또는 선행 그래프의 사이클)을 쓰세요.`,
    no: '불가능',
    conflict: ({ first, second, before, after }) => `${first} … ${second}: ${before} 다음에 ${after}`,
    wrongOrder: ({ first, second, before, after }) =>
      `${after} 뒤에 ${before}을(를) 두었지만, ${first} 다음에 오는 ${second}와(과) 충돌하므로 ${before}이(가) 먼저여야 합니다.`,
    again: name => `순서에 두 번 나오는 트랜잭션: ${name}`,
    missing: names => `순서에서 빠진 트랜잭션: ${names}`,
    hasOrder: order => `직렬 가능합니다. ${order} 순서를 거스르는 간선이 없습니다.`,
    cycle: cycle => `그런 순서는 없습니다. 선행 그래프에 사이클이 있습니다: ${cycle}`,
    noEdge: ({ before, after }) =>
      `${before} → ${after} 간선은 없습니다. ${before}의 연산 가운데 뒤에 오는 ${after}의 연산과 충돌하는 것이 없습니다.`,
    rule: '서로 다른 트랜잭션이 같은 항목을 건드리고 적어도 하나가 쓰기이면 충돌입니다. 먼저 실행한 쪽의 트랜잭션이 앞에 와야 합니다.',
    noConflicts: '충돌이 없습니다.',
    conclusionYes: ({ orders, first }) =>
      `사이클이 없으므로 직렬 가능합니다. ${orders === 1 ? '가능한 순서는 하나뿐입니다' : `가능한 ${orders}가지 순서 가운데 하나`}: **${first}**`,
    conclusionNo: cycle => `**${cycle}** 사이클이 있으므로 충돌 직렬 가능하지 않습니다.`,
  },
  savepoint: {
    setting: 'PostgreSQL에서 다음을 실행합니다. 테이블 `t`는 처음에 비어 있습니다.',
    ask: example =>
      `끝난 뒤 \`t\`에 남아 있는 값을 모두 \`${example}\`처럼 쓰세요. 하나도 없으면 \`없음\`이라고 쓰세요.`,
    none: '없음',
    undone: ({ value, line, statement }) =>
      `${value}: 없습니다. ${line}번 줄의 \`${statement}\`이(가) 되돌렸습니다.`,
    kept: value => `${value}: 남아 있습니다. 넣은 뒤에 그보다 앞으로 되돌아간 적이 없습니다.`,
    never: value => `${value}: 넣은 적이 없습니다.`,
    rules: [
      '`ROLLBACK TO s`는 `SAVEPOINT s` 뒤에 한 일을 모두 되돌립니다. s는 그대로 있고, 그 뒤의 저장점은 없어집니다.',
      '`RELEASE s`는 s와 그 뒤의 저장점을 없앱니다. 그동안 한 일은 남습니다.',
      '이름이 같은 저장점이 둘이면 나중 것이 쓰이고, 나중 것을 RELEASE하면 앞의 것이 다시 쓰입니다.',
    ],
    line: '줄',
    statement: '문장',
    rows: '그 뒤의 값',
    answer: rows => `마지막에 남는 값: **${rows}**`,
  },
}
