import { type Html, html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';

/** What is around every page of the desk. */
export interface DeskFrame {
  readonly settings: Pick<DeskSettings, 'newsletter'> & Partial<Pick<DeskSettings, 'timeZone'>>;
  readonly title: string;
  /** Null on pages for people who are not signed in. */
  readonly session: Pick<Session, 'editor' | 'formToken'> | null;
  /** Path of the open page. */
  readonly at?: string;
  /** Page that the browser opens by itself, and after how many seconds. */
  readonly goesTo?: string;
  readonly after?: number;
}

const ROOMS = [
  [DESK_PATHS.today, 'Today'],
  [DESK_PATHS.preview, 'Preview'],
  [DESK_PATHS.delivery, 'Delivery'],
  [DESK_PATHS.editions, 'Editions'],
  [DESK_PATHS.articles, 'Articles'],
  [DESK_PATHS.subscribers, 'Readers'],
] as const;

/** A page of the desk. In English, as all reports are; its look is the newspaper's. */
export function deskPage({ settings, title, session, at, goesTo, after }: DeskFrame, main: Html): string {
  const { newsletter, timeZone } = settings;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title} · the desk of ${newsletter}</title>
<link rel="stylesheet" href="${DESK_PATHS.style}">
${goesTo === undefined ? null : html`<meta http-equiv="refresh" content="${after ?? 0};url=${goesTo}">`}
<link rel="icon" href="data:,">
<script src="${DESK_PATHS.script}" defer></script>
</head>
<body>
<a class="skip" href="#main">Skip to the page</a>
<div class="sheet desk">
<header class="masthead"><p class="name">${newsletter}</p><p class="tagline">The desk</p></header>
${session === null ? null : navigation(session, at ?? '')}
<main id="main">
<h1>${title}</h1>
${main}
</main>
${session === null ? null : html`<footer class="zone">Times are those of ${timeZone ?? 'UTC'}.</footer>`}
</div>
</body>
</html>
`.text;
}

function navigation({ editor, formToken }: NonNullable<DeskFrame['session']>, at: string): Html {
  const rooms = ROOMS.map(([path, name]) =>
    path === at
      ? html`<li><a href="${path}" aria-current="page">${name}</a></li>`
      : html`<li><a href="${path}">${name}</a></li>`,
  );
  return html`<nav class="rooms" aria-label="The desk"><ul>${rooms}<li class="leave"><form method="post" action="${DESK_PATHS.signOut}"><input type="hidden" name="token" value="${formToken}"><button class="quiet" type="submit" title="Signed in as ${editor}">Sign out</button></form></li></ul></nav>`;
}

/** A form of the desk: hidden fields, then what the editor sees. */
export function form(action: string, hidden: Readonly<Record<string, string>>, visible: Html): Html {
  const fields = Object.entries(hidden).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="${action}">${fields}${visible}</form>`;
}
