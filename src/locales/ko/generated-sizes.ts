import type { sizes as en } from '../en/generated-sizes.ts'

/** What the problems say in which one number is worked out. */
export const sizes: typeof en = {
  pool: {
    ask: ({ threads, each }) =>
      `스레드 ${threads}개가 동시에 일하고, 저마다 커넥션 ${each}개를 한꺼번에 쥐어야 일을 끝낼 수 있습니다. 하나씩 차례로 얻고, 기다리는 동안 이미 얻은 것은 놓지 않습니다. 교착상태가 절대 생기지 않으려면 풀에 커넥션이 적어도 몇 개 있어야 하나요?`,
    tooFew: ({ given, threads, less }) =>
      `${given}개라면 스레드 ${threads}개가 ${less}개 이하로 모두 나누어 쥔 채, 저마다 하나를 더 기다리며 멈출 수 있습니다.`,
    tooMany: ({ given, least }) =>
      `${given}개로도 충분하지만 ${least}개면 됩니다. 끝낼 수 있는 스레드가 하나만 있으면 되기 때문입니다.`,
    all: ({ given, least }) =>
      `${given}개면 모두가 나란히 일할 수 있습니다. 교착상태만 막는 데는 ${least}개면 됩니다.`,
    steps: ({ threads, each, less, held, least }) => [
      `가장 나쁜 경우는 스레드 ${threads}개가 저마다 ${each} − 1 = ${less}개를 쥐고 기다리는 것입니다. 이때 ${threads} × ${less} = ${held}개를 씁니다.`,
      `하나가 더 있으면 누군가 마지막 커넥션을 얻어 일을 끝내고, 쥔 것을 모두 돌려줍니다.`,
      `T × (C − 1) + 1 = ${threads} × ${less} + 1 = **${least}**`,
    ],
  },
  timeWait: {
    ask: ({ first, last, seconds }) =>
      `클라이언트가 한 서버의 한 포트로 짧은 연결을 계속 새로 열고, 늘 자기가 먼저 닫습니다. 로컬 포트는 ${first}번부터 ${last}번까지 쓸 수 있고 TIME-WAIT는 ${seconds}초입니다(연결 자체에 걸리는 시간은 없다고 칩니다). 1초에 새 연결을 최대 몇 개까지 꾸준히 열 수 있나요? 1% 차이는 괜찮습니다.`,
    notDivided: ({ ports, seconds }) =>
      `${ports}은(는) 포트의 수입니다. 포트 하나는 ${seconds}초가 지나야 다시 쓸 수 있습니다.`,
    rate: ({ ports, seconds, rate }) => `포트 ${ports}개 ÷ ${seconds}초 ≈ 초당 ${rate}개입니다.`,
    steps: ({ first, last, ports, seconds, rate }) => [
      `포트의 수: ${last} − ${first} + 1 = ${ports}개. 목적지가 하나면 포트 하나로 연결 하나만 할 수 있습니다.`,
      `먼저 닫는 쪽의 포트는 ${seconds}초 동안 TIME-WAIT에 묶이므로, 포트 하나는 ${seconds}초에 연결 하나를 맡습니다.`,
      `${ports} ÷ ${seconds} ≈ **${rate}**`,
    ],
  },
  hpa: {
    ask: ({ replicas, metric, target }) =>
      `쿠버네티스 HorizontalPodAutoscaler가 보니 레플리카는 ${replicas}개, 평균 CPU 사용률은 ${metric}%, 목표는 ${target}%입니다. 파드는 모두 준비되어 있고, 허용 오차는 기본값 0.1이며, 걸리는 최솟값, 최댓값, 정책은 없습니다. 레플리카를 몇 개로 정하나요?`,
    roundedDown: desired => `내림이 아니라 올림합니다: ${desired}`,
    tolerated: ({ ratio, replicas }) =>
      `비율 ${ratio}은(는) 1 ± 0.1 안에 있으므로 바꾸지 않습니다: ${replicas}`,
    formula: ({ replicas, metric, target, exact, desired }) =>
      `⌈${replicas} × ${metric} / ${target}⌉ = ⌈${exact}⌉ = ${desired}`,
    ratio: ({ metric, target, ratio }) => `비율: ${metric} / ${target} = ${ratio}`,
    outside: '1에서 0.1 넘게 벗어났으므로 조정합니다.',
  },
}
