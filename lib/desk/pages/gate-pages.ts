import { type Html, html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import { isAbout } from '../../domain/desk.ts';
import type { EditionGate } from '../../domain/edition-gate.ts';
import { localTime } from '../../domain/local-time.ts';
import { timesOf } from '../../domain/schedule.ts';
import type { EditionInHand } from '../../publish/edition-in-hand.ts';
import type { DeskVersion, EditionView } from '../edition-view.ts';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';
import { deskPage, form } from './frame.ts';

/** Whether the edition leaves, when, and what an editor can do about it. */
export function gateStatus(
  view: EditionView,
  gate: EditionGate,
  session: Session,
  settings: DeskSettings,
): Html {
  const { inHand, desk, isDraft } = view;
  const token = { token: session.formToken };
  const hold = desk.content.hold ?? gate.hold;
  const isHeld = hold !== null && (!('edition' in hold) || isAbout(hold, inHand.id));
  const other = isHeld ? null : desk.content.hold;
  const change = { ...token, version: desk.version };
  return html`<section class="gate" aria-label="Status of this edition">
<p role="status">${stateText(view, gate, settings)}</p>
${isHeld ? html`<p class="problem"><strong>Held</strong>${hold.by ? ` by ${hold.by}` : ''}${hold.at ? `, ${localTime(hold.at, settings.timeZone)}` : ''}: ${hold.reason}</p>` : null}
${other === null ? null : html`<p class="problem"><strong>Edition ${other.edition ?? ''} is held</strong>${other.by ? ` by ${other.by}` : ''}: ${other.reason}</p>`}
<div class="tools">
${
  other === null
    ? null
    : form(
        DESK_PATHS.change,
        { ...change, verb: 'release' },
        html`<button type="submit">Release edition ${other.edition ?? ''}</button>`,
      )
}
${
  isHeld
    ? form(
        DESK_PATHS.change,
        { ...change, verb: 'release' },
        html`<button type="submit">Release this edition</button>`,
      )
    : html`<a class="action" href="${DESK_PATHS.hold}">Hold this edition</a>`
}
${approval(inHand, gate, settings, token)}
${
  inHand.frozen === null
    ? form(DESK_PATHS.testSend, token, html`<button type="submit">Send me a test</button>`)
    : null
}
${
  isDraft && inHand.frozen !== null
    ? form(DESK_PATHS.publish, token, html`<button type="submit">Replace the frozen edition</button>`)
    : null
}
</div></section>`;
}

function stateText(
  { inHand, isDraft }: EditionView,
  { approval }: EditionGate,
  settings: DeskSettings,
): string {
  const { frozen } = inHand;
  const { timeZone, schedule } = settings;
  const { publishAt, deliverAt } = timesOf(schedule, inHand.id);
  const times = `${deliverAt} (${timeZone})`;
  if (frozen === null) return `Draft. The edition is frozen at ${publishAt} and sent from ${times}.`;
  const draft = isDraft
    ? ` Your changes are shown below, but they are not in it yet: replacing it makes revision ${frozen.revision + 1}.`
    : '';
  const approved = approval?.revision === frozen.revision ? ` Approved by ${approval.by}.` : '';
  return `Frozen on ${localTime(frozen.frozenAt, timeZone)}, revision ${frozen.revision}. Sending starts at ${times}.${approved}${draft}`;
}

function approval(
  { id, frozen }: EditionInHand,
  gate: EditionGate,
  { approvalRequired }: DeskSettings,
  token: Readonly<Record<string, string>>,
): Html | null {
  if (!approvalRequired || frozen === null || gate.approval?.revision === frozen.revision) return null;
  return form(
    DESK_PATHS.approve,
    { ...token, edition: id, revision: String(frozen.revision) },
    html`<button type="submit">Approve revision ${frozen.revision}</button>`,
  );
}

/** The proof links here. */
export function holdPage(
  { id }: EditionInHand,
  { content, version }: DeskVersion,
  session: Session,
  settings: DeskSettings,
): string {
  const already = content.hold !== null && isAbout(content.hold, id) ? content.hold : null;
  return deskPage(
    {
      settings,
      title: 'Hold this edition',
      session,
    },
    html`${already === null ? null : html`<p class="problem">Already held${already.by ? ` by ${already.by}` : ''}: ${already.reason}</p>`}
<p>Edition ${id}: nothing is sent until somebody releases it. Mails already sent are not affected.</p>
${form(
  DESK_PATHS.change,
  { token: session.formToken, version, verb: 'hold', edition: id },
  html`<label for="reason">Why? Your colleagues see it.</label><input id="reason" name="reason" required maxlength="200"><button type="submit">Hold it</button>`,
)}`,
  );
}

/** The proof links here when an approval is required. */
export function approvePage({ id, frozen }: EditionInHand, session: Session, settings: DeskSettings): string {
  return deskPage(
    {
      settings,
      title: 'Approve this edition',
      session,
    },
    frozen === null
      ? html`<p>The edition of ${id} is not frozen yet, so there is nothing to approve.</p>`
      : html`<p>Edition of ${id}, revision ${frozen.revision}: “${frozen.headline}”. Sending starts at ${timesOf(settings.schedule, id).deliverAt} (${settings.timeZone}).</p>
<p><a href="${DESK_PATHS.preview}">Preview it</a></p>
${form(
  DESK_PATHS.approve,
  { token: session.formToken, edition: id, revision: String(frozen.revision) },
  html`<button type="submit">Approve</button>`,
)}`,
  );
}
