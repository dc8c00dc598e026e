import { expect, test } from 'vitest';
import { aBrowser, openDesk } from './an-editor.ts';

test('files that came after the draft wait to be read, and older ones were offered before', async () => {
  const desk = await openDesk();
  const put = (name: string, arrivedAt: string) =>
    desk.bucket.set(`desk/2026-11-22/0123abcd-${name}`, { text: '# Storm', arrivedAt });
  await desk.publish();
  desk.time.now = new Date('2026-11-23T05:00:00Z');
  put('late.html', '2026-11-23T05:00:05.000Z');
  put('old.html', '2026-11-21T06:00:00.000Z');
  const again = aBrowser(desk);
  await again.signIn();
  const body = (await again.get('/desk/articles')).body;
  expect(body).toMatch(/late\.html.*Waiting to be read/s);
  expect(body).toMatch(/old\.html.*Read for an earlier edition/s);
});

test('after the freeze the page says that new files are not in the mail, and offers to replace it', async () => {
  const desk = await openDesk();
  const browser = aBrowser(desk);
  await browser.signIn();
  expect((await browser.get('/desk/articles')).body).not.toContain('Replace the frozen edition');
  await desk.publish();
  const { body } = await browser.get('/desk/articles');
  expect(body).toMatch(/files that you upload now are not in it.*Replace the frozen edition/s);
});

test('files that S3 refused are named: the script cannot read its answer', async () => {
  const desk = await openDesk();
  desk.bucket.set('desk/2026-11-22/0123abcd-1-storm.html', {
    text: '# Storm',
    arrivedAt: '2026-11-22T04:59:00.000Z',
  });
  const browser = aBrowser(desk);
  await browser.signIn();
  const brought = ['desk/2026-11-22/0123abcd-1-storm.html', 'desk/2026-11-22/0123abcd-2-flood.html'].join(
    '\n',
  );
  const { body } = await browser.get(`/desk/articles?${new URLSearchParams({ brought })}`);
  expect(body).toContain('Upload failed: 2-flood.html.');
  expect(body).not.toMatch(/Not arrived:[^.]*storm/);
});
