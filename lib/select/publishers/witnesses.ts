import type { PublisherFamily } from '../../domain/story.ts';

/** An unnamed text counts half: its publisher may already be among the named ones. */
const UNNAMED = 0.5;
/** Two named families, a named one and an unnamed text, or three unnamed texts. */
const CORROBORATED = 1.5;

/** Share of the named articles from which on a batch is one newsroom's own. */
const DOMINANT = 0.6;
/** Share of the articles that the smallest families wrote of which the last is typical. */
const FIRST_SHARE = 0.25;
/** A handful of articles is no volume, however few the others have. */
const LEAST_VOLUME = 4;
/** No volume makes a family count less than a text whose publisher is unknown. */
const LEAST_VOICE = UNNAMED;

/** How much a family counts before its volume is considered: 1, or half when it is unnamed. */
export function witnessOf({ named }: PublisherFamily): number {
  return named ? 1 : UNNAMED;
}

/** Whether more than one publisher reports a story. Only such a story may lead over a stronger single one. */
export function isCorroborated(coverage: readonly PublisherFamily[]): boolean {
  return coverage.reduce((sum, family) => sum + witnessOf(family), 0) >= CORROBORATED;
}

/**
 * The family that wrote more than 60 % of the named articles, or null. Such a batch is one newsroom's own, so neither
 * damping nor the cap of its family applies.
 *
 * @param families - The family of every article of the batch.
 */
export function dominantFamily(families: readonly PublisherFamily[]): string | null {
  const volumes = volumesOf(families);
  const all = [...volumes.values()].reduce((sum, volume) => sum + volume, 0);
  return [...volumes].find(([, volume]) => volume > DOMINANT * all)?.[0] ?? null;
}

/**
 * How much each family counts: 1 up to the typical number of articles, beyond it less, by the square root, because a
 * publisher that prints everything says little by printing this, but never less than half. Typical is what the families
 * have that wrote the first quarter of the articles, from the smallest on: sites with a single article do not lower it, and one agency
 * does not raise it. An unnamed text counts half and is never damped. Where one family dominates, no family is damped.
 *
 * @param families - The family of every article of the batch.
 */
export function voices(families: readonly PublisherFamily[]): (family: PublisherFamily) => number {
  const volumes = volumesOf(families);
  const typical = Math.max(LEAST_VOLUME, typicalVolume([...volumes.values()].sort((a, b) => a - b)));
  if (dominantFamily(families) !== null) return witnessOf;
  return (family) => {
    const damped = Math.sqrt(typical / (volumes.get(family.family) ?? typical));
    return witnessOf(family) * Math.min(1, Math.max(LEAST_VOICE, damped));
  };
}

function typicalVolume(ascending: readonly number[]): number {
  const share = FIRST_SHARE * ascending.reduce((sum, volume) => sum + volume, 0);
  let written = 0;
  for (const volume of ascending) {
    written += volume;
    if (written >= share) return volume;
  }
  return 1;
}

/** The number of articles of each named family. */
function volumesOf(families: readonly PublisherFamily[]): Map<string, number> {
  const volumes = new Map<string, number>();
  for (const { family, named } of families) if (named) volumes.set(family, (volumes.get(family) ?? 0) + 1);
  return volumes;
}
