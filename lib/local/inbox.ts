import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { SesServer } from '@broadsheet/local-ses';
import { editionFile, editionLinks } from './inbox/edition-files.ts';
import { openMail, summaryOf } from './inbox/mail.ts';
import {
  type Frame,
  listPage,
  MAIL_TABS,
  mailPage,
  notFoundPage,
  type Side,
  type SideLink,
} from './inbox/pages.ts';
import { type Pictures, pictured, picturedFile, pictureReply } from './inbox/pictures.ts';
import { foreignPage, pageReply, type Reply, text } from './inbox/reply.ts';
import { inScheme } from './inbox/scheme.ts';

export interface InboxOptions {
  /** 0 picks a free port. */
  readonly port: number;
  /** Name of the newsletter, for the masthead. */
  readonly newsletter: string;
  readonly ses: Pick<SesServer, 'acceptances' | 'delivered'>;
  /** Folder with `editions/<date>/`. */
  readonly outDir: string;
  /** More links for the side column: sign-up page, archive. */
  readonly links?: readonly SideLink[];
  readonly pictures?: Pictures;
}

export interface Inbox {
  /** `http://127.0.0.1:<port>`, without a trailing slash. */
  readonly url: string;
  stop(): Promise<void>;
}

/**
 * Shows the mails that the local SES accepted, on loopback and without JavaScript. The HTML of a mail is untrusted:
 * its sandbox runs no script, sends no form, loads nothing but pictures, and has no origin.
 */
export async function startInbox(options: InboxOptions): Promise<Inbox> {
  const server = createServer((request, response) => {
    replyTo(options, request).then(
      (answer) => send(request, response, answer),
      () => send(request, response, text(500, 'This page could not be rendered.')),
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const STYLE = new URL('./inbox/style.css', import.meta.url);

async function replyTo(options: InboxOptions, request: IncomingMessage): Promise<Reply> {
  const host = request.headers.host ?? '';
  if (!isOurs(host)) return text(421, 'This inbox is only served at its own address.');
  if (request.method !== 'GET' && request.method !== 'HEAD') return text(405, 'This page is read-only.');
  const { origin, pathname, searchParams } = new URL(request.url ?? '/', `http://${host}`);
  const [, room = '', ...rest] = pathname.split('/');
  const path = decoded(rest.join('/'));
  switch (room) {
    case '':
      return listReply(options, searchParams);
    case 'mail':
      return (await mailReply(options, origin, path, searchParams)) ?? notFound(options);
    case 'editions':
      return fileReply(options, origin, path) ?? notFound(options);
    case 'picture':
      return pictureReply(options.pictures ?? {}, path) ?? notFound(options);
    case 'style.css':
      return { ...text(200, readFileSync(STYLE)), type: 'text/css; charset=utf-8' };
    default:
      return notFound(options);
  }
}

/** Another site could reach a loopback server under its own host name (DNS rebinding), so only ours is accepted. */
function isOurs(host: string): boolean {
  return /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(host);
}

const PAGE_SIZE = 50;

async function listReply(options: InboxOptions, query: URLSearchParams): Promise<Reply> {
  const mailbox = query.get('to');
  const from = Math.max(0, Math.trunc(Number(query.get('from'))) || 0);
  const all = options.ses.acceptances();
  const newestFirst = all
    .filter(({ recipients }) => mailbox === null || recipients.includes(mailbox))
    .toReversed();
  const shown = newestFirst.slice(from, from + PAGE_SIZE);
  const at = (start: number) => {
    const place = new URLSearchParams({ from: String(start), ...(mailbox === null ? {} : { to: mailbox }) });
    return `/?${place}`;
  };
  return pageReply(
    200,
    listPage(sideOf(options, mailbox), {
      mails: await Promise.all(shown.map((acceptance) => summaryOf(options.ses, acceptance))),
      total: newestFirst.length,
      newer: from === 0 ? null : at(Math.max(0, from - PAGE_SIZE)),
      older: from + PAGE_SIZE < newestFirst.length ? at(from + PAGE_SIZE) : null,
    }),
  );
}

/** `<id>` is the page around a mail, `<id>/html` its HTML part alone, `<id>.eml` the file. */
async function mailReply(
  options: InboxOptions,
  origin: string,
  path: string,
  query: URLSearchParams,
): Promise<Reply | null> {
  const [, id = '', part] = /^([0-9a-f-]+)(\.eml|\/html)?$/.exec(path) ?? [];
  const mail = await openMail(options.ses, id);
  if (mail === null) return null;
  if (part === '.eml') return { ...text(200, mail.raw), type: 'message/rfc822', download: `${id}.eml` };
  if (part === '/html') {
    const copy = pictured(options.pictures ?? {}, mail.html ?? '');
    return foreignPage(inScheme(copy, frameOf(query).scheme), origin);
  }
  const view = MAIL_TABS.find((name) => name === query.get('view')) ?? 'html';
  const mailbox = mail.to.length === 1 ? (mail.to[0] ?? null) : null;
  return pageReply(200, mailPage(sideOf(options, mailbox), mail, view, frameOf(query)));
}

function frameOf(query: URLSearchParams): Frame {
  return {
    width: query.get('width') === 'phone' ? 'phone' : 'desk',
    scheme: query.get('scheme') === 'dark' ? 'dark' : 'light',
  };
}

function fileReply({ outDir, pictures }: InboxOptions, origin: string, path: string): Reply | null {
  const file = editionFile(outDir, path);
  if (file === null) return null;
  if (!file.type.startsWith('text/html')) return { ...text(200, file.bytes), type: file.type };
  return foreignPage(picturedFile(pictures ?? {}, file), origin);
}

/** More mailboxes would make the side column unreadable. */
const MAILBOXES_SHOWN = 200;

function sideOf(options: InboxOptions, mailbox: string | null): Side {
  const counts = new Map<string, number>();
  for (const { recipients } of options.ses.acceptances()) {
    for (const address of recipients) counts.set(address, (counts.get(address) ?? 0) + 1);
  }
  const mailboxes = [...counts].map(([address, count]) => ({ address, count }));
  return {
    newsletter: options.newsletter,
    mailboxes: mailboxes.sort((a, b) => (a.address < b.address ? -1 : 1)).slice(0, MAILBOXES_SHOWN),
    links: [{ title: 'Readers’ pages', links: options.links ?? [] }, ...editionLinks(options.outDir)],
    mailbox,
  };
}

function notFound(options: InboxOptions): Reply {
  return pageReply(404, notFoundPage(sideOf(options, null)));
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function send(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, {
    'content-type': reply.type,
    'content-length': Buffer.byteLength(reply.body),
    'content-security-policy': reply.policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': reply.embeddable === true ? 'cross-origin' : 'same-origin',
    'cache-control': 'no-store',
    ...(reply.download === undefined
      ? {}
      : { 'content-disposition': `attachment; filename="${reply.download}"` }),
  });
  response.end(request.method === 'HEAD' ? undefined : reply.body);
}
