import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { AttributedSentence } from '../../domain/selection.ts';
import { factsOf } from '../text/facts.ts';
import { type Bag, centroid, type Idf, likeness, weigh } from '../text/idf.ts';
import { opensMidThought } from './mid-thought.ts';
import { standfirstOf, type ToldSentence, toldSentences } from './told-sentences.ts';

export interface SummaryLength {
  readonly sentences: number;
  readonly words: number;
}

/** Weight of being central against being different from what is already said. */
const CENTRAL = 0.7;
/** Share of its worth that a sentence loses with each place further down. */
const PLACE_DECAY = 0.06;
/** The same for the first sentence: news reports the event first. */
const FIRST_PLACE_DECAY = 0.1;
/** Articles of a large story that decide what is central to it. */
const READ_ARTICLES = 12;

interface Offer {
  readonly sentence: ToldSentence;
  readonly bag: Bag;
}

/**
 * Quotes whole sentences of the lead article, and of no other: they are printed under its publisher's name.
 * The publisher's own standfirst comes first, if it says more than the headline. The others are close to the
 * middle of the story's articles (centroid), unlike each other (maximal marginal relevance), and
 * early in the article. Nothing is written, so nothing can be invented.
 *
 * @param articles - The story's articles, the lead first.
 * @returns At most `length.sentences`; none when the lead article holds no printable sentence.
 * @see Carbonell & Goldstein, "The use of MMR", SIGIR 1998; Radev et al., "Centroid-based summarization", 2004.
 */
export function summarise(
  articles: readonly Article[],
  idf: Idf,
  length: SummaryLength,
): AttributedSentence[] {
  const [lead] = articles;
  if (lead === undefined) return [];
  const weighed = (sentence: ToldSentence): Offer => ({ sentence, bag: weigh(termsOf(sentence.text), idf) });
  const told = articles.slice(0, READ_ARTICLES).flatMap(toldSentences).map(weighed);
  const own = told.filter(({ sentence }) => sentence.article === lead.id);
  const scale = { middle: centroid(told.map(({ bag }) => bag)), alone: articles.length === 1, length };
  const opening = openingOf(lead, length).map(weighed);
  const adding = own.filter(({ sentence }) => saidByHeadline(sentence.text, lead) <= ADDS_TO_HEADLINE);
  const chosen = choose(opening, adding, lead, scale);
  const last = own.filter(({ sentence }) => saidByHeadline(sentence.text, lead) <= REPEATS_HEADLINE);
  const printed = chosen.length > 0 ? chosen : choose([], last, lead, scale);
  return printed.map(({ sentence: { text, article, publisher } }) => ({ text, article, publisher }));
}

interface Scale {
  readonly middle: Bag;
  /** The story has one article only. */
  readonly alone: boolean;
  readonly length: SummaryLength;
}

/** The opening, and the best offers that fit behind it. */
function choose(
  opening: readonly Offer[],
  offers: readonly Offer[],
  lead: Article,
  { middle, alone, length }: Scale,
): Offer[] {
  const chosen = [...opening];
  // The headline is above the summary: what it names need not be introduced.
  const known = new Set([lead.title, ...chosen.map(({ sentence }) => sentence.text)].flatMap(termsOf));
  let words = wordsIn(chosen);
  while (chosen.length < length.sentences) {
    const fitting = offers.filter(
      (offer) =>
        !chosen.includes(offer) &&
        (chosen.length === 0 || words + offer.sentence.words <= length.words) &&
        canFollow(offer, chosen, middle) &&
        !opensMidThought(offer.sentence.text, lead, known),
    );
    const best = pickBest(fitting, (offer) => worth(offer, middle, chosen, alone));
    if (best === undefined) break;
    chosen.push(best);
    words += best.sentence.words;
    for (const term of termsOf(best.sentence.text)) known.add(term);
  }
  return chosen;
}

/** Share of a text's words that the headline may have, so that the text adds to it. */
const ADDS_TO_HEADLINE = 0.5;
/** The same, where no sentence of the article adds so much. */
const REPEATS_HEADLINE = 0.75;

/** As much of the standfirst as there is room for, if it adds to the headline. */
function openingOf(lead: Article, length: SummaryLength): ToldSentence[] {
  const sentences = standfirstOf(lead).slice(0, length.sentences);
  const text = sentences.map((sentence) => sentence.text).join(' ');
  return saidByHeadline(text, lead) <= ADDS_TO_HEADLINE ? sentences : [];
}

/** Share of the text's words that the headline has already, 0 to 1. */
function saidByHeadline(text: string, { title }: Article): number {
  const headline = new Set(termsOf(title));
  const terms = [...new Set(termsOf(text))];
  return terms.filter((term) => headline.has(term)).length / Math.max(1, terms.length);
}

function wordsIn(offers: readonly Offer[]): number {
  return offers.reduce((sum, { sentence }) => sum + sentence.words, 0);
}

function worth(offer: Offer, middle: Bag, chosen: readonly Offer[], alone: boolean): number {
  // A single article has no common middle; its author put the news first.
  if (alone && chosen.length === 0) return -offer.sentence.place;
  const central =
    likeness(offer.bag, middle) *
    (1 - (chosen.length === 0 ? FIRST_PLACE_DECAY : PLACE_DECAY)) ** offer.sentence.place;
  const said = Math.max(0, ...chosen.map(({ bag }) => likeness(offer.bag, bag)));
  return CENTRAL * central - (1 - CENTRAL) * said;
}

/** Share of a further sentence, by weight, that the sentences before it must not have. */
const NEW_SHARE = 0.6;
/** How close a further sentence must be to the middle of the story, as a share of the first one's closeness. */
const LEAST_CENTRAL = 0.5;

/** Whether a sentence adds names or numbers in mostly new words, so that nothing is said twice. */
function canFollow(offer: Offer, chosen: readonly Offer[], middle: Bag): boolean {
  const [first] = chosen;
  if (first === undefined) return true;
  if (likeness(offer.bag, middle) < LEAST_CENTRAL * likeness(first.bag, middle)) return false;
  const told = factsOf(chosen.map(({ sentence }) => sentence.text));
  const facts = [...factsOf([offer.sentence.text])];
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
