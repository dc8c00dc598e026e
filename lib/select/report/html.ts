/** Markup that is already safe. Only `html` and `raw` make it, so that nothing unescaped slips through. */
export interface Html {
  readonly markup: string;
}

/** Fills a template; every value is escaped unless it is `Html` itself. Lists are joined, null prints nothing. */
export function html(parts: TemplateStringsArray, ...values: readonly unknown[]): Html {
  return { markup: parts.map((part, i) => (i === 0 ? '' : print(values[i - 1])) + part).join('') };
}

function print(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(print).join('');
  if (typeof value === 'object' && 'markup' in value) return String(value.markup);
  return escaped(String(value));
}

/** Control and direction marks from outside could hide or reorder what an editor reads: they are dropped. */
const INVISIBLE = /(?![\t\n])[\p{Cc}\u{200b}\u{202a}-\u{202e}\u{2060}\u{2066}-\u{2069}\u{feff}]/gu;

function escaped(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
