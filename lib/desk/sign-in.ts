import { DESK_PATHS } from '../contract/reader-urls.ts';
import { normaliseAddress } from '../domain/address.ts';
import { instantOf } from '../domain/instant.ts';
import { inSameDuration, PATIENCE_MS } from '../domain/same-duration.ts';
import type { RateLimit } from '../ports.ts';
import { type DeskRequest, type DeskResponse, htmlPage, seeOther } from './http.ts';
import { enterPage, messagePage, signInPage } from './pages/sign-in-pages.ts';
import type { DeskServices } from './services.ts';
import { endedCookie, isOwnOrigin, randomToken, type Session, sha256, startSession } from './session.ts';

const LINK_MINUTES = 15;

/** Most links in an hour: for one editor, and for all of them together. */
const EDITOR_LIMIT: readonly RateLimit[] = [{ most: 5, minutes: 60 }];
const ALL_LINKS_LIMIT: readonly RateLimit[] = [{ most: 30, minutes: 60 }];

/** Asks for an address and mails a link to it if it is an editor's. The answer, and its time, are the same for everybody. */
export async function signIn(request: DeskRequest, services: DeskServices): Promise<DeskResponse> {
  const { newsletter } = services.settings;
  const next = pathOfDesk(request.method === 'POST' ? request.form.next : request.query.next);
  if (request.method !== 'POST') return htmlPage(signInPage({ newsletter, next }));
  if (!isOwnOrigin(request.origin, services.publicUrl)) return refused(services);
  await inSameDuration(services, () =>
    sendLink(normaliseAddress(request.form.address ?? ''), next, services),
  );
  return htmlPage(messagePage(newsletter, 'check-your-mail'));
}

async function sendLink(address: string | null, next: string, services: DeskServices): Promise<void> {
  const { settings, limits, access, clock, log } = services;
  if (address === null || !settings.editors.includes(address)) return;
  if (!(await limits.take(`desk-editor#${sha256(address)}`, EDITOR_LIMIT))) return;
  if (!(await limits.take('desk-links', ALL_LINKS_LIMIT))) return;
  const token = randomToken(services);
  const expiresAt = instantOf(clock.now().getTime() + LINK_MINUTES * 60_000);
  await access.addLink(sha256(token), { editor: address, next, expiresAt });
  const url = `${services.publicUrl}${DESK_PATHS.enter}/${token}`;
  if ((await services.sendMail(address, services.signInMail(url), PATIENCE_MS)) !== 'accepted')
    log.error('a sign-in link could not be mailed');
}

/** The mailed link opens a page with a button, because mail scanners follow links; the button signs in, once. */
export async function enter(
  request: DeskRequest,
  token: string,
  services: DeskServices,
): Promise<DeskResponse> {
  const { newsletter } = services.settings;
  if (request.method !== 'POST') return htmlPage(enterPage(newsletter, request.path));
  if (!isOwnOrigin(request.origin, services.publicUrl)) return refused(services);
  const link = await services.access.takeLink(sha256(token), instantOf(services.clock.now()));
  if (link === null || !services.settings.editors.includes(link.editor))
    return htmlPage(messagePage(newsletter, 'invalid-link'), 404);
  return { ...seeOther(pathOfDesk(link.next)), cookies: [await startSession(link.editor, services)] };
}

export async function signOut(session: Session, services: DeskServices): Promise<DeskResponse> {
  await services.access.endSession(session.tokenSha256);
  return { ...seeOther(DESK_PATHS.signIn), cookies: [endedCookie(services.publicUrl)] };
}

export function refused({ settings }: DeskServices): DeskResponse {
  return htmlPage(messagePage(settings.newsletter, 'refused'), 403);
}

/** Only pages of the desk: a link must not send an editor elsewhere. */
function pathOfDesk(path: string | undefined): string {
  const known: readonly string[] = [DESK_PATHS.hold, DESK_PATHS.approve, DESK_PATHS.preview];
  return path !== undefined && known.includes(path) ? path : DESK_PATHS.today;
}
