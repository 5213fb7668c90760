import type { styleProblems as enStyleProblems } from '../en/style-problems.ts'
import type { About, Sentence } from '../sentence.ts'

/** What is weak about a question, and how to write it better. */
export const styleProblems = {
  'style/not-a-question': () => ({
    message: '제목이 아무것도 묻지 않아 사람마다 다른 답을 하게 됩니다.',
    hint: '한 가지를 물어 보세요: …란 무엇인가요? 왜 …나요? …를 설명하세요.',
  }),
  'style/yes-or-no': () => ({
    message: '‘예’나 ‘아니요’로 끝나는 질문이라 찍어도 절반은 맞습니다.',
    hint: '왜, 어떻게를 물어 이유를 말하게 하거나, 보기를 달아 참·거짓 문제로 바꾸세요.',
  }),
  'style/two-questions': () => ({
    message: '한 문제에 질문이 둘 있어 하나만 아는 사람을 채점하기 어렵습니다.',
    hint: '두 번째 질문은 따로 문제로 만들거나 꼬리 질문으로 옮기세요.',
  }),
  'style/vague-question': () => ({
    message: '주제만 있고 무엇을 말해야 하는지가 없습니다.',
    hint: '동작 방식, 필요한 이유, 다른 것과의 차이처럼 무엇을 묻는지 적으세요.',
  }),
  'style/long-question': ({ length = '', most = '' }) => ({
    message: `질문이 ${length}단어입니다. ${most}단어가 넘으면 한 번에 기억하기 어렵습니다.`,
    hint: '상황 설명은 ### 문제 아래로 옮기고 제목에는 묻는 말만 남기세요.',
  }),
  'style/long-question:ko': ({ length = '', most = '' }) => ({
    message: `질문이 ${length}자입니다. ${most}자가 넘으면 한 번에 기억하기 어렵습니다.`,
    hint: '상황 설명은 ### 문제 아래로 옮기고 제목에는 묻는 말만 남기세요.',
  }),
  'style/long-answer': ({ length = '', most = '' }) => ({
    message: `답이 ${length}단어입니다. 한 번에 ${most}단어 넘게 말하기는 어렵습니다.`,
    hint: '질문에 답하는 부분만 남기고 나머지는 ### 해설이나 다른 문제로 옮기세요.',
  }),
  'style/long-answer:ko': ({ length = '', most = '' }) => ({
    message: `답이 ${length}자입니다. 한 번에 ${most}자 넘게 말하기는 어렵습니다.`,
    hint: '질문에 답하는 부분만 남기고 나머지는 ### 해설이나 다른 문제로 옮기세요.',
  }),
  'style/pronoun-start': () => ({
    message: '무엇을 가리키는지 알 수 없는 말로 질문이 시작됩니다.',
    hint: '가리키는 것의 이름을 적으세요. 문제는 한 번에 하나씩, 순서 없이 나옵니다.',
  }),
  'style/list-question': () => ({
    message: '목록을 통째로 묻는 질문입니다. 하나만 잊어도 나머지까지 틀린 셈이 됩니다.',
    hint: '항목을 하나씩 묻거나, 글 속의 항목을 {{빈칸}}으로 가리세요.',
  }),
  'style/hidden-negation': ({ word = '' }) => ({
    message: `예외를 묻는 질문인데, 놓치고 읽기 쉬운 말로 적었습니다: ${word}`,
    hint: `**${word}**처럼 굵게 쓰거나, 맞는 것을 묻도록 바꾸세요.`,
  }),
  'style/near-duplicate': ({ title = '', line = '' }) => ({
    message: `${line}번째 줄의 문제와 거의 같은 것을 묻습니다: ${title}`,
    hint: '둘을 합치거나, 무엇이 다른지 제목에 드러나게 적으세요.',
  }),
  'style/key-point-count': ({ count = '' }) => ({
    message: `핵심 포인트가 ${count}개입니다. 답 하나에 담기에는 많습니다.`,
    hint: '문제를 나누세요. 서너 개일 때 채점하기가 가장 좋습니다.',
  }),
  'style/key-point-count:one': () => ({
    message: '핵심 포인트가 하나뿐이라 답이 다 맞거나 다 틀리게 됩니다.',
    hint: '좋은 답이라면 더 말할 것을 보태거나, accept: …를 적어 단답형으로 바꾸세요.',
  }),
  'style/key-point-count:required': ({ count = '' }) => ({
    message: `꼭 말해야 하는 핵심 포인트가 ${count}개입니다. 넷을 넘게 말하는 사람은 드뭅니다.`,
    hint: '빠져도 좋은 답인 것에는 <!-- optional: true -->를 붙이세요.',
  }),
  'style/answer-leak': ({ point = '' }) => ({
    message: `질문 안에 이 핵심 포인트의 답이 들어 있습니다: ${point}`,
    hint: '질문에서 그 말을 빼거나, 패턴에 & 뒤로 다른 말을 더해 더 많은 것을 요구하세요.',
  }),
  'style/short-alias': ({ alias = '' }) => ({
    message: `이 핵심 포인트는 ‘${alias}’만으로 찾는데, 짧아서 다른 말에도 들어 있습니다.`,
    hint: '더 긴 표기를 |로 더하거나, "락 & 기다린다"처럼 함께 나올 말을 &로 더하세요.',
  }),
  'style/one-language-alias': () => ({
    message: '패턴에 영어 표기가 없는 부분이 있어 영어로 답하면 찾지 못합니다.',
    hint: '| 뒤에 영어 표기를 더하세요.',
  }),
  'style/one-language-alias:ko': () => ({
    message: '패턴에 한국어 표기가 없는 부분이 있어 한국어로 답하면 찾지 못합니다.',
    hint: '| 뒤에 한국어 표기를 더하세요.',
  }),
  'style/shared-alias': ({ other = '' }) => ({
    message: `${other}번 핵심 포인트와 같은 말로 함께 찾아집니다.`,
    hint: '겹치는 말을 한쪽에서 빼거나, 한쪽에만 있는 말을 &로 더하세요.',
  }),
  'style/denied-point': () => ({
    message: '부정하는 내용이라 이 문장을 그대로 답해도 찾지 못합니다.',
    hint: '주석에 negated: true를 더하세요.',
  }),
  'style/absolute-word': ({ word = '' }) => ({
    message: `‘${word}’ 같은 말은 틀린 내용이라는 짐작을 하게 합니다.`,
    hint: '어떤 경우에 그런지 적으세요.',
  }),
  'style/vague-frequency': ({ word = '' }) => ({
    message: `얼마나 자주인지를 사람마다 다르게 읽는 말입니다: ${word}`,
    hint: '어떤 경우인지, 또는 수로 얼마인지 적으세요.',
  }),
  'style/all-of-the-above': () => ({
    message: '다른 보기를 가리키는 보기는 내용을 몰라도 고를 수 있습니다.',
    hint: '제 내용이 있는 보기로 바꾸거나, 맞는 보기마다 [x]를 적으세요.',
  }),
  'style/longest-option': ({ length = '', next = '' }) => ({
    message: `정답만 눈에 띄게 깁니다: ${length}자이고, 그다음 긴 보기는 ${next}자입니다.`,
    hint: '이유는 보기 아래의 글로 옮기거나, 오답도 그만큼 자세히 적으세요.',
  }),
  'style/unlike-options': () => ({
    message: '보기의 꼴이 서로 달라 하나가 눈에 띕니다.',
    hint: '모두 문장으로 쓰거나 모두 명사로 끝내고, 대문자와 마침표도 맞추세요.',
  }),
  'style/repeated-word': ({ word = '' }) => ({
    message: `질문에 나온 말이 정답에만 다시 나옵니다: ${word}`,
    hint: '정답에서 다른 말로 바꾸거나, 오답에도 그 말을 쓰세요.',
  }),
  'style/unsorted-options': () => ({
    message: '숫자 보기가 순서 없이 놓여 있습니다.',
    hint: '크기순으로 놓거나 shuffle: false를 지우세요.',
  }),
  'style/option-count': ({ count = '' }) => ({
    message: `보기가 ${count}개입니다. 넷이 넘으면 그럴듯하지 않은 것이 섞이기 쉽습니다.`,
    hint: '실제로 헷갈리는 오답만 남기세요.',
  }),
  'style/option-count:two': () => ({
    message: '보기가 둘뿐이라 찍어도 절반은 맞습니다.',
    hint: '실제로 헷갈리는 오답을 하나 더하세요.',
  }),
  'style/equal-options': ({ first = '' }) => ({
    message: `${first}번 보기와 같은 내용입니다.`,
    hint: '한쪽을 고치거나 지우세요.',
  }),
  'style/true-false-balance': ({ right = '', count = '' }) => ({
    message: `참·거짓 문제 ${count}개 가운데 참이 ${right}개라서, 한쪽으로 찍으면 유리합니다.`,
    hint: '참이 절반쯤 되도록 몇 문장을 뒤집어 쓰세요.',
  }),
  'style/key-position': ({ position = '', count = '', of = '' }) => ({
    message: `보기를 섞지 않는 문제 ${of}개 가운데 ${count}개의 정답이 ${position}번입니다.`,
    hint: '정답의 자리를 바꾸거나 shuffle: false를 지우세요.',
  }),
  'style/no-source': () => ({
    message: '출처가 없어 답이 맞는지 확인할 수 없습니다.',
    hint: '### 출처 아래에 적으세요: RFC 9293 3.5절, man 2 fork, 링크',
  }),
  'style/no-source:bank': () => ({
    message: '이 문제 은행에는 출처가 없어 답이 맞는지 확인할 수 없습니다.',
    hint: '머리말에 sources:를 적거나 문제마다 ### 출처를 두세요.',
  }),
  'style/vague-source': () => ({
    message: '이 출처만으로는 어느 부분인지 찾을 수 없습니다.',
    hint: '링크, 장 번호, 따옴표로 묶은 제목, RFC 번호나 man 페이지를 더하세요.',
  }),
  'style/undated-fact': ({ word = '' }) => ({
    message: `‘${word}’에 관한 내용은 시간이 지나면 달라지는데, 언제 확인했는지가 없습니다.`,
    hint: '제목 아래 설정에 확인한 날짜를 더하세요: as-of: 2026-05-11',
  }),
  'style/weak-link': () => ({
    message: '주소만 있어서 무엇에 대한 링크인지 알 수 없습니다.',
    hint: '[이름](주소)처럼 이름을 붙이거나 <와 >로 감싸세요.',
  }),
  'style/weak-link:http': () => ({
    message: '암호화되지 않은 링크입니다.',
    hint: '사이트가 지원한다면 https://로 적으세요.',
  }),
  'style/weak-link:split': () => ({
    message: '링크가 두 줄에 걸쳐 있습니다.',
    hint: '주소와 닫는 괄호를 한 줄에 적으세요.',
  }),
  'style/bare-answer': () => ({
    message: '답이 코드나 숫자뿐이라 말로 설명할 것이 없습니다.',
    hint: '왜 그런지를 한 문장이나 핵심 포인트로 더하세요.',
  }),
  'style/thin-topic': ({ topic = '', count = '' }) => ({
    message: `${topic} 주제의 문제가 ${count}개뿐이라 얼마나 아는지 가늠하기 어렵습니다.`,
    hint: '문제를 더하거나 더 넓은 주제로 옮기세요.',
  }),
  'style/no-follow-up': () => ({
    message: '면접관이라면 더 물어볼 만한데 꼬리 질문이 없습니다.',
    hint: '### 꼬리 질문 아래에 하나 적어 보세요.',
  }),
  'style/no-translation': () => ({
    message: '두 언어로 쓴 주제인데 이 문제는 한 언어에만 있습니다.',
    hint: '다른 언어의 파일에도 같은 id로 적으세요.',
  }),
  'style/spelling-variants': ({ word = '', usual = '' }) => ({
    message: `한 낱말을 두 가지로 적었습니다. 여기는 ${word}, 더 자주 쓴 표기는 ${usual}입니다.`,
    hint: '글에서는 한 표기로 맞추세요. 답은 패턴이나 용어집에 있는 표기라면 어느 것으로 써도 됩니다.',
  }),
  'style/invisible-character': ({ character = '' }) => ({
    message: `보이지 않는 문자 ${character}가 있습니다. 같은 말인데도 다르게 취급됩니다.`,
    hint: '지우세요.',
  }),
  'style/decomposed-text': () => ({
    message: '여기부터 자모가 풀린 글자(NFD)가 있어 편집기에서 검색되지 않을 수 있습니다.',
    hint: 'NFC로 바꾸어 저장하세요. macOS의 파일 이름에서 복사한 글이 흔히 이렇습니다.',
  }),
  'style/personal-data': () => ({
    message: '이메일 주소가 있습니다. 문제 은행은 여러 사람이 나눠 봅니다.',
    hint: '지우거나 someone@example.com처럼 적으세요.',
  }),
  'style/personal-data:phone': () => ({
    message: '전화번호가 있습니다. 문제 은행은 여러 사람이 나눠 봅니다.',
    hint: '지우세요.',
  }),
} satisfies Record<keyof typeof enStyleProblems, (about: About) => Sentence>
