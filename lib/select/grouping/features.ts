/**
 * What is measured of two articles, in this order in the table of weights. All are symmetric: it never
 * matters which article comes first.
 */
export const FEATURES = [
  'cosine',
  'titleCosine',
  'leadCosine',
  'openingCosine',
  'firstSentenceCosine',
  'namesCosine',
  'plainWordsCosine',
  'phraseCosine',
  'titleInOtherLess',
  'titleInOtherMore',
  'titleLeadLess',
  'titleLeadMore',
  'rarestTerm',
  'fiveRarestTerms',
  'fiveRarestAtLarge',
  'termsOfFew',
  'sharedTitleTerms',
  'sharedNumbers',
  'otherNumbers',
  'sharedPhrases',
  'sameWeekday',
  'otherWeekday',
  'shorterWords',
  'longerWords',
] as const;
export type Feature = (typeof FEATURES)[number];
