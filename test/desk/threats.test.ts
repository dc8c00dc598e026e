import { describe, expect, test } from 'vitest';
import { PATIENCE_MS } from '../../lib/domain/same-duration.ts';
import { ADA, aBrowser, DESK, formsIn, openDesk } from './an-editor.ts';

// One test for each line of the threat table in docs/desk.md, under the same name.

describe('links', () => {
  test('a stolen link is worthless after 15 minutes', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    await browser.post('/desk/sign-in', { address: ADA });
    desk.time.now = new Date(desk.time.now.getTime() + 15 * 60_000 + 1);

    expect((await browser.post(browser.link(), {})).status).toBe(404);
    expect(browser.cookies).toEqual({});
  });

  test('a replayed link signs in once', async () => {
    const desk = await openDesk();
    const [first, second] = [aBrowser(desk), aBrowser(desk)];
    await first.post('/desk/sign-in', { address: ADA });
    const link = first.link();

    expect((await first.post(link, {})).status).toBe(303);
    expect((await second.post(link, {})).status).toBe(404);
  });

  test('a scanner that opens the link uses nothing up', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    await browser.post('/desk/sign-in', { address: ADA });
    for (const method of ['GET', 'HEAD', 'GET'])
      expect((await browser.ask(method, browser.link())).status).toBe(200);

    expect(browser.cookies).toEqual({});
    expect((await browser.post(browser.link(), {})).status).toBe(303);
  });

  test('a stranger gets the same answer as an editor, and no mail', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    const answers = [];
    for (const address of [ADA, 'stranger@example.com', 'no address', '', 'ADA@NEWS.EXAMPLE'])
      answers.push(await browser.post('/desk/sign-in', { address }));

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(desk.mailed.map(({ address }) => address)).toEqual([ADA, ADA]);
  });

  test('nobody fills an inbox: five links an hour for an editor, thirty for all', async () => {
    const editors = Array.from({ length: 8 }, (_, n) => `editor${n}@news.example`);
    const desk = await openDesk({ editors });
    const browser = aBrowser(desk);
    for (let n = 0; n < 7; n++) await browser.post('/desk/sign-in', { address: 'editor0@news.example' });
    expect(desk.mailed).toHaveLength(5);
    for (const address of editors)
      for (let n = 0; n < 5; n++) await browser.post('/desk/sign-in', { address });
    expect(desk.mailed).toHaveLength(30);
  });

  test('a link leads nowhere but to the desk', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    await browser.post('/desk/sign-in', { address: ADA, next: 'https://evil.example/desk/hold' });
    expect((await browser.post(browser.link(), {})).headers.location).toBe('/desk');
    await browser.post('/desk/sign-in', { address: ADA, next: '/desk/hold' });
    expect((await browser.post(browser.link(), {})).headers.location).toBe('/desk/hold');
  });
});

describe('a forwarded proof', () => {
  test('gives nobody a right: its links hold no token and ask for a session', async () => {
    const desk = await openDesk();
    await desk.publish();
    const raw = new TextDecoder().decode(desk.sent[0]?.raw).replaceAll('=\r\n', '');
    expect(raw).toContain('/desk/hold');
    expect(raw).not.toMatch(/\/desk\/(enter|hold)\/|\/desk[^\s"]*[?&]/);
    expect((await aBrowser(desk).get('/desk/hold')).headers.location).toBe(
      '/desk/sign-in?next=%2Fdesk%2Fhold',
    );
  });
});

describe('forms', () => {
  const instruction = { verb: 'hold', reason: 'mischief', version: 'none' };

  test('of other sites are refused (CSRF): a foreign or missing origin', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    await browser.signIn();
    const [form] = formsIn((await browser.get('/desk/hold')).body).filter(
      ({ action }) => action === '/desk/change',
    );
    const body = { ...form?.fields, ...instruction };
    for (const origin of ['https://evil.example', 'null', null, `${DESK}.evil.example`])
      expect((await browser.ask('POST', '/desk/change', { form: body, origin })).status).toBe(403);
    expect(desk.deskFile.file.text).toBeNull();
    expect((await browser.post('/desk/change', body)).status).toBe(303);
  });

  test('without the session’s own token are refused', async () => {
    const desk = await openDesk();
    const [ada, ben] = [aBrowser(desk), aBrowser(desk)];
    await ada.signIn();
    await ben.signIn('ben@news.example');
    const [bens] = formsIn((await ben.get('/desk/hold')).body);
    for (const token of [bens?.fields.token ?? '', '', 'x'])
      expect((await ada.post('/desk/change', { ...instruction, token })).status).toBe(403);
    expect(desk.deskFile.file.text).toBeNull();
  });

  test('of somebody who is not signed in lead to the sign-in page', async () => {
    const desk = await openDesk();
    const answer = await aBrowser(desk).post('/desk/change', instruction);
    expect(answer.headers.location).toContain('/desk/sign-in');
    expect(desk.deskFile.file.text).toBeNull();
  });

  test('are the only way to change anything: no GET does', async () => {
    const desk = await openDesk({ approvalRequired: true });
    await desk.publish();
    const browser = aBrowser(desk);
    await browser.signIn();
    const before = JSON.stringify([desk.deskFile.file, await desk.services.control.read()]);
    for (const path of ['change', 'approve', 'publish', 'test-send', 'delivery', 'hold', 'sign-out'])
      await browser.get(`/desk/${path}?verb=hold&reason=x&version=none`);
    expect(JSON.stringify([desk.deskFile.file, await desk.services.control.read()])).toBe(before);
    expect((await browser.get('/desk')).status).toBe(200);
  });
});

describe('pages', () => {
  const EVIL = '"><script>alert(1)</script><img src=x onerror=alert(1)>';

  test('print article text as text, in every field (XSS)', async () => {
    const desk = await openDesk();
    desk.drop({
      title: `Mayor’s ${EVIL} speech moves the town hall`,
      publisher: `Evil ${EVIL}`,
      body: `The mayor spoke ${EVIL} for an hour on Sunday about the harbour and its cranes.\n\nAfterwards the band played ${EVIL} until ten.`,
    });
    const browser = aBrowser(desk);
    await browser.signIn();
    await browser.press((await browser.get('/desk')).body, { verb: 'note' }, { note: EVIL });
    await browser.press((await browser.get('/desk')).body, { verb: 'block-phrase' }, { phrase: EVIL });
    const conflicting = await browser.post('/desk/change', {
      ...formsIn((await browser.get('/desk/hold')).body).find(({ fields }) => fields.verb === 'hold')?.fields,
      version: 'other',
      reason: EVIL,
    });
    const pages = [conflicting.body];
    const today = (await browser.get('/desk')).body;
    const stories = [...today.matchAll(/href="(\/desk\/story\?article=[^"]*)"/g)].map(
      ([, path = '']) => path,
    );
    expect(stories.length).toBeGreaterThan(0);
    desk.bucket.set(`desk/2026-11-22/0123abcd-${EVIL}.html`, {
      text: EVIL,
      arrivedAt: '2026-11-22T04:59:00.000Z',
    });
    await desk.publish();
    for (const path of [
      '/desk',
      '/desk/preview',
      '/desk/hold',
      '/desk/delivery',
      '/desk/articles',
      '/desk/editions',
      '/desk/editions/2026-11-22',
      '/desk/readers',
      ...stories,
    ])
      pages.push((await browser.get(path)).body);
    // The desk's own file is the only script of each page.
    for (const page of pages)
      expect(page.replace('<script src="/desk/desk.js" defer></script>', '')).not.toMatch(
        /<script|<img(?! src="https:)/i,
      );
    expect(pages.join('')).toContain('&lt;script&gt;');
  });

  test('run no script but the desk’s own file, load nothing foreign, are not stored and cannot be framed (clickjacking)', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    await browser.signIn();
    for (const path of [
      '/desk',
      '/desk/preview',
      '/desk/delivery',
      '/desk/hold',
      '/desk/editions',
      '/desk/readers',
      '/desk/articles',
      '/desk/nowhere',
      '/desk/sign-in',
    ]) {
      const { headers } = await browser.get(path);
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none';(?!.*(?:unsafe|blob:|\*)).*script-src 'self';.*frame-ancestors 'none'$/,
      );
      expect(headers['cache-control']).toBe('no-store');
    }
    const mail = await browser.get('/desk/mail');
    expect(mail.headers['content-security-policy']).toMatch(
      /^sandbox allow-popups;.*frame-ancestors 'self'$/,
    );
    expect(mail.headers['content-security-policy']).not.toMatch(/allow-(scripts|same-origin|forms)/);
  });
});

describe('publishers', () => {
  test('load no picture of a publisher, except in the preview and after a click', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    await browser.signIn();
    const article = /\/desk\/story\?article=([^"]+)/.exec((await browser.get('/desk')).body)?.[1] ?? '';
    const imagesOf = async (path: string) =>
      /img-src ([^;]*)/.exec((await browser.get(path)).headers['content-security-policy'] ?? '')?.[1];
    for (const path of ['', '/preview', '/articles', '/editions', '/readers', `/story?article=${article}`])
      expect(await imagesOf(`/desk${path}`)).toBe('data:');
    expect(await imagesOf(`/desk/story?article=${article}&pictures=shown`)).toBe('https: data:');
    expect(await imagesOf('/desk/mail')).toBe('https: data:');
  });
});

describe('sessions', () => {
  test('cannot be planted (fixation): signing in always makes a new one', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    browser.cookies['__Host-desk'] = 'A'.repeat(43);
    const answer = await browser.signIn();
    expect(answer.cookies[0]).toMatch(
      /^__Host-desk=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict; Secure$/,
    );
    expect(browser.cookies['__Host-desk']).not.toBe('A'.repeat(43));
  });

  test('end after twelve hours, on signing out, and when an operator ends them', async () => {
    const desk = await openDesk();
    const [ada, ben, late] = [aBrowser(desk), aBrowser(desk), aBrowser(desk)];
    await ada.signIn();
    await ben.signIn('ben@news.example');
    await late.signIn();
    const stolen = ada.cookies['__Host-desk'] ?? '';
    await ada.press((await ada.get('/desk')).body, {});
    ada.cookies['__Host-desk'] = stolen;
    expect((await ada.get('/desk')).status).toBe(303);

    const bens = [...desk.access.open].find(([, { editor }]) => editor.startsWith('ben'))?.[0] ?? '';
    await desk.access.endSession(bens);
    expect((await ben.get('/desk')).status).toBe(303);

    expect((await late.get('/desk')).status).toBe(200);
    desk.time.now = new Date(desk.time.now.getTime() + 12 * 3_600_000);
    expect((await late.get('/desk')).status).toBe(303);
  });

  test('of an editor who was removed from the config end at once, and so do their links', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    await browser.signIn();
    await browser.post('/desk/sign-in', { address: ADA });
    const link = browser.link();
    const services = {
      ...desk.services,
      settings: { ...desk.services.settings, editors: ['ben@news.example'] },
    };
    const later = aBrowser({ services, mailed: desk.mailed });
    Object.assign(later.cookies, browser.cookies);
    expect((await later.get('/desk')).status).toBe(303);
    expect((await later.post(link, {})).status).toBe(404);
  });
});

describe('what is stored and logged', () => {
  test('holds no token: links and sessions are hashes', async () => {
    const desk = await openDesk();
    const browser = aBrowser(desk);
    await browser.post('/desk/sign-in', { address: ADA });
    const token = browser.link().split('/').at(-1) ?? '';
    expect([...desk.access.links.keys()].join()).toMatch(/^[0-9a-f]{64}$/);
    await browser.post(browser.link(), {});
    const stored = JSON.stringify([[...desk.access.open], [...desk.access.links]]);
    expect(stored).not.toContain(token);
    expect(stored).not.toContain(browser.cookies['__Host-desk'] ?? 'nothing');
  });

  test('a busy SES is not waited for longer than a stranger waits', async () => {
    const desk = await openDesk();
    const patience: (number | undefined)[] = [];
    const sendMail: typeof desk.services.sendMail = async (_address, _mail, patienceMs) => {
      patience.push(patienceMs);
      return 'later';
    };
    const browser = aBrowser({ services: { ...desk.services, sendMail }, mailed: desk.mailed });
    await browser.post('/desk/sign-in', { address: ADA });
    expect(patience).toEqual([PATIENCE_MS]);
  });

  test('logs and error pages name no address and no token', async () => {
    const desk = await openDesk();
    const services = { ...desk.services, sendMail: async () => 'failed' as const };
    const browser = aBrowser({ services, mailed: desk.mailed });
    await browser.post('/desk/sign-in', { address: ADA });
    const wrong = await browser.post('/desk/enter/not-a-token-at-all', {});
    expect(desk.logged).toHaveLength(1);
    expect(JSON.stringify(desk.logged)).not.toMatch(/ada@|enter\//);
    expect(wrong.body).not.toMatch(/ada@|not-a-token/);
  });
});
