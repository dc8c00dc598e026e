import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { letter } from '../../../lib/deliver/mime/letter.ts';

const parts = {
  from: { name: 'The Morning Broadsheet', address: 'digest@news.example.com' },
  replyTo: 'editor@news.example.com',
  to: 'ines.duarte@example.org',
  subject: 'Grüße: confirm your subscription',
  html: '<!doctype html>\n<p>Grüße = =_broadsheet</p>\n',
  text: '--=_broadsheet--\nGrüße\n.\nFrom here on\n',
};

describe('a letter', () => {
  test('parses back to what went in, whatever looks like a boundary', async () => {
    const mail = await PostalMime.parse(letter(parts));
    expect(mail).toMatchObject({ subject: parts.subject, html: parts.html, text: parts.text });
    expect(mail.to).toEqual([{ address: parts.to, name: '' }]);
    expect(mail.headers.find(({ key }) => key === 'auto-submitted')?.value).toBe('auto-generated');
    expect(mail.headers.some(({ key }) => key.startsWith('list-'))).toBe(false);
  });

  test.each(['from', 'replyTo', 'to'] as const)('is refused when its %s would start a header', (which) => {
    const bad = 'a@b.example\r\nBcc: c@d.example';
    const changed = which === 'from' ? { from: { name: 'x', address: bad } } : { [which]: bad };
    expect(() => letter({ ...parts, ...changed })).toThrow(RangeError);
  });
});
