import { expect, test } from 'vitest';
import { aBrowser, DESK, openDesk } from './an-editor.ts';

test('the desk is opened at the public address, where its forms are accepted', async () => {
  const { ask } = aBrowser(await openDesk());
  const elsewhere = { host: 'a1.execute-api.eu-west-1.amazonaws.com' };
  expect(await ask('GET', '/desk/sign-in?next=/desk/hold', elsewhere)).toMatchObject({
    status: 303,
    headers: { location: `${DESK}/desk/sign-in?next=%2Fdesk%2Fhold` },
  });
  expect((await ask('GET', '/desk/sign-in', { host: new URL(DESK).host })).status).toBe(200);
});
