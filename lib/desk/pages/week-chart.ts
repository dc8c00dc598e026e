import { type Html, html } from '@broadsheet/text/html';
import { longDay } from '../../domain/local-time.ts';
import type { SubscriberFigures } from '../subscriber-figures.ts';

const WIDTH = 640;
const HEIGHT = 150;

/** Bars, one a week, drawn in the page: no script, no picture. Null when there is nothing to compare. */
export function weekChart(weeks: SubscriberFigures['weeks']): Html | null {
  const last = weeks.at(-1);
  const first = weeks[0];
  if (first === undefined || last === undefined || weeks.length < 2) return null;
  const most = Math.max(1, ...weeks.map(({ confirmed }) => confirmed));
  const step = WIDTH / weeks.length;
  const bars = weeks.map(({ ends, confirmed }, i) => {
    const height = Math.max(1, Math.round((confirmed / most) * HEIGHT));
    return html`<rect x="${(i * step + step * 0.12).toFixed(1)}" y="${HEIGHT - height}" width="${(step * 0.76).toFixed(1)}" height="${height}"><title>${longDay(ends)}: ${confirmed}</title></rect>`;
  });
  const label = `Confirmed readers at the end of each of the last ${weeks.length} weeks: from ${first.confirmed} to ${last.confirmed}, at most ${most}.`;
  return html`<figure class="chart"><svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${label}">${bars}</svg>
<figcaption><span>${longDay(first.ends)}: ${first.confirmed}</span><span>${longDay(last.ends)}: ${last.confirmed}</span></figcaption></figure>`;
}
