import { proseOf } from '../lines/prose.ts';
import type { LineFacts } from '../lines/scan-line.ts';
import type { PageLine } from './page-lines.ts';

/** What the page model sees beside the text model's verdict. The order is the model's. */
export const PAGE_FEATURES = [
  'textOdds',
  'textOdds-1',
  'textOdds+1',
  'textOddsNear',
  'linkShare',
  'linkShareNear',
  'heading',
  'paragraph',
  'listItem',
  'otherTag',
  'inArticle',
  'inMain',
  'aside',
  'figure',
  'quote',
  'tableRegion',
  'header',
  'footer',
  'nav',
  'form',
  'furnitureAt',
  'bodyAt',
  'marked',
  'depth',
  'depthOff',
  'parentShare',
  'grandparentShare',
  'ancestorShare',
  'sameParent',
  'sameGrandparent',
  'sameAncestor',
  'inData',
  'words',
  'end',
  'prose',
  'hasArticle',
  'articleShare',
  'cued',
] as const;

const COUNT = PAGE_FEATURES.length;

/** One row for each line. `odds` are the text model's; `declared` tells what the page's own data call its body. */
export function pageFeaturesOf(
  lines: readonly PageLine[],
  facts: readonly LineFacts[],
  odds: Float32Array,
  declared: (text: string) => boolean,
): Float32Array {
  const n = lines.length;
  const rows = new Float32Array(n * COUNT);
  const weight = Float64Array.from(
    facts,
    (fact, i) =>
      Math.max(0, proseOf(fact)) * (1 - (lines[i]?.linkShare ?? 0)) * ((odds[i] as number) > -1 ? 1 : 0.2),
  );
  const total = weight.reduce((sum, it) => sum + it, 0) + 1;
  const parents = shares(lines, weight, (line) => line.parent);
  const grandparents = shares(lines, weight, (line) => line.grandparent);
  const ancestors = shares(lines, weight, (line) => line.ancestor);
  const home = {
    parent: heaviest(parents),
    grandparent: heaviest(grandparents),
    ancestor: heaviest(ancestors),
  };
  const homeDepth = lines.find((line) => line.parent === home.parent)?.depth ?? 0;
  let inArticles = 0;
  for (let i = 0; i < n; i++) if (lines[i]?.inArticle) inArticles += weight[i] as number;
  for (let i = 0; i < n; i++) {
    const line = lines[i] as PageLine;
    const fact = facts[i] as LineFacts;
    const near = (values: (k: number) => number): number => {
      let sum = 0;
      for (let k = -3; k <= 3; k++) if (k !== 0) sum += values(i + k);
      return sum / 6;
    };
    rows.set(
      [
        odds[i] as number,
        odds[i - 1] ?? -5,
        odds[i + 1] ?? -5,
        near((k) => odds[k] ?? -5),
        line.linkShare,
        near((k) => lines[k]?.linkShare ?? 1),
        +/^h[1-6]$/.test(line.tag),
        +(line.tag === 'p'),
        +(line.tag === 'li'),
        +!/^(h[1-6]|p|li|div)$/.test(line.tag),
        +line.inArticle,
        +line.inMain,
        +(line.region === 'aside'),
        +(line.region === 'figure' || line.region === 'figcaption'),
        +(line.region === 'blockquote'),
        +(line.region === 'table'),
        +(line.region === 'header'),
        +(line.region === 'footer'),
        +(line.region === 'nav'),
        +(line.region === 'form' || line.region === 'button' || line.region === 'label'),
        line.furnitureAt,
        line.bodyAt,
        +line.marked,
        line.depth,
        line.depth - homeDepth,
        (parents.get(line.parent) ?? 0) / total,
        (grandparents.get(line.grandparent) ?? 0) / total,
        (ancestors.get(line.ancestor) ?? 0) / total,
        +(line.parent === home.parent),
        +(line.grandparent === home.grandparent),
        +(line.ancestor === home.ancestor),
        +declared(line.text),
        fact.words,
        fact.end,
        weight[i] as number,
        +(inArticles > 0),
        inArticles / total,
        +(fact.cue !== null),
      ],
      i * COUNT,
    );
  }
  return rows;
}

function shares(
  lines: readonly PageLine[],
  weight: Float64Array,
  idOf: (line: PageLine) => number,
): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [i, line] of lines.entries())
    sums.set(idOf(line), (sums.get(idOf(line)) ?? 0) + (weight[i] as number));
  return sums;
}

function heaviest(sums: ReadonlyMap<number, number>): number {
  let best = -1;
  let most = -1;
  for (const [id, sum] of sums)
    if (sum > most) {
      best = id;
      most = sum;
    }
  return best;
}
