import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { instantOf } from '../domain/instant.ts';
import type { DeskRequest } from './http.ts';
import type { DeskServices } from './services.ts';

/** A signed-in editor. */
export interface Session {
  readonly editor: string;
  /** Goes into each form; worthless in another session. */
  readonly formToken: string;
  readonly tokenSha256: string;
}

const SESSION_HOURS = 12;
const TOKEN_BYTES = 32;

/** The session of a request. An editor who was taken out of the config has none, whatever the cookie says. */
export async function sessionOf(request: DeskRequest, services: DeskServices): Promise<Session | null> {
  const token = request.cookies[cookieName(services.publicUrl)];
  if (token === undefined || !/^[\w-]{43}$/.test(token)) return null;
  const tokenSha256 = sha256(token);
  const now = instantOf(services.clock.now());
  const session = await services.access.findSession(tokenSha256, now);
  if (session === null || !services.settings.editors.includes(session.editor)) return null;
  return { editor: session.editor, formToken: formTokenOf(token), tokenSha256 };
}

/** Starts a session and gives its cookie. Always a new token, so that none can be planted before. */
export async function startSession(editor: string, services: DeskServices): Promise<string> {
  const token = randomToken(services);
  const now = services.clock.now();
  await services.access.addSession(sha256(token), {
    editor,
    startedAt: instantOf(now),
    expiresAt: instantOf(now.getTime() + SESSION_HOURS * 3_600_000),
  });
  return cookieLine(services.publicUrl, token, SESSION_HOURS * 3600);
}

export function endedCookie(publicUrl: string): string {
  return cookieLine(publicUrl, '', 0);
}

/** Whether a form was sent by one of this session's own pages. */
export function isOwnForm({ form, origin }: DeskRequest, session: Session, publicUrl: string): boolean {
  const given = Buffer.from(form.token ?? '');
  const wanted = Buffer.from(session.formToken);
  return isOwnOrigin(origin, publicUrl) && given.length === wanted.length && timingSafeEqual(given, wanted);
}

/** Every current browser names the origin of a form that is posted; one that names none is refused. */
export function isOwnOrigin(origin: string | null, publicUrl: string): boolean {
  return origin === new URL(publicUrl).origin;
}

export function randomToken({ randomness }: DeskServices): string {
  return Buffer.from(randomness.bytes(TOKEN_BYTES)).toString('base64url');
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function formTokenOf(token: string): string {
  return createHmac('sha256', token).update('desk form').digest('base64url');
}

/** `__Host-` cookies need https; the local desk, on a loopback address, has a plain one. */
function cookieName(publicUrl: string): string {
  return publicUrl.startsWith('https:') ? '__Host-desk' : 'desk';
}

function cookieLine(publicUrl: string, value: string, seconds: number): string {
  const secure = publicUrl.startsWith('https:') ? '; Secure' : '';
  return `${cookieName(publicUrl)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure}`;
}
