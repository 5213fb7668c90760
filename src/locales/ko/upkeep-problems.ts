import type { upkeepProblems as en } from '../en/upkeep-problems.ts'
import type { ProblemSentences } from '../sentence.ts'

export const upkeepProblems = {
  'mark/nothing': () => ({
    message: '무엇을 할지 정하지 않았습니다.',
    hint: '예: quiz mark tcp-3way --suspend',
  }),
  'confirm/yes': () => ({
    message: '먼저 물어야 하는데 물을 터미널이 없습니다.',
    hint: '정말 하려면 --yes 를 붙이세요.',
  }),
  'check/no-bank': () => ({
    message: '여기에는 Markdown 파일이 없습니다.',
    hint: '.md로 끝나는 파일이나 그런 파일이 있는 폴더를 쓰세요.',
  }),
  'config/action': ({ value }) => ({
    message: `"${value}": 설정으로 할 수 없는 일입니다.`,
    hint: '할 수 있는 것: quiz config list, get <이름>, set <이름> <값>, unset <이름>',
  }),
  'config/needs-key': ({ action }) => ({
    message: '설정 이름이 빠졌습니다.',
    hint: `예: quiz config ${action} retention${action === 'set' ? ' 0.9' : ''}`,
  }),
  'config/needs-value': ({ key, example }) => ({
    message: `"${key}"의 값이 빠졌습니다.`,
    hint: `예: quiz config set ${key} ${example}`,
  }),
  'completion/shell': ({ value }) => ({
    message: `"${value}"의 자동 완성은 없습니다.`,
    hint: '쓸 수 있는 것: quiz completion bash, quiz completion zsh, quiz completion fish',
  }),
  'bank/builtin': ({ id, topic }) => ({
    message: `"${id}" 문제는 quiz에 들어 있는 은행에 있어서, 고쳐도 업데이트하면 사라집니다.`,
    hint: `내지 않으려면 quiz mark ${id} --suspend, 주제를 감추려면 quiz config set hide ${topic} 을 쓰세요.`,
  }),
  'add/no-title': () => ({
    message: '질문이 빠졌습니다.',
    hint: '예: quiz add --topic network/tcp --title "SYN이란?" --answer "…"',
  }),
  'add/no-topic': () => ({
    message: '주제가 빠졌습니다.',
    hint: '예: --topic network/tcp, 또는 은행을 바로: --bank questions/network/tcp.md',
  }),
  'add/topic': ({ topic }) => ({
    message: `"${topic}": 주제로 쓸 수 없습니다.`,
    hint: 'network/tcp처럼 이름을 /로 이어 쓰세요.',
  }),
  'add/id-taken': ({ id, file, line }) => ({
    message: `"${id}" id는 이미 다른 문제가 쓰고 있습니다: ${file}:${line}`,
    hint: '--id로 다른 것을 쓰세요.',
  }),
  'add/nothing-read': () => ({
    message: '표준 입력에서 읽은 문제가 없습니다.',
    hint: '"## SYN이란?" 같은 줄로 시작해야 합니다.',
  }),
  'add/not-a-draft': ({ id }) => ({
    message: `"${id}" 문제에는 이미 답이 있습니다. 초안이 아닙니다.`,
    hint: `고치려면: quiz edit ${id}`,
  }),
  'add/not-a-bank': () => ({
    message: '은행은 Markdown 파일인데, 이것은 아닙니다.',
    hint: '.md로 끝나는 경로를 쓰세요.',
  }),
} satisfies Record<keyof typeof en, ProblemSentences[string]>
