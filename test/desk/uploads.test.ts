import { expect, test } from 'vitest';
import { latestUploads, uploadName } from '../../lib/desk/uploads.ts';
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

test('files of the last two days are listed, newest first', async () => {
  const desk = await openDesk();
  const put = (name: string, arrivedAt: string) =>
    desk.bucket.set(`desk/2026-11-20/0123abcd-${name}`, { text: '', arrivedAt });
  put('early.txt', '2026-11-20T05:01:00.000Z');
  put('late.txt', '2026-11-22T04:59:00.000Z');
  put('past.txt', '2026-11-20T04:59:00.000Z');
  const { objects, more } = await latestUploads(desk.services);
  expect(objects.map(({ key }) => uploadName(key))).toEqual(['late.txt', 'early.txt']);
  expect(more).toBe(0);
});

test('a file is called as the editor called it', () => {
  expect(uploadName('news/desk/2026-11-22/0123abcd-storm 1.html')).toBe('storm 1.html');
});
