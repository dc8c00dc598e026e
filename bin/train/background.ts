import type { Background } from '../../lib/select/grouping/background.ts';
import { Lexicon } from '../../lib/select/grouping/lexicon.ts';
import { readWords } from '../../lib/select/grouping/read-words.ts';
import type { LabelledWindow } from './labelled-windows.ts';

/** A word of fewer texts is left to the batch's own counts. */
const LEAST_DOCUMENTS = 8;

/** Counts in how many of the texts each common word stands; names and numbers are left out. */
export function countBackground(windows: readonly LabelledWindow[]): Background {
  const texts = new Map(
    windows.flatMap(({ articles, texts }) => articles.map(({ id }, i) => [id, texts[i]] as const)),
  );
  const lexicon = new Lexicon();
  const counts: { documents: number; capital: number; told: number }[] = [];
  for (const text of texts.values()) {
    const seen = new Set<number>();
    for (const { term, tellsCase, capital } of text === undefined ? [] : readWords(text, lexicon)) {
      const count = counts[term] ?? { documents: 0, capital: 0, told: 0 };
      counts[term] = count;
      if (!seen.has(term)) count.documents++;
      seen.add(term);
      if (tellsCase) count.told++;
      if (capital) count.capital++;
    }
  }
  const common = lexicon.terms.flatMap((term, i): [string, number][] => {
    const { documents = 0, capital = 0, told = 0 } = counts[i] ?? {};
    const isCommon = documents >= LEAST_DOCUMENTS && capital * 2 <= told && !/\p{N}/u.test(term);
    return isCommon ? [[term, documents]] : [];
  });
  return { of: texts.size, documents: Object.fromEntries(common.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
