/** Verbs whose form before a noun (`받는 쪽`) ends like a topic (`스레드는`). */
const VERB_BEFORE_NOUN =
  /(?:하|되|있|없|않|받|쓰|들|오|가|보|주|내|지|막|읽|얻|돌|찾|끝나|걸|먹|나|서|시키|나가|다리|걸리|뜨리|돌리|올리|내리|버리|밀리|풀리|맡|맡기|넘기|남기|생기|옮기|만드|부르|흐르|고르|모르|다루|바꾸|바뀌|깨|깨우|채우|지우|비우|배우|세|매|떼|잡|쥐|놓|낳|닫|묶|겪|굶|늦|잇|잃|알|살|달|열|풀|걸|갈|팔)는$/u
/** …는 behind one of these is a noun's topic all the same. */
const NOUN_TOPIC =
  /(?:에서|에|으로|로|에게|부터|까지|나머지|페이지|메시지|패키지|스토리지|레포지토리|이미지|읽기|쓰기|대기|세기|크기|주기|장치|처리기|단계|결과|하나|상대|폴링|코드|노드|필드|스레드|서버|버퍼|스핀락)는$/u

/** Whether a word names what its clause is about: 은/는, or 이/가 of a subject. */
export function isTopic(word: string): boolean {
  if (word.length < 2) return false
  if (NOUN_TOPIC.test(word)) return true
  if (word.endsWith('는')) return !VERB_BEFORE_NOUN.test(word)
  if (word.endsWith('은'))
    return !/(?:않|같|많|작|적|좋|짧|높|낮|늦|넓|깊|받|읽|얻|찾|막|남|닫|쌓|죽|묶|잡|놓|끊|담|굶|잃)은$/u.test(
      word,
    )
  return false
}

const CONNECTIVE =
  /(?:고|고요|구요|으?며|(?<!까)지만|[는은]데|[가-힣]데요|으?니까|니까요|므로|라서|면서|거나|든지|다가|인데|한데|런데|아니라)$/u
const NOT_CONNECTIVE =
  /(?:^그리고|라고|려고|다고|자고|냐고|경고|참고|창고|재고|최고|광고|신고|사고|회고|권고|로고|위한데|가운데|그런데|한가운데|그러면서|그러니까|그러므로|따라서|하지만|그렇지만|다만)$/u
/** What makes one predicate of …고 and the word after it. */
const AUXILIARY = /^(?:있|싶|나서|나면|나니|계|말)/u

/** Whether a clause ends with the word: …고, …고 나서, …며, …지만, …는데, …면서. `next` is the word after it. */
export const isConnective = (word: string, next: string): boolean =>
  word === '나서' ||
  (word.length > 1 &&
    CONNECTIVE.test(word) &&
    !NOT_CONNECTIVE.test(word) &&
    !(word.endsWith('고') && AUXILIARY.test(next)))
