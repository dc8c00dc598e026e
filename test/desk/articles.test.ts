import { describe, expect, test } from 'vitest';
import { aBrowser, openDesk } from './an-editor.ts';

const HTML = `<html><head><title>Storm floods the old harbour</title></head><body><article><h1>Storm floods the old harbour</h1>
<p>Water stood a metre deep in the market hall on Sunday night, and forty families were brought to the school.</p>
<p>The ferry will not run before Tuesday, the harbour master said, because two of its moorings were torn away.</p></article></body></html>`;

async function withUploads() {
  const desk = await openDesk();
  const browser = aBrowser(desk);
  await browser.signIn();
  const put = (name: string, text: string, arrivedAt = '2026-11-22T04:59:00.000Z') =>
    desk.bucket.set(`desk/2026-11-22/0123abcd-${name}`, { text, arrivedAt });
  const page = async () => (await browser.get('/desk/articles')).body;
  return { desk, browser, put, page };
}

describe('uploaded files', () => {
  test('are listed with what became of each, in the newsletter’s time', async () => {
    const { put, page } = await withUploads();
    put('storm.html', HTML);
    put('empty.json', '{}');
    const body = await page();
    expect(body).toMatch(
      /storm\.html<\/strong>.*22 Nov, 04:59.*class="why">(Taken|Missed|Merged into a story): /s,
    );
    expect(body).toMatch(/empty\.json<\/strong>.*class="why">Set aside: /s);
  });
});

describe('the form', () => {
  test('sends the file to the bucket, and S3 sends the browser back', async () => {
    const { browser } = await withUploads();
    const { body, headers } = await browser.get('/desk/articles');
    expect(body).toContain(
      'method="post" action="https://articles.s3.example/" enctype="multipart/form-data"',
    );
    expect(body).toContain('name="success_action_redirect" value="https://read.example.com/desk/uploaded"');
    // S3 ignores every field after the file.
    expect(body.indexOf('type="file"')).toBeGreaterThan(body.lastIndexOf('type="hidden" name="key"'));
    expect(headers['content-security-policy']).toContain("form-action 'self' https://articles.s3.example;");
    expect((await browser.get('/desk')).headers['content-security-policy']).toContain("form-action 'self';");
  });

  test('the page that S3 leads to needs no session, says nothing and leads on', async () => {
    const { desk } = await withUploads();
    const stranger = aBrowser(desk);
    const { status, body } = await stranger.get('/desk/uploaded?bucket=b&key=secret&etag=e');
    expect(status).toBe(200);
    expect(body).toContain('<meta http-equiv="refresh" content="0;url=/desk/articles">');
    expect(body).not.toContain('secret');
  });
});

describe('a draft that takes longer than a page can wait', () => {
  test('is waited for by a page that looks again by itself', async () => {
    const { desk, browser } = await withUploads();
    const { draft } = desk.services.publisher;
    const seen: (string | undefined)[] = [];
    let isDone = false;
    desk.services.publisher.draft = async (revise, version, name) => {
      seen.push(name);
      return isDone ? draft(revise, version) : { status: 'pending', name: '0123456789abcdef-1' };
    };
    for (const path of ['/desk', '/desk/preview', '/desk/articles']) {
      const { status, body } = await browser.get(path);
      expect(status).toBe(200);
      expect(body).toContain(`content="5;url=${path}?draft=0123456789abcdef-1"`);
    }
    isDone = true;
    expect((await browser.get('/desk?draft=0123456789abcdef-1')).body).toContain('class="stories"');
    expect(seen.at(-1)).toBe('0123456789abcdef-1');
  });
});
