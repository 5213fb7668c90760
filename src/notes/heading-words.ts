import { remembered } from './remembered.ts'

/** Headings and labels that are no questions themselves, by what they say. All are compared in lower case. */

const META =
  /^(?:table of contents?|contents?|toc|index|목차|차례|목록|contributing|contributors?|contribution.*|how to contribute|기여.*|licen[cs]e|라이[선센]스|sponsors?|support|about(?: (?:me|this|us|the author).*)?|author|authors|credits?|acknowledge?ments?|thanks|special thanks|disclaimer|changelog|release notes|installation|install|getting started|usage|how to use.*|사용법|requirements?|prerequisites?|preface|faq|star history|todo|to-do|to do|할 ?일|체크리스트|checklist|스터디원|스터디 ?(?:멤버|규칙|목표|정보|소개|방식)|멤버|규칙|진행 ?방식|진행 ?방법|커밋 ?컨벤션|컨벤션|convention|rules|참여자|팀원|members|team|공지.*|notice|announcements?|legend|범례|머리말|들어가며|들어가기 전에?|마치며|맺음말|소개|overview|introduction|intro|summary of questions?|downloading.*|download|translations?|languages|available languages|links?|useful links|resources?|learning resources|useful resources|books?|추천.*도서|community|contact|연락처|follow me|more|wip)$/u

/** What only a program's own description has. */
const PROJECT =
  /^(?:installation.*|install(?:ing)?|set ?up|usage|how to (?:use|run|install|build|start).*|getting started|quick ?start.*|build(?:ing)?(?: .{0,20})?|running.*|run|deploy(?:ment|ing)?.*|configuration|config|environment(?: variables)?|env|api(?: reference)?|features?|key features|demo|screenshots?|preview|tech(?:nology|nologies)?(?: ?stacks?| used)?|built with|dependencies|project structure|(?:folder|directory|file|repo(?:sitory)?) structure|structure|architecture|roadmap|testing|tests|run(?:ning)? tests|development|troubleshooting|change ?logs?|version(?:s|ing)?|release notes|badges|설치.{0,6}|사용 ?(?:법|방법)|실행.{0,6}|시작하기|빌드.{0,6}|배포.{0,6}|환경 ?(?:설정|변수)|설정|기능|주요 ?기능|기술 ?스택|사용 ?기술|개발 ?환경|(?:폴더|디렉[터토]리|파일|프로젝트) ?구조|화면.{0,6}|데모|아키텍[처쳐]|(?:git |깃 ?)?(?:커밋|commit|브랜치|branch|pr|코드) ?(?:메시지 ?)?(?:규칙|컨벤션|전략|convention)|스터디 ?.{0,6}|참여 ?(?:인원|방법|자)|일정|진행 ?.{0,4}|그라운드 ?룰|ground rules?|벌금|팀 ?소개|프로젝트 ?.{0,6})$/u

/** What a text about one subject is divided into: none of these is a question by itself. */
const PART =
  /^(?:개요|정의|개념|기본 ?개념|의미|특징|특성|종류|유형|장점|단점|장단점|장점과 ?단점|장점 ?[/·&] ?단점|예시|예제|예|사용 ?예.{0,2}|정리|요약|결론|마무리|배경|등장 ?배경|동작 ?(?:원리|방식|과정)|작동 ?(?:원리|방식)|구조|구성|구성 ?요소|목적|필요성|이유|사용 ?(?:이유|하는 이유)|주의 ?(?:점|사항|할 점)|문제점?|한계|해결 ?(?:책|방법|방안)|비교|차이점?|과정|역할|원리|코드|구현|(?:시간|공간) ?복잡도|복잡도|느낀 ?점|회고|후기|추가.{0,8}|overview|definitions?|features|characteristics|types?|pros|cons|pros (?:and|&) cons|advantages?|disadvantages?|advantages (?:and|&) disadvantages|examples?|summary|conclusions?|background|how it works|structure|purpose|goals?|implementation|notes?|key (?:points|takeaways|concepts)|takeaways|complexity|time complexity|space complexity|introduction|motivation|caveats|comparison|best practices|use cases|when to use(?: it)?|syntax|output|input|approach|solution|code|explanation|constraints|follow[- ]?up|tl ?dr|appendix|misc(?:ellaneous)?|resources)$/u

const REFERENCES =
  /^(?:references?|reference links?|further reading|additional (?:links|resources|reading)|useful links|read more|learn more|see also|sources?|참고(?: ?(?:자료|문헌|링크|사이트|하기|한 링크))?|출처|레퍼런스|관련 ?(?:링크|자료))$/u

const ANSWER =
  /^(?:(?:the |correct |right |model |sample |suggested |best )*(?:answers?|solutions?|explanations?|ans|response)|a|정답|답|답안|답변|모범 ?답안|모범 ?답변|해설|풀이|설명|정답 ?(?:및|과|\/|&) ?해설|해답|답 ?보기|풀이 ?보기)$/u

const QUESTION = /^(?:questions?|q|질문|문제|문항|예상 ?질문|면접 ?질문|interview questions?|quiz|퀴즈)$/u

const NUMBER =
  /^(?:(?:q|question|no|problem|exercise|quiz|문제|질문|문항|문|예제|퀴즈)\s*[.#-]?\s*)?(?:#\s*)?\d{1,4}(?:[-.]\d{1,3})*\s*(?:번|번째)?\s*(?:[.):：]|\(([^()]*)\)|\[[^\]]*\]|\s)*$/u

const plain = remembered(text =>
  text
    .toLowerCase()
    .replace(/:[a-z_0-9+-]+:/gu, ' ')
    .replace(/[^\p{L}\p{N}\s/&-]+/gu, ' ')
    .replace(/^\s*(?:\d{1,3}\s+)?/u, '')
    .replace(/\s+/gu, ' ')
    .trim(),
)

export const isMeta = remembered(text => META.test(plain(text)))
const COLLECTION =
  /interview|questions?|\bq ?(?:&|and) ?a\b|quiz|trivia|flash ?cards?|exam|면접|질문|문제|퀴즈|예상|기출/iu

/** Whether a title or a path says that what it names is made of questions. */
export const namesCollection = (text: string): boolean => COLLECTION.test(text)
export const isProject = remembered(text => PROJECT.test(plain(text)))
export const isPart = remembered(text => PART.test(plain(text)))
export const isReferences = remembered(text => REFERENCES.test(plain(text)))
export const isAnswerLabel = remembered(text => ANSWER.test(plain(text)))
/** `Options`, `보기`: the options of the question above stand below it. */
export const isOptionsLabel = (text: string): boolean =>
  /^(?:(?:answer )?(?:options?|choices?)|선택지|보기|선지)$/u.test(plain(text))
/** `질문`, `Question`: what is asked stands below it. */
export const isQuestionLabel = remembered(text => QUESTION.test(plain(text)))
/** `3.`, `Q3`, `문제 3 (개념)`: the question stands below it. */
export const isNumberOnly = (text: string): boolean =>
  NUMBER.test(
    text
      .toLowerCase()
      .replace(/[*_`~]/gu, '')
      .trim(),
  )

const GENERIC_SUMMARY =
  /^(?:(?:click|tap|press)\b.*|(?:show|see|view|reveal|toggle|expand|open|check|display|get|read)(?: (?:the|me|my|full|correct|right|model|sample))*(?: (?:answers?|solutions?|explanations?|more|code|details?|hint|output|result))?.*|.{0,12}\b(?:answers?|solutions?|explanations?|spoilers?)\b(?: ?(?:and|&|\/|\+) ?(?:explanations?|answers?|solutions?))?|details?|more|spoilers?|hints?|output|a|code|정답.{0,8}|답.{0,6}|답안.{0,6}|해답.{0,6}|해설.{0,6}|풀이.{0,6}|힌트.{0,6}|모범.{0,10}|더 ?보기|펼치기|접기|열기|보기|클릭.*|눌러.*|자세히.*|결과.{0,4}|코드.{0,4}|설명.{0,4}|.{0,6}(?:답|정답|답변|해설|풀이|힌트) ?(?:보기|확인|열기|펼치기|확인하기))$/u
const HINT = /^(?:hints?|힌트)/u

/** Whether a `<summary>` only says that an answer is folded away below it. */
export const isGenericSummary = (text: string): boolean => {
  const bare = plain(text)
  return (bare === '' || GENERIC_SUMMARY.test(bare)) && !/[?？]/u.test(text)
}
const SAYS_ANSWER = /answer|solution|explanation|spoiler|hint|정답|답|해설|풀이|힌트|모범/iu

/** Whether a `<summary>` says that an answer or a hint is below it, and not only that there is more. */
export const isAnswerSummary = (text: string): boolean => isGenericSummary(text) && SAYS_ANSWER.test(text)
export const isHint = (text: string): boolean => HINT.test(plain(text))

const NAVIGATION =
  /^(?:back(?: to (?:the )?(?:top|toc|table of contents?|contents?|home|main|index|list))?|to (?:the )?top|go to top|top|home|prev(?:ious)?|next|up|뒤로(?:가기)?|위로|맨 ?위로|목차로?(?: ?이동)?|처음으로|홈으로?|이전|다음|돌아가기|return to .*)$/u

/** A line that only leads elsewhere in the same collection: `[⬆ Back to Top](#top)`, `[뒤로](..)/[위로](#os)`. */
export function isNavigation(line: string): boolean {
  if (line.length > 400 || !/\]\(|<a\s|[↑⬆↥▲⏫↩]|🔝|🔙/u.test(line)) return false
  const bare = line.replace(/<br\s*\/?>/giu, ' ').trim()
  const words = bare
    .replace(/<[^>]*>/gu, ' ')
    .replace(/\]\([^)]*\)/gu, ' ] ')
    .replace(/:[a-z_0-9]+:/gu, ' ')
    .split(/[^\p{L}\s]+/u)
    .map(word => word.trim().toLowerCase())
    .filter(word => word !== '')
  return words.length === 0 ? /[↑⬆↥▲⏫↩]|🔝|🔙/u.test(bare) : words.every(word => NAVIGATION.test(word))
}
