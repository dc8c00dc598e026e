import { expect, test } from 'vitest';
import { endSessions, sessionLines } from '../../bin/cli/desk-sessions.ts';
import { ADA, aBrowser, openDesk } from '../desk/an-editor.ts';

async function twoEditors() {
  const desk = await openDesk();
  const [ada, adasPhone, ben] = [aBrowser(desk), aBrowser(desk), aBrowser(desk)];
  await ada.signIn();
  await adasPhone.signIn();
  await ben.signIn('ben@news.example');
  return { desk, door: desk.services, ada, adasPhone, ben };
}

test('the list names who is signed in and until when, and holds no token', async () => {
  const { desk, door, ada } = await twoEditors();
  const lines = await sessionLines(door);
  expect(lines.map((line) => line.trim().split(' ')[0])).toEqual([ADA, ADA, 'ben@news.example']);
  expect(lines[0]).toMatch(/since 2026-11-22T\S+, until 2026-11-22T\S+$/);
  const secrets = [ada.cookies['__Host-desk'] ?? '?', ...desk.access.open.keys()];
  for (const secret of secrets) expect(lines.join()).not.toContain(secret);
});

test('signing an editor out ends every session of theirs at once, however the address is written', async () => {
  const { door, ada, adasPhone, ben } = await twoEditors();
  expect(await endSessions('Ada@News.Example', door)).toBe('2 sessions of Ada@News.Example ended');
  for (const gone of [ada, adasPhone]) expect((await gone.get('/desk')).status).toBe(303);
  expect((await ben.get('/desk')).status).toBe(200);
  await expect(endSessions('ada@news.example', door)).rejects.toThrow('ada@news.example is not signed in');
});

test('when everybody has left, the list says so', async () => {
  const { door } = await twoEditors();
  await endSessions(ADA, door);
  await endSessions('ben@news.example', door);
  expect(await sessionLines(door)).toEqual(['Nobody is signed in.']);
});
