import type { Newsletter } from '../../domain/newsletter.ts';
import type { ReaderMail, ReaderMails } from '../../ports.ts';
import { fill } from '../template/fill.ts';
import type { CompiledTemplates } from '../templates.ts';
import { escapeHtml, escapeNothing } from '../text/escape.ts';
import { printable } from '../text/printable.ts';
import type { LetterView } from '../view/page-view.ts';
import { localeOf } from '../words/locale.ts';

/** The mails about the subscription itself. Nothing in them was typed by a visitor. */
export interface SubscriptionMails extends ReaderMails {
  welcome(view: { readonly latestUrl: string; readonly unsubscribeUrl: string }): ReaderMail;
  goodbye(view: { readonly signUpUrl: string }): ReaderMail;
}

type Content = Pick<LetterView, 'heading'> &
  Partial<Pick<LetterView, 'button' | 'links'>> & { readonly text: string; readonly after?: string };

/** In the newsletter's language and look, HTML and plain text from the same words. */
export function createReaderMails(newsletter: Newsletter, templates: CompiledTemplates): SubscriptionMails {
  const locale = localeOf(newsletter.language);
  const name = printable(newsletter.name, 80);
  const { words } = locale;
  const letter = ({ heading, text, after, button = null, links = [] }: Content): ReaderMail => {
    const view: LetterView = {
      lang: locale.tag,
      title: heading,
      name,
      tagline: printable(newsletter.tagline, 120) || null,
      heading,
      paragraphs: [{ text }],
      button,
      after: after === undefined ? [] : [{ text: after }],
      links,
      postalAddress: printable(newsletter.postalAddress, 200),
    };
    return {
      subject: heading,
      html: fill(templates[`letter.${locale.direction}`], view, escapeHtml),
      text: fill(templates['letter.txt'], view, escapeNothing),
    };
  };
  return {
    confirmation: ({ confirmUrl }) =>
      letter({
        heading: words.pages.confirmTitle(name),
        text: words.pages.confirmText(name),
        button: { text: words.pages.confirmButton, url: confirmUrl },
        after: words.pages.confirmIgnore,
      }),
    welcome: ({ latestUrl, unsubscribeUrl }) =>
      letter({
        heading: words.pages.welcomeTitle(name),
        text: words.pages.welcomeText(name),
        button: { text: words.readTheLatest, url: latestUrl },
        links: [{ text: words.unsubscribe, url: unsubscribeUrl }],
      }),
    goodbye: ({ signUpUrl }) =>
      letter({
        heading: words.pages.goodbyeTitle,
        text: words.pages.goodbyeText(name),
        links: [{ text: words.pages.changedYourMind, url: signUpUrl }],
      }),
  };
}
