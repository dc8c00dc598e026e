import { escapeHtml } from '@broadsheet/text/escape-html';
import type { Newsletter } from '../../domain/newsletter.ts';
import { fill } from '../template/fill.ts';
import type { CompiledTemplates } from '../templates.ts';
import { printable } from '../text/printable.ts';
import type { PageView } from '../view/page-view.ts';
import type { Locale } from '../words/locale.ts';

/** The content of one page; the frame around it is always the same. */
export type PageContent = Pick<PageView, 'heading'> &
  Partial<
    Pick<
      PageView,
      'problem' | 'status' | 'form' | 'verbatim' | 'editions' | 'editionsTitle' | 'links' | 'isEmbedded'
    >
  > & {
    readonly paragraphs?: readonly string[];
  };

/** What every page and letter needs to be printed. */
export interface Press {
  readonly newsletter: Newsletter;
  readonly templates: CompiledTemplates;
  readonly locale: Locale;
}

/** A complete HTML document in the newsletter's look. */
export function framedPage(content: PageContent, press: Press): string {
  const { newsletter, locale, templates } = press;
  const { paragraphs = [], editions = [], links = [], problem = null, status = null, form = null } = content;
  const { verbatim = null, editionsTitle = null, isEmbedded = false } = content;
  const view: PageView = {
    lang: locale.tag,
    direction: locale.direction,
    name: printable(newsletter.name, 80),
    tagline: printable(newsletter.tagline, 120) || null,
    homeUrl: newsletter.homeUrl,
    privacyUrl: newsletter.privacyUrl,
    postalAddress: printable(newsletter.postalAddress, 200),
    heading: content.heading,
    problem,
    status,
    paragraphs: paragraphs.map((text) => ({ text })),
    isEmbedded,
    form,
    verbatim,
    editionsTitle,
    hasEditions: editions.length > 0,
    editions,
    links,
    words: { privacy: locale.words.privacy },
  };
  return fill(templates['page.html'], view, escapeHtml);
}
