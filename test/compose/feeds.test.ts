import { parseFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atomFeed, jsonFeed, rssFeed } from '../../lib/compose/pages/feeds.ts';
import { BROADSHEET } from '../../templates/examples/build.ts';

describe('a feed of editions', () => {
  const entries = [
    {
      id: '2026-11-22',
      number: 2,
      headline: 'Fish & <chips>\u0000 "again"',
      publishedAt: '2026-11-22T05:00:10.000Z',
      url: 'https://news.example.com/editions/2026-11-22?a=1&b=2',
      stories: [
        {
          headline: 'Tide <b>gauge</b>',
          dek: 'It rose.',
          url: 'https://a.example/1?x=1&y=2',
          publisher: 'The Quay',
        },
        { headline: 'No link', dek: '', url: 'javascript:alert(1)', publisher: null },
      ],
    },
    {
      id: '2026-11-21',
      number: 1,
      headline: 'The first',
      publishedAt: '2026-11-21T05:00:10.000Z',
      url: 'https://news.example.com/editions/2026-11-21',
      stories: [],
    },
  ];
  const head = {
    newsletter: BROADSHEET,
    feedUrl: 'https://news.example.com/editions.xml',
    archiveUrl: 'https://news.example.com/editions',
  };

  test.each([
    ['RSS', rssFeed, 'rss'],
    ['Atom', atomFeed, 'atom'],
    ['JSON', jsonFeed, 'json'],
  ] as const)('%s is read back by a feed reader as it was meant', (_, write, format) => {
    const parsed = parseFeed(write(entries, head));
    expect(parsed.format).toBe(format);
    const text = JSON.stringify(parsed.feed);
    expect(text).toContain('Sunday, 22 November 2026: Fish & <chips> \\"again\\"');
    expect(text).toContain('https://news.example.com/editions/2026-11-22?a=1&b=2');
    expect(text).toContain('Tide &lt;b&gt;gauge&lt;/b&gt;</a></b> It rose. <i>The Quay</i>');
    expect(text).not.toContain('javascript:');
    expect(text.indexOf('2026-11-22')).toBeLessThan(text.indexOf('The first'));
  });

  test('may be empty', () => {
    expect(parseFeed(atomFeed([], head)).format).toBe('atom');
  });
});
