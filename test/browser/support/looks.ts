import { createReaderMails } from '../../../lib/compose/pages/reader-mails.ts';
import { createReaderPages } from '../../../lib/compose/pages/reader-pages.ts';
import type { CompiledTemplates } from '../../../lib/compose/templates.ts';
import { BROADSHEET } from '../../../templates/examples/build.ts';
import { edges } from '../../../templates/examples/edges.ts';
import { morning } from '../../../templates/examples/morning.ts';
import { forReader, printed } from '../../compose/support/press.ts';

type Documents = readonly (readonly [name: string, html: string])[];

/** Every mail there is, as readers get it. */
export function everyMail(templates: CompiledTemplates): Documents {
  const mails = createReaderMails(BROADSHEET, templates);
  return [
    ...[morning, ...edges].map(
      (example) => [example.name, forReader(printed(example, templates).mailHtml)] as const,
    ),
    ['confirmation', mails.confirmation({ confirmUrl: 'https://news.example.com/c/x' }).html],
    [
      'confirmation-arabic',
      createReaderMails({ ...BROADSHEET, language: 'ar' }, templates).confirmation({
        confirmUrl: 'https://news.example.com/c/x',
      }).html,
    ],
  ];
}

/** Every page there is. */
export function everyPage(templates: CompiledTemplates): Documents {
  const pages = createReaderPages(BROADSHEET, templates);
  const arabic = createReaderPages({ ...BROADSHEET, language: 'ar' }, templates);
  const preferences = {
    action: '/p/x',
    zone: 'Asia/Tokyo',
    minute: 390,
    saved: true,
    mayChoose: true,
    unsubscribeUrl: 'https://news.example.com/u/x',
  };
  const editions = [
    {
      id: '2026-11-22',
      number: 1_386,
      headline: morning.edition.lead.headline,
      url: 'https://news.example.com/editions/2026-11-22',
    },
  ];
  return [
    ...[morning, ...edges].map(
      (example) => [`web ${example.name}`, printed(example, templates).webHtml] as const,
    ),
    ['unsubscribe', pages.unsubscribe({ action: '/u/x' })],
    ['unsubscribed', pages.unsubscribed()],
    ['sign-up', pages.signUp({ action: '/subscribe', problem: null, zone: 'Europe/London' })],
    ['sign-up again', pages.signUp({ action: '/subscribe', problem: 'address', zone: 'Europe/London' })],
    ['confirm', pages.confirm({ action: '/c/x' })],
    ['preferences', pages.preferences(preferences)],
    ['sign-up in Arabic', arabic.signUp({ action: '/subscribe', problem: 'address', zone: 'Europe/London' })],
    ['preferences in Arabic', arabic.preferences(preferences)],
    ['archive', pages.archive({ editions, signUpUrl: 'https://news.example.com/subscribe' })],
    ['not found', pages.message('not-found')],
  ];
}
