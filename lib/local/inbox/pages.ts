import { type Html, html } from '@broadsheet/text/html';
import type { Mail, OpenMail } from './mail.ts';

/** A link in the side column. */
export interface SideLink {
  readonly label: string;
  readonly href: string;
}

/** The column beside every page. */
export interface Side {
  readonly newsletter: string;
  readonly mailboxes: readonly { readonly address: string; readonly count: number }[];
  readonly links: readonly { readonly title: string; readonly links: readonly SideLink[] }[];
  /** The mailbox that is open; null shows everybody's mail. */
  readonly mailbox: string | null;
}

export interface ListPage {
  readonly mails: readonly Mail[];
  readonly total: number;
  readonly newer: string | null;
  readonly older: string | null;
}

export const MAIL_TABS = ['html', 'text', 'headers', 'raw'] as const;
export type MailTab = (typeof MAIL_TABS)[number];
const VIEW_NAMES: Readonly<Record<MailTab, string>> = {
  html: 'Mail',
  text: 'Text',
  headers: 'Headers',
  raw: 'Source',
};

/** How wide and how bright the HTML part is shown. */
export interface Frame {
  readonly width: 'phone' | 'desk';
  readonly scheme: 'light' | 'dark';
}

/** Sources longer than this are cut on the page; the download has everything. */
const SHOWN_BYTES = 500_000;

export function listPage(side: Side, list: ListPage): string {
  const title = side.mailbox ?? 'All mail';
  return page(
    side,
    title,
    html`<header class="head"><h1>${title}</h1><p>${list.total} ${list.total === 1 ? 'mail' : 'mails'}</p></header>
${list.mails.length === 0 ? html`<p class="empty">Nothing has arrived yet.</p>` : null}
<ol class="mails">${list.mails.map(listed)}</ol>
<nav class="pages" aria-label="Pages">${pageLink('Newer', list.newer)}${pageLink('Older', list.older)}</nav>`,
  );
}

export function mailPage(side: Side, mail: OpenMail, view: MailTab, frame: Frame): string {
  return page(
    side,
    mail.subject,
    html`<header class="head"><h1>${mail.subject}</h1>
<p><strong>${mail.from}</strong> to ${mail.to.join(', ')} · ${time(mail.acceptedAt)} · ${kilobytes(mail.bytes)}</p>
${tagList(mail.tags)}
<nav class="views" aria-label="Views">${MAIL_TABS.map((name) => viewLink(mail.id, name, view, frame))}
<a href="/mail/${mail.id}.eml" download>Download .eml</a></nav></header>
${shown(mail, view, frame)}`,
  );
}

export function notFoundPage(side: Side): string {
  return page(
    side,
    'Not found',
    html`<header class="head"><h1>Not found</h1></header><p class="empty">There’s nothing here. <a href="/">All mail</a></p>`,
  );
}

function page(side: Side, title: string, main: Html): string {
  return html`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${title} – ${side.newsletter}</title>
<link rel="stylesheet" href="/style.css"><link rel="icon" href="data:,"></head>
<body><header class="top"><p class="masthead"><a href="/">${side.newsletter}</a></p>
<p class="note">Local inbox: these mails never left this machine.</p></header>
<main>${main}</main>
<aside><nav aria-label="Mailboxes"><h2>Mailboxes</h2><ul>
<li>${sideLink('/', 'All mail', side.mailbox === null)}</li>
${side.mailboxes.map(({ address, count }) => mailboxLink(address, count, side.mailbox))}</ul></nav>
${side.links.map(linkGroup)}</aside></body>
</html>
`.text;
}

function mailboxLink(address: string, count: number, open: string | null): Html {
  const href = `/?to=${encodeURIComponent(address)}`;
  return html`<li>${sideLink(href, address, address === open)} <span class="count">${count}</span></li>`;
}

function sideLink(href: string, label: string, current: boolean): Html {
  return current
    ? html`<a href="${href}" aria-current="page">${label}</a>`
    : html`<a href="${href}">${label}</a>`;
}

function linkGroup({ title, links }: Side['links'][number]): Html | null {
  if (links.length === 0) return null;
  const items = links.map(({ label, href }) => html`<li><a href="${href}" target="_blank">${label}</a></li>`);
  return html`<nav aria-label="${title}"><h2>${title}</h2><ul>${items}</ul></nav>`;
}

function listed(mail: Mail): Html {
  return html`<li><a href="/mail/${mail.id}"><span class="to">${mail.to.join(', ')}</span>
<span class="subject">${mail.subject}</span><span class="from">${mail.from}</span>${time(mail.acceptedAt)}</a></li>
`;
}

function pageLink(label: string, href: string | null): Html | null {
  return href === null ? null : html`<a href="${href}">${label}</a>`;
}

function viewLink(id: string, name: MailTab, current: MailTab, frame: Frame): Html {
  return sideLink(
    `/mail/${id}?view=${name}&width=${frame.width}&scheme=${frame.scheme}`,
    VIEW_NAMES[name],
    name === current,
  );
}

function shown(mail: OpenMail, view: MailTab, frame: Frame): Html {
  switch (view) {
    case 'html':
      return htmlPart(mail, frame);
    case 'text':
      return mail.text === null ? missing('plain-text') : html`<pre class="text">${linked(mail.text)}</pre>`;
    case 'headers':
      return html`<table class="headers"><tbody>${mail.headers.map(
        ({ name, value }) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
      )}</tbody></table>`;
    case 'raw':
      return html`<pre class="raw">${source(mail.raw)}</pre>`;
  }
}

function htmlPart(mail: OpenMail, frame: Frame): Html {
  if (mail.html === null) return missing('HTML');
  const choice = (label: string, other: Partial<Frame>) => {
    const wanted = { ...frame, ...other };
    const current = wanted.width === frame.width && wanted.scheme === frame.scheme;
    return sideLink(`/mail/${mail.id}?width=${wanted.width}&scheme=${wanted.scheme}`, label, current);
  };
  return html`<nav class="frames" aria-label="How it looks">${choice('Desk', { width: 'desk' })}${choice('Phone', { width: 'phone' })}
${choice('Light', { scheme: 'light' })}${choice('Dark', { scheme: 'dark' })}</nav>
<iframe class="${frame.width} ${frame.scheme}" title="The mail’s HTML part" src="/mail/${mail.id}/html?scheme=${frame.scheme}"
 sandbox="allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer"></iframe>`;
}

function source(raw: Buffer): string {
  return raw.toString('latin1', 0, SHOWN_BYTES).replaceAll('\r\n', '\n');
}

function missing(part: string): Html {
  return html`<p class="empty">This mail has no ${part} part.</p>`;
}

function tagList(tags: Readonly<Record<string, string>>): Html | null {
  const entries = Object.entries(tags);
  if (entries.length === 0) return null;
  return html`<p class="tags">${entries.map(([name, value]) => html`<span>${name}: ${value}</span> `)}</p>`;
}

/** Addresses in plain text become links; everything else stays text. */
function linked(text: string): Html[] {
  return text
    .split(/(https?:\/\/[^\s<>"']+)/)
    .map((piece, index) =>
      index % 2 === 0
        ? html`${piece}`
        : html`<a href="${piece}" target="_blank" rel="noreferrer">${piece}</a>`,
    );
}

const CLOCK = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

function time(instant: string): Html {
  return html`<time datetime="${instant}">${CLOCK.format(new Date(instant))}</time>`;
}

function kilobytes(bytes: number): string {
  return `${Math.max(1, Math.round(bytes / 1000))} kB`;
}
