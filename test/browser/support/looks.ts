import { createReaderMails } from '../../../lib/compose/pages/reader-mails.ts';
import { createReaderPages } from '../../../lib/compose/pages/reader-pages.ts';
import type { CompiledTemplates } from '../../../lib/compose/templates.ts';
import { PRINT_LANGUAGES } from '../../../lib/contract/print-languages.ts';
import { BROADSHEET } from '../../../templates/examples/build.ts';
import { edges } from '../../../templates/examples/edges.ts';
import { morning } from '../../../templates/examples/morning.ts';
import { forSubscriber, printed } from '../../compose/support/press.ts';

type Documents = readonly (readonly [name: string, html: string])[];

/** Every mail there is, as readers get it. */
export function everyMail(templates: CompiledTemplates): Documents {
  const mails = createReaderMails(BROADSHEET, templates);
  return [
    ...[morning, ...edges].map(
      (example) => [example.name, forSubscriber(printed(example, templates).mailHtml)] as const,
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
    mayChooseHour: true,
    hours: [390],
    sections: SECTIONS,
    days: 'every' as const,
    pausedUntil: null,
    problem: null,
    changeAddressUrl: '/a/x',
    dataUrl: '/d/x',
    eraseUrl: '/e/x',
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
  const everyLanguage = PRINT_LANGUAGES.flatMap((language) => {
    const own = createReaderPages({ ...BROADSHEET, language }, templates);
    return [
      [`sign-up (${language})`, own.signUp({ ...SIGN_UP, latest: editions[0] ?? null })] as const,
      [`preferences (${language})`, own.preferences(preferences)] as const,
      [`erase (${language})`, own.erase({ action: '/e/x' })] as const,
    ];
  });
  return [
    ...everyLanguage,
    ...[morning, ...edges].map(
      (example) => [`web ${example.name}`, printed(example, templates).webHtml] as const,
    ),
    ['unsubscribe', pages.unsubscribe({ action: '/u/x' })],
    ['unsubscribed', pages.unsubscribed({ signUpUrl: '/subscribe' })],
    ['sign-up', pages.signUp({ ...SIGN_UP, latest: editions[0] ?? null, archiveUrl: '/editions' })],
    ['sign-up in a frame', pages.signUp({ ...SIGN_UP, isEmbedded: true })],
    ['check your mail', pages.signUpReceived({ action: '/subscribe', address: 'ada@example.org' })],
    ['change of address', pages.changeAddress({ action: '/a/x', problem: 'address', address: 'ada@' })],
    [
      'my data',
      pages.data({ json: '{"address":"ada@example.org"}', downloadUrl: '/d/x.json', eraseUrl: '/e/x' }),
    ],
    ['erase', pages.erase({ action: '/e/x' })],
    ['erased', pages.erased({ signUpUrl: '/subscribe' })],
    ['sign-up again', pages.signUp({ action: '/subscribe', problem: 'address', zone: 'Europe/London' })],
    ['confirm', pages.confirm({ action: '/c/x' })],
    ['preferences', pages.preferences(preferences)],
    ['sign-up in Arabic', arabic.signUp({ action: '/subscribe', problem: 'address', zone: 'Europe/London' })],
    ['preferences in Arabic', arabic.preferences(preferences)],
    ['archive', pages.archive({ editions, signUpUrl: 'https://news.example.com/subscribe' })],
    ['not found', pages.message('not-found', '/editions')],
  ];
}

/** One section that is not read any more, one choice of two sections, and the lead. */
const SECTIONS = {
  boxes: [
    { sections: ['World', 'Politics'], field: 'section-1', isChosen: true },
    { sections: ['Sport'], field: 'section-2', isChosen: false },
  ],
  withLead: true,
  whenEmpty: 'none',
} as const;

const SIGN_UP = { action: '/subscribe', problem: null, zone: 'Europe/London' } as const;
