import { expect, test } from 'vitest';
import { dealOut } from '../../bin/start/deal-out.ts';

const DAYS = ['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => new Date(`${day}T05:00:00Z`));

const text = 'The library on the quay opens its new reading room on Saturday, the town said. '.repeat(5);
const article = (title: string, datePublished?: string) => ({ title, text, datePublished });
const object = (key: string, ...articles: object[]) => ({
  key,
  bytes: Buffer.from(articles.map((one) => JSON.stringify(one)).join('\n')),
  contentType: null,
});

const keys = (...objects: ReturnType<typeof object>[]) =>
  dealOut(objects, DAYS, 1_000_000).map((day) => day.map(({ key }) => key));

test('an object arrives before the first edition after its first article', () => {
  expect(
    keys(
      object('old.json', article('A bridge', '2026-11-01T08:00:00Z')),
      object('friday.json', article('A quay', '2026-11-20T08:00:00Z')),
      object(
        'two.jsonl',
        article('A lighthouse', '2026-11-21T22:00:00Z'),
        article('A ferry', '2026-11-20T09:00:00Z'),
      ),
      object('saturday.json', article('A school', '2026-11-21T08:00:00Z')),
    ),
  ).toEqual([['old.json'], ['friday.json', 'two.jsonl'], ['saturday.json']]);
});

test('what is undated arrives at once, what is too new before the last', () => {
  expect(
    keys(
      object('undated.json', article('A museum')),
      object('monday.json', article('A park', '2026-11-23T08:00:00Z')),
      object('broken.json'),
    ),
  ).toEqual([['undated.json', 'broken.json'], [], ['monday.json']]);
});
