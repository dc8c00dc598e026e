import type { Feature } from '../../lib/select/grouping/features.ts';

/** Features that tell much the same; without one of a group its fellows say nearly as much. */
export const FEATURE_GROUPS: Readonly<Record<string, readonly Feature[]>> = {
  'cosines of parts': ['titleCosine', 'leadCosine', 'openingCosine', 'firstSentenceCosine'],
  'names and plain words': ['namesCosine', 'plainWordsCosine'],
  phrases: ['phraseCosine', 'sharedPhrases'],
  'title in the other text': [
    ...(['titleInOtherLess', 'titleInOtherMore', 'titleLeadLess', 'titleLeadMore'] as const),
    'sharedTitleTerms',
  ],
  'rare terms': ['rarestTerm', 'fiveRarestTerms', 'fiveRarestAtLarge', 'termsOfFew'],
  numbers: ['sharedNumbers', 'otherNumbers'],
  weekdays: ['sameWeekday', 'otherWeekday'],
  lengths: ['shorterWords', 'longerWords'],
};
