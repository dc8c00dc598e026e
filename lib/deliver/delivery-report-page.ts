import { escapeHtml } from '@broadsheet/text/escape-html';
import type { MinuteTally } from '../domain/delivery-plan.ts';
import type { DeliveryReport } from './delivery-report.ts';

/**
 * The delivery report as one page without scripts: a funnel, the mails by the minute, the slots.
 * Numbers, dates and zone names only; still everything is escaped.
 */
export function deliveryReportPage(report: DeliveryReport): string {
  const title = `Delivery of edition ${report.edition}`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)}</title><style>${STYLE}</style></head><body>
<h1>${escapeHtml(title)}</h1>
<p>As of ${escapeHtml(report.asOf)}. ${escapeHtml(balanceOf(report))}</p>
<h2>From plan to mailbox</h2>
${funnel(report)}
<h2>Mails by the minute</h2>
${rateChart(report.minutes)}
<h2>Mornings</h2>
<table><thead><tr><th scope="col">zone</th><th scope="col">due</th><th scope="col">state</th><th scope="col">readers</th></tr></thead>
<tbody>${report.slots.map(slotRow).join('')}</tbody></table>
</body></html>
`;
}

const STYLE = `body{font:16px/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a;background:#fff}
h1,h2{font-weight:normal}table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.2rem .8rem .2rem 0;border-bottom:1px solid #ccc}
td.n{text-align:right}svg{width:100%;height:auto}
@media(prefers-color-scheme:dark){body{color:#eee;background:#161616}td,th{border-color:#444}}`;

function balanceOf({
  planned,
  accepted,
  failed,
  suppressed,
  unconfirmed,
  expired,
  open,
  balanced,
}: DeliveryReport): string {
  const sum = `${planned} planned = ${accepted} accepted + ${failed} failed + ${suppressed} suppressed + ${unconfirmed} unconfirmed + ${expired} expired`;
  return `${sum}${open === 0 ? '' : ` + ${open} still open`}${balanced ? '.' : ': THIS DOES NOT BALANCE.'}`;
}

function funnel(report: DeliveryReport): string {
  const steps: readonly [string, number][] = [
    ['planned', report.planned],
    ['accepted by SES', report.accepted],
    ['delivered to mailboxes', report.delivered],
    ['bounced, hard', report.bouncedHard],
    ['bounced, soft', report.bouncedSoft],
    ['complained', report.complained],
    ['suppressed', report.suppressed],
    ['failed', report.failed],
    ['unconfirmed', report.unconfirmed],
    ['expired', report.expired],
  ];
  const most = Math.max(1, ...steps.map(([, count]) => count));
  const rows = steps.map(([name, count], i) => {
    const width = (380 * count) / most;
    const y = i * 26;
    return `<text x="0" y="${y + 17}">${escapeHtml(name)}</text><rect x="190" y="${y + 3}" width="${width.toFixed(1)}" height="18" fill="#7a1f1f"/><text x="${(196 + width).toFixed(1)}" y="${y + 17}">${count}</text>`;
  });
  return svg(
    680,
    steps.length * 26,
    `Funnel: ${steps.map(([name, count]) => `${count} ${name}`).join(', ')}`,
    rows,
  );
}

/** One bar a minute; long quiet stretches between are left out of the picture and said in words. */
function rateChart(minutes: readonly MinuteTally[]): string {
  const busy = minutes
    .filter(({ counts }) => (counts.accepted ?? 0) + (counts.throttled ?? 0) > 0)
    .slice(-300);
  const [first] = busy;
  const last = busy.at(-1);
  if (first === undefined || last === undefined) return '<p>No mail has left yet.</p>';
  const most = Math.max(...busy.map(({ counts }) => counts.accepted ?? 0), 1);
  const width = Math.max(1.5, 660 / busy.length);
  const bars = busy.map(({ counts }, i) => {
    const height = (120 * (counts.accepted ?? 0)) / most;
    return `<rect x="${(i * width).toFixed(1)}" y="${(130 - height).toFixed(1)}" width="${(width * 0.85).toFixed(1)}" height="${height.toFixed(1)}" fill="#7a1f1f"/>`;
  });
  const words = `${busy.length} minute(s) with mails, from ${first.minute} to ${last.minute}; at most ${most} a minute, ${(most / 60).toFixed(1)} a second.`;
  return `${svg(680, 134, words, bars)}<p>${escapeHtml(words)}</p>`;
}

function svg(width: number, height: number, label: string, parts: readonly string[]): string {
  return `<svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(label)}" font-size="14" fill="currentColor">${parts.join('')}</svg>`;
}

function slotRow({ zone, dueAt, state, readers }: DeliveryReport['slots'][number]): string {
  return `<tr><td>${escapeHtml(zone)}</td><td>${escapeHtml(dueAt)}</td><td>${escapeHtml(state)}</td><td class="n">${readers}</td></tr>`;
}
