import type { bankProblems as enBankProblems } from '../en/bank-problems.ts'
import type { About, Sentence } from '../sentence.ts'

const WANTED: Readonly<Record<string, string>> = {
  topic: 'network/tcp 같은 경로로',
  lang: 'ko나 en 같은 언어 코드로',
  tags: '[tcp, handshake] 같은 목록으로',
  sources: '링크나 제목의 목록으로',
  after: '[network/tcp] 같은 주제 목록으로',
  level: 'easy, medium, hard 가운데 하나로',
  accept: '정답으로 인정할 답의 목록으로',
  shuffle: 'true나 false로',
  optional: 'true나 false로',
  negated: 'true나 false로',
  ordered: 'true나 false로',
  params: '{n: 3} 같은 형식으로',
  on: 'full, missed, wrong, always 가운데 하나로',
  ask: '문제의 id로',
}

const wanted = ({ key = '' }: About): string => WANTED[key] ?? '글자로'

/** What is wrong in a bank. */
export const bankProblems = {
  'bank/not-utf8': () => ({
    message: '여기부터 파일이 UTF-8이 아닙니다.',
    hint: '편집기에서 UTF-8로 다시 저장하세요.',
  }),
  'bank/front-matter': () => ({
    message: '머리말의 이 부분을 YAML로 읽을 수 없습니다.',
    hint: '콜론이나 #이 든 글은 따옴표로 감싸고, 목록의 들여쓰기를 맞추세요.',
  }),
  'bank/front-matter:unclosed': () => ({
    message: '머리말이 닫히지 않았습니다.',
    hint: '마지막 키 다음 줄에 ---를 넣으세요.',
  }),
  'bank/front-matter:not-mapping': () => ({
    message: '머리말에 키가 없습니다.',
    hint: 'topic: network/tcp 같은 줄로 적거나, 파일 맨 앞의 ---를 지우세요.',
  }),
  'bank/front-matter-engine': ({ language = '' }) => ({
    message: `머리말이 ${language} 형식입니다. 문제 은행은 코드를 실행하지 않으므로 YAML만 읽습니다.`,
    hint: `YAML로 적고 첫 줄에서 ${language} 표시를 지우세요.`,
  }),
  'bank/unknown-key': ({ key = '' }) => ({
    message: `${key}: 모르는 키입니다. 그대로 두지만 아무 일도 하지 않습니다.`,
    hint: '쓸 수 있는 키: topic, title, lang, tags, sources, author, week, date, source, after',
  }),
  'bank/unknown-key:settings': ({ key = '' }) => ({
    message: `${key}: 모르는 설정입니다. 아무 일도 하지 않습니다.`,
    hint: '쓸 수 있는 설정: id, kind, level, topic, tags, time, accept, tolerance, shuffle, generator, params, author, as-of',
  }),
  'bank/unknown-key:follow-up': ({ key = '' }) => ({
    message: `${key}: 꼬리 질문에는 없는 설정입니다. 아무 일도 하지 않습니다.`,
    hint: '쓸 수 있는 설정: on, ask',
  }),
  'bank/key-type': about => ({
    message: `${about.key ?? ''}의 값을 쓸 수 없습니다.`,
    hint: `${wanted(about)} 적으세요.`,
  }),
  'bank/conflict-marker': () => ({
    message: '풀지 않은 git 충돌이 여기 남아 있습니다.',
    hint: '남길 줄만 두고 충돌 표시를 지우세요.',
  }),
  'bank/unclosed-fence': () => ({
    message: '이 코드 블록이 닫히지 않아 뒤가 모두 코드로 읽힙니다.',
    hint: '같은 문자를 같은 개수 이상 쓴 줄로 닫으세요.',
  }),
  'bank/unclosed-fence:comment': () => ({
    message: '이 주석이 닫히지 않아 뒤가 가려질 수 있습니다.',
    hint: '-->로 닫으세요.',
  }),
  'bank/unclosed-fence:details': () => ({
    message: '이 <details>가 닫히지 않아 GitHub에서는 뒤가 모두 접힙니다.',
    hint: '</details> 줄로 닫으세요.',
  }),
  'bank/empty': () => ({
    message: '이 파일에는 문제가 없습니다.',
    hint: '문제는 #이 두 개인 제목으로 시작합니다: ## 프로세스란 무엇인가요?',
  }),
  'bank/cycle': ({ cycle = '' }) => ({
    message: `주제들이 서로를 기다립니다: ${cycle}`,
    hint: '머리말의 after에서 하나를 빼세요.',
  }),
  'question/settings': () => ({
    message: '문제 설정의 이 부분을 읽을 수 없어 설정이 하나도 적용되지 않습니다.',
    hint: '<!-- id: tcp-3way, level: hard, tags: [handshake] -->처럼 적고, 쉼표나 콜론이 든 글은 따옴표로 감싸세요.',
  }),
  'question/settings:space': ({ key = '' }) => ({
    message: `${key}에서 콜론 뒤에 빈칸이 없습니다.`,
    hint: '키: 값처럼 빈칸을 넣으세요.',
  }),
  'question/settings:follow-up': () => ({
    message: '꼬리 질문 설정의 이 부분을 읽을 수 없습니다.',
    hint: '<!-- on: missed -->나 <!-- ask: tcp-3way -->처럼 적으세요.',
  }),
  'question/no-answer': ({ id = '' }) => ({
    message: '아직 답이 없는 문제입니다.',
    hint: `제목 아래에 답을 적거나 다음을 실행하세요: quiz edit ${id}`,
  }),
  'question/no-answer:follow-up': () => ({
    message: '아직 답이 없는 꼬리 질문이라 묻지 않습니다.',
    hint: '아래에 들여 쓴 목록으로 답을 적거나, <!-- ask: 문제-id -->로 다른 문제를 가리키세요.',
  }),
  'question/empty-title': () => ({
    message: '제목에 글이 없어 물을 것이 없습니다.',
    hint: '## 뒤에 질문을 적거나 이 줄을 지우세요.',
  }),
  'question/no-right-option': () => ({
    message: '정답으로 표시한 보기가 없습니다.',
    hint: '정답인 보기에 [x]를 적으세요.',
  }),
  'question/one-option': () => ({
    message: '고를 보기가 하나뿐입니다.',
    hint: '보기를 하나 이상 더하세요: - [ ] …',
  }),
  'question/cloze-unbalanced': () => ({
    message: '이 {{에 맞는 }}가 없습니다.',
    hint: '같은 문단 안에서 }}로 닫거나, 코드라면 백틱으로 감싸세요.',
  }),
  'question/duplicate-title': ({ title = '', line = '' }) => ({
    message: `‘${title}’라는 제목이 ${line}번째 줄에 이미 있습니다.`,
    hint: '제목을 다르게 하거나, 둘 다 id를 주세요: quiz check --fix',
  }),
  'question/duplicate-title:slug': ({ line = '' }) => ({
    message: `이 제목에서 나오는 id가 ${line}번째 줄의 문제와 같습니다.`,
    hint: '둘 다 id를 주세요: quiz check --fix',
  }),
  'question/too-long': ({ words = '' }) => ({
    message: `답이 ${words}단어인데 핵심 포인트가 없어 스스로 채점하기 어렵습니다.`,
    hint: '꼭 말해야 할 것을 ### 핵심 포인트 아래에 적거나 문제를 나누세요.',
  }),
  'question/many-facts': ({ points = '' }) => ({
    message: `핵심 포인트가 ${points}개입니다. 한 번의 답으로 말하기에는 많습니다.`,
    hint: '문제를 나누거나 일부에 <!-- optional: true -->를 붙이세요.',
  }),
  'question/kind': ({ value = '' }) => ({
    message: `${value}: 없는 문제 유형입니다.`,
    hint: '쓸 수 있는 유형: open, choice, multi, order, cloze, short, generated. 대개는 적지 않아도 됩니다.',
  }),
  'question/kind:choice': () => ({
    message: '유형이 choice인데 고를 보기 목록이 없습니다.',
    hint: '보기를 - [x] 정답, - [ ] 오답으로 적거나 kind를 지우세요.',
  }),
  'question/kind:multi': () => ({
    message: '유형이 multi인데 고를 보기 목록이 없습니다.',
    hint: '보기를 - [x] 정답, - [ ] 오답으로 적거나 kind를 지우세요.',
  }),
  'question/kind:several-right': () => ({
    message: '유형이 choice인데 정답으로 표시한 보기가 여럿입니다.',
    hint: '하나만 표시하거나 kind: multi로 적으세요.',
  }),
  'question/kind:cloze': () => ({
    message: '유형이 cloze인데 빈칸이 없습니다.',
    hint: '가릴 말을 코드 밖에서 {{겹중괄호}}로 감싸거나 kind를 지우세요.',
  }),
  'question/kind:short': () => ({
    message: '유형이 short인데 정답으로 인정할 답이 없습니다.',
    hint: 'accept: [첫째 표기, 둘째 표기]를 더하세요.',
  }),
  'question/kind:generated': () => ({
    message: '유형이 generated인데 생성기 이름이 없습니다.',
    hint: 'generator:에 이름을 적거나 kind를 지우세요.',
  }),
  'question/order-items': ({ items = '' }) => ({
    message: `항목이 ${items}개뿐이라 순서를 물을 수 없습니다.`,
    hint: '세 개 이상 적으세요.',
  }),
  'question/order-items:no-list': () => ({
    message: '유형이 order인데 번호 목록이 없습니다.',
    hint: '항목을 바른 순서대로 적으세요: 1. … 2. … 3. …',
  }),
  'question/order-items:equal': () => ({
    message: '똑같은 항목이 있어 순서를 가릴 수 없습니다.',
    hint: '항목을 서로 다르게 적으세요.',
  }),
  'question/number': ({ key = '', value = '' }) => ({
    message: `${key}: ${value} — 숫자로 읽을 수 없습니다.`,
    hint: 'time: 120(초), tolerance: 0.5, tolerance: 5%처럼 적으세요.',
  }),
  'question/number:accept': () => ({
    message: 'tolerance가 있으면 accept는 숫자 하나여야 하는데, 숫자로 읽을 수 없습니다.',
    hint: 'accept: 128 ms, tolerance: 5%처럼 단위를 맞춰 적거나 tolerance를 지우세요.',
  }),
  'match/syntax:comment': () => ({
    message: '핵심 포인트 주석의 이 부분을 읽을 수 없습니다.',
    hint: '패턴을 따옴표로 감싸세요: <!-- match: "SYN & ISN|초기 순서 번호" -->',
  }),
  'match/syntax:key': ({ key = '' }) => ({
    message: `${key}: 핵심 포인트에는 없는 설정입니다.`,
    hint: '쓸 수 있는 설정은 match, optional, negated, ordered입니다. 쉼표가 든 패턴은 따옴표로 감싸세요.',
  }),
  'match/syntax:empty': () => ({
    message: '패턴이 비어 있습니다.',
    hint: '언급했음을 보여 주는 말을 적거나 match를 지우세요.',
  }),
  'match/syntax:empty-term': () => ({
    message: '|나 &의 한쪽이 비어 있습니다.',
    hint: '그 자리에 말을 적거나 |나 &를 지우세요.',
  }),
  'match/syntax:dangling-escape': () => ({
    message: '패턴이 아무것도 가리키지 않는 역슬래시로 끝납니다.',
    hint: '역슬래시 자체는 \\\\로 적으세요.',
  }),
  'followup/target': ({ ask = '' }) => ({
    message: `${ask}: 이런 id의 문제가 없습니다.`,
    hint: '다음 명령으로 맞는 id를 찾으세요: quiz search',
  }),
  'followup/cycle': ({ cycle = '' }) => ({
    message: `꼬리 질문이 제자리로 돌아옵니다: ${cycle}`,
    hint: 'ask: 하나를 빼세요.',
  }),
  'followup/depth': () => ({
    message: '꼬리 질문은 세 단계까지입니다. 여기부터는 묻지 않습니다.',
    hint: '따로 문제로 만들고 <!-- ask: 문제-id -->로 가리키세요.',
  }),
  'id/duplicate': ({ id = '', file = '', line = '' }) => ({
    message: `${id}: ${file}:${line}의 문제가 먼저 쓴 id라서 그 문제의 것으로 둡니다.`,
    hint: '이 문제에 다른 id를 주세요.',
  }),
  'id/invalid': ({ value = '' }) => ({
    message: value === '' ? '이 값은 id로 쓸 수 없습니다.' : `${value}: id로 쓸 수 없습니다.`,
    hint: '글자, 숫자, 점, 밑줄, 붙임표만 120자까지 쓸 수 있습니다.',
  }),
  'text/control': ({ character = '' }) => ({
    message: `보이지 않는 제어 문자 ${character}가 있습니다. 터미널로는 보내지 않습니다.`,
    hint: '지우세요.',
  }),
} satisfies Record<keyof typeof enBankProblems, (about: About) => Sentence>
