import { sessionText } from '../locales/session.ts'
import type { Language } from '../model/config.ts'
import type { Remark } from '../model/judgement.ts'
import { visible } from './text.ts'

/** What is remarked about an answer, as a sentence. */
export function remarkText({ code, about = {} }: Remark, lang: Language): string {
  return visible(sessionText(lang).remarks[code]?.(about) ?? code)
}
