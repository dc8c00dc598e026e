import { expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import { withoutRepeatedLines } from '../../lib/ingest/repeated-lines.ts';
import { withoutSiteName } from '../../lib/ingest/site-name.ts';
import { anArticle } from '../support/builders.ts';

const URL = 'https://www.quaychronicle.example/pier';

test.each([
  ['Pier closes for the winter - Quay Chronicle', 'The Quay Chronicle', null],
  ['Pier closes for the winter | quaychronicle', null, URL],
  ['Pier closes for the winter – quaychronicle.example', null, URL],
  ['Quay Chronicle | Pier closes for the winter', 'Quay Chronicle', null],
])('“%s” loses the name of its site', (title, publisher, url) => {
  expect(withoutSiteName(title, publisher, url)).toBe('Pier closes for the winter');
});

test.each([
  ['CTV News Montreal', 'https://montreal.ctvnews.example/a'],
  ['Schwarzwälder Bote', 'https://www.schwarzwaelder-bote.example/a'],
  ['il Resto del Golfo', 'https://www.ilrestodelgolfo.example/a'],
  ['QUAY ONLINE', 'https://www.quay.example/a'],
  ['Sky News', 'https://news.sky.example/a'],
  ['Guardian', 'https://www.theguardian.com/a'],
  ['Manchester Evening News', 'https://www.manchestereveningnews.co.uk/a'],
  ['manchestereveningnews', 'https://www.manchestereveningnews.co.uk/a'],
])('a name that its host spells goes: %s', (name, url) => {
  expect(withoutSiteName(`Pier closes for the winter - ${name}`, 'Agency', url)).toBe(
    'Pier closes for the winter',
  );
});

test.each(['Quay council', 'News', 'Mayor Quaymaster'])('a host does not spell “%s”', (ending) => {
  const title = `Pier closes for the winter - ${ending}`;
  expect(withoutSiteName(title, 'Agency', 'https://www.quay.example/a')).toBe(title);
});

test.each([
  ['Pier closes for the winter - mayor', 'The Quay Chronicle', URL],
  ['Pier – Quay Chronicle', 'Quay Chronicle', null],
  ['Pier closes: Quay Chronicle wins a prize', 'Quay Chronicle', null],
])('“%s” stays as it is', (title, publisher, url) => {
  expect(withoutSiteName(title, publisher, url)).toBe(title);
});

const page = (title: string): Article => anArticle({ title, url: null, publisher: 'Quay' });

test('an ending that three headlines of a site share is cut', () => {
  const titles = ['Pier closes for winter', 'Mayor opens a third pool', 'Trams run late again'];
  const { articles } = withoutRepeatedLines(titles.map((it) => page(`${it} | Local news`)));
  expect(articles.map(({ title }) => title)).toEqual(titles);
});

test('an ending that two of them share is kept', () => {
  const pages = [page('Pier closes for winter – review'), page('Mayor opens a third pool – review')];
  expect(withoutRepeatedLines(pages).articles).toEqual(pages);
});

test.each([
  [
    'who says it',
    [
      'Apple to buy Peloton for 3bn - sources',
      'Bank to cut 300 jobs - sources',
      'Port to close in May - sources',
    ],
  ],
  [
    'who pays for it',
    [
      'Der neue Pier im Test | Anzeige',
      'Reisen ans Meer im Mai | Anzeige',
      'Schuhe für den Winter | Anzeige',
    ],
  ],
  [
    'who said it',
    ['Мост закроют на зиму — Песков', 'Паром пойдёт в мае — Песков', 'Порт не продадут — Песков'],
  ],
])('what says something of the story stays, however often it is there: %s', (_, titles) => {
  const pages = titles.map(page);
  expect(withoutRepeatedLines(pages).articles).toEqual(pages);
});

test('behind a dash only what nearly every headline of a site ends in is its name; a speaker is not', () => {
  const titles = (ending: (n: number) => string) =>
    withoutRepeatedLines(
      [1, 2, 3, 4, 5].map((n) => ({
        ...anArticle({ id: `d${n}`, url: `https://orlow.example/${n}` }),
        title: `Baths number ${n} reopen${ending(n)}`,
      })),
    ).articles.map(({ title }) => title);
  expect(titles(() => ' - Orlow Today')).toEqual([1, 2, 3, 4, 5].map((n) => `Baths number ${n} reopen`));
  expect(titles((n) => (n < 4 ? ' — Peskow' : ''))[0]).toBe('Baths number 1 reopen — Peskow');
  expect(titles(() => ' - sources')[0]).toBe('Baths number 1 reopen - sources');
});

test.each([
  ['New York', 'https://www.newyorker.example/a'],
  ['Moscow', 'https://www.themoscowtimes.example/a'],
  ['Manchester', 'https://www.manchestereveningnews.co.uk/a'],
  ['Sydney', 'https://www.sydneymorningherald.com.au/a'],
])('“– %s” is where something happened, though the host has the word', (place, url) => {
  const title = `Pier closes for the winter – ${place}`;
  expect(withoutSiteName(title, null, url)).toBe(title);
});

test('a name of several words before a colon is the publisher’s; one word may be the town it is about', () => {
  const host = 'https://harbourtimes.example/a';
  expect(withoutSiteName('Harbour Times: Fish prices up again', 'Harbour Times', host)).toBe(
    'Fish prices up again',
  );
  expect(withoutSiteName('Bremen: Council closes the pier', 'Bremen', 'https://bremen.example/a')).toBe(
    'Bremen: Council closes the pier',
  );
  expect(withoutSiteName('Fish prices: up again this week', 'Harbour Times', host)).toBe(
    'Fish prices: up again this week',
  );
});
