/** Words of an answer that speak to whoever judges it. */
const SPOKEN_TO_A_JUDGE =
  /이전\s*지시|지시(?:를|사항을)?\s*무시|무시하고|만점|ignore\s+(?:all|any|the|previous)|system\s+prompt|as an ai|"?verdict"?\s*:/iu

/** Such an answer is not shown to a model. */
export const speaksToJudge = (answer: string): boolean => SPOKEN_TO_A_JUDGE.test(answer.normalize('NFKC'))
