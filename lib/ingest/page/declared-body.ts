import type { Document } from 'domhandler';
import { fold } from '../text.ts';
import { articleNodeOf } from './json-ld.ts';

/** Shorter than this, what a page declares as its body is a teaser of it. */
const LEAST_BODY = 400;

/** Tells whether a line stands in the `articleBody` of the page's own JSON-LD; never when it declares none. */
export function articleBodyTest(document: Document): (line: string) => boolean {
  const declared = articleNodeOf(document)?.articleBody;
  if (typeof declared !== 'string' || declared.length < LEAST_BODY) return () => false;
  const body = ` ${fold(declared.replace(/<[^<>]*>/g, ' '))} `;
  return (line) => {
    const folded = fold(line);
    return folded.length >= 15 && body.includes(` ${folded} `);
  };
}
