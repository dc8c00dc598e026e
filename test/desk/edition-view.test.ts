import { expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { editionView, readDeskVersion, type ViewOptions } from '../../lib/desk/edition-view.ts';
import { openDesk } from './an-editor.ts';

async function aDesk() {
  const desk = await openDesk();
  const asked: (boolean | string | undefined)[][] = [];
  const { draft } = desk.services.publisher;
  desk.services.publisher.draft = (...args) => {
    asked.push(args);
    return draft(...args);
  };
  const view = async (instruction?: ViewOptions) => {
    const seen = await editionView(desk.services, instruction);
    if ('status' in seen) throw new Error('pending');
    return seen;
  };
  const write = (content: object) =>
    desk.deskFile.write(
      JSON.stringify(content),
      desk.deskFile.file.text === null ? null : `v${desk.deskFile.file.version}`,
    );
  return { desk, asked, view, write };
}

test('without a file the desk is empty, and its version says so', async () => {
  const { desk, write } = await aDesk();
  expect(await readDeskVersion(desk.services)).toMatchObject({ version: 'none', content: { pins: [] } });
  await write({ note: 'Hello' });
  expect(await readDeskVersion(desk.services)).toMatchObject({ content: { note: { text: 'Hello' } } });
});

test('what is not frozen is a draft, made anew for each version of instructions and articles', async () => {
  const { asked, view } = await aDesk();
  expect(await view({ articles: 'desk/a.html', draftName: 'd' })).toMatchObject({ isDraft: true });
  expect(asked).toEqual([[false, 'none desk/a.html', 'd']]);
});

test('a frozen edition is shown as it was frozen, unless the page wants today’s latest articles', async () => {
  const { desk, asked, view } = await aDesk();
  await desk.publish();
  expect(await view()).toMatchObject({ isDraft: false, draftName: null, choices: [] });
  expect(asked).toEqual([]);
  expect(await view({ isFresh: true })).toMatchObject({ isDraft: true });
  expect(asked[0]?.[0]).toBe(true);
});

test('an instruction or a change since the freeze shows the draft of the next revision; one before it does not', async () => {
  const { desk, view, write } = await aDesk();
  await desk.publish();
  const frozenAt = desk.time.now.getTime();
  const at = (ms: number) => new Date(frozenAt + ms).toISOString();
  const isDraftWith = async (content: object) => {
    await write(content);
    return (await view()).isDraft;
  };
  const log = (change: string, ms: number) => ({
    log: [{ by: 'ada', at: at(ms), edition: '2026-11-22', change, before: null }],
  });
  expect(await isDraftWith({ pins: [{ article: 'a', at: at(60_000) }] })).toBe(true);
  expect(await isDraftWith({ pins: [{ article: 'a', at: at(-60_000) }] })).toBe(false);
  expect(await isDraftWith({ pins: [{ article: 'a', at: at(60_000), edition: '2026-11-21' }] })).toBe(false);
  expect(await isDraftWith({ pictures: [{ article: 'a', picture: null, at: at(60_000) }] })).toBe(true);
  expect(await isDraftWith(log('note: “Hello”', 60_000))).toBe(true);
  expect(await isDraftWith(log('hold: lawyers', 60_000))).toBe(false);
  expect(await isDraftWith(log('release the hold: lawyers', 60_000))).toBe(false);
});

test('an edition that has lost a file is a fault, and one of an earlier version shows its whole report', async () => {
  const { desk, view } = await aDesk();
  const outcome = await desk.publish();
  if (outcome.status !== 'published') throw new Error(outcome.status);
  const { files } = desk.archive;
  const path = (name: string) => `${outcome.edition.path}/${name}`;
  const whole = (await view()).report;
  files.delete(path(EDITION_FILES.deskReport));
  expect((await view()).report.stories).toEqual(whole.stories);
  files.delete(path(EDITION_FILES.mailText));
  await expect(view()).rejects.toThrow('mail.txt is missing');
});
