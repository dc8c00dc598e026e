/** What a rule sees of one event: the publisher of each of its articles. */
type Publishers = readonly string[];

/**
 * Ways to rank events by who tells them, given the right groups.
 *
 * @param volumes - How many articles each publisher printed that day.
 */
type RankingRule = (publishers: Publishers, volumes: ReadonlyMap<string, number>) => number;

export const RANKING_RULES: Readonly<Record<string, RankingRule>> = {
  'number of articles': (publishers) => publishers.length,
  'distinct publishers': (publishers) => new Set(publishers).size,
  'publishers + .2 ln(articles)': (publishers) =>
    new Set(publishers).size + 0.2 * Math.log(publishers.length),
  'sum of 1/√volume': (publishers, volumes) =>
    sum([...new Set(publishers)].map((publisher) => 1 / Math.sqrt(volumes.get(publisher) ?? 1))),
};

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
