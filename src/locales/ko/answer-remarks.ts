import type { answerRemarks as english } from '../en/answer-remarks.ts'
import type { About, Sentence } from '../sentence.ts'

/** 답을 읽지 못한 까닭과, 읽은 답에서 알아챈 것. */
export const answerRemarks = {
  'answer/empty': () => ({
    message: '답이 비어 있습니다.',
    hint: '답을 적거나, 빈 줄로 두고 정답을 보십시오.',
  }),
  'answer/not-shown': ({ given, count }) => ({
    message: `“${given}”에 해당하는 보기가 없습니다.`,
    hint: `1부터 ${count}까지의 번호나 글자(a, b, …), 또는 보기의 내용으로 답하십시오.`,
  }),
  'answer/twice': ({ given }) => ({
    message: `“${given}”을(를) 두 번 적었습니다.`,
    hint: '하나씩만 적으십시오.',
  }),
  'answer/one-option': () => ({ message: '정답은 하나입니다.', hint: '하나만 고르십시오.' }),
  'answer/order-count': ({ given, count }) => ({
    message: `${count}개 가운데 ${given}개만 늘어놓았습니다.`,
    hint: '모두 적으십시오. 예: 2 1 3',
  }),
  'answer/no-number': () => ({
    message: '숫자로 답하는 문제입니다.',
    hint: '아라비아 숫자로 적으십시오. 예: 1500',
  }),
  'answer/several-numbers': () => ({
    message: '답에 숫자가 여러 개 있습니다.',
    hint: '결과만 적거나 “=” 뒤에 적으십시오.',
  }),
  'answer/missed': ({ positions }) => ({ message: `정답인데 고르지 않은 보기: ${positions}`, hint: '' }),
  'answer/extra': ({ positions }) => ({ message: `정답이 아닌데 고른 보기: ${positions}`, hint: '' }),
  'answer/out-of-order': ({ percent, positions }) => ({
    message: `앞뒤 관계의 ${percent} %가 맞습니다. 자리가 어긋난 것: ${positions}`,
    hint: '',
  }),
  'answer/near': ({ expected }) => ({
    message: `한 글자 차이입니다. 바른 표기는 “${expected}”입니다.`,
    hint: '',
  }),
  'answer/unit': ({ expected }) => ({
    message: `숫자는 맞지만 단위가 다릅니다. 단위는 ${expected}입니다.`,
    hint: '',
  }),
} satisfies Record<keyof typeof english, (about: About) => Sentence>
