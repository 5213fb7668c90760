/** An answer as a person typed it or a program sent it: text, one position from 1, or several of either. */
export type AnswerValue = string | number | readonly (string | number)[]
