/** What Windows-1252 shows for its bytes from 0x80 to 0x9f. */
const SPECIAL = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** Bytes of UTF-8 shown as characters of Windows-1252: “Ã©” for “é”, “â€™” for “’”. */
const CONTINUED = `[${SPECIAL}\u0080-\u00bf]`;
const SEQUENCE = new RegExp(`[ÂÃÄÅ]${CONTINUED}|[âã]${CONTINUED}{2}|ð${CONTINUED}{3}`, 'gu');
/** No language has these, so they show that a text was decoded wrongly. */
const SURE = new RegExp(`Ã(?![‘’“”«»…–—•™®°\u00a0])${CONTINUED}|â€${CONTINUED}`, 'u');
/** A Portuguese word in capitals before a mark: «CORREIO DA MANHÃ». */
const PORTUGUESE = /^Ã[‘’“”«»…–—•™®°\u00a0]$/u;
/** Any character of UTF-8 that was read so; what is left of a wrongly decoded text has no accents. */
const ANY_SEQUENCE = new RegExp(`[Â-ß]${CONTINUED}|[à-ï]${CONTINUED}{2}|ð${CONTINUED}{3}`, 'gu');
const ACCENT = /[À-ÖØ-öø-ÿ]/u;
const UNCONTINUED = new RegExp(`Ã(?!${CONTINUED})`, 'u');

/** A text whose UTF-8 somebody has read as Windows-1252 and written again, as it was; any other text as it is. */
export function withoutMojibake(text: string): string {
  if (!SURE.test(text) || UNCONTINUED.test(text)) return text;
  const isMixed = ACCENT.test(text.replace(ANY_SEQUENCE, ''));
  return text.replace(SEQUENCE, (found) => {
    if (isMixed && PORTUGUESE.test(found)) return found;
    const decoded = Buffer.from([...found].map(byteOf)).toString('utf8');
    return decoded.includes('\ufffd') ? found : decoded;
  });
}

function byteOf(character: string): number {
  const at = SPECIAL.indexOf(character);
  return at < 0 ? character.charCodeAt(0) : 0x80 + at;
}
