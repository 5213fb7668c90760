/** What would be read as something else, each as the text before it, the backslashes that it has, and itself. */
type Trap = RegExp

/** A heading, a list, a quote, a fence, a box or the id of a question where a text begins. */
const START: Trap = /^()(\\*)(#|[-+*](?=\s|$)|>|```|~~~|\[[^\]\s]+\](?=\s)|\[ \](?=\s))/u
const NUMBER: Trap = /^(\d{1,9})(\\*)([.)](?=\s|$))/u
/** The closing signs of a heading. */
const HASHES: Trap = /(\s)(\\*)(#+)$/u
/** The score of a follow-up. */
const SCORE: Trap = /(\s)(\\*)([1-4])$/u
/** Those who are asked a question again. */
const SUFFIX: Trap = /(^|\s)(\\*)(\([^\s():]+: @[^()]*\))$/u

const ALWAYS = [START, NUMBER, HASHES]

/** A text so that nothing in it is read as a part of the minutes: one more backslash before what would be. */
export const escapeText = (text: string, traps: readonly Trap[] = []): string =>
  [...ALWAYS, ...traps].reduce((escaped, trap) => escaped.replace(trap, '$1\\$2$3'), text)

/** Takes back what `escapeText` has done. */
export const unescapeText = (text: string, traps: readonly Trap[] = []): string =>
  [...traps, ...[...ALWAYS].reverse()].reduce(
    (plain, trap) =>
      plain.replace(trap, (_, before: string, slashes: string, trapped: string) =>
        slashes === '' ? `${before}${trapped}` : `${before}${slashes.slice(1)}${trapped}`,
      ),
    text,
  )

export const SCORED: readonly Trap[] = [SCORE]
export const ASKED_AGAIN: readonly Trap[] = [SUFFIX]
