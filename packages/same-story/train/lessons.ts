import { seeded } from '@broadsheet/trees/random';
import { halfRead } from './half-read.ts';
import { byId, distinct, type LabelledArticle, type LabelledWindow, labelledStories } from './labelled.ts';
import { oneBigOf } from './one-big.ts';
import { oneTownOf } from './one-town.ts';
import { otherEventOf } from './other-event.ts';
import { formOf, teaserOf, titleAlone } from './shortened.ts';
import { type Shuffle, shuffler } from './shuffler.ts';

/** A batch of labelled articles to learn pairs from. */
export interface Lesson {
  readonly articles: readonly LabelledArticle[];
  /** How much each of its pairs counts. */
  readonly weight: number;
  /** Whether it is read as if its language were not the one whose words were counted. */
  readonly isForeign?: boolean;
}

/** Sizes of the batches that windows are cut into. */
const CUTS = [6, 12, 25, 60];
/** Batches of unrelated articles: how large, and how many of each size for every window. */
const UNRELATED: readonly (readonly [size: number, batches: number])[] = [
  [5, 30],
  [8, 20],
  [15, 9],
  [25, 6],
];
/** Batches of one true pair and unrelated articles, for every window. */
const ONE_PAIR = 24;
/** Batches of one article, its like about another event, and unrelated articles, for every window. */
const ONE_MOULD = 16;
/** Batches of one article, another paper's words about its like elsewhere, and unrelated articles, for every window. */
const ONE_PARALLEL = 16;
/** Batches of unrelated articles some of which name the same town, for every window. */
const ONE_TOWN = 16;
const CUT_WEIGHT = 0.3;
const TITLE_WEIGHT = 0.3;
const TEASER_WEIGHT = 0.3;
const UNRELATED_WEIGHT = 0.5;
/** Batches of one story that many tell, a few small ones and unrelated articles, for every window. */
const ONE_BIG = 8;
const ONE_BIG_WEIGHT = 0.3;
/** Small batches read as if in another language; of every so many of them one has no capitals, like Arabic and Japanese. */
const FOREIGN_WEIGHT = 0.3;
const WITHOUT_CAPITALS = 4;

/**
 * The same articles as a newsroom may offer them: whole windows, their titles alone, their first sentences, small parts
 * of them, a handful of unrelated articles, such a handful with one true pair, one with two texts of one mould, and one
 * of a single town. What is rare depends on the batch and on the length of its texts: trees that have only seen long
 * texts in large batches are too sure of themselves elsewhere. So are trees that have only seen English: in a language
 * whose words were not counted all of them look rare, so that two openings of anything have a dozen rare words in common.
 */
export function lessonsOf(windows: readonly LabelledWindow[], seed: number): Lesson[] {
  const shuffle = shuffler(seeded(seed));
  const mornings = () =>
    oneBigOf(labelledStories(distinct(windows)), ONE_BIG * windows.length, shuffle).map((articles, nth) =>
      articles.map(formOf(nth)),
    );
  return [
    ...windows.map(({ articles }) => ({ articles, weight: 1 })),
    ...windows.map(({ articles }) => ({ articles: articles.map(titleAlone), weight: TITLE_WEIGHT })),
    ...windows.map(({ articles }) => ({ articles: articles.map(teaserOf), weight: TEASER_WEIGHT })),
    ...CUTS.flatMap((size) => windows.flatMap(({ articles }) => cut(articles, size, shuffle))),
    ...unrelated(windows, shuffle),
    ...unrelated(windows, shuffle).map(inAnotherLanguage),
    ...mornings().map((articles) => ({ articles: byId(articles), weight: ONE_BIG_WEIGHT })),
    ...windows.map(({ articles }) => ({ articles: byId(halfRead(articles, shuffle)), weight: CUT_WEIGHT })),
    ...mornings().map((articles) => ({
      articles: byId(halfRead(articles, shuffle)),
      weight: ONE_BIG_WEIGHT,
    })),
  ];
}

function inAnotherLanguage({ articles }: Lesson, nth: number): Lesson {
  const hasCapitals = nth % WITHOUT_CAPITALS < WITHOUT_CAPITALS - 1;
  return {
    articles: hasCapitals ? articles : articles.map(inLowerCase),
    weight: FOREIGN_WEIGHT,
    isForeign: true,
  };
}

function inLowerCase(article: LabelledArticle): LabelledArticle {
  return { ...article, title: article.title.toLowerCase(), body: article.body.toLowerCase() };
}

/** Whole stories at random until a batch is full. */
function cut(articles: readonly LabelledArticle[], size: number, shuffle: Shuffle): Lesson[] {
  const lessons: Lesson[] = [];
  let batch: LabelledArticle[] = [];
  for (const story of shuffle(labelledStories(articles))) {
    batch.push(...story);
    if (batch.length < size) continue;
    lessons.push({ articles: byId(batch), weight: CUT_WEIGHT });
    batch = [];
  }
  return lessons;
}

function unrelated(windows: readonly LabelledWindow[], shuffle: Shuffle): Lesson[] {
  const stories = labelledStories(distinct(windows));
  const told = stories.filter(({ length }) => length > 1);
  const draw = (size: number) =>
    shuffle(stories)
      .slice(0, size)
      .flatMap((story) => shuffle(story).slice(0, 1));
  const handfuls = UNRELATED.flatMap(([size, batches]) =>
    Array.from({ length: batches * windows.length }, () => draw(size)),
  );
  const pairs = Array.from({ length: ONE_PAIR * windows.length }, (_, nth) => {
    const [story = []] = shuffle(told);
    const [size] = UNRELATED[nth % UNRELATED.length] ?? [0];
    return [
      ...shuffle(story).slice(0, 2),
      ...draw(size - 2).filter((other) => other.story !== story[0]?.story),
    ];
  });
  const moulds = Array.from({ length: ONE_MOULD * windows.length }, (_, nth) => {
    const [size] = UNRELATED[nth % UNRELATED.length] ?? [0];
    const [one, donor, ...others] = draw(size);
    return one === undefined || donor === undefined ? [] : [one, otherEventOf(one, donor), ...others];
  });
  const parallels = Array.from({ length: ONE_PARALLEL * windows.length }, (_, nth) => {
    const [size] = UNRELATED[nth % UNRELATED.length] ?? [0];
    const [one, other] = shuffle(shuffle(told)[0] ?? []);
    const [donor, ...others] = draw(size - 1).filter(({ story }) => story !== one?.story);
    const isDrawn = one !== undefined && other !== undefined && donor !== undefined;
    return isDrawn ? [one, otherEventOf(other, donor), ...others] : [];
  });
  const towns = Array.from({ length: ONE_TOWN * windows.length }, (_, nth) => {
    const [size] = UNRELATED[nth % UNRELATED.length] ?? [0];
    const [donor, ...others] = draw(size + 1);
    return donor === undefined ? [] : oneTownOf(others, donor, 2 + (nth % Math.max(1, size - 1)));
  });
  // Every other batch of these is the day of one town: there a shared place name speaks neither for a pair nor against it.
  const inOneTown = (batch: readonly LabelledArticle[], nth: number) => {
    const [donor] = draw(1);
    return nth % 2 === 0 || donor === undefined ? batch : oneTownOf(batch, donor, 2 + (nth % batch.length));
  };
  const local = [pairs, moulds, parallels].map((batches) => batches.map(inOneTown));
  return [handfuls, ...local, towns].flatMap((batches) =>
    batches.map((batch, nth) => ({
      articles: byId(batch.map(formOf(nth))),
      weight: UNRELATED_WEIGHT,
    })),
  );
}
