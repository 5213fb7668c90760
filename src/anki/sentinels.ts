/** Characters of no meaning that stand for the marks of a cloze while its HTML becomes Markdown. */
export const OPEN = '\ue000'
export const NUMBERED = '\ue001'
export const HINT = '\ue002'
export const CLOSE = '\ue003'

/** A mark as a whole. */
export const SENTINEL = /\ue000\d+\ue001|[\ue002\ue003]/u

export const withoutSentinels = (text: string): string => text.replace(/[\ue000-\ue003]/gu, '')
