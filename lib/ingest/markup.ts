const TAG =
  /<\/?(!doctype|!--|\?|html|head|title|body|meta|link|script|style|div|span|p|br|a|b|i|em|strong|img|h[1-6]|ul|li|table|td|tr|section|article|header|nav|font|iframe|svg|rss|channel|item|feed|entry)\b[^<>]*>?/i;
const CODE =
  /[{}]|[=()][^;]{0,200};\s*$|^[a-z-]+:\s?[\w#%.'"-]+;\s*$|\]\]>|^\s*(<\?|<!|\/\*|var |function ?\(|@media|@import|HTTP\/\d)/;

/** Whether a line is markup or code that was mistaken for a headline: tags, braces, a statement. A `;` alone may be a typing error. */
export function looksLikeMarkup(line: string): boolean {
  return TAG.test(line) || CODE.test(line);
}
