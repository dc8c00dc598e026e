import { oneLine } from '@broadsheet/text/visible';
import { scanLines } from './scan-line.ts';
import { type Sifted, siftLines } from './sift-lines.ts';

/** For formats that hold nothing but an article: only furniture inside it goes. */
export function cleanParagraphs(lines: readonly string[], title: string | null): Sifted {
  const tidy = lines.map(oneLine).filter((line) => line !== '');
  return siftLines(scanLines(tidy), title === null ? null : oneLine(title));
}
