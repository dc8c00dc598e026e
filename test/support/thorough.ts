/**
 * `THOROUGH=true npm test`, as CI runs it: more draws of each property, more articles in each search. Without it
 * the same rules are tested on fewer, so that `npm test` stays short.
 */
export const THOROUGH = process.env.THOROUGH === 'true';

/** Times as many draws again: `FUZZ=100`, as the nightly workflow does it for hostile input. */
const FUZZ = Number(process.env.FUZZ ?? 1);

/** How often a property is drawn: `all` times in CI, a tenth of that elsewhere. */
export function draws(all: number): number {
  return FUZZ * (THOROUGH ? all : Math.ceil(all / 10));
}
