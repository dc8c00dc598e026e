import { expect, test } from 'vitest';
import { isLivePage, tellsOtherNews } from '../../lib/select/picking/live-page.ts';
import { anArticle } from './articles.ts';

test.each<[string, Parameters<typeof anArticle>[0]]>([
  ['its headline', { title: 'Ferry aground: live updates' }],
  ['its headline in German', { language: 'de', title: 'Liveticker zum Fährunglück' }],
  ['its headline in another way', { language: 'de', title: 'Fährunglück im Ticker: Kapitän vernommen' }],
  ['the end of its address', { url: 'https://post.example/en/ferry-updates/live-72679832?x=1' }],
  ['its headline in French', { language: 'fr', title: 'EN DIRECT – Un ferry échoué' }],
  ['the page’s name before its newest entry', { title: 'Budget talks updates | Session adjourned' }],
  ['the page’s short name before its newest entry', { title: 'Storm updates | Ferries cancelled' }],
  [
    'a day in its address',
    { url: 'https://post.example/news/budget-talks-live-november-22-2026/article35481906.ece' },
  ],
  ['updates in its address', { url: 'https://post.example/storm-live-updates-4711' }],
  [
    'the entries of a ticker as its standfirst',
    { language: 'de', standfirst: 'Brücke gesperrt +++ Gespräche gehen weiter +++ Alles im Überblick.' },
  ],
  ['its address', { url: 'https://post.example/news/live/ferry-4711' }],
  [
    'three entries with their times',
    { body: '14:05 Tugs arrive.\n\n13.40 Fog lifts.\n\n9:15 am The ferry strikes.' },
  ],
])('a live page is known by %s', (_, facts) => {
  expect(isLivePage(anArticle(facts))).toBe(true);
});

test.each<[string, Parameters<typeof anArticle>[0]]>([
  ['people who live somewhere', { title: 'Families who live by the river move out' }],
  ['a dashboard camera', { language: 'ja', title: 'ドライブレコーダー義務化へ' }],
  ['people who live somewhere, in an address', { url: 'https://post.example/families-live-by-the-river' }],
  ['a concert in an address', { url: 'https://post.example/quay-band-live-on-23-may' }],
  ['a bar and no updates', { title: 'Orlow regatta | Captain retires after forty years' }],
  ['an urgent headline', { language: 'de', title: '+++ Brücke gesperrt' }],
  ['people who live somewhere, before a bar', { title: 'Where people live | A map' }],
  ['a long life', { title: 'Long live | The queen' }],
  ['how people want to live', { title: 'How we want to live | Series' }],
  ['a maker’s updates', { title: 'Windows security updates | Microsoft warns' }],
  ['a home with a day', { url: 'https://post.example/where-we-live-may-12-2026' }],
  ['a company’s app', { title: 'WhatsApp updates: EU opens a case' }],
  ['a ticker in a headline', { language: 'de', title: 'Nutzer im Ticker beschimpft' }],
  ['a late goal', { language: 'fr', title: 'Le PSG gagne sur le fil' }],
  ['an online cinema', { language: 'ru', title: 'Онлайн-кинотеатр сменил владельца' }],
  ['following money', { language: 'da', title: 'Følg pengene: sådan forsvandt de' }],
  [
    'rates that open three paragraphs',
    { body: '2.25 percent is the rate.\n1.50 dollars is the price.\n3.75 points were lost.' },
  ],
  ['one time in a text', { body: '14:05 was the moment.\n\nTugs arrived.\n\nFog lifted.' }],
])('no live page: %s', (_, facts) => {
  expect(isLivePage(anArticle({ url: null, ...facts }))).toBe(false);
});

const HEADLINE = 'Vargan generals say fighter jets carry colossal risks';
const PAGE = [
  'Bishop asks cardinal to carry out peace mission',
  'The bishop has asked a cardinal to carry out a mission of peace, his office said on Sunday.',
  'Melling invites neighbours to talks',
  'Prime minister Ida Lund said that she had invited the neighbours to Melling.',
].join('\n\n');

test('a page of several pieces of news may be about something else than its headline', () => {
  expect(tellsOtherNews(anArticle({ title: HEADLINE, body: PAGE }))).toBe(true);
  // A sentence of it takes the headline up, it has no headings, or the headline is too short to tell.
  expect(
    tellsOtherNews(
      anArticle({ title: HEADLINE, body: `${PAGE}\n\nThe jets carry colossal risks, the generals say.` }),
    ),
  ).toBe(false);
  expect(
    tellsOtherNews(
      anArticle({
        title: HEADLINE,
        body: PAGE.split('\n\n')
          .filter((line) => line.endsWith('.'))
          .join('\n\n'),
      }),
    ),
  ).toBe(false);
  expect(tellsOtherNews(anArticle({ title: 'Jets', body: PAGE }))).toBe(false);
});
