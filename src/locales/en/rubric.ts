/** The levels that raters score by. */
export const rubric = {
  criteria: { knowledge: 'Knowledge', delivery: 'Delivery' },
  anchors: {
    knowledge: {
      4: 'all key points with reasons, limits and exceptions, unasked; two follow-ups answered',
      3: 'all required points right; stalls at a deep follow-up; one small slip at most',
      2: 'a part of the required points, or only with hints; something said wrong',
      1: 'cannot define it, has it the wrong way round, or passes',
    },
    delivery: {
      4: 'the conclusion first, exact words, at least one example, within two minutes',
      3: 'in an order that can be followed; nothing has to be asked again',
      2: 'right things mixed up, the listener has to sort them; the question was asked back once',
      1: 'does not hang together, silence, or an answer to another question',
    },
  },
  rules: [
    'Tick the key points first, then rate.',
    'Knowledge is 2 at most where a required key point is missing.',
    'Delivery does not depend on whether the answer is right.',
  ],
  /** Where scores are far apart. */
  spread:
    'The scores are two or more apart: read the anchors again and give your reason in one sentence each.',
}
