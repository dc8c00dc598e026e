import { describe, expect, test } from 'vitest';
import { withoutLabel, withoutPage } from '../../lib/compose/text/page-names.ts';

describe('the publisher in the name of a page', () => {
  test.each([
    ['WSVN 7News | Miami News, Weather, Sports', 'WSVN 7News'],
    ['ABC News: International', 'ABC News'],
    ['The Lowland Times stories: World', 'The Lowland Times'],
    ['Gazette - Top headlines', 'Gazette'],
    ['Fjord Post RSS feed', 'Fjord Post'],
    ['Der Bote - Wirtschaft', 'Der Bote'],
  ])('“%s” is %s', (page, name) => {
    expect(withoutPage(page)).toBe(name);
  });

  test.each([
    'Gazette',
    'Amsterdam – Het Parool',
    'Agence: Ecofin',
    'Toy Stories',
    'Bedtime Stories Quarterly',
    'Stuttgart-Feed',
    'RSS',
    'News',
  ])('“%s” is a name as it is', (name) => {
    expect(withoutPage(name)).toBe(name);
  });
});

describe('a headline without its label', () => {
  test.each([
    ['Politics | Mayor re-elected by a narrow margin', 'Mayor re-elected by a narrow margin'],
    ['Local News | Mayor re-elected by a narrow margin', 'Mayor re-elected by a narrow margin'],
    ['Wirtschaft | Die Werft im Hafen baut wieder Schiffe', 'Die Werft im Hafen baut wieder Schiffe'],
    ['VIDEO: Lifeboat tows a trawler into harbour', 'Lifeboat tows a trawler into harbour'],
  ])('“%s” is “%s”', (headline, bare) => {
    expect(withoutLabel(headline)).toBe(bare);
  });

  test.each([
    'Politics | Mayor',
    'Merkel | Kohl: what two chancellors left behind',
    'Council: baths reopen in March',
  ])('“%s” has none', (headline) => {
    expect(withoutLabel(headline)).toBe(headline);
  });
});
