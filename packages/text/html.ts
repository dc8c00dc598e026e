import { escapeHtml } from './escape-html.ts';
import { visible } from './visible.ts';

/** Text that is HTML already. Only {@link html} makes it. */
export class Html {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** What a template takes: lists are joined, null prints nothing. */
export type HtmlPart = Html | string | number | null | readonly HtmlPart[];

/**
 * A piece of a page for operators. Every value is escaped unless it came out of `html` itself. Characters that
 * nobody can see become boxes: they could make one address or title look like another.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let text = strings[0] ?? '';
  for (const [index, part] of parts.entries()) text += printed(part) + (strings[index + 1] ?? '');
  return new Html(text);
}

function printed(part: HtmlPart): string {
  if (part === null) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map(printed).join('');
  return escapeHtml(visible(String(part), '\u25a1'));
}
