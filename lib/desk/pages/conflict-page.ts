import { html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import type { DeskEdit } from '../../domain/desk.ts';
import { localTime } from '../../domain/local-time.ts';
import { describeEdit } from '../../select/describe-instruction.ts';
import type { ChangeOutcome } from '../change-desk.ts';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';
import { deskPage, form } from './frame.ts';

/** Two editors at once: the second sees what the first did, and chooses. */
export function conflictPage(
  { desk, version }: Extract<ChangeOutcome, { status: 'conflict' }>,
  edits: readonly DeskEdit[],
  fields: Readonly<Record<string, string>>,
  session: Session,
  settings: DeskSettings,
): string {
  // The list is as it was before the other's changes: from here only the moved story is moved, and none gives way.
  const { shown: _shown, ...wanted } = fields;
  const latest = (desk.log ?? []).slice(-5).toReversed();
  return deskPage(
    {
      settings,
      title: 'Somebody else changed the desk',
      session,
    },
    html`<p>Your change was not saved. You wanted to:</p>
<ul>${edits.slice(-1).map((edit) => html`<li dir="auto">${describeEdit(edit, fields.title)}</li>`)}</ul>
<p>The latest changes:</p>
${latest.length === 0 ? html`<p>The file was changed by hand.</p>` : html`<ul>${latest.map(({ by, at, change }) => html`<li><span dir="auto">${change}</span> <span class="source">${by}, ${localTime(at, settings.timeZone)}</span></li>`)}</ul>`}
<div class="tools">
${form(DESK_PATHS.change, { ...wanted, token: session.formToken, version }, html`<button type="submit">Save my change too</button>`)}
<a class="action" href="${DESK_PATHS.today}">Discard my change</a>
</div>`,
  );
}

/** One sentence and a link back. */
export function problemPage(
  text: string,
  session: Session,
  settings: DeskSettings,
  back: { readonly path: string; readonly name: string } = { path: DESK_PATHS.today, name: 'today' },
): string {
  return deskPage(
    {
      settings,
      title: 'The desk',
      session,
    },
    html`<p role="status">${text}</p><p><a href="${back.path}">Back to ${back.name}</a></p>`,
  );
}
