import { expect, test } from 'vitest';
import { kindOf, kindOfStory } from '../../lib/select/picking/article-kind.ts';
import { anArticle } from './articles.ts';

test.each([
  ['Weather: rain, then more rain', 'en'],
  ['Weather forecast for Saturday', 'en'],
  ['Horoscope For Today, November 20, 2026', 'en'],
  ['Your stars for Saturday', 'en'],
  ['Crossword 4,211', 'en'],
  ['Obituary: Ines Falk, who kept the lighthouse', 'en'],
  ['Best deals on kettles this week', 'en'],
  ['Letters to the editor', 'en'],
  ['Das Wetter am Samstag: Regen', 'de'],
  ['Ihr Horoskop: Widder', 'de'],
  ['Lottozahlen: 3, 11, 19', 'de'],
  ['Météo du samedi 21 novembre', 'fr'],
  ['Mots croisés : la grille du jour', 'fr'],
  ['Horóscopo de hoy sábado', 'es'],
  ['Oroscopo di oggi, 21 novembre', 'it'],
  ['Previsão do tempo para sábado', 'pt'],
  ['Weerbericht: regen', 'nl'],
  ['حالة الطقس اليوم السبت', 'ar'],
  ['今日の運勢、一位はおひつじ座', 'ja'],
])('“%s” is a service', (title, language) => {
  expect(kindOf(anArticle({ title, language }))).toBe('service');
});

test.each([
  ['Weather chaos as storm closes the coast road', 'en'],
  ['Horoscope writer wins the mayoral race', 'en'],
  ['Recipe for disaster: how the dam failed', 'en'],
  ['Shopping centre evacuated after fire', 'en'],
  ['Wetterdienst warnt vor Orkan', 'de'],
  ['Werbung für Tabak soll verboten werden', 'de'],
  ['Advertisement ban agreed by ministers', 'en'],
  ['Sponsored walk raises a million for the lifeboat', 'en'],
  ['Weather-related delays hit rail commuters', 'en'],
  ['Weather, not strikes, stopped the ferries', 'en'],
  ['Météo-France place quatorze départements en vigilance orange', 'fr'],
  ['Werbung-Verbot für Süßes beschlossen', 'de'],
  ['Reklame-forbud vedtatt', 'no'],
  ['占い師を詐欺の疑いで逮捕', 'ja'],
  ['天気予報を間違えた気象庁が謝罪', 'ja'],
])('“%s” is news', (title, language) => {
  expect(kindOf(anArticle({ title, language }))).toBe('news');
});

test.each([
  ['its section', { section: 'Lifestyle > Recipes' }],
  ['a folder of its address', { url: 'https://post.example/death-notices/2026/falk' }],
])('a service is told by %s', (_, facts) => {
  expect(kindOf(anArticle(facts))).toBe('service');
});

test.each([
  ['its section', { section: 'Sponsored' }],
  ['a folder of its address', { url: 'https://post.example/partner-content/kettles' }],
  ['its byline', { byline: 'Brand Studio' }],
  ['its headline', { title: 'Paid content: why kettles matter' }],
  ['its first sentence', { body: 'Paid for by Brightpane. A conservatory adds light to any home.' }],
  ['a German label', { language: 'de', body: 'Anzeige. Ein Wintergarten bringt Licht in jedes Haus.' }],
  ['a French label', { language: 'fr', section: 'Publireportage' }],
])('paid content is told by %s', (_, facts) => {
  expect(kindOf(anArticle(facts))).toBe('paid');
});

test('a sentence about sponsors is no label', () => {
  const body =
    'Sponsored by nine members of parliament from four parties, the bill would ban the sale of kettles.';

  expect(kindOf(anArticle({ body }))).toBe('news');
});

test('a story is a service if most of its articles are, and paid content if its lead is', () => {
  const [weather, storm, ad] = [
    anArticle({ title: 'Weather: storm ahead' }),
    anArticle({ title: 'Storm closes the coast road' }),
    anArticle({ section: 'Advertorial' }),
  ] as const;

  expect(kindOfStory([weather, storm])).toBe('news');
  expect(kindOfStory([weather, weather, storm])).toBe('service');
  expect(kindOfStory([ad, storm])).toBe('paid');
});
