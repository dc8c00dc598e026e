/** How a line ends. */
export const END = { none: 0, sentence: 1, ellipsis: 2, colon: 3, comma: 4 } as const;

/** Mark of what may stand behind the one that ends a sentence. */
const CLOSER = 9;

/** What each UTF-16 unit says at the end of a line: one of {@link END}, or {@link CLOSER}. */
const ENDS = new Uint8Array(65_536);
for (const [marks, end] of [
  ['.!?。！？', END.sentence],
  [':：', END.colon],
  [',;，；', END.comma],
  ['…', END.ellipsis],
  ['"\'”’»)] ', CLOSER],
] as const)
  for (const mark of marks) ENDS[mark.charCodeAt(0)] = end;

const POINT = 46;

/** How the line ends that stands between two places; closing quotes and brackets do not count. */
export function endOf(units: Uint16Array, from: number, to: number): number {
  let at = to - 1;
  while (at >= from && ENDS[units[at] as number] === CLOSER) at--;
  if (at < from) return END.none;
  const last = units[at] as number;
  return last === POINT && at > from && units[at - 1] === POINT ? END.ellipsis : (ENDS[last] as number);
}
