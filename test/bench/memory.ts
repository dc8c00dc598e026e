import { parseArgs } from 'node:util';
import { LEARNED } from '@broadsheet/same-story';
import { readWindows } from '@broadsheet/same-story/train/labelled';
import { learnHeldOut } from '@broadsheet/same-story/train/learn';
import { type Looked, seasonOf, twoDaysOf } from './newsroom/days.ts';

export const summary =
  'are stories told before recognised in other words, and new ones left alone (--data FILE)';

/** Each window is split into two days so many times. */
const SPLITS = 3;
const THRESHOLDS = [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6];

/**
 * Publishes some of the articles of each labelled story on one day, the rest on the next, and asks what the
 * next day's selection makes of them: articles of a story told before, and articles of new stories. Every
 * window is judged by trees that saw none of its articles.
 */
export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: { data: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  if (values.data === undefined) throw new RangeError('say which labelled articles to split: --data FILE');
  const say = values.json ? () => {} : (line: string) => console.log(line);
  const windows = readWindows(values.data);
  const heldOut = learnHeldOut(windows);
  const models = new Map(windows.map(({ name }, i) => [name, heldOut[i] ?? LEARNED]));
  const modelOf = (window: string) => models.get(window) ?? LEARNED;
  const splits = Array.from({ length: SPLITS }, (_, seed) => seed);
  const twoDays = splits.flatMap((seed) => twoDaysOf(windows, seed, modelOf));
  const season = splits.flatMap((seed) => seasonOf(windows, seed, modelOf));
  return {
    twoDays: report('Each window split into two days', twoDays, say),
    season: report('The dated articles day by day, fourteen days remembered', season, say),
  };
}

function report(title: string, looked: readonly Looked[], say: (line: string) => void) {
  const [repeats, fresh] = [looked.filter(({ repeat }) => repeat), looked.filter(({ repeat }) => !repeat)];
  say(`\n${title}: ${repeats.length} articles of stories told before, ${fresh.length} of new ones`);
  say('what became of them        told before   new');
  const outcomes = (['dropped', 'update', 'new'] as const).map((outcome) => {
    const row = { outcome, repeats: share(repeats, outcome), fresh: share(fresh, outcome) };
    say(`${outcome.padEnd(26)} ${percent(row.repeats).padStart(11)} ${percent(row.fresh).padStart(6)}`);
    return row;
  });
  say('recognised from likeness   told before   new');
  const curve = THRESHOLDS.map((threshold) => {
    const above = (list: readonly Looked[]) =>
      list.filter(({ likeness }) => likeness >= threshold).length / Math.max(1, list.length);
    const row = { threshold, recall: above(repeats), wrong: above(fresh) };
    say(
      `${threshold.toFixed(2).padEnd(26)} ${percent(row.recall).padStart(11)} ${percent(row.wrong).padStart(6)}`,
    );
    return row;
  });
  return { repeats: repeats.length, fresh: fresh.length, outcomes, curve };
}

function share(list: readonly Looked[], outcome: Looked['outcome']): number {
  return list.filter((one) => one.outcome === outcome).length / Math.max(1, list.length);
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)}%`;
}
