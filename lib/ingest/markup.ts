const TAG =
  /<\/?(!doctype|!--|\?|html|head|title|body|meta|link|script|style|div|span|p|br|a|b|i|em|strong|img|h[1-6]|ul|li|table|td|tr|section|article|header|nav|font|iframe|svg|rss|channel|item|feed|entry)\b[^<>]*>?/i;
const CODE = /[{}]|;\s*$|\]\]>|^\s*(<\?|<!|\/\*|var |function ?\(|@media|@import|HTTP\/\d)/;

/** Whether a line is markup or code that was mistaken for a headline: tags, braces, a `;` at its end. */
export function looksLikeMarkup(line: string): boolean {
  return TAG.test(line) || CODE.test(line);
}
