import { tidyLine } from '../text.ts';
import { scanLines } from './scan-line.ts';
import { type Sifted, siftLines } from './sift-lines.ts';

/** For formats that hold nothing but an article: only furniture inside it goes. */
export function cleanParagraphs(lines: readonly string[], title: string | null): Sifted {
  const tidy = lines.map(tidyLine).filter((line) => line !== '');
  return siftLines(scanLines(tidy), title === null ? null : tidyLine(title));
}
