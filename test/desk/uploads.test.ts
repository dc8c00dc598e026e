import { expect, test } from 'vitest';
import { uploadName } from '../../lib/desk/uploads.ts';
import { aBrowser, openDesk } from './an-editor.ts';

test('of very many files the newest hundred are listed, and the page says so', async () => {
  const desk = await openDesk();
  for (let n = 0; n < 103; n += 1)
    desk.bucket.set(`desk/2026-11-22/0123abcd-${n}.txt`, { text: '', arrivedAt: '2026-11-22T04:59:00.000Z' });
  const browser = aBrowser(desk);
  await browser.signIn();
  const { body } = await browser.get('/desk/articles');
  expect(body.match(/<li><p><strong/g)).toHaveLength(100);
  expect(body).toContain('3 older ones are not listed here');
});

test('a file is called as the editor called it', () => {
  expect(uploadName('news/desk/2026-11-22/0123abcd-storm 1.html')).toBe('storm 1.html');
});
