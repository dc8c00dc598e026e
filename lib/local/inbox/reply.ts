/** What a request is answered with. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: string | Buffer;
  /** Content-Security-Policy. */
  readonly policy: string;
  /** File name to save it under instead of showing it. */
  readonly download?: string;
  /** May be shown inside pages of another origin. */
  readonly embeddable?: boolean;
}

/** Our own pages: one style sheet, frames of our own, nothing else. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; img-src data:; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A page of our own. */
export function pageReply(status: number, body: string): Reply {
  return { status, type: 'text/html; charset=utf-8', body, policy: PAGE_POLICY };
}

/** Bytes or words that are nothing but themselves. */
export function text(status: number, body: string | Buffer): Reply {
  return { status, type: 'text/plain; charset=utf-8', body, policy: "default-src 'none'; sandbox" };
}

/** HTML that others wrote: shown without scripts, forms, or an origin of its own; its links open in a new tab. */
export function foreignPage(body: string, origin: string): Reply {
  const policy = `default-src 'none'; style-src 'unsafe-inline'; img-src ${origin} https: data:; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`;
  return { status: 200, type: 'text/html; charset=utf-8', body: withBase(body), policy };
}

/** Where a link opens cannot be said by a header. In the head if there is one, so that the doctype stays first. */
function withBase(html: string): string {
  const head = /<head\b[^>]*>/i.exec(html);
  const at =
    head === null ? (/^\s*<!doctype[^>]*>/i.exec(html)?.[0].length ?? 0) : head.index + head[0].length;
  return `${html.slice(0, at)}<base target="_blank">${html.slice(at)}`;
}
