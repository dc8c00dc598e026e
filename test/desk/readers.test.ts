import { describe, expect, test } from 'vitest';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import { aRow, aSubscriber, subscriberId } from '../support/delivery-builders.ts';
import { aBrowser, openDesk } from './an-editor.ts';

async function withSubscribers(...subscribers: readonly Partial<Subscriber>[]) {
  const desk = await openDesk();
  for (const [i, about] of subscribers.entries())
    await desk.services.directory.add(aSubscriber(i + 1, about));
  const browser = aBrowser(desk);
  await browser.signIn();
  const open = async () => (await browser.get('/desk/readers')).body;
  const find = async (address: string) =>
    (await browser.press(await open(), { verb: 'find' }, { address })).body;
  return { desk, browser, open, find };
}

const CARL = { address: 'carl@letters.example' };
const BOUNCED = { reason: 'hard-bounce', at: '2026-11-20T06:00:00Z', edition: '2026-11-20' } as const;

describe('the page', () => {
  test('shows how many readers there are, and not one address', async () => {
    const { open } = await withSubscribers(CARL, {}, { state: 'unsubscribed' }, { suppression: BOUNCED });
    const page = await open();
    expect(page).toContain('<dt>Confirmed</dt><dd>2</dd>');
    expect(page).toContain('<dt>Unsubscribed</dt><dd>1</dd>');
    expect(page).toContain('<dt>Suppressed</dt><dd>1</dd>');
    expect(page.replaceAll('ada@news.example', '')).not.toMatch(/[\w.]+@[\w.]+/);
  });

  test('finds a reader in no other way than by the whole address, in a form', async () => {
    const { browser, find } = await withSubscribers(CARL);
    expect(await find('Carl@Letters.example')).toContain('carl@letters.example</h2>');
    for (const part of ['carl', 'carl@', '@letters.example', '*@letters.example', '%'])
      expect([part, await find(part)]).toEqual([
        part,
        expect.stringContaining('No reader has this address.'),
      ]);
    const { body } = await browser.get('/desk/readers?address=carl@letters.example&verb=find');
    expect(body).not.toContain('carl@letters.example');
  });
});

describe('one reader', () => {
  test('has a state, a history and the editions of the last weeks', async () => {
    const { desk, find } = await withSubscribers({
      ...CARL,
      suppression: BOUNCED,
      confirmedAt: '2026-11-03T09:00:00Z',
    });
    await desk.services.ledger.replace(
      null,
      aRow({
        subscriber: subscriberId(1),
        edition: '2026-11-20',
        state: 'ACCEPTED',
        outcome: 'bounced-hard',
      }),
    );
    const page = await find(CARL.address);
    expect(page).toContain('the mailbox does not exist, 20 Nov, 06:00');
    expect(page).toContain('<dt>Confirmed</dt><dd>3 Nov, 09:00</dd>');
    expect(page).toContain('Fri 20</th><td>accepted by SES</td><td>hard bounce</td>');
  });

  test('is freed of a suppression', async () => {
    const { desk, browser, find } = await withSubscribers({ ...CARL, suppression: BOUNCED });
    const { body } = await browser.press(await find(CARL.address), { verb: 'lift' });
    expect(body).toContain('Lifted.');
    expect(desk.profiles.get(subscriberId(1))?.suppression).toBeNull();
  });

  test('a suppression after a complaint ends only when the reader asked for it', async () => {
    const { desk, browser, find } = await withSubscribers({
      ...CARL,
      suppression: { ...BOUNCED, reason: 'complaint' },
    });
    const page = await find(CARL.address);
    expect((await browser.press(page, { verb: 'lift' })).body).toContain('only if they asked for it again');
    expect(desk.profiles.get(subscriberId(1))?.suppression).not.toBeNull();
    await browser.press(page, { verb: 'lift' }, { asked: 'yes' });
    expect(desk.profiles.get(subscriberId(1))?.suppression).toBeNull();
  });

  test('is erased, and no list brings them back', async () => {
    const { desk, browser, find } = await withSubscribers(CARL);
    const { body } = await browser.press(await find(CARL.address), { verb: 'erase' });
    expect(body).toContain('Erased: profile and address are deleted.');
    expect(body).not.toContain(CARL.address);
    expect(await desk.services.directory.lookUp([CARL.address])).toEqual(['erased']);
    expect(body).toContain('<dt>Confirmed</dt><dd>0</dd>');
  });

  test('who has not confirmed gets the mail again, three times a day', async () => {
    const { desk, browser, find } = await withSubscribers({ ...CARL, state: 'pending', confirmedAt: null });
    const page = await find(CARL.address);
    const press = async () => (await browser.press(page, { verb: 'resend' })).body;
    for (let i = 0; i < 3; i++) expect(await press()).toContain('on its way');
    expect(await press()).toContain('no more until tomorrow');
    expect(desk.confirmed).toEqual([subscriberId(1), subscriberId(1), subscriberId(1)]);
  });

  test('a mail that SES does not take counts for nothing', async () => {
    const { desk, browser, find } = await withSubscribers({ ...CARL, state: 'pending', confirmedAt: null });
    Object.assign(desk.services, { sendConfirmation: async () => false });
    const page = await find(CARL.address);
    for (let i = 0; i < 5; i++)
      expect((await browser.press(page, { verb: 'resend' })).body).toContain('SES did not take the mail');
  });

  test('who has confirmed gets none', async () => {
    const { desk, browser, find } = await withSubscribers(CARL);
    const page = await find(CARL.address);
    const token = /name="token" value="([^"]*)"/.exec(page)?.[1] ?? '';
    const { body } = await browser.post('/desk/readers', {
      token,
      verb: 'resend',
      subscriber: subscriberId(1),
    });
    expect(body).toContain('Only a reader who has not confirmed');
    expect(desk.confirmed).toEqual([]);
  });

  test('no address is logged, and who they are only as an id', async () => {
    const { desk, browser, find } = await withSubscribers(CARL);
    await browser.press(await find(CARL.address), { verb: 'erase' });
    expect(JSON.stringify(desk.logged)).not.toContain('@');
    expect(JSON.stringify(desk.logged)).toContain(subscriberId(1));
  });
});
