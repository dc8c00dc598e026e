import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { AttributedSentence } from '../../domain/selection.ts';
import { factsOf } from '../text/facts.ts';
import { type Bag, centroid, type Idf, likeness, weigh } from '../text/idf.ts';
import { opensMidThought } from './mid-thought.ts';
import { ADDS_TO_HEADLINE, REPEATS_HEADLINE, saidByHeadline } from './said-by-headline.ts';
import { standfirstOf, type ToldSentence, toldSentences } from './told-sentences.ts';

export interface SummaryLength {
  readonly sentences: number;
  readonly words: number;
}

/** Share of its worth that a sentence loses with each place further down: news reports the event first. */
const PLACE_DECAY = 0.1;
/** Articles of a large story that decide what is central to it. */
const READ_ARTICLES = 12;

/** An article's only sentence is told if it says anything that the headline does not. */
const NEARLY_ALL = 0.9;

interface Offer {
  readonly sentence: ToldSentence;
  readonly bag: Bag;
}

/** The sentences of a story's articles, weighed. */
export interface WeighedStory {
  readonly offers: ReadonlyMap<Article, readonly Offer[]>;
  /** What they say together. */
  readonly middle: Bag;
  /** The story has one article only. */
  readonly alone: boolean;
}

export function weighStory(articles: readonly Article[], idf: Idf): WeighedStory {
  const offers = new Map(
    articles.map((article) => [
      article,
      toldSentences(article).map((sentence) => weighed(sentence, article, idf)),
    ]),
  );
  const bags = [...offers.values()].flatMap((own) => own.map(({ bag }) => bag));
  return { offers, middle: centroid(bags), alone: articles.length === 1 };
}

function weighed(sentence: ToldSentence, { language }: Article, idf: Idf): Offer {
  return { sentence, bag: weigh(termsOf(sentence.text, language), idf) };
}

/**
 * Quotes whole sentences of the lead article, and of no other: they are printed under its publisher's name.
 * The publisher's own standfirst comes first, if it says more than the headline. The others are early in
 * the article, close to the middle of the story's articles (centroid), and each says something new. Nothing is written, so nothing can be invented.
 *
 * @param articles - The story's articles, the lead first.
 * @returns At most `length.sentences`; none when the lead article holds no printable sentence.
 * @see Radev et al., "Centroid-based summarization of multiple documents", 2004.
 */
export function summarise(
  articles: readonly Article[],
  idf: Idf,
  length: SummaryLength,
): AttributedSentence[] {
  const [lead] = articles;
  if (lead === undefined) return [];
  return quote(lead, weighStory(articles.slice(0, READ_ARTICLES), idf), idf, length);
}

/** What would be quoted of one article of a story. */
export function quote(
  lead: Article,
  { offers, middle, alone }: WeighedStory,
  idf: Idf,
  length: SummaryLength,
): AttributedSentence[] {
  const longest = Math.max(LONG_SENTENCE, length.words);
  const own = (offers.get(lead) ?? []).filter(({ sentence }) => sentence.words <= longest);
  const scale = { middle, alone, length };
  const opening = openingOf(lead, length).map((sentence) => weighed(sentence, lead, idf));
  // A sentence may repeat the headline if those after it say the rest.
  const tries = [1, REPEATS_HEADLINE, ADDS_TO_HEADLINE].map((share) =>
    choose(
      opening,
      own.filter(({ sentence }) => saidByHeadline(sentence.text, lead) <= share),
      lead,
      scale,
    ),
  );
  const printed = tries.find(
    (one) => one.length > 0 && saidByHeadline(textOf(one), lead) <= ADDS_TO_HEADLINE,
  );
  const repeating =
    own.length === 1 ? own.filter(({ sentence }) => saidByHeadline(sentence.text, lead) <= NEARLY_ALL) : [];
  const fallback = tries[1] === undefined || tries[1].length === 0 ? repeating : tries[1];
  const told = introduced(printed ?? fallback, own, lead, length);
  return told.map(({ sentence: { text, article, publisher } }) => ({ text, article, publisher }));
}

/** Up to so many words, a sentence hardly introduces what it speaks of. */
const SHORT = 8;

/**
 * "A DNA test will tell." below a headline about a wolf: an only, short sentence that has no word of the headline is told
 * with the one before it, if there is room.
 */
function introduced(
  chosen: readonly Offer[],
  own: readonly Offer[],
  lead: Article,
  length: SummaryLength,
): readonly Offer[] {
  const [only, ...others] = chosen;
  if (only === undefined || others.length > 0 || only.sentence.words > SHORT) return chosen;
  if (saidByHeadline(only.sentence.text, lead) > 0) return chosen;
  const before = own.find(({ sentence }) => sentence.place === only.sentence.place - 1);
  if (before === undefined || opensMidThought(before.sentence.text, lead, headlineOf(lead))) return chosen;
  const both = [before, only];
  const fits = wordsIn(both) <= length.words && saidByHeadline(textOf(both), lead) <= ADDS_TO_HEADLINE;
  return fits ? both : chosen;
}

function headlineOf({ title, language }: Article): ReadonlySet<string> {
  return new Set(termsOf(title, language));
}

function textOf(offers: readonly Offer[]): string {
  return offers.map(({ sentence }) => sentence.text).join(' ');
}

/** From so many words on, a sentence is too long for any story but the lead. */
const LONG_SENTENCE = 45;

interface Scale extends Pick<WeighedStory, 'middle' | 'alone'> {
  readonly length: SummaryLength;
}

/** The opening, and the best offers that fit behind it, as their author ordered them. */
function choose(
  opening: readonly Offer[],
  offers: readonly Offer[],
  lead: Article,
  { middle, alone, length }: Scale,
): Offer[] {
  const chosen = [...opening];
  const headline = termsOf(lead.title, lead.language);
  const terms = new Map(chosen.map((offer) => [offer, termsIn(offer)]));
  let words = wordsIn(chosen);
  while (chosen.length < length.sentences) {
    const fitting = offers.filter(
      (offer) =>
        !chosen.includes(offer) &&
        (chosen.length === 0 || words + offer.sentence.words <= length.words) &&
        canFollow(offer, chosen, middle) &&
        !isOtherNews(offer) &&
        !opensMidThought(offer.sentence.text, lead, knownBefore(offer)),
    );
    const best = pickBest(fitting, (offer) =>
      alone && chosen.length === 0 ? openingWorth(offer, lead) : worth(offer, middle, alone),
    );
    if (best === undefined) break;
    chosen.push(best);
    terms.set(best, termsIn(best));
    words += best.sentence.words;
  }
  return inReadingOrder(chosen);

  /** The headline is above the summary: what it names need not be introduced. */
  function knownBefore(offer: Offer): ReadonlySet<string> {
    const above = chosen.filter((one) => one.sentence.place < offer.sentence.place || opening.includes(one));
    return new Set([...headline, ...above.flatMap((one) => terms.get(one) ?? [])]);
  }

  function termsIn({ sentence }: Offer): string[] {
    return termsOf(sentence.text, lead.language);
  }

  /** On a page of several pieces of news, what comes before the chosen ones and speaks of nothing that they do. */
  function isOtherNews({ sentence, bag }: Offer): boolean {
    if (!chosen.some((one) => one.sentence.place > sentence.place)) return false;
    const told = [...headline, ...chosen.flatMap((one) => [...one.bag.keys()])];
    return !told.some((term) => bag.has(term));
  }

  function inReadingOrder(offers: readonly Offer[]): Offer[] {
    const others = offers.slice(opening.length).toSorted((a, b) => a.sentence.place - b.sentence.place);
    return [...opening, ...others];
  }
}

/** As much of the standfirst as there is room for, if it adds to the headline. */
function openingOf(lead: Article, length: SummaryLength): ToldSentence[] {
  const sentences = standfirstOf(lead).slice(0, length.sentences);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return saidByHeadline(text, lead) <= ADDS_TO_HEADLINE ? sentences : [];
}

function wordsIn(offers: readonly Offer[]): number {
  return offers.reduce((sum, { sentence }) => sum + sentence.words, 0);
}

function worth({ bag, sentence }: Offer, middle: Bag, alone: boolean): number {
  // A single article has no common middle; its author put the news first.
  return (alone ? 1 : likeness(bag, middle)) * (1 - PLACE_DECAY) ** sentence.place;
}

/** What the first sentence counts that has no word of the headline: live pages open with something else. */
const OFF_TOPIC = 0.5;

/** A single article's author put the news first, unless it is a page of several pieces of news. */
function openingWorth({ sentence }: Offer, lead: Article): number {
  const onTopic = saidByHeadline(sentence.text, lead) > 0 ? 1 : OFF_TOPIC;
  return onTopic * (1 - PLACE_DECAY) ** sentence.place;
}

/** Share of a further sentence, by weight, that the sentences before it must not have. */
const NEW_SHARE = 0.4;
/** A German noun says something new as well. */
const ANY = 'und';
/** How close a further sentence must be to the middle of the story, as a share of the first one's closeness. */
const LEAST_CENTRAL = 0.5;

/** Whether a sentence adds names or numbers in mostly new words, so that nothing is said twice. */
function canFollow(offer: Offer, chosen: readonly Offer[], middle: Bag): boolean {
  const [first] = chosen;
  if (first === undefined) return true;
  if (likeness(offer.bag, middle) < LEAST_CENTRAL * likeness(first.bag, middle)) return false;
  const told = factsOf(
    chosen.map(({ sentence }) => sentence.text),
    ANY,
  );
  const facts = [...factsOf([offer.sentence.text], ANY)];
  const news = facts.filter((fact) => !told.has(fact)).length;
  const showsNames = /\p{Lu}/u.test(offer.sentence.text);
  if (showsNames && (news === 0 || 2 * news < facts.length)) return false;
  let fresh = 0;
  for (const [term, weight] of offer.bag) {
    if (!chosen.some(({ bag }) => bag.has(term))) fresh += weight * weight;
  }
  return fresh >= NEW_SHARE;
}

/** The best by worth; a tie goes to the first, so the choice never depends on chance. */
function pickBest<T>(offers: readonly T[], worthOf: (offer: T) => number): T | undefined {
  let best: { offer: T; worth: number } | undefined;
  for (const offer of offers) {
    const value = worthOf(offer);
    if (best === undefined || value > best.worth) best = { offer, worth: value };
  }
  return best?.offer;
}
