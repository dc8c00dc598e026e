import type { BenchPage } from '../bench/extraction/load-pages.ts';

/** What pages put between paragraphs, in words of our own; the cleaner must see past it. */
const PLANTS: readonly (readonly string[])[] = [
  ['Advertisement'],
  ['Advertisement', 'Save up to 40% on winter tyres this weekend only, shop now.'],
  [
    'Related Articles',
    'Council delays vote on new tram line',
    'Ten walks for a rainy Sunday',
    'Why bread got dearer again',
  ],
  ['Read more: Council delays vote on new tram line'],
  ['Related: Ten walks for a rainy Sunday'],
  [
    'Newsletter',
    'Sign up for our newsletter and get the best stories in your inbox every morning.',
    'Subscribe',
  ],
  [
    'Comments',
    'harald77 2 hours ago',
    'This is what happens when nobody listens to the people who live here.',
    'Reply',
  ],
  ['Anna B. 3 days ago', 'I do not believe a word of it, they said the same thing ten years ago.', 'Like'],
  ['Share', 'Facebook', 'Twitter', 'Email'],
  ['Photo by Dana Weiss', 'Story continues below'],
  [
    'Most Read',
    'Storm warning for the coast',
    'Team wins after extra time',
    'Three hurt in crash on ring road',
  ],
  ['Watch: How the old mill was saved'],
];

/** Paragraphs shorter than this are not planted around. */
const LEAST_WORDS = 12;

/** The same page with furniture between paragraphs of its body: the article still continues below it. */
export function withFurniture(page: BenchPage): BenchPage {
  const lines = page.dump.split('\n');
  const body = lines.flatMap((line, i) =>
    line.split(' ').length >= LEAST_WORDS && page.body.includes(line.trim()) ? [i] : [],
  );
  const seed = [...page.id].reduce((sum, char) => (sum * 31 + char.charCodeAt(0)) % 65_521, 7);
  const places = [0.35, 0.7, 1]
    .map((share) => body[Math.min(Math.floor(share * body.length), body.length - 1)] ?? -1)
    .filter((at) => at > 0);
  for (const [k, at] of places.toReversed().entries())
    lines.splice(at, 0, ...(PLANTS[(seed + k * 5) % PLANTS.length] ?? []).flatMap((line) => [line, '']));
  return { ...page, set: 'planted', dump: lines.join('\n'), html: () => null };
}
