import { type Html, html } from '@broadsheet/text/html';
import { DESK_PATHS, editionUrl } from '../../contract/reader-urls.ts';
import type { DeliveryReport } from '../../deliver/delivery-report.ts';
import type { Note } from '../../domain/desk.ts';
import type { Edition } from '../../domain/edition.ts';
import { localTime, longDay, monthOf, shortDay } from '../../domain/local-time.ts';
import type { EditionRow } from '../../ports.ts';
import { deliveryFigures } from '../delivery.ts';
import type { DeskVersion } from '../edition-view.ts';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';
import { deskPage, form } from './frame.ts';

/** Past editions by month, newest first. */
export function editionsPage(
  rows: readonly EditionRow[],
  hasOlder: boolean,
  session: Session,
  settings: DeskSettings,
): string {
  const months = Map.groupBy(rows, ({ id }) => monthOf(id));
  const oldest = rows.at(-1)?.id;
  return deskPage(
    { settings, title: 'Editions', session, at: DESK_PATHS.editions },
    rows.length === 0
      ? html`<p>No edition has been frozen yet.</p>`
      : html`${[...months].map(([month, ofMonth]) => html`<section><h2>${month}</h2><ol class="days">${ofMonth.map(listedEdition)}</ol></section>`)}
${hasOlder ? html`<p><a class="action" href="${DESK_PATHS.editions}?before=${oldest ?? ''}">Older editions</a></p>` : null}`,
  );
}

function listedEdition({ id, number, headline, stories, revision, state }: EditionRow): Html {
  const facts = [
    `No. ${number}`,
    `${stories} ${stories === 1 ? 'story' : 'stories'}`,
    ...(revision > 1 ? [`revision ${revision}`] : []),
    ...(state === 'open' ? ['being delivered'] : []),
  ];
  return html`<li><p class="day">${shortDay(id)}</p><div><h3><a href="${DESK_PATHS.editions}/${id}" dir="auto">${headline}</a></h3><p class="source">${facts.join(' · ')}</p></div></li>`;
}

export interface PastEdition {
  readonly row: EditionRow;
  readonly edition: Edition;
  readonly delivery: DeliveryReport;
}

/** One past edition: its files, what became of its mails, and what can still be done about it. */
export function editionPage(
  { row, edition, delivery }: PastEdition,
  desk: DeskVersion,
  publicUrl: string,
  session: Session,
  settings: DeskSettings,
): string {
  const { id, number, revision, frozenAt, headline, stories } = row;
  const path = `${DESK_PATHS.editions}/${id}`;
  return deskPage(
    { settings, title: longDay(id), session },
    html`<p class="kicker">No. ${number}${revision > 1 ? ` · revision ${revision}` : ''}</p>
<p class="standing" dir="auto">${headline}</p>
<p class="source">${stories} ${stories === 1 ? 'story' : 'stories'}, frozen on ${localTime(frozenAt, settings.timeZone)}</p>
<div class="tools">
<a class="action" href="${path}/report">Selection report</a>
<a class="action" href="${path}/mail">The mail</a>
<a class="action" href="${path}/text">As plain text</a>
<a class="action" href="${editionUrl(publicUrl, id)}">In the archive</a>
</div>
<section><h2>Delivery</h2>${deliveryFigures(delivery)}
<p class="source">${balance(delivery)}</p></section>
${corrections(edition, desk, session)}
<section><h2>Replay check</h2>
<p>Rebuilds the edition from its recorded inputs and compares every byte.</p>
${form(path, { token: session.formToken, verb: 'replay' }, html`<button type="submit">Check it</button>`)}</section>
<p><a href="${DESK_PATHS.editions}">All editions</a></p>`,
  );
}

function balance({ planned, open, balanced }: DeliveryReport): string {
  if (planned === 0) return 'Nothing has been planned yet.';
  if (open > 0) return `${open} of ${planned} are still open.`;
  return balanced ? `All ${planned} are accounted for.` : 'The counts do not add up: see docs/runbook.md.';
}

/** What this edition corrected, and the form that corrects it: the note of the edition in hand. */
function corrections(edition: Edition, { content, version }: DeskVersion, session: Session): Html {
  const hidden = { token: session.formToken, version, verb: 'note' };
  return html`<section><h2>Corrections</h2>
${edition.corrections.length === 0 ? null : html`<p>This edition corrected an earlier one:</p><ul>${edition.corrections.map(({ headline }) => html`<li dir="auto">${headline}</li>`)}</ul>`}
<p>Mails already sent stay as they are. A correction is printed above the lead of the current edition.</p>
${form(DESK_PATHS.change, hidden, html`<label for="note">The correction, at most 600 characters</label><textarea id="note" name="note" rows="4" maxlength="600" required dir="auto">${draftOf(edition, content.note)}</textarea><button type="submit">Print this correction</button>`)}</section>`;
}

/** A note that is there already stays above the correction. */
function draftOf({ id }: Edition, note: Note | null): string {
  const correction = `Correction: our edition of ${longDay(id)} said that … In fact, …`;
  return note === null ? correction : `${note.text}\n\n${correction}`;
}
