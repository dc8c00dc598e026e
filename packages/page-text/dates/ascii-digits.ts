/** The zero of each script that has digits of its own, in which dates are printed: Arabic, Persian, Devanagari, Bengali … */
const ZEROS = [
  0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0x1040, 0x17e0,
  0xff10,
];
const OTHER_DIGIT = /(?![0-9])\p{Nd}/gu;

/** A text with the digits 0 to 9 in place of those of other scripts; nothing moves. */
export function asciiDigits(text: string): string {
  return text.replace(OTHER_DIGIT, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = ZEROS.find((it) => code >= it && code < it + 10);
    return zero === undefined || digit.length > 1 ? digit : String(code - zero);
  });
}
