/** How a line ends. */
export const END = { none: 0, sentence: 1, ellipsis: 2, colon: 3, comma: 4 } as const;

/** What the last character says, closing quotes and brackets not counted. */
const ENDINGS: ReadonlyMap<string, number> = new Map([
  ...[...'.!?。！？'].map((mark) => [mark, END.sentence] as const),
  ...[...':：'].map((mark) => [mark, END.colon] as const),
  ...[...',;，；'].map((mark) => [mark, END.comma] as const),
  ['…', END.ellipsis],
]);
const CLOSERS = '"\'”’»)] ';

export function endOf(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && CLOSERS.includes(text.charAt(at))) at--;
  if (text.charAt(at) === '.' && text.charAt(at - 1) === '.') return END.ellipsis;
  return ENDINGS.get(text.charAt(at)) ?? END.none;
}
