#!/usr/bin/env node
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { hash32 } from '@broadsheet/text/hash';
import { FEATURES, type Feature } from '../lib/select/grouping/features.ts';
import { countBackground } from './train/background.ts';
import { boost } from './train/boost.ts';
import { agreementAt, examplesOf, heldOutScores, THRESHOLDS } from './train/cross-validate.ts';
import { FEATURE_GROUPS } from './train/feature-groups.ts';
import { readWindows } from './train/labelled-windows.ts';
import { measureWindow } from './train/measure.ts';
import type { Agreement } from './train/score-groups.ts';

/**
 * `npm run train -- --data FILE` learns the pair scorer from labelled windows and rewrites its table, byte for
 * byte the same from the same file. `--ablate` also tells what groups of features and single ones are worth.
 */
const { values } = parseArgs({
  options: { data: { type: 'string' }, ablate: { type: 'boolean', default: false } },
});
const WEIGHTS = new URL('../lib/select/grouping/weights.json', import.meta.url);
const everything = FEATURES.map((_, i) => i);

if (values.data === undefined) {
  console.error('usage: npm run train -- --data FILE [--ablate]');
  process.exit(2);
}
const labelled = readWindows(values.data);
const background = countBackground(labelled);
const windows = labelled.map((window) => measureWindow(window, background));
// Which windows are held out together moves pair F1 by half a point, so two divisions into folds are averaged.
const divisions = [windows, windows.toSorted((one, other) => hash32(one.name) - hash32(other.name))];
const { threshold, agreement } = crossValidate(everything);
print('all features', threshold, agreement);
if (values.ablate) {
  const single = FEATURES.map((feature) => [feature, [feature]] as const);
  for (const [name, features] of [...Object.entries(FEATURE_GROUPS), ...single]) {
    const without = crossValidate(
      everything.filter((column) => !features.includes(FEATURES[column] as Feature)),
    );
    print(`without ${name}`, without.threshold, without.agreement);
  }
}
const { bias, trees } = boost(examplesOf(windows, new Set()), everything);
const table = { features: FEATURES, bias, threshold, background, trees };
writeFileSync(WEIGHTS, `${JSON.stringify(table)}\n`);
console.log(`${trees.length} trees over ${FEATURES.length} features written`);

/** The threshold in the middle of the best three, and how well held-out windows are grouped with it. */
function crossValidate(columns: readonly number[]) {
  const curves = divisions.map((division) => {
    const scores = heldOutScores(division, columns);
    return THRESHOLDS.map((threshold) => agreementAt(division, scores, threshold));
  });
  const tried = THRESHOLDS.map((threshold, i) => ({
    threshold,
    agreement: meanOf(curves.flatMap((curve) => curve[i] ?? [])),
  }));
  const smooth = tried.map(({ agreement }, i) => {
    const around = [tried[i - 1], tried[i + 1]].map((one) => one?.agreement.pairF1 ?? 0);
    return agreement.pairF1 * 2 + around.reduce((sum, f1) => sum + f1, 0);
  });
  const best = tried[smooth.indexOf(Math.max(...smooth))];
  if (best === undefined) throw new RangeError('no threshold was tried');
  return best;
}

function meanOf(agreements: readonly Agreement[]): Agreement {
  const mean = (figure: (one: Agreement) => number) =>
    agreements.reduce((sum, one) => sum + figure(one), 0) / agreements.length;
  return {
    pairPrecision: mean((one) => one.pairPrecision),
    pairRecall: mean((one) => one.pairRecall),
    pairF1: mean((one) => one.pairF1),
    bcubedF1: mean((one) => one.bcubedF1),
  };
}

function print(
  name: string,
  threshold: number,
  { pairPrecision, pairRecall, pairF1, bcubedF1 }: Agreement,
): void {
  const figures = [pairF1, pairPrecision, pairRecall, bcubedF1].map((figure) => figure.toFixed(4)).join('  ');
  console.log(`${name.padEnd(32)} at ${threshold.toFixed(2)}  pair F1/P/R, BCubed  ${figures}`);
}
