import { html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import { ANY_PLACEHOLDER, type ReaderPlaceholder } from '../../domain/reader-placeholder.ts';
import type { EditionView } from '../edition-view.ts';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';
import { deskPage } from './frame.ts';

const WIDTHS = ['640', '375'] as const;
const SCHEMES = ['light', 'dark'] as const;

/** The real mail in a frame, its line in an inbox, and its text twin. */
export function previewPage(
  view: EditionView,
  query: Readonly<Record<string, string>>,
  session: Session,
  settings: DeskSettings,
): string {
  const width = query.width === '375' ? '375' : '640';
  const scheme = schemeOf(query.scheme);
  const choice = (label: string, wantedWidth: string, wantedScheme: string) => {
    const href = `${DESK_PATHS.preview}?width=${wantedWidth}&scheme=${wantedScheme}`;
    return wantedWidth === width && wantedScheme === scheme
      ? html`<li><a href="${href}" aria-current="true">${label}</a></li>`
      : html`<li><a href="${href}">${label}</a></li>`;
  };
  const choices = WIDTHS.flatMap((w) => SCHEMES.map((s) => choice(`${w} px, ${s}`, w, s)));
  return deskPage(
    {
      settings,
      title: 'Preview',
      session,
      at: DESK_PATHS.preview,
    },
    view.printed === null
      ? html`<p>There is nothing to print yet.</p>`
      : html`<p class="source">${view.isDraft ? 'A draft: it changes with each article and each instruction.' : 'The frozen mail.'}</p>
<div class="inbox"><p><strong>${settings.newsletter}</strong></p><p dir="auto"><strong>${view.printed.subject}</strong></p><p class="source" dir="auto">${view.printed.skyline}</p></div>
<nav class="rooms" aria-label="Width and theme"><ul>${choices}</ul></nav>
<iframe class="w${width}" title="The mail, ${width} pixels wide, ${scheme}" src="${DESK_PATHS.mail}?scheme=${scheme}${view.draftName === null ? '' : `&draft=${view.draftName}`}" sandbox="allow-popups" referrerpolicy="no-referrer"></iframe>
<section><h2>As plain text</h2><pre tabindex="0" dir="auto">${filled(view.mailText)}</pre></section>`,
  );
}

/** The mail's HTML as a light or a dark mail client shows it. */
export function shownMail({ mailHtml }: EditionView, scheme: string | undefined): string {
  const wanted = schemeOf(scheme);
  // A frame without an origin takes no colour scheme from the page around it.
  return filled(mailHtml).replace(
    /\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi,
    (_, asked: string) => (asked.toLowerCase() === wanted ? '(min-width: 0px)' : '(max-width: 0px)'),
  );
}

function schemeOf(scheme: string | undefined): (typeof SCHEMES)[number] {
  return scheme === 'dark' ? 'dark' : 'light';
}

const SHOWN: Readonly<Record<ReaderPlaceholder, string>> = {
  address: 'reader@example.com',
  unsubscribeUrl: 'https://example.com/',
  preferencesUrl: 'https://example.com/',
  subscribedOn: '',
};

export function filled(text: string): string {
  return text.replaceAll(ANY_PLACEHOLDER, (_, placeholder: ReaderPlaceholder) => SHOWN[placeholder]);
}
