import { describe, expect, test } from 'vitest';
import { ADA, aBrowser, DESK, openDesk } from './an-editor.ts';

async function anEditor(about: Parameters<typeof openDesk>[0] = {}) {
  const desk = await openDesk(about);
  const browser = aBrowser(desk);
  await browser.signIn();
  const token = /name="token" value="([^"]*)"/.exec((await browser.get('/desk/delivery')).body)?.[1] ?? '';
  const press = (path: string, fields: Record<string, string> = {}) =>
    browser.post(path, { token, ...fields });
  return { desk, browser, press };
}

describe('a request', () => {
  test('of a method that browsers do not use for pages is refused', async () => {
    const { browser } = await anEditor();
    expect((await browser.ask('PUT', '/desk')).status).toBe(405);
    expect((await browser.ask('HEAD', '/desk/delivery')).status).toBe(200);
  });

  test('to another address of the same desk leads to its public one, with what was asked', async () => {
    const { browser } = await anEditor();
    const host = 'a1.execute-api.eu-west-1.amazonaws.com';
    const there = await browser.ask('GET', '/desk/preview?width=375', { host });
    expect(there).toMatchObject({ status: 303, headers: { location: `${DESK}/desk/preview?width=375` } });
    expect((await browser.ask('GET', '/desk/hold', { host })).headers.location).toBe(`${DESK}/desk/hold`);
    expect((await browser.ask('GET', '/desk/hold', { host: 'read.example.com' })).status).toBe(200);
  });

  test('of somebody who is not signed in leads to the sign-in page, and gets style and script', async () => {
    const browser = aBrowser(await openDesk());
    expect((await browser.get('/desk/hold')).headers.location).toBe('/desk/sign-in?next=%2Fdesk%2Fhold');
    expect((await browser.get('/desk/style.css')).headers['content-type']).toContain('text/css');
    expect((await browser.get('/desk/desk.js')).headers['content-type']).toContain('text/javascript');
  });

  test.each(['/desk/nowhere', '/desk/editions/2020-01-01', '/desk/story?article=nobody'])(
    'for %s, which does not exist, is told so',
    async (path) => {
      expect((await (await anEditor()).browser.get(path)).status).toBe(404);
    },
  );

  test('that posts to a page without a form is told so', async () => {
    expect((await (await anEditor()).press('/desk/preview')).status).toBe(404);
  });
});

describe('a button', () => {
  test('pauses and continues sending', async () => {
    const { desk, browser, press } = await anEditor();
    const paused = async () => (await desk.services.control.read()).paused?.reason ?? null;
    expect((await press('/desk/delivery', { verb: 'pause' })).headers.location).toBe('/desk/delivery');
    expect(await paused()).toBe('paused on the desk');
    expect((await browser.get('/desk/delivery')).body).not.toContain('Pause sending');
    await press('/desk/delivery', { verb: 'resume' });
    expect(await paused()).toBeNull();
  });

  test('sends the editor a test, and says so if SES does not take it', async () => {
    const { desk, press } = await anEditor();
    const asked: string[] = [];
    desk.services.publisher.testSend = async (to) => asked.push(to) === 1;
    expect((await press('/desk/test-send')).body).toContain('on its way to your inbox');
    expect((await press('/desk/test-send')).body).toContain('SES did not take the test');
    expect(asked).toEqual([ADA, ADA]);
  });

  test('freezes today’s edition, and once it is frozen its next revision', async () => {
    const { desk, press } = await anEditor();
    const asked: boolean[] = [];
    const { publish } = desk.services.publisher;
    desk.services.publisher.publish = (revise) => {
      asked.push(revise);
      return publish(revise);
    };
    await press('/desk/publish');
    await press('/desk/publish');
    expect(asked).toEqual([false, true]);
  });

  test('that says nothing of an instruction changes nothing', async () => {
    const { desk, press } = await anEditor();
    const answer = await press('/desk/change', { verb: 'pin' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('This change is not complete.');
    expect(desk.deskFile.file.text).toBeNull();
  });

  test('approves the revision and the edition that the editor saw, and no other', async () => {
    const { desk, press } = await anEditor({ approvalRequired: true });
    const approve = (edition: string, revision: string) => press('/desk/approve', { edition, revision });
    expect((await approve('2026-11-22', '1')).status).toBe(409);
    await desk.publish();
    expect((await approve('2026-11-21', '1')).status).toBe(409);
    expect((await approve('2026-11-22', '2')).status).toBe(409);
    expect((await approve('2026-11-22', '1')).status).toBe(303);
    const { gates } = await desk.services.control.read();
    expect(gates['2026-11-22']?.approval).toMatchObject({ revision: 1, by: ADA });
  });
});
