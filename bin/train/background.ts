import type { Background } from '../../lib/select/grouping/background.ts';
import { packTexts } from '../../lib/select/grouping/pack-texts.ts';
import { readTexts } from '../../lib/select/text/reading.ts';
import type { LabelledWindow } from './labelled-windows.ts';

/** A word of fewer texts is left to the batch's own counts. */
const LEAST_DOCUMENTS = 8;

/** Counts in how many of the texts each common word stands; names and numbers are left out. */
export function countBackground(windows: readonly LabelledWindow[]): Background {
  const texts = new Map(
    windows.flatMap(({ articles, texts }) => texts.map((text, i) => [articles[i]?.id ?? '', text] as const)),
  );
  const reading = readTexts([...texts.values()]);
  const packed = packTexts(reading);
  const documents = new Uint32Array(reading.vocabulary.terms.length);
  for (let at = 0; at < (packed.starts[packed.count] as number); at++) {
    const term = packed.terms[at] as number;
    documents[term] = (documents[term] as number) + 1;
  }
  const common = reading.vocabulary.terms.flatMap((term, i): [string, number][] => {
    const isName = (packed.capitals[i] as number) * 2 > (packed.casesTold[i] as number);
    const isCommon = (documents[i] as number) >= LEAST_DOCUMENTS && !isName && !/\p{N}/u.test(term);
    return isCommon ? [[term, documents[i] as number]] : [];
  });
  return { of: texts.size, documents: Object.fromEntries(common.sort(([a], [b]) => (a < b ? -1 : 1))) };
}
