import { type Html, html } from '@broadsheet/text/html';
import type { MinuteTally } from '../domain/delivery-plan.ts';
import { barRow } from '../report-page/bar.ts';
import { notice, reportPage } from '../report-page/page.ts';
import { table } from '../report-page/table.ts';
import type { DeliveryReport } from './delivery-report.ts';

/** The delivery report as a page: from plan to mailbox, mails by the minute, each zone's morning. */
export function deliveryReportPage(report: DeliveryReport): string {
  return reportPage({
    title: `Delivery of edition ${report.edition}`,
    kicker: `edition of ${report.edition}`,
    heading: 'How this edition was delivered',
    meta: `As of ${report.asOf} · ${sumOf(report)}`,
    figures: [
      ['planned', report.planned],
      ['accepted by SES', report.accepted],
      ['delivered', report.delivered],
      ['bounced', report.bouncedHard + report.bouncedSoft],
      ['complained', report.complained],
    ],
    body: [
      report.balanced
        ? null
        : notice('The counts do not add up: some readers are missing from them or counted twice.'),
      isShort(report) && report.expired > 0
        ? notice(
            `SES's daily quota was smaller than the list: ${report.expired} readers went without this edition. They come first in the next one. Ask AWS for a larger quota.`,
          )
        : null,
      section('From plan to mailbox', funnel(report)),
      section('Mails per minute', minuteChart(report.minutes)),
      section('Mornings', mornings(report)),
    ],
  });
}

/** Whether readers were mailed in turn, because the quota was smaller than the list. */
function isShort({ mornings }: DeliveryReport): boolean {
  return mornings.some(({ turn }) => turn != null);
}

function section(heading: string, body: Html): Html {
  return html`<section>
<h2>${heading}</h2>
${body}
</section>`;
}

function sumOf({
  planned,
  accepted,
  failed,
  suppressed,
  unconfirmed,
  expired,
  open,
}: DeliveryReport): string {
  const sum = `${planned} planned = ${accepted} accepted + ${failed} failed + ${suppressed} suppressed + ${unconfirmed} unconfirmed + ${expired} expired`;
  return `${sum}${open === 0 ? '' : ` + ${open} still open`}.`;
}

function funnel(report: DeliveryReport): Html {
  const steps: readonly (readonly [string, number])[] = [
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
  return html`<div class="terms">
${steps.map(([name, count]) => barRow(name, `${count}`, count / most))}
</div>`;
}

/** The chart shows this many minutes, the last ones. */
const DRAWN = 300;

/** One bar a minute. Minutes without mails are left out; the sentence below the chart gives the time span. */
function minuteChart(minutes: readonly MinuteTally[]): Html {
  const busy = minutes
    .filter(({ counts }) => (counts.accepted ?? 0) + (counts.throttled ?? 0) > 0)
    .slice(-DRAWN);
  const [first, last] = [busy[0], busy.at(-1)];
  if (first === undefined || last === undefined) return html`<p>No mail has been sent yet.</p>`;
  const most = Math.max(...busy.map(({ counts }) => counts.accepted ?? 0), 1);
  const width = Math.max(1.5, 660 / busy.length);
  const bars = busy.map(({ counts }, i) => {
    const height = (120 * (counts.accepted ?? 0)) / most;
    return html`<rect class="total" x="${(i * width).toFixed(1)}" y="${(130 - height).toFixed(1)}" width="${(width * 0.85).toFixed(1)}" height="${height.toFixed(1)}"/>`;
  });
  const words = `${busy.length} ${busy.length === 1 ? 'minute' : 'minutes'} with mails, from ${first.minute} to ${last.minute}; at most ${most} a minute, ${(most / 60).toFixed(1)} a second.`;
  return html`<svg class="chart" viewBox="0 0 680 134" role="img" aria-label="${words}">${bars}</svg><p class="meta">${words}</p>`;
}

function mornings({ mornings }: DeliveryReport): Html {
  return table(
    [{ heading: 'Zone' }, { heading: 'Due' }, { heading: 'State' }, { heading: 'Readers', isNumber: true }],
    mornings.map(({ zone, dueAt, state, subscribers }) => [zone, dueAt, state, subscribers]),
  );
}
