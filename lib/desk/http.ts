import { DESK_PATHS } from '../contract/reader-urls.ts';
import { SECURITY_HEADERS } from '../contract/security-headers.ts';

/** A request to the desk, whatever server received it. */
export interface DeskRequest {
  readonly method: string;
  /** Decoded path without the query: `/desk/hold`. */
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Fields of a form body; empty for any other body. */
  readonly form: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
  /** The host that the browser asked; left out when nothing names it. Decides about no link. */
  readonly host?: string;
  /** What the browser says about where a form came from; null when it says nothing. */
  readonly origin: string | null;
}

export interface DeskResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** `Set-Cookie` lines. */
  readonly cookies: readonly string[];
  readonly body: string;
}

/** What a page may reach besides the desk itself. */
interface Reach {
  /** Origin of the bucket that takes uploads. */
  readonly uploadsTo?: string;
  /** Publishers' pictures, which tell their servers that somebody looks. */
  readonly pictures?: boolean;
}

/**
 * The desk's own stylesheet and script, frames of its own preview, forms to itself. Nobody may frame it.
 * `same-origin` rather than `no-referrer`, which would make browsers send `Origin: null` with our own forms.
 *
 * @see https://www.w3.org/TR/CSP3/
 * @see https://fetch.spec.whatwg.org/#append-a-request-origin-header
 */
function pagePolicy({ uploadsTo, pictures = false }: Reach): string {
  const own = `'self'${uploadsTo === undefined ? '' : ` ${uploadsTo}`}`;
  return `default-src 'none'; script-src 'self'; style-src 'self'; img-src ${pictures ? 'https: ' : ''}data:; frame-src 'self'; connect-src ${own}; form-action ${own}; base-uri 'none'; frame-ancestors 'none'`;
}

/** The mail in the preview, with its pictures, as a reader's mail program shows it: no script, no form, no origin of its own; only the desk may frame it. */
const MAIL_POLICY =
  "sandbox allow-popups; default-src 'none'; img-src https: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

const HEADERS = {
  ...SECURITY_HEADERS,
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
} as const;

export function htmlPage(body: string, status = 200, reach: Reach = {}): DeskResponse {
  return respond(body, status, { 'content-security-policy': pagePolicy(reach) });
}

export function framedMail(body: string): DeskResponse {
  return respond(body, 200, { 'content-security-policy': MAIL_POLICY });
}

export function plainText(body: string): DeskResponse {
  return respond(body, 200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  });
}

/** Stylesheet and script are the same for everybody and hold nothing. */
export function asset(text: string, type: 'text/css' | 'text/javascript'): DeskResponse {
  return respond(text, 200, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'public, max-age=3600',
  });
}

/** After a form: the browser loads the page anew, so that reloading does not send the form again. */
export function seeOther(path: string = DESK_PATHS.today): DeskResponse {
  return respond('', 303, { location: path });
}

function respond(body: string, status: number, headers: Readonly<Record<string, string>>): DeskResponse {
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', ...HEADERS, ...headers },
    cookies: [],
    body,
  };
}
