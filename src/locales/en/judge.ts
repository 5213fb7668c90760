const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`

/** What is said of how typed answers are judged. */
export const judge = {
  agreement: {
    answers: 'Answers',
    counted: ({ answers, points }: { answers: number; points: number }): string =>
      `${answers} typed, with ${many(points, 'key point', 'key points')}`,
    precision: 'Found rightly',
    recall: 'Found at all',
    agreed: 'Agreed',
    ofFound: (share: string): string => `${share} of what was found, you ticked`,
    ofTicked: (share: string): string => `${share} of what you ticked was found`,
    ofAll: (share: string): string => `${share} of all key points`,
    none: 'No typed answer with key points has been rated yet. Type one in a session with: t',
    biased: 'What you left as it was counts as agreement.',
    state: 'the matcher said',
    count: 'key points',
    ticked: 'you ticked',
    model: 'second opinion',
    asked: 'answers',
    time: 'time',
    seconds: (seconds: number): string => `${seconds.toFixed(1)} s`,
    raised: 'questions to you',
    agreedWithModel: 'you agreed',
    states: { found: 'found', maybe: 'perhaps', missing: 'not found' },
  },
  asking: (model: string): string => `Asking ${model} for a second opinion, at most 20 seconds …`,
  preview: {
    sent: (url: string): string => `This would go to ${url}, and nothing else. Nothing has been sent.`,
    skipped: 'This answer speaks to its judge: it would not be sent.',
  },
  doctor: {
    trying: ({ at, of, left }: { at: number; of: number; left: number | null }): string =>
      `Trying the model: ${at} of ${of} …${left === null ? '' : ` about ${Math.ceil(left)} s left`}`,
    passed: 'passed',
    failed: 'failed',
    labelled: ({ answers, points }: { answers: number; points: number }): string =>
      `Against ${answers} answers labelled by hand, with ${points} key points (κ: 1 is full agreement, 0 what chance gives):`,
    model: 'the model',
    matcher: 'the patterns',
    agreed: ({ kappa, share }: { kappa: string; share: string }): string =>
      `κ ${kappa}, ${share} as labelled`,
    time: 'an opinion',
    seconds: ({ median, longest }: { median: number; longest: number }): string =>
      `${median.toFixed(1)} s as a rule, ${longest.toFixed(1)} s at most`,
    outcome: {
      fit: 'The model is fit for a second opinion: sessions ask it from now on.',
      fooled: 'The model is not asked in sessions: it took a bad answer for a good one. Try another one.',
      blind: 'The model is not asked in sessions: it does not see what good answers say. Try another one.',
      worse: 'The model is not asked in sessions: it judges worse than the patterns alone. Try another one.',
    },
  },
  suggest: {
    point: (number: number): string => `key point ${number}`,
    answers: (count: number): string =>
      `ticked in ${many(count, 'answer', 'answers')} that the matcher misses`,
    pattern: (pattern: string): string => `now: ${pattern}`,
    alternatives: (alternatives: string): string => `add to a group: ${alternatives}`,
    none: 'There is no key point that you ticked and the matcher misses, among the answers that are kept.',
    off: 'Typed answers are not kept: turn it on with: quiz config set keepAnswers true',
  },
}
