import type { LineFacts } from './scan-line.ts';

const OWN_TIME =
  /^(updated|published|posted|last|modified|\d|an? |just now|yesterday|vor|il y a|hace|há|by )/i;

/** `seadog44 3 hours ago`: a name before the time makes it a post, not the article's own dateline. */
export function isOthersTime({ cue, text }: LineFacts): boolean {
  return cue === 'ago' && !OWN_TIME.test(text);
}

function speaks(line: LineFacts): boolean {
  return line.cue === 'speaker' || isOthersTime(line);
}

/** Speakers that a discussion must have before everything below its header is taken for it. */
const LEAST_SPEAKERS = 3;

/** Where a discussion begins that runs to the end of the page; one past the last line when there is none. */
export function threadStart(lines: readonly LineFacts[], objection: (line: number) => string | null): number {
  let speakers = lines.filter(speaks).length;
  let prose = 0;
  for (const [i, line] of lines.entries()) {
    if (speakers < LEAST_SPEAKERS) break;
    if (line.cue === 'comment-header' && prose >= 2) return i;
    if (speaks(line)) speakers--;
    if (line.words >= 8 && objection(i) === null) prose++;
  }
  return lines.length;
}
