/** The words of an answer by what they mean, in both languages. Latin words are matched whole, Korean ones as they begin. */
type Vocabulary<Meaning extends string> = Readonly<Record<Meaning, readonly string[]>>

export const SAFETY = {
  unsafe: [
    '불안전',
    '안전하지',
    '안전 하지',
    '안 안전',
    '안전 순서가 없',
    '안전 순서는 없',
    '안전 순서 없',
    '안전순서 없',
    '안전순서가 없',
    '순서가 없',
    '순서 없',
    '없음',
    '없다',
    '없습',
    'unsafe',
    'not safe',
    'no safe sequence',
    'no sequence',
    'none',
    'no',
  ],
  safe: ['안전', 'safe'],
} as const satisfies Vocabulary<string>

/** `deny` is every word for not granting; the others name the test that failed. */
export const REQUEST = {
  need: ['need', '최대', '한도', '신고', 'maximum', 'max', 'claim'],
  available: ['available', '가용', '부족', '모자라', '남은 자원', '없어서', 'shortage'],
  unsafe: ['불안전', '안전', 'unsafe', 'safety', 'safe'],
  deny: [
    '대기',
    '기다',
    '거절',
    '거부',
    '보류',
    '미룬',
    '미룸',
    '오류',
    '에러',
    '불승인',
    '승인하지',
    '승인 안',
    '불허',
    '허용하지',
    '들어주지',
    '안 들어',
    '받아들이지',
    'not grant',
    'not granted',
    'wait',
    'waits',
    'deny',
    'denied',
    'reject',
    'rejected',
    'refuse',
    'refused',
    'error',
    '아니',
    'no',
  ],
  grant: [
    '승인',
    '허용',
    '허락',
    '들어',
    '받아들',
    '할당',
    'grant',
    'granted',
    'grants',
    'allow',
    'allowed',
    'approve',
    'yes',
    '예',
    '네',
  ],
} as const satisfies Vocabulary<string>

export const SERIAL = {
  acyclic: ['사이클이 없', '사이클 없', '순환이 없', '순환 없', 'no cycles', 'no cycle', 'acyclic'],
  no: [
    '불가',
    '아니',
    '없음',
    '없다',
    '없습',
    '안 됨',
    '안됨',
    '가능하지',
    'not serializable',
    'not serialisable',
    'not conflict',
    'none',
    'no',
    'non-serializable',
    'nonserializable',
    'impossible',
    'cannot',
    '사이클',
    '순환',
    'cycle',
    'cyclic',
  ],
  yes: ['가능', '예', '네', '직렬', 'yes', 'serializable', 'serialisable', 'conflict', '충돌'],
} as const satisfies Vocabulary<string>

export const EMPTY = {
  none: [
    '없음',
    '없다',
    '없습',
    '비어',
    '빈 테이블',
    '공집합',
    '∅',
    'none',
    'empty',
    'nothing',
    'no rows',
    'no',
  ],
} as const satisfies Vocabulary<string>

/** Words that may stand in front of a number or a name without changing it. */
export const NAMED = {
  process: ['프로세스', 'processes', 'process', 'p'],
  transaction: ['트랜잭션', 'transactions', 'transaction', 't'],
  need: ['need', '필요량', 'p\\d+(?:의)?'],
  page: ['페이지', '번호', 'page', 'number', 'vpn'],
  offset: ['오프셋', '변위', 'offset'],
} as const

const CONNECTIVES = [
  '그리고',
  '그다음',
  '다음',
  '그 다음',
  'then',
  'and',
  '순서',
  '순',
  '와',
  '과',
  '입니다',
  '이다',
  '개',
]

/** Which meanings an answer has, and what is left of it. Words listed first are taken first. */
export function takeWords<Meaning extends string>(
  folded: string,
  vocabulary: Vocabulary<Meaning>,
): { readonly meanings: ReadonlySet<string>; readonly rest: string } {
  const meanings = new Set<string>()
  let rest = folded
  for (const [meaning, words] of Object.entries<readonly string[]>(vocabulary)) {
    const without = rest.replace(anyOf(words), ' ')
    if (without !== rest) meanings.add(meaning)
    rest = without
  }
  return { meanings, rest }
}

/** Without the words that name what a number counts, and those between several. */
export const withoutNames = (folded: string, names: readonly string[]): string =>
  folded.replace(anyOf([...names, ...CONNECTIVES]), ' ')

/** Words that stand between numbers or name a part, as their Latin ones. */
export const asLatin = (folded: string): string =>
  folded
    .replace(/(?<=\d)\s*(?:부터|에서)/gu, ' to ')
    .replace(/(?<=\d)\s*까지/gu, ' ')
    .replace(/둘 ?다|양쪽/gu, ' both ')
    .replace(/데이터/gu, ' data ')

/** Lines without the numbers that count them: `1.`, `2)`, `3번째:`. */
export const withoutNumbering = (folded: string): string =>
  folded.replace(/^\s*\d+\s*(?:[.):]|번째:?|번:?)\s+/gmu, '')

/** Where the first of the words stands, -1 where none does. */
export const placeOf = (folded: string, words: readonly string[]): number => folded.search(anyOf(words))

/** Too short to mean anything amid others. */
const ALONE: readonly string[] = ['no', 'yes', '예', '네']

function patternOf(word: string): string {
  if (ALONE.includes(word)) return `^${word}(?=[.!,:]|$)`
  return /^[a-z]/u.test(word) ? `(?<![a-z])${word}(?![a-z])` : `${word}[가-힣]*`
}

/** A Latin word ends where a letter does not follow; a digit may (`p1`). A Korean word takes its ending with it. */
function anyOf(words: readonly string[]): RegExp {
  const sorted = words.toSorted((a, b) => b.length - a.length)
  return new RegExp(sorted.map(patternOf).join('|'), 'gu')
}
