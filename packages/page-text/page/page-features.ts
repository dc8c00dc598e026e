import type { Feature } from '@broadsheet/trees';
import { NAMED } from './block-names.ts';
import { blockAbove, levelsTo } from './blocks.ts';
import { bestScoreAround, lineKindOf, type MarkedPage } from './marked-page.ts';

/** A line that the page model looks at, with the page around it. */
export interface MarkedLine {
  readonly page: MarkedPage;
  readonly at: number;
}

/** One thing that the page model looks at: its name, and its value for line `i`. */
type LineFeature = readonly [name: string, value: (page: MarkedPage, i: number) => number];

const TALLEST = 15;

/** The text model's verdict on a line and around it. */
const TEXT: readonly LineFeature[] = [
  ['textOdds', ({ odds }, i) => odds[i] ?? 0],
  ['textOdds-1', ({ odds }, i) => odds[i - 1] ?? -5],
  ['textOdds+1', ({ odds }, i) => odds[i + 1] ?? -5],
  ['textOdds-2', ({ odds }, i) => odds[i - 2] ?? -5],
  ['textOdds+2', ({ odds }, i) => odds[i + 2] ?? -5],
  ['textOddsNear', ({ odds }, i) => near((k) => odds[i + k] ?? -5)],
  ['textOddsBlock', ({ lines, sums }, i) => mean(sums, lines[i]?.block ?? 0)],
  ['textOddsParent', ({ lines, blocks, sums }, i) => mean(sums, blockAbove(blocks, lines[i]?.block ?? 0, 1))],
  ['textOddsAround', ({ lines, blocks, sums }, i) => mean(sums, blockAbove(blocks, lines[i]?.block ?? 0, 2))],
  ['words', ({ facts }, i) => facts[i]?.words ?? 0],
  ['end', ({ facts }, i) => facts[i]?.end ?? 0],
  ['shouted', ({ facts }, i) => (facts[i]?.shouted ?? 0) / Math.max(1, facts[i]?.words ?? 0)],
  ['prose', ({ prose }, i) => prose[i] ?? 0],
  ['cued', ({ facts }, i) => +(facts[i]?.cue !== null)],
  ['repeats', ({ lines, repeats }, i) => repeats.get(lines[i]?.text ?? '') ?? 1],
];

/** What the line's own elements are. */
const MARKUP: readonly LineFeature[] = [
  ['linkShare', ({ lines }, i) => lines[i]?.linkShare ?? 0],
  ['linkShareNear', ({ lines }, i) => near((k) => lines[i + k]?.linkShare ?? 1)],
  ['links', ({ lines }, i) => lines[i]?.links ?? 0],
  ['socialLinks', ({ lines }, i) => lines[i]?.socialLinks ?? 0],
  ['emphasis', ({ lines }, i) => lines[i]?.emphasis ?? 0],
  ['pictures', ({ lines }, i) => Math.min(3, lines[i]?.pictures ?? 0)],
  ['heading', (page, i) => +/^h[1-6]$/.test(tagOf(page, i))],
  ['headingLevel', (page, i) => Number(/^h([1-6])$/.exec(tagOf(page, i))?.[1] ?? 0)],
  ['paragraph', (page, i) => +(tagOf(page, i) === 'p')],
  ['listItem', (page, i) => +(tagOf(page, i) === 'li')],
  ['division', (page, i) => +(tagOf(page, i) === 'div')],
  ['sameTag-1', (page, i) => +(tagOf(page, i) === tagOf(page, i - 1))],
  ['sameTag+1', (page, i) => +(tagOf(page, i) === tagOf(page, i + 1))],
  ['sameBlock-1', ({ lines }, i) => +(lines[i]?.block === lines[i - 1]?.block)],
  ['sameBlock+1', ({ lines }, i) => +(lines[i]?.block === lines[i + 1]?.block)],
  ['inAside', (page, i) => +(regionOf(page, i) === 'aside')],
  ['inFigure', (page, i) => +(regionOf(page, i) === 'figure')],
  ['inQuote', (page, i) => +(regionOf(page, i) === 'blockquote')],
  ['inTable', (page, i) => +(regionOf(page, i) === 'table')],
  ['inHeader', (page, i) => +(regionOf(page, i) === 'header')],
  ['inFooter', (page, i) => +(regionOf(page, i) === 'footer')],
  ['inNav', (page, i) => +(regionOf(page, i) === 'nav')],
  ['inForm', (page, i) => +/^(form|button|label)$/.test(regionOf(page, i))],
];

/** What class names, ids and structured data claim: levels up to the nearest claim. */
const CLAIMS: readonly LineFeature[] = [
  ['relatedAt', levelsToName(NAMED.related)],
  ['promotionAt', levelsToName(NAMED.promotion)],
  ['factsAt', levelsToName(NAMED.facts)],
  ['layoutAt', levelsToName(NAMED.layout)],
  ['bodyAt', levelsToName(NAMED.body)],
  ['embedAt', levelsToName(NAMED.embed)],
  ['hiddenAt', levelsToName(NAMED.hidden)],
  ['marked', ({ lines, blocks }, i) => +(blocks[lines[i]?.block ?? 0]?.marked ?? false)],
  ['hasData', ({ declared }) => +declared.known],
  ['inData', ({ lines, declared }, i) => +declared.has(lines[i]?.text ?? '')],
  ['inMain', atTag('main')],
  ['articleAt', atTag('article')],
  ['articles', ({ articleProse }) => articleProse.length - 1],
  ['article', ({ lines, articleOf }, i) => articleOf[lines[i]?.block ?? 0] ?? 0],
  ['articleShare', (page, i) => (page.articleProse[articleNumber(page, i)] ?? 0) / (total(page) + 1)],
  [
    'titleArticle',
    (page, i) => +(page.titleAt >= 0 && articleNumber(page, i) === articleNumber(page, page.titleAt)),
  ],
];

/** Where the line is among the others: containers, order, likeness. */
const PLACE: readonly LineFeature[] = [
  ['depth', (page, i) => depthOf(page, i)],
  ['depthOff', (page, i) => depthOf(page, i) - (page.blocks[page.home.parent]?.depth ?? 0)],
  ['sinceTitle', ({ titleAt }, i) => (titleAt < 0 ? -99 : Math.max(-60, Math.min(60, i - titleAt)))],
  ['proseBefore', (page, i) => (page.proseUpTo[i] ?? 0) / (total(page) + 1)],
  ['proseAfter', (page, i) => 1 - (page.proseUpTo[i + 1] ?? 0) / (total(page) + 1)],
  ['proseTotal', (page) => total(page)],
  ...[1, 2, 4].flatMap((levels): LineFeature[] => [
    [`proseShare${levels}`, (page, i) => (page.sums.prose[above(page, i, levels)] ?? 0) / (total(page) + 1)],
    [
      `linkShare${levels}`,
      (page, i) => {
        const at = above(page, i, levels);
        return (page.sums.linked[at] ?? 0) / Math.max(1, page.sums.letters[at] ?? 0);
      },
    ],
  ]),
  ['lines1', (page, i) => Math.min(60, page.sums.lines[above(page, i, 1)] ?? 0)],
  ['sameParent', (page, i) => +(above(page, i, 1) === page.home.parent)],
  ['sameGrandparent', (page, i) => +(above(page, i, 2) === page.home.grandparent)],
  ['sameAncestor', (page, i) => +(above(page, i, 4) === page.home.ancestor)],
  ['twins0', (page, i) => Math.min(40, page.sums.twins[above(page, i, 0)] ?? 0)],
  ['twins1', (page, i) => Math.min(40, page.sums.twins[above(page, i, 1)] ?? 0)],
  ['twins2', (page, i) => Math.min(40, page.sums.twins[above(page, i, 2)] ?? 0)],
  ['twins3', (page, i) => Math.min(40, page.sums.twins[above(page, i, 3)] ?? 0)],
  [
    'topAt',
    ({ lines, blocks, top }, i) => levelsTo(blocks, lines[i]?.block ?? 0, TALLEST, (_, at) => at === top),
  ],
  [
    'score',
    (page, i) =>
      bestScoreAround(page, page.lines[i]?.block ?? 0) / Math.max(1, page.sums.score[page.top] ?? 0),
  ],
  [
    'score1',
    (page, i) => (page.sums.score[above(page, i, 1)] ?? 0) / Math.max(1, page.sums.score[page.top] ?? 0),
  ],
  ['kindShare', (page, i) => (kind(page, i)?.prose ?? 0) / (total(page) + 1)],
  ['kindOdds', (page, i) => (kind(page, i)?.odds ?? 0) / Math.max(1, kind(page, i)?.words ?? 0)],
];

/** What the page model sees of one line. */
export const PAGE_FEATURES: readonly Feature<MarkedLine>[] = [...TEXT, ...MARKUP, ...CLAIMS, ...PLACE].map(
  ([name, value]) => [name, ({ page, at }) => value(page, at)],
);

function near(value: (offset: number) => number): number {
  return (value(-3) + value(-2) + value(-1) + value(1) + value(2) + value(3)) / 6;
}

function mean({ odds, words }: MarkedPage['sums'], block: number): number {
  return (odds[block] ?? 0) / Math.max(1, words[block] ?? 0);
}

function total({ proseUpTo }: MarkedPage): number {
  return proseUpTo.at(-1) ?? 0;
}

function tagOf({ lines, blocks }: MarkedPage, i: number): string {
  return blocks[lines[i]?.block ?? -1]?.tag ?? '';
}

function regionOf({ lines, blocks }: MarkedPage, i: number): string {
  return blocks[lines[i]?.block ?? -1]?.region ?? '';
}

function depthOf({ lines, blocks }: MarkedPage, i: number): number {
  return blocks[lines[i]?.block ?? 0]?.depth ?? 0;
}

function above({ lines, blocks }: MarkedPage, i: number, levels: number): number {
  return blockAbove(blocks, lines[i]?.block ?? 0, levels);
}

function kind({ lines, blocks, kinds }: MarkedPage, i: number) {
  const line = lines[i];
  return line === undefined ? undefined : kinds.get(lineKindOf(blocks, line));
}

function articleNumber({ lines, articleOf }: MarkedPage, i: number): number {
  return articleOf[lines[i]?.block ?? 0] ?? 0;
}

function levelsToName(name: number): LineFeature[1] {
  return ({ lines, blocks }, i) =>
    levelsTo(blocks, lines[i]?.block ?? 0, TALLEST, (block) => (block.names & name) !== 0);
}

function atTag(tag: string): LineFeature[1] {
  return ({ lines, blocks }, i) =>
    levelsTo(blocks, lines[i]?.block ?? 0, TALLEST, (block) => block.tag === tag);
}
