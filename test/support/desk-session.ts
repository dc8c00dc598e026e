import PostalMime from 'postal-mime';
import type { Cloud } from '../../lib/local/cloud.ts';

/** A signed-in editor without a browser: keeps the cookie, names its origin and follows no redirect. */
export interface DeskSession {
  get(path: string): Promise<Response>;
  /** Posts the fields with the session's own token. */
  post(path: string, fields?: Readonly<Record<string, string>>): Promise<Response>;
}

/** Signs an editor in on the local cloud, by the link in their mail. */
export async function signIntoDesk(cloud: Cloud, editor: string): Promise<DeskSession> {
  let cookie = '';
  let token = '';
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = { ...(cookie === '' ? {} : { cookie }), origin: new URL(cloud.url).origin };
    const answer = await fetch(`${cloud.url}${path}`, { redirect: 'manual', ...init, headers });
    cookie = answer.headers.getSetCookie()[0]?.split(';')[0] ?? cookie;
    return answer;
  };
  const send = (path: string, fields: Readonly<Record<string, string>>) =>
    ask(path, { method: 'POST', body: new URLSearchParams({ ...fields, token }) });
  await send('/desk/sign-in', { address: editor });
  await send(await linkIn(cloud, editor), {});
  const page = await (await ask('/desk/hold')).text();
  token = /name="token" value="([^"]+)"/.exec(page)?.[1] ?? '';
  if (token === '') throw new Error('the editor could not sign in');
  return { get: (path) => ask(path), post: (path, fields = {}) => send(path, fields) };
}

async function linkIn({ ses }: Cloud, editor: string): Promise<string> {
  const accepted = ses.acceptances().findLast(({ recipients }) => recipients.includes(editor));
  const raw = accepted === undefined ? null : ses.delivered(accepted.messageId);
  const text = raw === null ? '' : ((await PostalMime.parse(raw)).text ?? '');
  return /\/desk\/enter\/[\w-]+/.exec(text)?.[0] ?? '';
}

/** The version of the desk's file that a page was made from. */
export async function versionIn(page: Response): Promise<string> {
  return /name="version" value="([^"]*)"/.exec(await page.text())?.[1] ?? '';
}
