import { weekdaysOf } from '@broadsheet/same-story/weekdays';
import { languageOfTag } from '@broadsheet/text/languages';
import { OUTCOME_KINDS, type OutcomeKind } from '@broadsheet/text/languages/language';
import { sentencesOf } from '@broadsheet/text/sentences';
import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { Telling } from '../../domain/story-memory.ts';
import { saysWhatHappened } from '../telling/says-what-happened.ts';
import { anywhere, folded, patternBy } from '../text/phrases.ts';

/** Share of the terms of headline and first sentence that no printed article has, if they name another day. */
const NEW_ON_ANOTHER_DAY = 0.4;
/** The same for another report of a paper that was part of the printed story. */
const NEW_OF_ITS_PAPER = 0.25;
/** The same for the first sentence below a headline that says how it ended. */
const NEW_OF_AN_OUTCOME = 0.15;
/** The same for the opening below a headline that adds to its known subject. */
const NEW_IN_OPENING = 0.55;
/** Words of an opening. */
const OPENING_WORDS = 60;
/** Of a headline such as "Derailment at Vauclair: a rail had been sawn", the share new before and behind the mark. */
const KNOWN_SUBJECT = 1 / 3;
const NEW_BEHIND = 0.75;
const SUBJECT_ENDS = /\s?[:：]\s|\s[–—-]\s/u;

type PatternOf = ReturnType<typeof patternBy>;
/** Later steps: where one was printed, an earlier one is nothing new. "Charged" says that somebody was arrested. */
const LATER: Readonly<Partial<Record<OutcomeKind, readonly OutcomeKind[]>>> = {
  agreed: ['calledOff'],
  found: ['rescued'],
  held: ['charged', 'verdict'],
  charged: ['verdict'],
};
const OUTCOMES_IN = OUTCOME_KINDS.map((kind) => ({
  kindIn: patternBy((language) => anywhere(language.outcomes?.[kind], language)),
  toldBy: [
    ...[kind, ...(LATER[kind] ?? [])].map((one) =>
      patternBy((language) => anywhere(language.outcomes?.[one], language)),
    ),
    ...(kind === 'death' ? [patternBy((language) => anywhere(language.weighty, language))] : []),
  ],
}));

/**
 * Whether a report of a printed event tells what happened next, and is no second account of the same. Much of it is new,
 * and it names another weekday at once than the printed articles do, or its headline says how it ended
 * ("acquitted"), or puts the known subject first and what is new behind it.
 *
 * @param by - Who reports it. Of the page that was printed, another day in a new first sentence is enough; papers do not
 * publish one report under two addresses, so of a paper that was part of the printed story much that is new is enough.
 */
export function tellsNextStep(
  article: Article,
  tellings: readonly Telling[],
  by: 'the page' | 'its paper' | 'another',
): boolean {
  const { title, paragraphs, language } = article;
  const own = languageOfTag(language);
  const termsIn = (text: string) => new Set(termsOf(text, language));
  const told = termsIn(tellings.flatMap((telling) => [telling.title, ...telling.paragraphs]).join('\n'));
  const [first = ''] = sentencesOf(paragraphs[0] ?? '', language);
  const inHeadline = newShare(title);
  if (namesAnotherDay() && newShare(first) >= NEW_ON_ANOTHER_DAY)
    return by === 'the page' || inHeadline >= NEW_ON_ANOTHER_DAY;
  if (by === 'its paper' && inHeadline >= NEW_OF_ITS_PAPER && newShare(first) >= NEW_OF_ITS_PAPER)
    return saysWhatHappened(article);
  if (newShare(first) >= NEW_OF_AN_OUTCOME && hasNewOutcome()) return true;
  const opening = paragraphs.join(' ').split(/\s+/, OPENING_WORDS).join(' ');
  return inHeadline > 0 && newShare(opening) >= NEW_IN_OPENING && addsToItsSubject();

  function newShare(text: string): number {
    const terms = termsIn(text);
    return terms.difference(told).size / Math.max(1, terms.size);
  }

  function namesAnotherDay(): boolean {
    const before = new Set(
      tellings.flatMap((telling) => [
        ...weekdaysOf([telling.title, ...telling.paragraphs], telling.language),
      ]),
    );
    return before.size > 0 && weekdaysOf([title, first], language).difference(before).size > 0;
  }

  /** "Acquitted", where the printed articles have no word of a verdict. */
  function hasNewOutcome(): boolean {
    const printed = folded(tellings.flatMap((telling) => [telling.title, ...telling.paragraphs]).join('\n'));
    return OUTCOMES_IN.some(
      ({ kindIn, toldBy }) =>
        isIn(kindIn, folded(title)) && !toldBy.some((wordsIn) => isIn(wordsIn, printed)),
    );
  }

  function isIn(wordsIn: PatternOf, text: string): boolean {
    return own !== undefined && wordsIn(own)?.test(text) === true;
  }

  function addsToItsSubject(): boolean {
    const [subject = '', ...others] = title.split(SUBJECT_ENDS);
    return (
      others.length > 0 && newShare(subject) <= KNOWN_SUBJECT && newShare(others.join(' ')) >= NEW_BEHIND
    );
  }
}
