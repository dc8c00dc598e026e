import { describe, expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import type { Manifest } from '../../lib/publish/freeze-edition.ts';
import { parseInputs } from '../../lib/publish/inputs.ts';
import { replayEdition } from '../../lib/publish/replay-edition.ts';
import { readDesk } from '../../lib/select/read-desk.ts';
import { aBrowser, openDesk } from './an-editor.ts';

const BATHS = 'Council votes to reopen the old harbour baths';
const SECOND = 'Work on the pumps begins in March, the mayor said, and swimmers may return by midsummer.';

async function anEditor() {
  const desk = await openDesk();
  for (const [key, object] of desk.bucket) {
    const article = JSON.parse(object.text);
    if (article.headline === BATHS)
      desk.bucket.set(key, {
        ...object,
        text: JSON.stringify({
          ...article,
          image: { url: 'https://gazette.example/baths.jpg', caption: 'The baths' },
        }),
      });
  }
  const browser = aBrowser(desk);
  await browser.signIn();
  const today = async () => (await browser.get('/desk')).body;
  const open = async () => {
    const items = (await today()).split('<li id=');
    const item = items.find((each) => each.includes(`<span dir="auto">${BATHS}`)) ?? '';
    return (await browser.get(/\/desk\/story\?article=[^"]*/.exec(item)?.[0] ?? '')).body;
  };
  const instructions = () => readDesk(desk.deskFile.file.text ?? '').desk;
  return { desk, browser, today, open, instructions };
}

describe('one story', () => {
  test('gets another section, and the edition follows', async () => {
    const { browser, today, open, instructions } = await anEditor();
    await browser.press(await open(), { verb: 'section' }, { section: 'Sport' });
    expect(instructions().sections).toMatchObject([
      { section: 'Sport', edition: '2026-11-22', title: BATHS },
    ]);
    expect(await today()).toMatch(
      /<p class="kicker">[^<]*Sport<\/p>\s*<h2[^>]*><a[^>]*><span dir="auto">Council votes/,
    );
    expect(await today()).toContain(`“${BATHS}” is in the section Sport`);
  });

  test('is printed without its picture', async () => {
    const { desk, browser, open, today } = await anEditor();
    const mail = async () => (await browser.get('/desk/mail')).body;
    expect(await open()).toContain('value="https://gazette.example/baths.jpg"');
    await browser.press(await today(), { verb: 'move', position: '1', title: BATHS }).catch(() => null);
    expect(await mail()).toContain('https://gazette.example/baths.jpg');
    await browser.press(await open(), { verb: 'picture' }, { picture: '' });
    expect(await mail()).not.toContain('https://gazette.example/baths.jpg');
    expect(readDesk(desk.deskFile.file.text ?? '').desk.log?.at(-1)?.change).toBe(
      `no picture for “${BATHS}”`,
    );
  });

  test('loads nothing from its publishers until the editor asks for their pictures', async () => {
    const { browser, open } = await anEditor();
    const page = await open();
    expect(page).not.toContain('<img');
    const link = /href="(\/desk\/story\?article=[^"]*pictures=shown)"/.exec(page)?.[1] ?? '';
    const shown = await browser.get(link.replaceAll('&amp;', '&'));
    expect(shown.body).toContain('<img src="https://gazette.example/baths.jpg"');
    expect(shown.headers['content-security-policy']).toContain('img-src https: data:');
  });

  test('begins with the sentence that an editor chooses', async () => {
    const { browser, open, today } = await anEditor();
    expect(await open()).toContain(`value="${SECOND}"`);
    await browser.press(await open(), { verb: 'sentence' }, { sentence: SECOND });
    expect(await today()).toContain(`<p class="dek" dir="auto">${SECOND}`);
    expect(await open()).toMatch(new RegExp(`value="${SECOND}" required checked`));
  });

  test('closes the edition', async () => {
    const { browser, today } = await anEditor();
    const page = await today();
    const [, second = ''] = [...page.matchAll(/<h2[^>]*><a [^>]*><span dir="auto">([^<]*)/g)].map(
      ([, text]) => text,
    );
    await browser.press(page, { verb: 'finally', title: second });
    const items = (await today()).split('<li id=');
    expect(items.at(-1)).toContain(second);
    expect(items.at(-1)).toContain('And finally');
    expect(await today()).toContain(`“${second}” closes the edition`);
  });

  test('all of it can be taken back', async () => {
    const { browser, open, today, instructions } = await anEditor();
    await browser.press(await open(), { verb: 'section' }, { section: 'Sport' });
    await browser.press(await open(), { verb: 'sentence' }, { sentence: SECOND });
    await browser.press(await today(), { verb: 'forget', only: 'section' });
    expect(instructions().sentences).toHaveLength(1);
    await browser.press(await today(), { verb: 'forget', only: 'sentence' });
    expect(instructions()).not.toHaveProperty('sections');
    expect(instructions()).not.toHaveProperty('sentences');
  });

  test('that is not in the edition has no page', async () => {
    const { browser } = await anEditor();
    expect((await browser.get('/desk/story?article=nothing')).status).toBe(404);
    expect((await browser.get('/desk/story')).status).toBe(404);
  });
});

test('every setting replays byte for byte', async () => {
  const { desk, browser, open, today } = await anEditor();
  await browser.press(await open(), { verb: 'section' }, { section: 'Sport' });
  await browser.press(await open(), { verb: 'picture' }, { picture: '' });
  await browser.press(await open(), { verb: 'sentence' }, { sentence: SECOND });
  await browser.press(await today(), { verb: 'finally' });
  const outcome = await desk.publish();
  if (outcome.status !== 'published') throw new Error(outcome.status);
  const file = (name: string) =>
    desk.archive.files.get(`${outcome.edition.path}/${name}`) ?? new Uint8Array();
  const inputs = parseInputs(file(EDITION_FILES.inputs), 'inputs.json');
  const manifest = JSON.parse(new TextDecoder().decode(file(EDITION_FILES.manifest))) as Manifest;

  expect(inputs.desk).toMatchObject({ sections: [{}], pictures: [{}], sentences: [{}] });
  expect(outcome.notices).toEqual([]);
  expect(replayEdition(inputs, manifest, desk.templates)).toMatchObject({ identical: true });
});
