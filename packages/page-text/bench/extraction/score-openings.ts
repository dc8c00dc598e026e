import { sentencesOf } from '@broadsheet/text/sentences';
import { languageOf } from '../../language.ts';
import type { BenchPage } from './load-pages.ts';

const TOKEN = /[\p{L}\p{N}_]+/gu;
/** Characters that a mail prints of an article, more or less. */
const PRINTED = 300;
/** Share of a text's word pairs that must be in the truth. */
const LEAST_SHARE = 0.6;
/** Agreement of words at which one headline is another wording of the same, with a kicker or a site's name. */
const NEAR = 0.6;

/** What a reader would see first of a page, judged. */
export interface Opening {
  /** A paragraph that begins in the first 300 characters is not the article's. */
  readonly junk: boolean;
  /** The first sentence is not the article's. */
  readonly wrongFirst: boolean;
  /** The headline is none of the true ones, nor near one. */
  readonly farTitle: boolean;
}

export function judgeOpening(
  truth: Pick<BenchPage, 'body' | 'standfirst' | 'titles'>,
  found: { readonly body: string; readonly title: string | null },
): Opening {
  const pairs = new Set(pairsOf(`${truth.titles.join(' ')} ${truth.standfirst} ${truth.body}`));
  const isTrue = (text: string) => {
    const own = pairsOf(text);
    return own.length === 0 || own.filter((pair) => pairs.has(pair)).length / own.length >= LEAST_SHARE;
  };
  let at = 0;
  let junk = found.body === '';
  for (const paragraph of found.body.split('\n\n')) {
    if (at >= PRINTED) break;
    if (!isTrue(paragraph)) junk = true;
    at += paragraph.length;
  }
  const [first = ''] = found.body.split('\n\n');
  const [sentence = ''] = sentencesOf(first, languageOf([first], null));
  return {
    junk,
    wrongFirst: sentence === '' || !isTrue(sentence),
    farTitle:
      truth.titles.length > 0 && !truth.titles.some((title) => agreement(title, found.title ?? '') >= NEAR),
  };
}

/** Pairs of neighbouring words; of a script without spaces, characters are the words. */
function pairsOf(text: string): string[] {
  const words = tokensOf(text);
  return words.slice(1).map((word, i) => `${words[i]} ${word}`);
}

function tokensOf(text: string): string[] {
  return (text.toLowerCase().match(TOKEN) ?? []).flatMap((word) =>
    /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(word) ? [...word] : [word],
  );
}

/** Share of words that two texts have in common, by the shorter one: a suffix more does no harm. */
function agreement(a: string, b: string): number {
  const [mine, other] = [new Set(tokensOf(a)), new Set(tokensOf(b))];
  const both = mine.intersection(other).size;
  return both / Math.max(1, Math.min(mine.size, other.size)) >= 0.8 && both >= 2
    ? 1
    : (2 * both) / Math.max(1, mine.size + other.size);
}
