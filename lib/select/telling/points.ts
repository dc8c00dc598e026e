import { termsOf, wordsOf } from '@broadsheet/text/words';
import type { Article } from '../../domain/article.ts';
import type { AttributedSentence, StoryPoint } from '../../domain/selection.ts';
import { type Bag, centroid, type Idf, likeness, weigh } from '../text/idf.ts';
import { anywhere, folded, languagesFor, patternBy } from '../text/phrases.ts';
import { opensMidThought } from './mid-thought.ts';
import { type ToldSentence, toldSentences } from './told-sentences.ts';

type Label = StoryPoint['label'];

/** In the order of the mail. */
const LABELS: readonly Label[] = ['next', 'words', 'limits', 'numbers', 'elsewhere'];
const MOST = 4;
/** A single labelled sentence looks like a mistake. */
const LEAST = 2;
/** Least and most words of a labelled sentence: long enough to say something, short enough to read at a glance. */
const SHORTEST = 8;
const LONGEST = 36;
/** Share of a sentence's weight that nothing above it has said. */
const NEW_SHARE = 0.6;
/** Share of a sentence's terms that one sentence above it may have. */
const SAID_SHARE = 0.34;
/** Least closeness to the middle of the story: a sentence about something else explains nothing. */
const LEAST_CENTRAL = 0.08;
/** What a sentence of another publisher counts beside one of the lead article. */
const ANOTHERS = 0.8;

interface Offer {
  readonly sentence: ToldSentence;
  readonly from: Article;
  readonly bag: Bag;
  readonly labels: readonly Label[];
}

/**
 * Labelled sentences that say of the lead story what its first sentence does not: what happens next, who said what, what
 * limits the news, its figures, and what another publisher adds. Each is a whole sentence as it was printed; a weak one is
 * left out, and a single one is not printed.
 *
 * @param articles - Those that surely tell the story's event, the lead first.
 * @param told - What is printed above.
 */
export function pointsOf(
  articles: readonly Article[],
  told: readonly AttributedSentence[],
  idf: Idf,
): StoryPoint[] {
  const [lead] = articles;
  if (lead === undefined) return [];
  const { language } = lead;
  const offers = articles.flatMap((from) => offersOf(from, from === lead, idf));
  const middle = centroid(offers.map(({ bag }) => bag));
  const above = [lead.title, ...told.map(({ text }) => text)];
  const chosen: (Offer & { label: Label })[] = [];
  for (const label of LABELS) {
    const best = strongest(offers.filter(({ labels }) => labels.includes(label)));
    if (best !== undefined && chosen.length < MOST) chosen.push({ ...best, label });
  }
  return chosen.length < LEAST
    ? []
    : chosen.map(({ sentence, from, label }) => pointOf(label, sentence, from));

  function strongest(fitting: readonly Offer[]): Offer | undefined {
    const worths = fitting
      .map((offer) => ({ offer, worth: worthOf(offer) }))
      .filter(({ worth }) => worth > 0);
    return worths.reduce<(typeof worths)[number] | undefined>(
      (best, one) => (best === undefined || one.worth > best.worth ? one : best),
      undefined,
    )?.offer;
  }

  function worthOf({ sentence, from, bag, labels }: Offer): number {
    const said = [...above, ...chosen.map((one) => one.sentence.text)];
    const known = new Set(termsOf(said.join('\n'), language));
    const central = likeness(bag, middle);
    if (central < LEAST_CENTRAL || newShare(bag, known) < NEW_SHARE) return 0;
    // A quotation counts as known by its words, even if another speaker is named.
    const quoted = QUOTATION.exec(sentence.text)?.[0];
    const parts = [sentence.text, ...(quoted === undefined ? [] : [quoted])].map(
      (text) => new Set(termsOf(text, from.language)),
    );
    if (
      said.some((text) => parts.some((part) => shareIn(part, new Set(termsOf(text, language))) > SAID_SHARE))
    )
      return 0;
    // A quotation that names its speaker is complete, although it begins with “We”.
    if (!labels.includes('words') && opensMidThought(sentence.text, from, known)) return 0;
    return central * 0.98 ** sentence.place * (from === lead ? 1 : ANOTHERS);
  }
}

function pointOf(label: Label, { text, article, publisher }: ToldSentence, from: Article): StoryPoint {
  return { label, text, article, publisher, url: from.url };
}

function offersOf(from: Article, isLead: boolean, idf: Idf): Offer[] {
  if (!isLead && from.publisher === null) return [];
  return toldSentences(from)
    .filter(({ words }) => words >= SHORTEST && words <= LONGEST)
    .map((sentence) => {
      const labels = labelsOf(sentence.text, from.language);
      return {
        sentence,
        from,
        bag: weigh(termsOf(sentence.text, from.language), idf),
        // Their first sentence tells the same news once more.
        labels: isLead || sentence.place === 0 ? labels : [...labels, 'elsewhere'],
      };
    });
}

function newShare(bag: Bag, known: ReadonlySet<string>): number {
  let [all, fresh] = [0, 0];
  for (const [term, weight] of bag) {
    all += weight ** 2;
    if (!known.has(term)) fresh += weight ** 2;
  }
  return all === 0 ? 0 : fresh / all;
}

function shareIn(terms: ReadonlySet<string>, others: ReadonlySet<string>): number {
  return terms.size === 0 ? 1 : terms.intersection(others).size / terms.size;
}

const futureIn = patternBy((language) => anywhere(language.signs?.future, language));
const limitsIn = patternBy((language) => anywhere(language.signs?.limits, language));
const speechIn = patternBy((language) => anywhere(language.signs?.speech, language));

/** What a sentence is for. A quotation is its speaker's alone, whatever it says. */
function labelsOf(text: string, tag: string): Label[] {
  const language = languagesFor(tag).at(-1);
  if (language === undefined) return [];
  const plain = folded(text);
  const quotation = QUOTATION.exec(text)?.[0] ?? '';
  if (quotation !== '') return namesSpeaker(text.replace(quotation, ''), speechIn(language)) ? ['words'] : [];
  return [
    ...(futureIn(language)?.test(plain) && namesTime(text) ? (['next'] as const) : []),
    ...(limitsIn(language)?.test(plain) ? (['limits'] as const) : []),
    ...(FIGURES.test(text) ? (['numbers'] as const) : []),
  ];
}

/**
 * Eight words or more, or as many characters of a script without spaces, between quotation marks: “ ”, „ “, ” ”, « »,
 * » « and » ». What closes in one language opens in another: such a mark opens before a word only.
 */
const QUOTATION =
  /(?<=^|[\s(:–—])(?:[“«„]|["”»](?=[\p{L}\p{N}¿¡]))(?:[^“”"«»„\s]*\s){7,}[^“”"«»„]*(?:[“”"»]|(?<=\S)«)|「[^「」]{12,}」/u;
/** Two numbers, or one with a measure: "64 countries", "40 per cent", "£1.2 million". A year alone is no figure. */
const FIGURES =
  /(?:[€£$¥]\s?\d|\d[\d.,]*\s?(?:%|per ?cent|prozent|pour cent|por ciento|per cento|por cento|procent|million|billion|millionen|milliarden|millions|milliards|millones|milioni|miliardi|milhões|miljoen|miljard|مليون|مليار|万|億)|(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*\s\p{L}.*(?<![\d.,])(?!(?:19|20)\d\d(?!\d))\d[\d.,]*\s\p{L})/iu;

/** A time to come by which readers can hold the news: a weekday, a month, a year, an hour, "next week". */
function namesTime(text: string): boolean {
  return (
    /\d|\b(?:next|tomorrow|nächste[nr]?|morgen|prochaine?|demain|próxim[oa]|mañana|prossim[oa]|domani|amanhã|volgende)\b|(?:予定|来|月|日)|المقبل/iu.test(
      text,
    ) ||
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)\b/iu.test(
      text,
    )
  );
}

/** How far from the verb the speaker is named, in words. */
const NEAR = 6;

/** Somebody speaks, and is more than "he": a name beside the verb or, in scripts without capitals, any word. */
function namesSpeaker(rest: string, speech: RegExp | null): boolean {
  if (speech === null) return false;
  const words = wordsOf(rest);
  if (!/\p{Lu}|\p{Ll}/u.test(rest)) return words.length > 1 && speech.test(folded(rest));
  return words.some((word, verb) => {
    // "a déclaré" is one verb of two words.
    const first = speech.test(folded(word)) ? verb : verb - 1;
    if (first < 0 || !speech.test(folded(words.slice(first, verb + 1).join(' ')))) return false;
    if ([words[first - 1], words[verb + 1]].some((beside) => PRONOUN.test(beside ?? ''))) return false;
    const before = words.slice(Math.max(0, first - NEAR), first);
    const behind = words.slice(verb + 1, verb + 1 + NEAR / 2);
    return [...before, ...behind].some((one) => /^\p{Lu}\p{Ll}/u.test(one) && !PRONOUN.test(one));
  });
}

const PRONOUN = /^(?:he|she|they|it|er|sie|il|elle|él|ella|lui|lei|ele|ela|hij|zij)$/i;
