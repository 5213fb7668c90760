import { firstRating, recalledRating, type TrueMemory } from './plan-look.ts'

/*
 * Memory of another family than FSRS, to see what the order of `quiz session` is worth where its model is wrong: ACT-R
 * with spacing. Pavlik & Anderson, "Practice and forgetting effects on vocabulary memory", Cognitive Science 29 (2005);
 * "Using a model to compute the optimal schedule of practice", J. Exp. Psychol. Applied 14 (2008).
 *
 *   activation    m = β + ln Σ tᵢ^(-dᵢ)          over all looks, tᵢ the time since look i
 *   decay         dᵢ = c·e^m + a                  m the activation by earlier looks at that time, d₁ = a
 *   recall        1 / (1 + e^((τ - m) / s))
 */
const DECAY_SCALE = 0.217
const DECAY = 0.177
const THRESHOLD = -0.704
const NOISE = 0.255
/** Between sessions time passes more slowly, as far as forgetting is concerned. */
const SECONDS_A_DAY = 0.025 * 86_400

/**
 * Ours, since the papers are about pairs of words: β is such that the middle person recalls seven in eight the day after
 * the first look, as by the defaults of FSRS, and people and questions differ by these standard deviations.
 */
const MIDDLE = 1.165
const BETWEEN_PEOPLE = 0.2
const BETWEEN_QUESTIONS = 0.3

/** The memories of one person, given draws from the standard normal distribution. */
export function actrMemories(person: number, question: (number: number) => number) {
  return (number: number): TrueMemory => {
    const ease = BETWEEN_PEOPLE * person + BETWEEN_QUESTIONS * question(number)
    const looks: { readonly day: number; readonly decay: number }[] = []
    const practice = (day: number): number =>
      Math.log(
        looks.reduce((sum, look) => sum + Math.max(1, SECONDS_A_DAY * (day - look.day)) ** -look.decay, 0),
      )
    const recall = (day: number): number =>
      looks.length === 0 ? 0 : 1 / (1 + Math.exp((THRESHOLD - MIDDLE - ease - practice(day)) / NOISE))
    return {
      recall,
      look(day, drawn) {
        const isFirst = looks.length === 0
        const isRecalled = drawn.recall < recall(day)
        const decay = isFirst ? DECAY : DECAY_SCALE * Math.exp(practice(day)) + DECAY
        looks.push({ day, decay })
        // What sticks better was easier at first sight.
        if (isFirst) return firstRating(share(ease / Math.hypot(BETWEEN_PEOPLE, BETWEEN_QUESTIONS)))
        return isRecalled ? recalledRating(drawn.rating) : 'again'
      },
    }
  }
}

/** The share of the standard normal distribution below `z`, to 1 in 100 (a logistic curve). */
const share = (z: number): number => 1 / (1 + Math.exp(-1.702 * z))
