import { fold } from '@broadsheet/text/fold';
import type { Document } from 'domhandler';
import { textOfFragment } from './fragment.ts';
import { articleNodeOf } from './json-ld.ts';

/** Shorter than this, what a page declares as its body is a teaser of it. */
const LEAST_BODY = 400;
/** Longer than this no article is: every line is looked for in all of it. */
const MOST_BODY = 100_000;

/** What the page's own data say of its text. */
export interface Declared {
  /** Whether they have the whole text. */
  readonly known: boolean;
  /** Whether a line is in it. */
  has(line: string): boolean;
}

/** The article as the page's own data tell it, for pages that scripts draw in the browser. */
export function declaredText(document: Document): readonly string[] {
  const body = articleNodeOf(document)?.articleBody;
  return typeof body === 'string' ? textOfFragment(body.slice(0, MOST_BODY)) : [];
}

/** The `articleBody` of the page's own JSON-LD. */
export function declaredBody(document: Document): Declared {
  const declared = articleNodeOf(document)?.articleBody;
  if (typeof declared !== 'string' || declared.length < LEAST_BODY) return { known: false, has: () => false };
  const body = ` ${fold(declared.slice(0, MOST_BODY).replace(/<[^<>]*>/g, ' '))} `;
  return {
    known: true,
    has: (line) => {
      const folded = fold(line);
      return folded.length >= 15 && body.includes(` ${folded} `);
    },
  };
}
