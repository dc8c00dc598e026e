import { expect, test } from 'vitest';
import { feedName } from '../../lib/ingest/fields/feed-name.ts';

test.each([
  ['Moorkurier: Startseite', 'https://moorkurier.example', 'Moorkurier'],
  ['Lüttmoor Online - Aktuelle Nachrichten', 'https://luettmoor-online.example/', 'Lüttmoor Online'],
  ['De Zwaanbode | Het laatste nieuws', null, 'De Zwaanbode'],
  ['Landpost.nl - Binnenland', 'https://landpost.nl', 'Landpost.nl'],
  ['Midland Wire - Top News', null, 'Midland Wire'],
  ['北都新聞デジタル：社会', 'https://hokuto.example', '北都新聞デジタル'],
  ['Gull > Top Stories', 'https://www.gulltimes.example', 'Gull'],
  ['World news | The Quay', 'https://www.thequay.example/world', 'The Quay'],
  ['El Muelle: el periódico global', 'https://elmuelle.example', 'El Muelle'],
  ['Gaviota : أخبار', null, 'Gaviota'],
  ['Fjordavisen – Siste nytt', null, 'Fjordavisen'],
  ['Hlídka | Domácí zprávy', null, 'Hlídka'],
  ['Маяк: последние новости', null, 'Маяк'],
])('the feed “%s” is by “%s”', (title, home, name) => {
  expect(feedName(title, home)).toBe(name);
});

test.each([
  'The Quay Chronicle',
  'Top News',
  'News - Sport',
  'Stadt - Land - Fluss',
  'Mission: Space',
  'Jean-Paul News',
])('the name “%s” stays as it is', (title) => {
  expect(feedName(title, 'https://other.example')).toBe(title);
});
