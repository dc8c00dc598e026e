import type { PublisherFamily } from '../../domain/story.ts';

/** An unnamed text counts half: its publisher may already be among the named ones. */
const UNNAMED = 0.5;
/** Two named families, a named one and an unnamed text, or three unnamed texts. */
const CORROBORATED = 1.5;
/** Share of the named articles from which on a batch is one newsroom's own. */
const DOMINANT = 0.6;

/** How many independent publishers report a story: 1 for each named family, half for each unnamed text. */
export function independentPublishers(coverage: readonly PublisherFamily[]): number {
  return coverage.reduce((sum, { named }) => sum + (named ? 1 : UNNAMED), 0);
}

/** Whether more than one publisher reports a story. Only such a story may lead over a stronger single one. */
export function isCorroborated(coverage: readonly PublisherFamily[]): boolean {
  return independentPublishers(coverage) >= CORROBORATED;
}

/**
 * The family that wrote more than 60 % of the named articles, or null. Such a batch is one newsroom's own: the cap of
 * its family does not apply.
 *
 * @param families - The family of every article of the batch.
 */
export function dominantFamily(families: readonly PublisherFamily[]): string | null {
  const named = families.filter((family) => family.named);
  const byFamily = Map.groupBy(named, ({ family }) => family);
  return [...byFamily].find(([, articles]) => articles.length > DOMINANT * named.length)?.[0] ?? null;
}
