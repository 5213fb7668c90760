/**
 * Words of either language that turn a statement round. Each line is one pair of sides, parted by `<>`. A word may take
 * particles; `*` lets it go on in any way, `_` joins the words of a phrase. `@` begins a line of those who act: they turn a
 * statement round only where one of them stands as its subject in place of the other.
 */
const PAIRS = `
큰 크고 크다 크면 크며 크니* 커서 커지* 커진* 커집* 커졌* 클 큽* large larger largest big bigger huge <> 작은 작고 작다 작으* 작아* 작습* 작게 small smaller smallest tiny little
많은 많고 많다 많으* 많아* 많이 많습* many more most much <> 적은 적고 적다 적으* 적어* 적습* 적게 few fewer less
늘어* 늘리* 늘린* 늘려* 늘립* 늘었* 증가* 높이* 높인* 높여* 높아* 높입* 얻는* 얻을* 얻고* 얻습* increase increases increased raise raises raised gain gains gained grow grows <> 줄어* 줄이* 줄인* 줄여* 줄입* 줄었* 감소* 낮추* 낮춘* 낮춰* 낮춥* 낮아* 잃* decrease decreases decreased reduce reduces reduced lower lowers shrink shrinks lose loses losing lost
빠르* 빨라* 빠른* 빨리 빠릅* 빠름 fast faster fastest quick quickly quicker <> 느리* 느린* 느려* 느립* 느림 slow slower slowly slowest
높은 높고 높다 높으* 높습* high higher highest highpriority <> 낮은 낮고 낮다 낮으* 낮습* low lower lowest lowpriority
긴 길고 길다 길면 길어* 깁니다 오래* 오랫* long longer longest <> 짧* short shorter shortest briefly brief
가벼* 가볍* 아끼* 아낀* 아껴* 아낍* 절약* light lightweight saves saving <> 무거* 무겁* 더먹* heavy heavier heavyweight
먼저 앞서 미리 beforehand in_advance <> 나중* 뒤늦* later afterwards
즉시 곧바로 당장 바로 at_once immediately right_away instantly <> 나중* 미루* 미룬* 미룹* 미뤄* 뒤로 later deferred postponed
같다 같습* 같아야 동일* 똑같* 일치* same equal identical <> 다르* 다른 다릅* 달라* 서로다른 different differ differs distinct
쉽* 쉬운* 쉬워* 쉬우* 간단* 단순* 편하* 편해* simple simpler simplest easy easier easiest <> 어렵* 어려* 복잡* 부담* 힘들* hard harder difficult complex complicated burden
가능* 허용* possible allowed allow allows permit permits <> 불가능* 금지* 막는* 막습* 막힙* impossible forbidden forbid forbids disallow disallows prohibit prohibits
안전* safe safely <> 불안전* 위험* unsafe unsafely dangerous
동기 동기적* 동기로 synchronous synchronously sync <> 비동기* asynchronous asynchronously async
블로킹* blocking <> 논블로킹* 넌블로킹* 비블로킹* nonblocking
@ 유저* 사용자모드* user <> 커널* kernel
@ 클라이언트* 클라 client clients <> 서버* server servers
@ 송신* 발신* 보내는쪽* sender senders <> 수신* 받는쪽* receiver receivers recipient recipients
@ 생산자* 프로듀서* 발행자* producer producers publisher publishers <> 소비자* 컨슈머* 구독자* consumer consumers subscriber subscribers
@ 호출자* 부르는쪽* caller callers <> 피호출자* 불리는쪽* callee callees
@ 부모* parent parents <> 자식* child children
낙관* optimistic optimistically <> 비관* pessimistic pessimistically
수평* horizontal horizontally <> 수직* vertical vertically
물리* physical physically <> 논리* logical logically
내부* internal internally inside <> 외부* external externally outside
정적* 정적으로 static statically <> 동적* dynamic dynamically
공개키* public_key <> 개인키* 비밀키* private_key
암호화* encrypt encrypts encrypted encryption <> 복호화* decrypt decrypts decrypted decryption
공유락* 공유잠금* shared_lock <> 배타락* 배타잠금* 배타적* exclusive_lock exclusive
잠그* 잠근* 잠금* 잠급* 잠가* lock locks locked <> 풀고 풀어* 풀린* 풀려* 풉* 해제* unlock unlocks unlocked release releases released
성공* succeed succeeds success succeeded <> 실패* fail fails failed failure
열고 열어* 연다 엽니다 여는 open opens opened <> 닫* close closes closed
켜* 켠* 켭* 활성* enabled enable enables <> 꺼* 끄* 끈* 끕* 비활성* disabled disable disables
강한* 강하* 강합* strong stronger strongly <> 약한* 약하* 약합* weak weaker weakly
영속* 지속* 남는다 남습니다 persistent durable permanent <> 휘발* 사라* 날아* volatile transient temporary
@ 리더* 마스터* 프라이머리* leader master primary <> 팔로워* 슬레이브* 레플리카* 복제본* follower followers slave slaves replica replicas
대칭키* 대칭* symmetric <> 비대칭키* 비대칭* asymmetric
컴파일* compile_time <> 런타임* 실행시점* runtime run_time
최소* 최솟* minimum at_least <> 최대* 최댓* maximum at_most
추가* add adds added insert inserts inserted <> 제거* 삭제* 빼* remove removes removed delete deletes deleted
오름차순* ascending <> 내림차순* descending
비싸* 비싼* 비쌉* expensive costly <> 싸다 싸고 싼 쌉니다 저렴* cheap cheaper cheapest
예측* predictable <> 무작위* 임의* random randomly unpredictable
전역* 전체* global globally whole <> 지역* 부분* local locally partial partially
상위* upper top <> 하위* lower bottom
모두* 모든* 전부* all every <> 하나도* 아무도* none nobody nothing
간접* indirect indirectly <> 직접 직접적* direct directly
자동* 알아서 저절로 automatic automatically <> 수동* 손수 manual manually
시작* 첫 begin begins start starts started <> 끝* 마지막* 종료* end ends last final finish finishes
할당* allocate allocates allocated allocation <> 반납* 해제* free frees freed deallocate deallocates
저장* save saves saved saving <> 복원* 되살* 되돌* restore restores restored restoring
순차* 차례로 하나씩 sequential sequentially serially <> 병렬* 동시에 한꺼번에 parallel simultaneously concurrently
잠들* 잠든* 잠듭* 재우* 재운* 재웁* sleep sleeps asleep sleeping <> 돈다 돌면서 돌며 돌고 돕니다 루프* 스핀* spin spins spinning loop loops looping
이전* 지난 앞의 옛* old previous earlier <> 다음* 새 새로* next new
포그라운드* foreground <> 백그라운드* background
능동* active actively <> 수동적* passive passively
유지* 보관* 남겨* 남긴* 간직* keep keeps kept retain retains retained <> 버린* 버리* 버려* 지운* 지우* 지워* discard discards discarded forget forgets forgotten
평문* plaintext <> 암호문* ciphertext encrypted
@ 스레드* thread threads <> 프로세스* process processes
@ 하드웨어* hardware device devices <> 소프트웨어* software
@ 스택* stack <> 힙* heap
@ 뮤텍스* mutex mutexes <> 스핀락* 스핀 spinlock spinlocks
@ 예외* exception exceptions <> 인터럽트* interrupt interrupts
필요* 있어야* 해야* need needs needed necessary required must <> 필요없* 불필요* unnecessary
높아* 올라* 오른다 오릅니다 rise rises rising <> 떨어* 낮아* 내려* 내린다 drop drops dropping falls fall
넓* wide wider <> 좁* narrow narrower
깊* deep deeper <> 얕* shallow
무한* 끝없* unlimited infinite unbounded forever <> 유한* 제한* limited finite bounded
자주 빈번* 잦* 심하* 심한* 심할* heavy often frequent frequently <> 드물* 드문* 가끔 rare rarely seldom
가까* near closer <> 먼 멀리 멀* far farther
항상 늘 언제나 반드시 always <> 가끔 never sometimes
좋* 유리* 낫* better best advantage <> 나쁘* 나쁜* 나빠* 불리* worse worst disadvantage
결합이높* 강결합* tightly_coupled tight <> 결합이낮* 느슨* 약결합* loosely_coupled loose loosely
커밋* commit commits committed <> 롤백* 취소* rollback rolled_back aborted
깨어* 깨우* 깨운* 깨웁* 깬다 wake wakes woken <> 잠들* 재우* 재운* sleep sleeps
평균* average <> 최악* worst
`

/** One side of a pair, by the number of the pair. */
export interface Side {
  readonly pair: number
  readonly side: 0 | 1
  readonly acts: boolean
}

export interface SideWord extends Side {
  /** Whether the word may go on in any way. */
  readonly open: boolean
  /** Spaces part the words of a phrase. */
  readonly text: string
}

export const SIDE_WORDS: readonly SideWord[] = PAIRS.trim()
  .split('\n')
  .flatMap((line, pair) => {
    const acts = line.startsWith('@ ')
    const [left = '', right = ''] = line.replace(/^@ /u, '').split(' <> ')
    const words = (text: string, side: 0 | 1): readonly SideWord[] =>
      text.split(' ').map(word => ({
        pair,
        side,
        acts,
        open: word.endsWith('*'),
        text: word.replace('*', '').replaceAll('_', ' '),
      }))
    return [...words(left, 0), ...words(right, 1)]
  })
