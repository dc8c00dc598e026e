const [LETTER, FIGURE] = [1, 2] as const;
/** What each ASCII character is; the few others of plain text are none of these. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/.test(character) ? LETTER : /[0-9]/.test(character) ? FIGURE : 0;
});

export function isLetterOrFigure(text: string, at: number): boolean {
  return kindAt(text, at) !== 0;
}

/**
 * Where the word ends that begins at `at`: letters and figures, an apostrophe before a letter ("don't"), and
 * figures after a full stop or comma ("1,000.5"). The words are those of `wordsOf`.
 */
export function endOfWord(text: string, at: number): number {
  let end = at + 1;
  for (;;) {
    if (kindAt(text, end) !== 0) end++;
    else if (isApostrophe(codeAt(text, end)) && kindAt(text, end + 1) === LETTER) end += 2;
    else break;
  }
  while (isPoint(codeAt(text, end)) && kindAt(text, end + 1) === FIGURE) {
    end += 2;
    while (kindAt(text, end) === FIGURE) end++;
  }
  return end;
}

/** Whether a space stands here and a sentence before it. */
export function endsSentence(text: string, at: number): boolean {
  const code = codeAt(text, at);
  if (code > 0x20 && code !== 0xa0) return false;
  const before = codeAt(text, at - 1);
  return isStop(before) || (isCloser(before) && isStop(codeAt(text, at - 2)));
}

function kindAt(text: string, at: number): number {
  const code = codeAt(text, at);
  return code < 128 ? (KINDS[code] as number) : 0;
}

/** 0 outside the text. */
function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : 0;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** "." or "," */
function isPoint(code: number): boolean {
  return code === 0x2e || code === 0x2c;
}

/** "." or "!" or "?" */
function isStop(code: number): boolean {
  return code === 0x2e || code === 0x21 || code === 0x3f;
}

/** Quotation marks and brackets that may stand between a full stop and the space after it. */
function isCloser(code: number): boolean {
  return code === 0x22 || code === 0x29 || code === 0x201d || isApostrophe(code);
}
