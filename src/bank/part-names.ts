export const PARTS = ['prompt', 'answer', 'keyPoints', 'followUps', 'hint', 'explanation', 'sources'] as const
export type Part = (typeof PARTS)[number]

/** How an H3 names each part, in lower case. The first name of each language is the one that is written. */
export const PART_NAMES: Readonly<
  Record<Part, { readonly en: readonly string[]; readonly ko: readonly string[] }>
> = {
  prompt: { en: ['Question'], ko: ['문제'] },
  answer: { en: ['Answer'], ko: ['답', '답변', '정답', '모범 답안'] },
  keyPoints: { en: ['Key points'], ko: ['핵심 포인트', '핵심', '키포인트'] },
  followUps: { en: ['Follow-ups'], ko: ['꼬리 질문', '꼬리질문'] },
  hint: { en: ['Hint'], ko: ['힌트'] },
  explanation: { en: ['Explanation'], ko: ['해설', '설명'] },
  sources: { en: ['Sources'], ko: ['출처', '참고'] },
}

const PART_OF_NAME: ReadonlyMap<string, Part> = new Map(
  PARTS.flatMap(part =>
    [...PART_NAMES[part].en, ...PART_NAMES[part].ko].flatMap(name => [
      [name, part] as const,
      [name.toLowerCase(), part] as const,
    ]),
  ),
)

/** The part that an H3 with this text begins, null where it is content. */
export function partNamed(heading: string): Part | null {
  return (
    PART_OF_NAME.get(heading) ?? PART_OF_NAME.get(heading.toLowerCase().replace(/\s+/gu, ' ').trim()) ?? null
  )
}
