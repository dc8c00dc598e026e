import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import type { Acceptance } from '@broadsheet/local-ses/mailbox';
import { html } from '@broadsheet/text/html';
import PostalMime from 'postal-mime';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inScheme } from '../../lib/local/inbox/scheme.ts';
import { type InboxOptions, startInbox } from '../../lib/local/inbox.ts';
import { aFolder } from './support.ts';

const HOSTILE = [
  'From: "<script>alert(1)</script>" <digest@news.example.com>',
  'Subject: "><img src=x onerror=alert(2)> =?utf-8?B?4oCuZ25w?=',
  "X-Evil: </td><script>alert('3')</script>",
  'MIME-Version: 1.0',
  'Content-Type: multipart/alternative; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Plain </pre><script>alert(4)</script> https://news.example.com/a?b=1&c="><x',
  '--b',
  'Content-Type: text/html; charset=utf-8',
  '',
  '<!doctype html><html><head><title>x</title></head><body onload="alert(5)"><script>alert(6)</script></body></html>',
  '--b--',
  '',
].join('\r\n');

/** An inbox with these mails, oldest first. */
async function anInbox(
  mails: readonly (readonly [to: string, raw: string])[],
  options: Partial<InboxOptions> = {},
) {
  const kept = mails.map(([to, raw], n) => ({ id: `0102-${n}`, to, raw: Buffer.from(raw) }));
  const acceptances = kept.map(
    ({ id, to, raw }): Acceptance => ({
      messageId: id,
      acceptedAt: '2026-11-22T06:30:00.000Z',
      source: 'digest@news.example.com',
      recipients: [to],
      configurationSet: 'digest',
      tags: { edition: '2026-11-22' },
      subject: '',
      sha256: '',
      bytes: raw.length,
    }),
  );
  const inbox = await startInbox({
    port: 0,
    newsletter: 'The Morning <b>Broadsheet</b>',
    ses: {
      acceptances: () => acceptances,
      delivered: (messageId) => kept.find(({ id }) => id === messageId)?.raw ?? null,
    },
    outDir: aFolder(),
    ...options,
  });
  onTestFinished(() => inbox.stop());
  const get = async (path: string) => {
    const response = await fetch(`${inbox.url}${path}`);
    return {
      response,
      policy: response.headers.get('content-security-policy') ?? '',
      body: await response.text(),
    };
  };
  return { inbox, get };
}

const plain = (subject: string) => `From: Desk <digest@news.example.com>\r\nSubject: ${subject}\r\n\r\nHello`;

describe('the list', () => {
  test('shows the newest mail first, with recipient, subject and time', async () => {
    const { get } = await anInbox([
      ['ada@example.org', plain('First')],
      ['bea@example.org', plain('=?utf-8?Q?Zweite_Gr=C3=BC=C3=9Fe?=')],
    ]);
    const { body } = await get('/');

    expect(body.indexOf('Zweite Grüße')).toBeGreaterThan(-1);
    expect(body.indexOf('Zweite Grüße')).toBeLessThan(body.indexOf('First'));
    expect(body).toContain('ada@example.org');
    expect(body).toContain('<time datetime="2026-11-22T06:30:00.000Z">');
  });

  test('shows one mailbox alone', async () => {
    const { get } = await anInbox([
      ['ada@example.org', plain('For Ada')],
      ['bea@example.org', plain('For Bea')],
    ]);
    const { body } = await get('/?to=bea%40example.org');

    expect(body).toContain('For Bea');
    expect(body).not.toContain('For Ada');
    expect(body).toContain('<a href="/?to=bea%40example.org" aria-current="page">');
  });

  test('comes in pages', async () => {
    const { get } = await anInbox(
      Array.from({ length: 120 }, (_, n) => ['a@example.org', plain(`No. ${n} `)] as const),
    );
    const subjects = (body: string) => [...body.matchAll(/No\. (\d+)/g)].map(([, n]) => Number(n));

    expect(subjects((await get('/')).body)).toEqual(Array.from({ length: 50 }, (_, n) => 119 - n));
    expect(subjects((await get('/?from=100')).body)).toEqual(Array.from({ length: 20 }, (_, n) => 19 - n));
    expect((await get('/?from=nonsense')).body).toContain('No. 119');
  });

  test('says so when nothing has arrived', async () => {
    expect((await (await anInbox([])).get('/')).body).toContain('Nothing has arrived yet.');
  });
});

describe('a mail', () => {
  test.each([
    '/',
    '/mail/0102-0',
    '/mail/0102-0?view=text',
    '/mail/0102-0?view=headers',
    '/mail/0102-0?view=raw',
  ])('that is hostile does no harm on %s', async (path) => {
    const { get } = await anInbox([['<i>reader</i>@example.org', HOSTILE]]);
    const { body, policy } = await get(path);

    expect(body).not.toMatch(/<script|<img|<i>|<[^>]*onload=|<b>Broadsheet/i);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('script-src');
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe');
  });

  test('has its HTML part in a frame without scripts, forms or origin', async () => {
    const { get, inbox } = await anInbox([['ada@example.org', HOSTILE]]);
    const page = await get('/mail/0102-0');
    const frame = await get('/mail/0102-0/html');

    expect(page.body).toContain('sandbox="allow-popups allow-popups-to-escape-sandbox"');
    expect(frame.body).toContain('<head><base target="_blank"><title>');
    expect(frame.policy).toBe(
      `default-src 'none'; style-src 'unsafe-inline'; img-src ${inbox.url} https: data:; form-action 'none'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox`,
    );
  });

  test('shows its text with links that lead nowhere but the web', async () => {
    const { get } = await anInbox([['ada@example.org', HOSTILE]]);
    const { body } = await get('/mail/0102-0?view=text');

    expect(body).toContain(
      '<a href="https://news.example.com/a?b=1&amp;c=" target="_blank" rel="noreferrer">',
    );
    expect(body).toContain('Plain &lt;/pre&gt;');
  });

  test('shows its headers as they were sent', async () => {
    const { get } = await anInbox([['ada@example.org', HOSTILE]]);
    const { body } = await get('/mail/0102-0?view=headers');

    expect(body).toContain('=?utf-8?B?4oCuZ25w?=');
    expect(body).toContain('<th scope="row">X-Evil</th>');
  });

  test('can be saved, byte for byte', async () => {
    const { inbox } = await anInbox([['ada@example.org', HOSTILE]]);
    const response = await fetch(`${inbox.url}/mail/0102-0.eml`);

    expect(response.headers.get('content-type')).toBe('message/rfc822');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="0102-0.eml"');
    const saved = Buffer.from(await response.arrayBuffer());
    expect(saved.toString()).toBe(HOSTILE);
    expect((await PostalMime.parse(saved)).text).toContain('Plain');
  });

  test('without the requested part says so', async () => {
    const { get } = await anInbox([['ada@example.org', plain('x')]]);

    expect((await get('/mail/0102-0')).body).toContain('This mail has no HTML part.');
  });

  test('that does not exist is not found', async () => {
    const { get } = await anInbox([]);

    expect((await get('/mail/0102-7')).response.status).toBe(404);
    expect((await get('/mail/..%2f..%2fetc%2fpasswd')).response.status).toBe(404);
  });

  test('can be shown light or dark, whatever the browser’s setting', () => {
    const css =
      '@media (prefers-color-scheme: dark){a{}}@media screen and ( PREFERS-color-scheme:light ){b{}}';

    expect(inScheme(css, 'dark')).toBe('@media (min-width: 0px){a{}}@media screen and (max-width: 0px){b{}}');
    expect(inScheme(css, 'light')).toBe(
      '@media (max-width: 0px){a{}}@media screen and (min-width: 0px){b{}}',
    );
  });
});

describe('edition files', () => {
  function anOutFolder(): string {
    const outDir = aFolder();
    mkdirSync(join(outDir, 'editions', '2026-11-22'), { recursive: true });
    const write = (name: string, text: string) =>
      writeFileSync(join(outDir, 'editions', '2026-11-22', name), text);
    write(
      'report.html',
      '<p>Why <img src="https://images.example/a.jpg"><img src="../../pictures/a.jpg"></p>',
    );
    write('report.json', '{"a":1}');
    write('secret.sh', 'no');
    writeFileSync(join(outDir, 'outside.html'), 'outside');
    symlinkSync(join(outDir, 'outside.html'), join(outDir, 'editions', '2026-11-22', 'link.html'));
    return outDir;
  }

  test('are linked by what they are', async () => {
    const { get } = await anInbox([], { outDir: anOutFolder() });
    const { body } = await get('/');

    expect(body).toContain('Edition 2026-11-22');
    expect(body).toContain('<a href="/editions/2026-11-22/report.html" target="_blank">Selection report</a>');
    expect(body).not.toContain('secret.sh');
  });

  test('are shown in a sandbox', async () => {
    const { get } = await anInbox([], { outDir: anOutFolder() });

    expect((await get('/editions/2026-11-22/report.html')).policy).toContain('sandbox');
    expect((await get('/editions/2026-11-22/report.json')).body).toBe('{"a":1}');
  });

  test('outside the folder are not served', async () => {
    const { get } = await anInbox([], { outDir: anOutFolder() });
    for (const path of [
      '..%2foutside.html',
      '2026-11-22/link.html',
      '2026-11-22/secret.sh',
      '2026-11-22',
      '%00.html',
    ]) {
      expect((await get(`/editions/${path}`)).response.status, path).toBe(404);
    }
  });

  test('and mails show the local pictures', async () => {
    const outDir = anOutFolder();
    const picture = join(outDir, 'pictures', 'a.jpg');
    mkdirSync(join(outDir, 'pictures'));
    writeFileSync(picture, 'JPEG');
    const { get } = await anInbox([], { outDir, pictures: { 'https://images.example/a.jpg': picture } });
    const href = '/picture/https%3A%2F%2Fimages.example%2Fa.jpg';
    const policy = '<meta http-equiv="Content-Security-Policy" content="img-src https:">';
    writeFileSync(join(outDir, 'editions', '2026-11-22', 'web.html'), `${policy}<p>The page</p>`);

    const { body } = await get('/editions/2026-11-22/report.html');
    expect(body.split(`src="${href}"`)).toHaveLength(3);
    expect((await get('/editions/2026-11-22/web.html')).body).toBe('<base target="_blank"><p>The page</p>');
    const { response } = await get(href);
    expect(response.headers.get('content-type')).toBe('image/jpeg');
    expect((await get('/picture/https%3A%2F%2Felsewhere.example%2Fb.jpg')).response.status).toBe(404);
  });
});

describe('the door', () => {
  test('answers to our own host name only', async () => {
    const { inbox } = await anInbox([]);
    const status = await new Promise((resolve, reject) => {
      request(inbox.url, { headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });

    expect(status).toBe(421);
  });

  test('cannot be used to change anything', async () => {
    const { inbox } = await anInbox([]);

    expect((await fetch(inbox.url, { method: 'POST' })).status).toBe(405);
    expect((await fetch(inbox.url, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(`${inbox.url}/style.css`)).headers.get('content-type')).toContain('text/css');
    expect((await fetch(`${inbox.url}/nothing`)).status).toBe(404);
  });
});

test('only what html made is HTML', () => {
  expect(html`<p title='${`"'<>&`}'>${[html`<b>`, '<b>']}${null}${3}</p>`.text).toBe(
    "<p title='&quot;&#39;&lt;&gt;&amp;'><b>&lt;b&gt;3</p>",
  );
});
