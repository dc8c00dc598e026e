import { type Html, html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import type { Delivery } from '../../domain/delivery.ts';
import { localTime, shortDay } from '../../domain/local-time.ts';
import type { Subscriber } from '../../domain/subscriber.ts';
import { groupOf } from '../../domain/subscriber-count.ts';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';
import type { SubscriberFigures } from '../subscriber-figures.ts';
import { deskPage, form } from './frame.ts';
import { weekChart } from './week-chart.ts';

/** The reader that an editor looked up, or that there is none. */
export interface FoundSubscriber {
  readonly subscriber: Subscriber | null;
  readonly deliveries: readonly Delivery[];
  /** What the button that was pressed has done. */
  readonly message: string | null;
}

/** Readers by number, and one of them by address. No page lists addresses. */
export function readersPage(
  { groups, weeks, days }: SubscriberFigures,
  found: FoundSubscriber | null,
  session: Session,
  settings: DeskSettings,
): string {
  return deskPage(
    { settings, title: 'Readers', session, at: DESK_PATHS.subscribers },
    html`${found === null ? null : result(found, session, settings)}
<section><h2>Find a reader</h2>
${form(DESK_PATHS.subscribers, { token: session.formToken, verb: 'find' }, html`<label for="address">The whole address</label><input id="address" name="address" type="email" required maxlength="254" autocomplete="off" spellcheck="false"><button type="submit">Find</button>`)}</section>
<section><h2>How many</h2>
<dl class="figures">${GROUPS.map(([group, name]) => html`<div><dt>${name}</dt><dd>${groups[group]}</dd></div>`)}</dl>
${weekChart(weeks)}</section>
<section><h2>Joined and left</h2>
<table class="numbers"><thead><tr><th scope="col">Day</th><th scope="col">Joined</th><th scope="col">Left</th></tr></thead>
<tbody>${days.map(({ day, joined, left }) => html`<tr><th scope="row">${shortDay(day)}</th><td>${joined}</td><td>${left}</td></tr>`)}</tbody></table>
<p class="source">Days are counted in UTC. Readers who bounced, complained or were erased count as having left.</p></section>`,
  );
}

const GROUPS = [
  ['confirmed', 'Confirmed'],
  ['pending', 'Not confirmed yet'],
  ['unsubscribed', 'Unsubscribed'],
  ['suppressed', 'Suppressed'],
] as const;

function result(found: FoundSubscriber, session: Session, settings: DeskSettings): Html {
  const { subscriber, message } = found;
  return html`<section class="gate" aria-label="The reader">
${message === null ? null : html`<p role="status">${message}</p>`}
${subscriber === null ? (message === null ? html`<p role="status">No reader has this address.</p>` : null) : profile(subscriber, found.deliveries, session, settings)}
</section>`;
}

function profile(
  subscriber: Subscriber,
  deliveries: readonly Delivery[],
  session: Session,
  { timeZone }: DeskSettings,
): Html {
  return html`<h2 class="standing">${subscriber.address}</h2>
<dl class="facts">${factsOf(subscriber, timeZone).map(([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${buttons(subscriber, session)}
<h3>Editions of the last weeks</h3>
${
  deliveries.length === 0
    ? html`<p>None.</p>`
    : html`<table class="numbers"><thead><tr><th scope="col">Edition</th><th scope="col">Mail</th><th scope="col">Mailbox</th></tr></thead>
<tbody>${deliveries.slice(0, MOST_DELIVERIES).map(({ edition, state, reason, outcome }) => html`<tr><th scope="row">${shortDay(edition)}</th><td>${STATES[state]}${reason === null ? null : `: ${reason}`}</td><td>${outcome === null ? '–' : OUTCOMES[outcome]}</td></tr>`)}</tbody></table>`
}`;
}

const MOST_DELIVERIES = 31;

function factsOf(subscriber: Subscriber, timeZone: string): [string, string][] {
  const { suppression, confirmedAt, subscribedAt, leftAt, liftedAt, confirmationSentAt, pausedUntil } =
    subscriber;
  const at = (name: string, instant: string | null | undefined): [string, string][] =>
    instant == null ? [] : [[name, localTime(instant, timeZone)]];
  const clock = `${String(Math.floor(subscriber.minute / 60)).padStart(2, '0')}:${String(subscriber.minute % 60).padStart(2, '0')}`;
  return [
    ['State', GROUPS.find(([group]) => group === groupOf(subscriber))?.[1] ?? subscriber.state],
    ...(suppression === null
      ? []
      : ([['Suppressed', `${SUPPRESSIONS[suppression.reason]}, ${localTime(suppression.at, timeZone)}`]] as [
          string,
          string,
        ][])),
    ...at('Signed up', subscribedAt),
    ...at('Confirmation mail sent', confirmationSentAt),
    ...at('Confirmed', confirmedAt),
    ...at('Left', leftAt),
    ...at('Suppression lifted', liftedAt),
    [
      'Morning',
      `${clock}, ${subscriber.zone}${subscriber.days === undefined ? '' : `, ${subscriber.days} only`}`,
    ],
    ...(pausedUntil === undefined ? [] : ([['Paused until', pausedUntil]] as [string, string][])),
  ];
}

const SUPPRESSIONS = {
  'hard-bounce': 'the mailbox does not exist',
  complaint: 'reported as spam',
  'soft-bounces': 'bounced repeatedly',
} as const;

const STATES: Readonly<Record<Delivery['state'], string>> = {
  IN_FLIGHT: 'being sent',
  RETRY: 'waiting to be retried',
  ACCEPTED: 'accepted by SES',
  FAILED: 'failed',
  SUPPRESSED: 'suppressed',
  UNCONFIRMED: 'unconfirmed',
  EXPIRED: 'expired',
};

const OUTCOMES: Readonly<Record<NonNullable<Delivery['outcome']>, string>> = {
  delivered: 'delivered',
  'bounced-soft': 'soft bounce',
  'bounced-hard': 'hard bounce',
  complained: 'complaint',
};

function buttons({ id, state, suppression }: Subscriber, { formToken }: Session): Html {
  const press = (verb: string, visible: Html) =>
    form(DESK_PATHS.subscribers, { token: formToken, subscriber: id, verb }, visible);
  return html`<div class="tools">
${state === 'pending' && suppression === null ? press('resend', html`<button type="submit">Resend the confirmation email</button>`) : null}
${
  suppression === null
    ? null
    : press(
        'lift',
        html`${suppression.reason === 'complaint' ? html`<label class="check"><input type="checkbox" name="asked" value="yes" required> They asked for the newsletter again</label>` : null}<button type="submit">Lift the suppression</button>`,
      )
}
</div>
<details><summary>Erase this reader</summary>
<p>Deletes the profile and address permanently. Imports cannot add this person again; they can sign up themselves.</p>
${press('erase', html`<button type="submit">Erase permanently</button>`)}
</details>`;
}
