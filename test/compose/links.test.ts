import { describe, expect, test } from 'vitest';
import { printablePictureUrl, printableUrl } from '../../lib/compose/text/links.ts';
import { HOSTILE_URLS } from '../../templates/examples/hostile.ts';

describe('printable addresses', () => {
  test('https stays, http becomes https, loopback stays as it is', () => {
    expect(printableUrl('https://a.example/x?y=1#z')).toBe('https://a.example/x?y=1#z');
    expect(printableUrl('http://a.example/x')).toBe('https://a.example/x');
    expect(printableUrl('http://127.0.0.1:8080/x')).toBe('http://127.0.0.1:8080/x');
    expect(printableUrl('http://a.example:8080/x')).toBeNull();
    expect(printablePictureUrl('http://127.0.0.1/x.png')).toBeNull();
  });

  test('only web addresses that name a host and nobody’s user are printed', () => {
    for (const url of ['ftp://a.example/x', 'ws://a.example/x', 'file://a.example/x', 'mailto:ada@a.example'])
      expect([url, printableUrl(url)]).toEqual([url, null]);
    for (const url of [
      'https://ada@a.example/',
      'https://:secret@a.example/',
      'https://ada:secret@a.example/',
    ])
      expect([url, printableUrl(url)]).toEqual([url, null]);
    expect(printableUrl(`https://a.example/${'x'.repeat(2_000)}`)).toBeNull();
  });

  test('nothing that runs code, names a user or breaks out of an attribute gets through', () => {
    for (const url of HOSTILE_URLS)
      expect(printableUrl(url) ?? '').toMatch(/^$|^https:\/\/attacker\.example\/[^"'<>\s]*$/);
  });
});
