import { html } from '@broadsheet/text/html';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';
import { deskPage } from './frame.ts';

const SECONDS = 5;

/** A large newsroom's draft takes longer than a browser may wait: the page looks for it again and again. */
export function waitingPage(
  path: string,
  query: Readonly<Record<string, string>>,
  session: Session,
  settings: DeskSettings,
): string {
  const goesTo = `${path}?${new URLSearchParams(query)}`;
  return deskPage(
    { settings, title: 'Preparing the draft', session, goesTo, after: SECONDS },
    html`<p role="status">With many articles this takes a minute or two. This page refreshes automatically.</p>
<p><a href="${goesTo}">Look now</a></p>`,
  );
}
