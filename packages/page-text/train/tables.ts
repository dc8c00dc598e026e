import type { Table } from '@broadsheet/trees';
import { type Example, grow } from '@broadsheet/trees/grow';
import type { Growth } from '@broadsheet/trees/growth';
import { LINE_FEATURES } from '../lines/features.ts';
import { PAGE_FEATURES } from '../page/page-features.ts';
import { TITLE_FEATURES } from '../title/title-features.ts';

export interface Tables {
  readonly lines: Table;
  readonly titles: Table;
  readonly pages: Table;
}

const GROWTH: Growth = {
  trees: 110,
  leaves: 16,
  learningRate: 0.09,
  leastWeight: 40,
  ridge: 5,
  featureShare: 0.4,
  rowShare: 0.6,
  seed: 20261122,
};

const NAMES: Readonly<Record<keyof Tables, readonly string[]>> = {
  lines: LINE_FEATURES.map(([name]) => name),
  titles: TITLE_FEATURES.map(([name]) => name),
  pages: PAGE_FEATURES.map(([name]) => name),
};

const GROWTHS: Readonly<Record<keyof Tables, Growth>> = {
  lines: { ...GROWTH, trees: 50, leaves: 24, learningRate: 0.15 },
  titles: {
    ...GROWTH,
    trees: 200,
    leaves: 6,
    learningRate: 0.05,
    leastWeight: 20,
    featureShare: 0.3,
    rowShare: 0.8,
  },
  pages: { ...GROWTH, trees: 160, leaves: 10, learningRate: 0.045, featureShare: 0.5 },
};

/** Grows a table from examples, whose weights are first brought to a mean of 1. */
export function grown(name: keyof Tables, examples: readonly Example[]): Table {
  const mean = examples.reduce((sum, { weight = 1 }) => sum + weight, 0) / examples.length;
  const scaled = examples.map((it) => ({ ...it, weight: (it.weight ?? 1) / mean }));
  return grow(NAMES[name], scaled, GROWTHS[name]);
}
