import { type Html, html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../contract/reader-urls.ts';
import { SES_REVIEWS_AT } from '../deliver/breaker.ts';
import { type DeliveryReport, deliveryReport } from '../deliver/delivery-report.ts';
import { OPEN_GATE } from '../domain/edition-gate.ts';
import { instantOf } from '../domain/instant.ts';
import { localTime } from '../domain/local-time.ts';
import type { ControlState, EditionRow } from '../ports.ts';
import { deskPage, form } from './pages/frame.ts';
import type { DeskServices } from './services.ts';
import type { Session } from './session.ts';

/** How the newest edition is being delivered, with the button that stops or continues it. */
export async function showDelivery(session: Session, services: DeskServices): Promise<string> {
  const { register, control, clock, settings } = services;
  const [[row], state] = await Promise.all([register.latest(1), control.read()]);
  const report = row && (await deliveryReport(row.id, instantOf(clock.now()), services));
  return deskPage(
    {
      settings,
      title: 'Delivery',
      session,
      at: DESK_PATHS.delivery,
    },
    row === undefined || report === undefined
      ? html`<p>No edition has been frozen yet.</p>`
      : html`<p class="source">Edition of ${row.id}, No. ${row.number}, revision ${row.revision}: “${row.headline}” (${row.state})</p>
${deliveryFigures(report)}
${againstLimits(report)}
${pace(report, state)}
${stops(row, state, settings.timeZone)}
${switches(session, state)}`,
  );
}

/** What became of the mails of an edition, as large numbers. */
export function deliveryFigures(report: DeliveryReport): Html {
  const rows: readonly (readonly [string, number])[] = [
    ['Planned so far', report.planned],
    ['Accepted by SES', report.accepted],
    ['Delivered', report.delivered],
    ['Still open', report.open],
    ['Bounced', report.bouncedHard + report.bouncedSoft],
    ['Complaints', report.complained],
    ['Failed', report.failed],
    ['Suppressed', report.suppressed],
    ['Unconfirmed', report.unconfirmed],
    ['Expired', report.expired],
  ];
  return html`<dl class="figures">${rows.map(([name, count]) => html`<div><dt>${name}</dt><dd>${count}</dd></div>`)}</dl>`;
}

/** Bounces and complaints of this edition beside the shares at which SES reviews an account. */
function againstLimits({ minutes, bouncedHard, complained }: DeliveryReport): Html | null {
  const accepted = minutes.reduce((sum, { counts }) => sum + (counts.accepted ?? 0), 0);
  if (accepted === 0) return null;
  const rows = [
    ['Hard bounces', bouncedHard, SES_REVIEWS_AT.bounces],
    ['Complaints', complained, SES_REVIEWS_AT.complaints],
  ] as const;
  return html`<table class="numbers"><thead><tr><th scope="col">This edition</th><th scope="col">Share</th><th scope="col">SES reviews an account at</th></tr></thead>
<tbody>${rows.map(([name, count, limit]) => html`<tr><th scope="row">${name}</th><td>${percent(count / accepted)}</td><td>${percent(limit)}</td></tr>`)}</tbody></table>`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)}\u00a0%`;
}

/** At the pace of the last active minutes, or at SES's rate. */
function pace({ open, minutes }: DeliveryReport, { limits }: ControlState): Html | null {
  if (open === 0) return null;
  const last = minutes.slice(-3).map(({ counts }) => counts.accepted ?? 0);
  const perSecond = Math.max(...last, 0) / 60 || limits?.maxSendRate || 0;
  if (perSecond === 0) return null;
  const left = Math.ceil(open / perSecond / 60);
  return html`<p>${open} to go: about ${left} ${left === 1 ? 'minute' : 'minutes'} at ${perSecond.toFixed(1)} a second.</p>`;
}

function stops(
  { id }: EditionRow,
  { paused, parked, quotaUntil, gates }: ControlState,
  timeZone: string,
): Html {
  const { hold } = gates[id] ?? OPEN_GATE;
  const reasons = [
    ...(hold === null ? [] : [`Held by ${hold.by ?? 'the desk’s file'}: ${hold.reason}`]),
    ...(paused === null ? [] : [`Paused since ${localTime(paused.at, timeZone)}: ${paused.reason}`]),
    ...(parked === null ? [] : [`Waits until ${localTime(parked.until, timeZone)}: ${parked.reason}`]),
    ...(quotaUntil === null ? [] : [`The daily quota is used up until ${localTime(quotaUntil, timeZone)}`]),
  ];
  return html`${reasons.map((reason) => html`<p class="problem">${reason}</p>`)}`;
}

function switches({ formToken }: Session, { paused, parked }: ControlState): Html {
  return paused === null && parked === null
    ? form(
        DESK_PATHS.delivery,
        { token: formToken, verb: 'pause' },
        html`<button type="submit">Pause sending</button>`,
      )
    : form(
        DESK_PATHS.delivery,
        { token: formToken, verb: 'resume' },
        html`<button type="submit">Continue sending</button>`,
      );
}
