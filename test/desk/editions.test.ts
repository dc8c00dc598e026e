import { describe, expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { readDesk } from '../../lib/select/read-desk.ts';
import { aBrowser, openDesk } from './an-editor.ts';

async function withOneEdition() {
  const desk = await openDesk();
  const browser = aBrowser(desk);
  await browser.signIn();
  const outcome = await desk.publish();
  if (outcome.status !== 'published') throw new Error(outcome.status);
  return { desk, browser, row: outcome.edition };
}

describe('past editions', () => {
  test('are listed by month with their facts, and each opens its files', async () => {
    const { browser, row } = await withOneEdition();
    const list = (await browser.get('/desk/editions')).body;
    expect(list).toContain('November 2026');
    expect(list).toContain(`href="/desk/editions/2026-11-22" dir="auto">${row.headline}</a>`);
    const page = (await browser.get('/desk/editions/2026-11-22')).body;
    expect(page).toContain('Sunday 22 November 2026');
    for (const [file, words] of [
      ['report', 'How this edition was chosen'],
      ['mail', row.headline],
      ['text', row.headline],
    ] as const) {
      expect(page).toContain(`/desk/editions/2026-11-22/${file}`);
      expect((await browser.get(`/desk/editions/2026-11-22/${file}`)).body).toContain(words);
    }
  });

  test('their mail and report can run no script and nobody else may frame them', async () => {
    const { browser } = await withOneEdition();
    for (const file of ['report', 'mail']) {
      const { headers } = await browser.get(`/desk/editions/2026-11-22/${file}`);
      expect(headers['content-security-policy']).toMatch(/^sandbox allow-popups; default-src 'none'/);
      expect(headers['cache-control']).toBe('no-store');
    }
  });

  test('of other days and other files there are none', async () => {
    const { browser } = await withOneEdition();
    for (const path of ['2026-11-21', '2026-11-22/inputs', '2026-11-22/manifest.json', '../desk.json', 'x'])
      expect([path, (await browser.get(`/desk/editions/${path}`)).status]).toEqual([path, 404]);
  });

  test('older ones are a page further', async () => {
    const { desk, browser } = await withOneEdition();
    const [row] = await desk.services.register.latest(1);
    const latest = async (limit: number, before = '9999') =>
      Array.from({ length: 40 }, (_, i) => ({
        ...(row as NonNullable<typeof row>),
        id: new Date(Date.UTC(2026, 10, 22 - i)).toISOString().slice(0, 10),
      }))
        .filter(({ id }) => id < before)
        .slice(0, limit);
    Object.assign(desk.services.register, { latest });
    const first = (await browser.get('/desk/editions')).body;
    expect(first).toContain('/desk/editions?before=2026-10-23');
    const second = (await browser.get('/desk/editions?before=2026-10-23')).body;
    expect(second).toContain('/desk/editions/2026-10-22');
    expect(second).not.toContain('Older editions');
  });
});

describe('the replay check', () => {
  test('says that an edition is identical, byte for byte', async () => {
    const { browser } = await withOneEdition();
    const page = (await browser.get('/desk/editions/2026-11-22')).body;
    expect((await browser.press(page, { verb: 'replay' })).body).toContain('identical, byte for byte');
  });

  test('names the files that differ', async () => {
    const { desk, browser, row } = await withOneEdition();
    const page = (await browser.get('/desk/editions/2026-11-22')).body;
    const path = `${row.path}/${EDITION_FILES.manifest}`;
    const manifest = JSON.parse(new TextDecoder().decode(desk.archive.files.get(path)));
    manifest.files[EDITION_FILES.mailText] = 'another hash';
    desk.archive.files.set(path, new TextEncoder().encode(JSON.stringify(manifest)));
    expect((await browser.press(page, { verb: 'replay' })).body).toContain(
      `differs in ${EDITION_FILES.mailText}`,
    );
  });
});

test('a correction becomes the note of the edition in hand, below a note that is there already', async () => {
  const { desk, browser } = await withOneEdition();
  desk.time.now = new Date('2026-11-23T04:00:00Z');
  await browser.signIn();
  await browser.press((await browser.get('/desk')).body, { verb: 'note' }, { note: 'Good morning.' });
  const page = (await browser.get('/desk/editions/2026-11-22')).body;
  expect(page).toContain('Good morning.\n\nCorrection: our edition of Sunday 22 November 2026');
  await browser.press(page, { verb: 'note' }, { note: 'Correction: the baths open in March.' });
  expect(readDesk(desk.deskFile.file.text ?? '').desk.note).toMatchObject({
    text: 'Correction: the baths open in March.',
    edition: '2026-11-23',
  });
});
