import { failure, UserError } from '../model/problem.ts'

/** Reads the value of an option as a whole number of at least `least`. */
export const wholeNumber =
  (option: string, least: number) =>
  (value: string): number => {
    const number = Number(value)
    if (value.trim() === '' || !Number.isSafeInteger(number) || number < least)
      throw notANumber(option, value, least)
    return number
  }

/** Reads the value of an option as a number above zero. */
export const positiveNumber =
  (option: string) =>
  (value: string): number => {
    const number = Number(value)
    if (!Number.isFinite(number) || number <= 0) throw notANumber(option, value, 10)
    return number
  }

function notANumber(option: string, value: string, least: number): UserError {
  const example = Math.max(least, 10)
  return new UserError(failure('command-line/not-a-number', { option, value, example }), 2)
}
