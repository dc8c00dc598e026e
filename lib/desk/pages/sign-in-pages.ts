import { html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import { deskPage, form } from './frame.ts';

export function signInPage({
  newsletter,
  next,
}: {
  readonly newsletter: string;
  readonly next: string;
}): string {
  return deskPage(
    { settings: { newsletter }, title: 'Sign in', session: null },
    html`<p>Enter your address. If it is an editor’s, we’ll send a link that signs you in.</p>
${form(
  DESK_PATHS.signIn,
  { next },
  html`<label for="address">Email address</label>
<input id="address" name="address" type="email" required maxlength="254" autocomplete="email">
<button type="submit">Send the link</button>`,
)}`,
  );
}

export function enterPage(newsletter: string, action: string): string {
  return deskPage(
    { settings: { newsletter }, title: 'Open the desk', session: null },
    html`<p>Press the button to sign in on this device for twelve hours.</p>
${form(action, {}, html`<button type="submit">Sign in</button>`)}`,
  );
}

const MESSAGES = {
  'check-your-mail': [
    'Check your inbox',
    'If this address is an editor’s, a link is on its way. It is valid for 15 minutes and signs in once.',
  ],
  'invalid-link': ['This link is not valid', 'It has been used or has expired. Ask for a new one.'],
  refused: [
    'Request refused',
    'This form did not come from a page of this desk. Open the desk and try again.',
  ],
  'not-found': ['Not found', 'This page does not exist.'],
} as const;

export function messagePage(newsletter: string, kind: keyof typeof MESSAGES): string {
  const [title, text] = MESSAGES[kind];
  return deskPage(
    { settings: { newsletter }, title, session: null },
    html`<p>${text}</p><p><a href="${DESK_PATHS.today}">Open the desk</a></p>`,
  );
}
