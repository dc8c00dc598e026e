import type { Feature } from '@broadsheet/trees';
import type { Profile, TextBatch } from './read-texts.ts';
import { type SharedTerms, sharedTerms } from './shared-terms.ts';

/** Two texts of a batch side by side. */
export interface TextPair {
  readonly a: Profile;
  readonly b: Profile;
  readonly shared: SharedTerms;
  readonly stories: number;
}

export function pairOf({ profiles, weights, stories }: TextBatch, x: number, y: number): TextPair {
  const [a, b] = [profiles[x], profiles[y]];
  if (a === undefined || b === undefined) throw new RangeError(`no text at ${x} or ${y}`);
  return { a, b, shared: sharedTerms(a, b, weights), stories };
}

/** What is measured of two texts. All are symmetric: it never matters which text comes first. */
export const FEATURES: readonly Feature<TextPair>[] = [
  ['cosine', ({ shared }) => shared.full],
  ['titleCosine', ({ shared }) => shared.title],
  ['leadCosine', ({ shared }) => shared.lead],
  ['openingCosine', ({ shared }) => shared.opening],
  ['firstSentenceCosine', ({ shared }) => shared.firstSentence],
  ['namesCosine', ({ shared }) => shared.names],
  ['plainWordsCosine', ({ shared }) => shared.plain],
  ['titleInOtherLess', (pair) => Math.min(...titlesInOther(pair))],
  ['titleInOtherMore', (pair) => Math.max(...titlesInOther(pair))],
  ['openingInOtherLess', (pair) => Math.min(...openingsInOther(pair))],
  ['openingInOtherMore', (pair) => Math.max(...openingsInOther(pair))],
  ['titleLeadLess', ({ shared }) => Math.min(shared.titleLead, shared.leadTitle)],
  ['titleLeadMore', ({ shared }) => Math.max(shared.titleLead, shared.leadTitle)],
  ['rarestTerm', ({ shared }) => shared.rarest[0] ?? 0],
  ['fiveRarestTerms', ({ shared }) => sum(shared.rarest)],
  ['fiveRarestAtLarge', ({ shared }) => sum(shared.rarestAtLarge)],
  ['fiveRarestPlain', ({ shared }) => sum(shared.rarestPlain)],
  ['termsOfFew', ({ shared }) => shared.few],
  ['sharedTitleTerms', ({ shared }) => shared.titles],
  ['sharedNames', ({ shared }) => shared.nameCount],
  ['sharedFigures', ({ shared }) => shared.figures],
  [
    'otherFigures',
    ({ a, b, shared }) => (a.lengths.numbers > 0 && b.lengths.numbers > 0 && shared.figures === 0 ? 1 : 0),
  ],
  [
    'otherTitleFigures',
    ({ a, b, shared }) =>
      a.lengths.titleNumbers > 0 && b.lengths.titleNumbers > 0 && shared.titleFigures === 0 ? 1 : 0,
  ],
  ['titleNamesInOtherLess', (pair) => Math.min(...titleNamesInOther(pair))],
  ['titleNamesInOtherMore', (pair) => Math.max(...titleNamesInOther(pair))],
  ['lackedNameLess', ({ shared }) => Math.min(shared.lackedOfA, shared.lackedOfB)],
  ['lackedNameMore', ({ shared }) => Math.max(shared.lackedOfA, shared.lackedOfB)],
  ['sharedPhrases', ({ shared }) => shared.phraseCount],
  ['phrasesIdf', ({ shared }) => shared.phrases],
  [
    'phraseShare',
    ({ a, b, shared }) => share(shared.phrases, Math.min(a.lengths.phrasesIdf, b.lengths.phrasesIdf)),
  ],
  ['sameWeekday', ({ a, b }) => (a.weekdays.isDisjointFrom(b.weekdays) ? 0 : 1)],
  [
    'otherWeekday',
    ({ a, b }) =>
      a.weekdays.size > 0 && b.weekdays.size > 0 && a.weekdays.isDisjointFrom(b.weekdays) ? 1 : 0,
  ],
  ['shorterWords', ({ a, b }) => Math.min(a.words, b.words)],
  ['longerWords', ({ a, b }) => Math.max(a.words, b.words)],
  ['batchStories', ({ stories }) => stories],
];

function titlesInOther({ a, b, shared }: TextPair): [number, number] {
  return [share(shared.titleOfA, a.lengths.titleIdf), share(shared.titleOfB, b.lengths.titleIdf)];
}

function titleNamesInOther({ a, b, shared }: TextPair): [number, number] {
  return [
    share(shared.titleNamesOfA, a.lengths.titleNamesIdf),
    share(shared.titleNamesOfB, b.lengths.titleNamesIdf),
  ];
}

function openingsInOther({ a, b, shared }: TextPair): [number, number] {
  return [share(shared.openingOfA, a.lengths.openingIdf), share(shared.openingOfB, b.lengths.openingIdf)];
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
