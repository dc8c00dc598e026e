import { escapeHtml } from '@broadsheet/text/escape-html';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { ReaderMail, ReaderMails } from '../../ports.ts';
import { escapeNothing, fill } from '../template/fill.ts';
import type { CompiledTemplates } from '../templates.ts';
import { printable } from '../text/printable.ts';
import type { LetterView } from '../view/page-view.ts';
import { localeOf } from '../words/locale.ts';

type Content = Pick<LetterView, 'heading' | 'button'> & { readonly text: string; readonly after: string };

/**
 * The mails about the subscription itself, in the newsletter's language and look, HTML and plain text from the
 * same words. They contain nothing that a visitor typed. Both only prove an address: the first edition is the
 * welcome, and unsubscribing sends no mail.
 */
export function createReaderMails(newsletter: Newsletter, templates: CompiledTemplates): ReaderMails {
  const locale = localeOf(newsletter.language);
  const name = printable(newsletter.name, 80);
  const { words } = locale;
  const letter = ({ heading, text, after, button }: Content): ReaderMail => {
    const view: LetterView = {
      lang: locale.tag,
      title: heading,
      name,
      tagline: printable(newsletter.tagline, 120) || null,
      heading,
      paragraphs: [{ text }],
      button,
      after: [{ text: after }],
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
    newAddress: ({ confirmUrl }) =>
      letter({
        heading: words.pages.addressMailTitle(name),
        text: words.pages.addressMailText(name),
        button: { text: words.pages.addressConfirmButton, url: confirmUrl },
        after: words.pages.confirmIgnore,
      }),
  };
}
