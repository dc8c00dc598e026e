import { expect, test } from 'vitest';
import { readDump } from '../index.ts';
import { generatedArticle } from './generated-article.ts';

const { title, paragraphs } = generatedArticle(3);

interface Frame {
  readonly head?: readonly string[];
  readonly below?: readonly string[];
  readonly foot?: readonly string[];
  readonly outside?: readonly string[];
}

function publisherOf({ head = [], below = [], foot = [], outside = [] }: Frame): string | null {
  const top = [...head, title, ...below, 'By Mara Lindqvist', '21 November 2026'];
  const page = [...top, ...paragraphs, ...foot].flatMap((line) => [line, '']).join('\n');
  return readDump(page, { names: outside }).publisher;
}

test.each<[string, Frame]>([
  [
    'the masthead and the copyright line',
    { head: ['The Quay Chronicle'], foot: ['© 2026 The Quay Chronicle'] },
  ],
  [
    'the masthead and a copyright line of its company',
    { head: ['The Quay Chronicle'], foot: ['Copyright 2026 Quay Chronicle Ltd. All rights reserved.'] },
  ],
  [
    'the masthead and a sentence with its domain',
    { head: ['The Quay Chronicle'], foot: ['Write to desk@quaychronicle.com'] },
  ],
  [
    'the copyright line and the domain',
    { foot: ['© 2026 The Quay Chronicle', 'Write to desk@quaychronicle.com'] },
  ],
  [
    'the suffix of the headline and the copyright line',
    { head: [`${title} | The Quay Chronicle`], foot: ['The Quay Chronicle © 2026'] },
  ],
  [
    'two things that only a publisher offers',
    { foot: ['Jobs at The Quay Chronicle', 'The Quay Chronicle Shop'] },
  ],
  ['a masthead with the day below', { head: ['The Quay Chronicle', 'Sunday, November 22, 2026'] }],
  ['a folder and the masthead', { head: ['The Quay Chronicle'], outside: ['quay-chronicle'] }],
  [
    'what only a publisher offers and a line of nothing but its name',
    { foot: ['Quay Chronicle app', 'Quay Chronicle'] },
  ],
  [
    'the masthead and a copyright line below a discussion',
    {
      head: ['The Quay Chronicle'],
      foot: [
        'Leave a comment',
        'Ada Moss',
        '21 November 2026 at 10:12',
        'I live next to it and saw nothing of the kind.',
        'Reply',
        '© 2026 The Quay Chronicle - All that moves between harbour and hill, told for the people who live here',
      ],
    },
  ],
  [
    'a copyright line joined to the next one',
    { head: ['Quay Chronicle'], foot: ['Copyright © Quay Chronicle, a.s.Copyright © Portal.example, a.s.'] },
  ],
  ['an offer with an article', { foot: ['Jobs bei der Quay Chronicle', 'Quay Chronicle-Archiv'] }],
  [
    'a domain on a line of its own below its masthead',
    { head: ['Quay Chronicle'], foot: ['quay-chronicle.org'] },
  ],
  [
    'the mail address of an author who has signed with the paper',
    { below: ['By Ada Moss | moss@quaychronicle.com'], foot: ['Quay Chronicle Store'] },
  ],
  ['the host and the masthead', { head: ['The Quay Chronicle'], outside: ['www.quaychronicle.com'] }],
])('%s name the publisher together', (_, frame) => {
  expect(publisherOf(frame)?.replace(/^The /, '')).toBe('Quay Chronicle');
});

test.each<[string, Frame]>([
  ['a menu word', { head: ['Business', 'Home', 'Business', 'Sport'], foot: ['Business', 'Sport'] }],
  ['a menu word with an offer', { head: ['Business'], foot: ['Business newsletter'] }],
  ['a skip link', { head: ['Main content'] }],
  [
    'a photographer, who also wrote the text',
    {
      below: ['By Ada Moss', 'The pier on Friday 20 November 2026, hours before it closed. © Ada Moss'],
      foot: ['The crowd on the beach. © Ada Moss'],
    },
  ],
  ['the owner of many papers', { head: ['Gannett'], foot: ['© 2026 Gannett. All rights reserved.'] }],
  ['an agency whose text it is', { below: ['By CNN.com', 'CNN'], foot: ['CNN.com'] }],
  [
    'a column that is printed about and followed',
    { foot: ['About Harbour People', 'Follow Harbour People', 'Harbour People'] },
  ],
  [
    'a section above the day that other articles have as well',
    { head: ['Finanzas', 'Friday, November 20, 2026'], foot: ['Finanzas', 'Finanzas'] },
  ],
  [
    'a product that is named like a domain',
    { head: ['Ledger vs. Capital.com', 'Clean Power Capital shares'], foot: ['Ledger vs. Capital.com'] },
  ],
  ['a name in the masthead alone', { head: ['The Quay Chronicle'] }],
  ['the copyright of a company alone', { foot: ['© 2026 Pier Holdings Ltd'] }],
  ['a person', { below: ['Ida Lunn'], foot: ['More from Ida Lunn', 'Follow Ida Lunn', 'Contact Ida Lunn'] }],
  ['a photographer', { below: ['Ida Lunn'], foot: ['© Ida Lunn'] }],
  ['an agency', { head: ['Reuters'], foot: ['© 2026 Reuters. All rights reserved.'] }],
  ['a link to another site', { head: ['Seats'], foot: ['seats.com'] }],
  ['an author with an account', { foot: ['@MaraLindqvist', 'Write to me@maralindqvist.com'] }],
  [
    'a place with a credit right behind its caption',
    { head: ['Kestrel'], foot: ['The last race on the track in Kestrel.AFP'] },
  ],
  ['a word of buttons', { head: ['Zur App', 'Zur Startseite'], foot: ['Zur'] }],
  ['a section that has more', { head: ['Premier League'], foot: ['More from Premier League'] }],
  ['a subject that is followed', { head: ['Quay Council'], foot: ['Follow Quay Council'] }],
  ['a column with an archive', { head: ['The Long View'], foot: ['The Long View Archive'] }],
  ['a council with a newsletter', { foot: ['About Northhaven Council', 'Northhaven Council newsletter'] }],
  [
    'an author with a newsletter and an archive',
    { foot: ['Mara Lindqvist newsletter', 'Mara Lindqvist Archiv'] },
  ],
  ['a folder alone', { outside: ['quay-chronicle'] }],
])('%s is no publisher', (_, frame) => {
  expect(publisherOf(frame)).toBeNull();
});

test.each(['Agora', 'The Sinclair'])('%s is a paper, though companies have its name', (name) => {
  expect(publisherOf({ head: [name], foot: [`© 2026 ${name}. All rights reserved.`] })).toBe(name);
});

test.each<[string, Frame]>([
  ['an author', { foot: ['About the Author', 'Author Archives'] }],
  ['a country', { foot: ['Welcome to Canada', 'Canada Jobs'] }],
  ['facts', { foot: ['Get the Facts', 'Facts Newsletter'] }],
  ['a writer with two accounts', { foot: ['Follow Ada Moss on Threads', 'Find Ada Moss on Instagram'] }],
  ['a section', { head: [`${title} - Local News`], foot: ['Local News archive'] }],
])('what a menu offers under one word is no publisher: %s', (_, frame) => {
  expect(publisherOf(frame)).toBeNull();
});

test.each([
  ['Kustposten', '© Kustposten'],
  ['Marsh Mercury', 'Marsh Mercury, 14 Quay Street, Orwick'],
  ['El Lucero', 'El Lucero, todos los derechos reservados.'],
  ['Il Corriere di Tarn', 'Il Corriere di Tarn - P.Iva 0123 - Direttore responsabile: Ada Rossi'],
])('%s is on top of its page, and the foot begins with it: %s', (name, foot) => {
  const page = (...below: string[]) =>
    readDump([name, title, '20 November 2026', ...paragraphs, ...below].join('\n'));

  expect(page(foot).publisher).toBe(name);
  expect(page(foot, ...Array.from({ length: 4 }, () => 'Imprint')).publisher).toBeNull();
  expect(page(name).publisher).toBeNull();
});

test.each([
  ['an agency', 'Reuters', '© Reuters'],
  ['a section', 'Local News', 'Local News, sport and weather'],
  ['a person who speaks in the text', 'Paula Voss', 'Paula Voss, Orwick'],
  ['who wrote', 'Mara Lindqvist', '© Mara Lindqvist'],
  ['an owner of many papers', 'Condé Nast Japan', '© Condé Nast Japan'],
])('%s is no publisher though on top of the page and at its foot', (_, name, foot) => {
  const said =
    'Work starts in June, engineer Paula Voss said, and the harbour board agreed with her on that.';
  const page = [name, title, 'By Mara Lindqvist', '20 November 2026', ...paragraphs, said, foot];

  expect(readDump(page.join('\n')).publisher).toBeNull();
});

/** A page with lines above its headline, between headline and text, and at its foot. */
const framed = (above: string, between: string, foot: string) =>
  readDump(
    [...above.split('|'), title, ...between.split('|'), ...paragraphs, ...foot.split('|')]
      .filter((line) => line !== '')
      .join('\n'),
  ).publisher;

test.each([
  ['Marsh Mercury', 'Marsh Mercury|News|Sport', 'By Mara Lindqvist', '© Verlag Marsh Mercury GmbH & Co. KG'],
  [
    'Moor-Anzeiger',
    'Montag, 8. März 2027|Moor-Anzeiger|Kontakt',
    '8. März 2027',
    'Verlag Moor-Anzeiger · Marktstraße 4 · Orwick',
  ],
  [
    'Cronache del Molo',
    'Cronache del Molo|Cronaca|Sport',
    '8 marzo 2027',
    'Iscriviti|Cronache del Molo è in caricamento',
  ],
  [
    'Marvenne Infos',
    'Marvenne Infos|Actus|Sports',
    '8 mars 2027',
    'Partagez|Marvenne Infos fait partie du réseau Actus Locales',
  ],
  [
    'Omroep Noord',
    'Omroep Noord|Nieuws|Radio',
    'De brandweer bij de pier (Foto: DVM/Omroep Noord)|8 maart 2027',
    'Meest gelezen',
  ],
  [
    'Westmere Weekly News',
    'Westmere Weekly News|Sport',
    'The pier on Friday. (Holly Frost/Westmere Weekly News)|8 March 2027',
    'Most read',
  ],
  [
    'The Fenland Herald',
    'The Fenland Herald|Obituary',
    'By Tobias Wren|The pier in 1944.Credit...Ann Pike for The Fenland Herald',
    'More',
  ],
  [
    'Thornwick Echo',
    'This website uses cookies|Allow all cookies|Thornwick Echo|News',
    'Glass on the pier this morning (Image: Thornwick Echo)',
    'Most read',
  ],
  [
    'La Gazette du Lor',
    'Ma commune|Sport|Je m’abonne|La Gazette du Lor',
    '8 mars 2027',
    'Commenter|La Gazette du Lor © 2027 - Tous droits réservés',
  ],
  [
    'Le Phare de l’Ouest',
    'Le Phare de l’Ouest|Le quotidien des deux rives|mercredi 10 mars 2027',
    'Mara Lindqvist',
    'À la une',
  ],
  ['صحيفة الساحل', 'صحيفة الساحل|أخبار|رياضة', '8 March 2027', 'جميع الحقوق محفوظة © صحيفة الساحل'],
])('%s is above the headline, and named again as only a publisher is', (name, above, between, foot) => {
  expect(framed(above, between, foot)).toBe(name);
});

test.each([
  [
    'a subject in the menu',
    'Donald Frump|Quay United|News',
    'The fans on Friday. (Photo: Ada Moss/Pier Images)',
    'Quay United news',
  ],
  [
    'a club whose picture it is',
    'News|Premier League',
    'Fans at the pier. (Photo: Quay Images/Shutterpier)',
    'More',
  ],
  ['the company behind a paper', 'Product of Quay Local Media|News', '8 March 2027', '© Quay Local Media'],
  [
    'a section with teasers',
    'Premier League|News',
    '8 March 2027',
    'Premier League table|Premier League: City win again',
  ],
  ['a country', 'VENEZUELA|News', 'Smoke over Orwick. (Photo: Ada Moss/VENEZUELA)', 'More'],
  ['a photographer', 'Ada Moss|News', 'Smoke over Orwick. (Photo: Ada Moss)|By Ada Moss', '© Ada Moss'],
  ['an agency', 'Associated Press|News', 'Smoke over Orwick. (Photo: Ada Moss/Associated Press)', 'More'],
  ['a kicker', 'Local News|Harbour Board Meets', 'Smoke over Orwick.', 'Local News © all of us'],
  ['a series', 'The Long View|News', '8 March 2027', 'The Long View: all parts|More'],
])('%s is no publisher, though above the headline and again below', (_, above, between, foot) => {
  expect(framed(above, between, foot)).toBeNull();
});
