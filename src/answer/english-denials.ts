/** How far a denial reaches in English, by words and by phrases. */

/** Denies what follows. */
export const DENIES_AHEAD =
  /^(?:not|no|never|without|cannot|nothing|nobody|none|neither|nor|hardly|rarely|seldom|unable|forbidden|impossible|lacks?|lacking|[a-z]+n't|dont|doesnt|didnt|cant|wont|isnt|arent)$/u

/** Those of them that deny what is said of what stands before them, too: `the kernel does not …`. */
export const DENIES_PREDICATE =
  /^(?:not|no|never|nothing|nobody|none|neither|nor|unable|impossible|forbidden|cannot|hardly|rarely|seldom|[a-z]+n't|dont|doesnt|didnt|cant|wont|isnt|arent)$/u

/** What begins another statement within a clause: what stands before it is not denied. */
export const STARTS_AFRESH =
  /^(?:and|but|or|so|if|when|while|where|which|that|who|whoever|because|since|as|though|then|than)$/u

/** Phrases that deny what follows: their last word does. */
export const PHRASES_AHEAD: readonly string[] = [
  'rather than',
  'instead of',
  'far from',
  'fail to',
  'fails to',
  'failed to',
  'as opposed to',
  'refuses to',
  'stop being',
  'stops being',
]

/** Phrases that deny all of the statement that they stand in. */
export const PHRASES_ALL: readonly string[] = [
  'nothing to do with',
  'no way',
  'it is wrong that',
  'it is false that',
  'it is not true that',
  'not true that',
  'wrong to say',
  'wrong to think',
  'wrong to believe',
  'a myth that',
  'a misconception that',
  'not the case that',
  'might think',
  'may think',
  'people think',
  'people believe',
  'is unnecessary',
  'is pointless',
  'is irrelevant',
  'makes no difference',
  'no need',
]

/** `blocks … from …` and the like deny what comes to stand after `from`, and who is kept from it. */
export const KEEPS_FROM = /^(?:blocks?|forbids?|prohibits?|bars?|bans?)$/u

/** `not only` and `not just` deny nothing; `not until` says when. */
export const NOT_DENIED = /^(?:only|just|merely|until|necessarily)$/u
