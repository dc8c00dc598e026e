import {
  writeCues,
  writeLine,
  writeNeighbours,
  writePlace,
  writeProseAround,
  writeRuns,
} from './feature-columns.ts';
import { lookOver } from './page-view.ts';
import { relevantLines } from './relevant-lines.ts';
import type { LineFacts } from './scan-line.ts';
import { writeShares } from './word-counts.ts';

/** What the model sees of one line. The order is the model's; a new feature goes to the end. */
export const FEATURES = [
  'words',
  'small',
  'capitals',
  'numbers',
  'stops',
  'quotes',
  'wordLength',
  'end',
  'startsLower',
  'address',
  'separators',
  'dateline',
  'consent',
  'follow',
  'repeats',
  'prose',
  'words-1',
  'words-2',
  'words-3',
  'words+1',
  'words+2',
  'words+3',
  'end-1',
  'end+1',
  'end+2',
  'prose-1',
  'prose+1',
  'prose-3',
  'prose+3',
  'prose-8',
  'prose+8',
  'prose-25',
  'prose+25',
  'proseBefore',
  'proseAfter',
  'lineBefore',
  'lineAfter',
  'inSpan',
  'afterSpanStart',
  'beforeSpanEnd',
  'spanShare',
  'sinceSection',
  'sinceComment',
  'sinceDate',
  'sinceByline',
  'untilSection',
  'untilComment',
  'untilDate',
  'speakersNear',
  'shortRun',
  'topic',
  'topicHead',
  'proseSinceSection',
  'proseSinceComment',
  'cueRun-',
  'cueRun+',
  'smallWindow',
] as const;

const COUNT = FEATURES.length;

/** A row of numbers for each line that is worth it; the others' rows stay empty. */
export interface LineRows {
  readonly rows: Float32Array;
  readonly relevant: Uint8Array;
}

export function featuresOf(lines: readonly LineFacts[]): LineRows {
  const n = lines.length;
  const page = lookOver(lines);
  const relevant = relevantLines(lines, page.sums.prose);
  const rows = new Float32Array(n * COUNT);
  for (let i = 0; i < n; i++) {
    if (relevant[i] === 0) continue;
    let o = i * COUNT;
    o = writeLine(rows, o, lines[i] as LineFacts);
    rows[o++] = page.repeats[i] as number;
    rows[o++] = page.sums.prose[i] as number;
    o = writeNeighbours(rows, o, lines, i);
    o = writeProseAround(rows, o, page, i);
    o = writePlace(rows, o, page, i);
    o = writeCues(rows, o, page, i);
    writeShares(rows, o, lines[i] as LineFacts, page.vocabulary, 2, -1);
    writeRuns(rows, o + 2, page, i);
  }
  return { rows, relevant };
}
