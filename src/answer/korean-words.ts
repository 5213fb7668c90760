/** Verbs whose form before a noun (`받는 쪽`) ends like a topic (`스레드는`). */
const VERB_BEFORE_NOUN =
  /(?:하|되|있|없|않|받|쓰|들|오|가|보|주|내|지|막|읽|얻|돌|찾|끝나|걸|먹|나|서|시키|나가|다리|걸리|뜨리|돌리|올리|내리|버리|밀리|풀리|맡|맡기|넘기|남기|생기|옮기|만드|부르|흐르|고르|모르|다루|바꾸|바뀌|깨|깨우|채우|지우|비우|배우|세|매|떼|잡|쥐|놓|낳|닫|묶|겪|굶|늦|잇|잃|알|살|달|열|풀|걸|갈|팔)는$/u
/** …는 behind one of these is a noun's topic all the same. */
const NOUN_TOPIC =
  /(?:페이지|메시지|패키지|스토리지|레포지토리|이미지|읽기|쓰기|대기|세기|크기|주기|장치|처리기|단계|결과|하나|상대|폴링|코드|노드|필드|스레드|서버|버퍼|스핀락)는$/u

/** Whether a word names what its clause is about: 은/는, or 이/가 of a subject. */
export function isTopic(word: string): boolean {
  if (word.length < 2) return false
  if (NOUN_TOPIC.test(word)) return true
  if (word.endsWith('는')) return !VERB_BEFORE_NOUN.test(word)
  if (word.endsWith('은'))
    return !/(?:같|많|작|적|좋|짧|높|낮|늦|넓|깊|받|읽|얻|찾|막|남|닫|쌓|죽|묶|잡|놓|끊|담|굶|잃)은$/u.test(
      word,
    )
  return false
}

const CONNECTIVE =
  /(?:[하되이지히리기우추키오가보주내나서놓두쓰막읽얻돌찾걸먹들있없않받잡쥐닫묶열풀끊크르뀌프늦많적작짧같높낮좋싸비치]고|으?며|지만|[는은ㄴ]?데|[으]?니까|므로|라서|면서|거나|든지|다가|고요|구요|는데요|인데|한데|런데|니까요|아니라|아니고|도록|려고|든가)$/u
const NOT_CONNECTIVE =
  /^(?:에서|그래서|따라서|그리고|그러면서|그런데|하지만|그러니까|그러므로|라고|이라고|위해서|대해서|통해서|의해서|인해서|관해서|관련해서|데이터베이스에서|순서|계속해서|반복해서|연속해서)$|(?:에서|한데|[가-힣]순서|라고|위해서|대해서|의해서)$/u

/** Whether a clause ends with the word, and another may follow: …고, …며, …지만, …는데, …아서. */
export const isConnective = (word: string): boolean =>
  word.length > 1 && CONNECTIVE.test(word) && !NOT_CONNECTIVE.test(word)
