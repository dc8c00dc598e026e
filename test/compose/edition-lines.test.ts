import { describe, expect, test } from 'vitest';
import { pages } from './support/pages.ts';

describe('the archive', () => {
  test('the archive lists editions with their dates, and says when there is none', () => {
    const edition = {
      id: '2026-11-22',
      number: 1_386,
      headline: 'A <b>bold</b> move',
      url: 'https://news.example.com/editions/2026-11-22',
    };
    const html = pages().archive({ editions: [edition], signUpUrl: '/subscribe' });
    expect(html).toContain('A &lt;b&gt;bold&lt;/b&gt; move');
    expect(html).toContain('Sunday, 22 November 2026 · No. 1,386');
    expect(pages().archive({ editions: [], signUpUrl: '/subscribe' })).toContain('No editions yet.');

    const own = pages('en-GB', { number: 'Issue {number}' });
    expect(own.archive({ editions: [edition], signUpUrl: '/subscribe' })).toContain(' · Issue 1,386');
  });
});
