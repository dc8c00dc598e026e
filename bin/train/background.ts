import type { Background } from '../../lib/select/grouping/background.ts';
import { readWords } from '../../lib/select/grouping/read-words.ts';
import type { LabelledWindow } from './labelled-windows.ts';

/** A word of fewer texts is left to the batch's own counts. */
const LEAST_DOCUMENTS = 8;

/** Counts in how many of the texts each common word stands; names and numbers are left out. */
export function countBackground(windows: readonly LabelledWindow[]): Background {
  const texts = new Map(
    windows.flatMap(({ articles, texts }) => articles.map(({ id }, i) => [id, texts[i]] as const)),
  );
  const words = new Map<string, { documents: number; capital: number; told: number }>();
  for (const text of texts.values()) {
    if (text === undefined) continue;
    const read = readWords(text);
    for (const term of new Set(read.map((word) => word.term))) entry(term).documents++;
    for (const { term, tellsCase, capital } of read) {
      if (tellsCase) entry(term).told++;
      if (tellsCase && capital) entry(term).capital++;
    }
  }
  const common = [...words].filter(([term, { documents, capital, told }]) => {
    return documents >= LEAST_DOCUMENTS && capital * 2 <= told && !/\p{N}/u.test(term);
  });
  common.sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    of: texts.size,
    documents: Object.fromEntries(common.map(([term, { documents }]) => [term, documents])),
  };

  function entry(term: string) {
    const found = words.get(term) ?? { documents: 0, capital: 0, told: 0 };
    words.set(term, found);
    return found;
  }
}
