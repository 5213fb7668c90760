import { planText } from '../locales/plan.ts'
import type { Language } from '../model/config.ts'
import type { Interview } from '../model/interview.ts'
import { visible } from './text.ts'

/** Its name, where it has one, its date and how far away that is. */
export function nameAndDate({ name, date }: Interview, days: number, lang: Language): string {
  const when = planText(lang).when({ date, days })
  return name === null ? when : `${visible(name)}, ${when}`
}
