import { expect, test } from 'vitest';
import { ADA, aBrowser, openDesk } from './an-editor.ts';

test('a form of another site asks for no link and opens no session', async () => {
  const desk = await openDesk();
  const browser = aBrowser(desk);
  const origin = 'https://evil.example';
  expect((await browser.ask('POST', '/desk/sign-in', { form: { address: ADA }, origin })).status).toBe(403);
  expect(desk.mailed).toEqual([]);
  await browser.post('/desk/sign-in', { address: ADA });
  expect((await browser.ask('POST', browser.link(), { origin })).status).toBe(403);
  expect((await browser.post(browser.link(), {})).status).toBe(303);
});

test('an editor gets to the page that they asked for before they signed in', async () => {
  const desk = await openDesk();
  const browser = aBrowser(desk);
  const leadsTo = async (next: string) => {
    await browser.post('/desk/sign-in', { address: ` ${ADA.toUpperCase()} `, next });
    return (await browser.post(browser.link(), {})).headers.location;
  };
  expect(await leadsTo('/desk/approve')).toBe('/desk/approve');
  expect(await leadsTo('/desk/preview')).toBe('/desk/preview');
  expect(await leadsTo('/desk/readers')).toBe('/desk');
});

test('whoever asks waits for as long as anybody else', async () => {
  const desk = await openDesk();
  const waits: number[] = [];
  const timer = { sleep: async (ms: number) => void waits.push(ms) };
  const browser = aBrowser({ ...desk, services: { ...desk.services, timer } });
  await browser.post('/desk/sign-in', { address: ADA });
  await browser.post('/desk/sign-in', { address: 'stranger@example.com' });
  expect(waits).toEqual([2_500, 2_500]);
});

test('signing out ends the session and takes its cookie', async () => {
  const desk = await openDesk();
  const browser = aBrowser(desk);
  await browser.signIn();
  const cookies = { ...browser.cookies };
  const page = (await browser.get('/desk/delivery')).body;
  const answer = await browser.press(page.slice(0, page.indexOf('</nav>')), {});
  expect(answer).toMatchObject({ headers: { location: '/desk/sign-in' } });
  expect(answer.cookies[0]).toContain('Max-Age=0');
  expect((await browser.ask('GET', '/desk', { cookies })).status).toBe(303);
});
