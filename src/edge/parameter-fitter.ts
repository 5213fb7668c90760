import type { FSRSBindingItem, FSRSBindingReview } from '@open-spaced-repetition/binding'
import { failure, UserError } from '../model/problem.ts'
import { RATINGS } from '../model/rating.ts'
import type { ReviewRun, RunPart } from '../model/review-run.ts'
import type { ParameterFitter } from '../ports/parameter-fitter.ts'

/** How long the native part waits between two looks at its progress, in milliseconds: it also waits that long at its end. */
const POLL = 10

/** fsrs-rs, whose native part is an optional dependency. A UserError where this machine has none. */
export async function openParameterFitter(
  load: () => Promise<typeof import('@open-spaced-repetition/binding')> = () =>
    import('@open-spaced-repetition/binding'),
): Promise<ParameterFitter> {
  const binding = await load().catch(() => {
    // Why is said in many words, and seldom in the right ones: a part for another machine, or none at all.
    throw new UserError(failure('optimize/unavailable', { machine: `${process.platform} ${process.arch}` }))
  })
  const { computeParameters, FSRSBindingItem, FSRSBindingReview } = binding
  return {
    async fit({ tests, relearningSteps, onProgress }) {
      const items = itemsOf(tests, { FSRSBindingItem, FSRSBindingReview })
      const parameters = await computeParameters(items, {
        enableShortTerm: true,
        numRelearningSteps: relearningSteps,
        timeout: POLL,
        progress: (done, total) => onProgress(total === 0 ? 0 : Math.min(1, done / total)),
      })
      return parameters.map(Number)
    },
  }
}

interface Constructors {
  readonly FSRSBindingItem: new (reviews: FSRSBindingReview[]) => FSRSBindingItem
  readonly FSRSBindingReview: new (rating: number, elapsed: number) => FSRSBindingReview
}

/** A review is made once, however many tests come after it. */
function itemsOf(tests: readonly RunPart[], made: Constructors): FSRSBindingItem[] {
  const runs = new Map<ReviewRun, FSRSBindingReview[]>()
  const reviewsOf = (run: ReviewRun): FSRSBindingReview[] =>
    run.map(({ rating, elapsed }) => new made.FSRSBindingReview(RATINGS.indexOf(rating) + 1, elapsed))
  return tests.map(({ run, count }) => {
    const reviews = runs.get(run) ?? reviewsOf(run)
    runs.set(run, reviews)
    return new made.FSRSBindingItem(reviews.slice(0, count))
  })
}
