import { seeded } from '@broadsheet/trees/random';
import { byId, type LabelledArticle, type LabelledWindow } from '../../train/labelled.ts';
import { type Agreement, type Grouped, scoreGroups } from './score-groups.ts';

/** Groups the articles of a window; places by group. */
export type GroupingRule = (articles: readonly LabelledArticle[], window: number) => number[][];

/** How well a rule groups labelled windows. */
export interface Figures extends Agreement {
  /** Pair F1 over the stories with eight tellings or more; null when there is none. */
  readonly bigF1: number | null;
  /** Share of those stories' articles that are in the story's largest group. */
  readonly inLargest: number | null;
  /** Of the twelve largest groups of a window, how many repeat the story of a larger one. */
  readonly repeated: number;
  readonly printed: number;
  /** By {@link SIZES}: share of batches of unrelated articles in which any two are merged. */
  readonly falseMerges: readonly number[];
  /** Share of true pairs that are merged in batches of those sizes. */
  readonly found: number;
}

const BIG = 8;
const PRINTED = 12;
const SIZES = [5, 8, 15, 25];
/** Batches of each size drawn from a window. */
const DRAWS = 12;

export const HEADINGS = `${'rule'.padEnd(34)} pair F1     P     R  B³ F1   8+ F1 largest  repeats   false merges at ${SIZES.join('/')}  found`;

export function figuresOf(windows: readonly LabelledWindow[], rule: GroupingRule): Figures {
  const grouped = windows.map(({ articles }, i): Grouped => {
    return { stories: articles.map(({ story }) => story), groups: rule(articles, i) };
  });
  const printed = grouped.map(printedStories);
  return {
    ...scoreGroups(grouped),
    ...bigStories(grouped),
    repeated: printed.reduce((sum, stories) => sum + stories.length - new Set(stories).size, 0),
    printed: printed.flat().length,
    ...smallBatches(windows, rule),
  };
}

export function figuresRow(name: string, figures: Figures): string {
  const { pairF1, pairPrecision, pairRecall, bcubedF1, bigF1, inLargest, repeated, printed } = figures;
  const cells = [pairF1, pairPrecision, pairRecall, bcubedF1, bigF1, inLargest].map(
    (it) => it?.toFixed(3) ?? '–',
  );
  const [f1 = '', p = '', r = '', b3 = '', big = '', largest = ''] = cells;
  const merges = figures.falseMerges.map((share) => `${(100 * share).toFixed(1)}%`).join(' / ');
  return [
    `${name.padEnd(34)}   ${f1} ${p} ${r}  ${b3}   ${big.padStart(5)}   ${largest.padStart(5)}`,
    `${`${repeated}/${printed}`.padStart(9)}   ${merges.padStart(30)}   ${(100 * figures.found).toFixed(0)}%`,
  ].join('');
}

function bigStories(grouped: readonly Grouped[]): Pick<Figures, 'bigF1' | 'inLargest'> {
  let [both, predicted, labelled, largest, articles] = [0, 0, 0, 0, 0];
  for (const { stories, groups } of grouped) {
    for (const [story, size] of counts(stories)) {
      if (size < BIG) continue;
      const parts = groups.map((group) => ({
        ofStory: group.filter((place) => stories[place] === story).length,
        all: group.length,
      }));
      for (const { ofStory, all } of parts) {
        both += pairs(ofStory);
        predicted += pairs(ofStory) + ofStory * (all - ofStory);
      }
      labelled += pairs(size);
      largest += Math.max(...parts.map(({ ofStory }) => ofStory));
      articles += size;
    }
  }
  if (articles === 0) return { bigF1: null, inLargest: null };
  return { bigF1: (2 * both) / (predicted + labelled), inLargest: largest / articles };
}

/** The story of each of the largest groups: the one most of its articles tell. */
function printedStories({ stories, groups }: Grouped): string[] {
  const told = groups.filter(({ length }) => length > 1).toSorted((a, b) => b.length - a.length);
  return told.slice(0, PRINTED).map((group) => {
    const [most] = [...counts(group.map((place) => stories[place] ?? ''))].sort(([, m], [, n]) => n - m);
    return most?.[0] ?? '';
  });
}

/** Draws of unrelated articles from one window, each alone and with a true pair of it. */
function smallBatches(
  windows: readonly LabelledWindow[],
  rule: GroupingRule,
): Pick<Figures, 'falseMerges' | 'found'> {
  const random = seeded(1);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  const merged = SIZES.map(() => 0);
  let [found, pairsDrawn] = [0, 0];
  windows.forEach(({ articles }, i) => {
    const stories = [...Map.groupBy(articles, ({ story }) => story).values()];
    const told = stories.filter(({ length }) => length > 1);
    SIZES.forEach((size, nth) => {
      for (let draw = 0; draw < DRAWS; draw++) {
        const alone = sample(stories, size, random).flatMap((story) => pick(story) ?? []);
        if (rule(byId(alone), i).length < alone.length) merged[nth] = (merged[nth] ?? 0) + 1;
        const [one, other] = sample(pick(told) ?? [], 2, random);
        if (one === undefined || other === undefined) continue;
        const batch = byId([one, other, ...alone.filter(({ story }) => story !== one.story).slice(2)]);
        const together = rule(batch, i).some((group) =>
          [one, other].every((article) => group.includes(batch.indexOf(article))),
        );
        if (together) found++;
        pairsDrawn++;
      }
    });
  });
  return {
    falseMerges: merged.map((count) => count / (DRAWS * windows.length)),
    found: found / Math.max(1, pairsDrawn),
  };
}

function sample<T>(list: readonly T[], size: number, random: () => number): T[] {
  return list
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .slice(0, size)
    .map(({ item }) => item);
}

function counts(values: readonly string[]): Map<string, number> {
  const tally = new Map<string, number>();
  for (const value of values) tally.set(value, (tally.get(value) ?? 0) + 1);
  return tally;
}

function pairs(count: number): number {
  return (count * (count - 1)) / 2;
}
