import { escapeHtml } from '@broadsheet/text/escape-html';
import type { Newsletter } from '../../domain/newsletter.ts';
import type { ReaderMail } from '../../ports.ts';
import { escapeNothing, fill } from '../template/fill.ts';
import type { CompiledTemplates } from '../templates.ts';
import { printable } from '../text/printable.ts';
import type { LetterView } from '../view/page-view.ts';

/** The mail that signs an editor in. In English, like the desk itself. */
export function createDeskMails(newsletter: Newsletter, templates: CompiledTemplates) {
  const name = printable(newsletter.name, 80);
  const signIn = (url: string): ReaderMail => {
    const heading = `Sign in to the desk of ${name}`;
    const view: LetterView = {
      lang: 'en',
      title: heading,
      name,
      tagline: printable(newsletter.tagline, 120) || null,
      heading,
      paragraphs: [{ text: 'This link is valid for 15 minutes and signs in once.' }],
      button: { text: 'Open the desk', url },
      after: [
        {
          text: 'If you did not ask for it, somebody typed your address. Nothing happens unless you press the button.',
        },
      ],
      postalAddress: printable(newsletter.postalAddress, 200),
    };
    return {
      subject: heading,
      html: fill(templates['letter.ltr'], view, escapeHtml),
      text: fill(templates['letter.txt'], view, escapeNothing),
    };
  };
  return { signIn };
}
