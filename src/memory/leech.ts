import type { Card } from '../model/card.ts'
import type { MemorySettings } from '../model/settings.ts'

/** Whether the card was forgotten so often that its wording is more likely at fault than the memory. */
export const isLeech = (card: Card, settings: MemorySettings): boolean => card.lapses >= settings.leechAfter
