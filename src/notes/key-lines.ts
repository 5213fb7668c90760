import { readKey } from './answer-key.ts'
import { remembered } from './remembered.ts'

/** The lines of a text that name a key. */
export const keyLines = remembered((text): readonly string[] =>
  text.split(/\n|<br\s*\/?>/u).filter(line => {
    const key = readKey(line)
    return key !== null && (key.labels.length > 0 || key.rest !== '')
  }),
)
