import { describe, expect, test } from 'vitest';
import { changeDesk, editsIn } from '../../lib/desk/change-desk.ts';
import { readDeskVersion } from '../../lib/desk/edition-view.ts';
import type { DeskEdit } from '../../lib/domain/desk.ts';
import { A_SESSION, ADA, openDesk } from './an-editor.ts';

describe('a form asks for', () => {
  test.each<[string, Record<string, string>, DeskEdit[]]>([
    ['a place', { verb: 'move', article: 'a', position: '2' }, [{ verb: 'pin', article: 'a', position: 2 }]],
    ['the end', { verb: 'finally', article: 'a' }, [{ verb: 'pin', article: 'a', position: 'finally' }]],
    [
      'no place at all',
      { verb: 'out', article: 'a' },
      [{ verb: 'block', block: { kind: 'story', article: 'a' } }],
    ],
    [
      'the story back',
      { verb: 'unblock-story', article: 'a' },
      [{ verb: 'unblock', block: { kind: 'story', article: 'a' } }],
    ],
    [
      'less of a publisher',
      { verb: 'block-publisher', publisher: 'P' },
      [{ verb: 'block', block: { kind: 'publisher', publisher: 'P' } }],
    ],
    [
      'a publisher back',
      { verb: 'unblock-publisher', publisher: 'P' },
      [{ verb: 'unblock', block: { kind: 'publisher', publisher: 'P' } }],
    ],
    [
      'no phrase',
      { verb: 'block-phrase', phrase: 'lottery' },
      [{ verb: 'block', block: { kind: 'phrase', phrase: 'lottery' } }],
    ],
    [
      'a phrase back',
      { verb: 'unblock-phrase', phrase: 'lottery' },
      [{ verb: 'unblock', block: { kind: 'phrase', phrase: 'lottery' } }],
    ],
    [
      'no picture',
      { verb: 'picture', article: 'a', picture: '' },
      [{ verb: 'picture', article: 'a', picture: null }],
    ],
    [
      'more weight',
      { verb: 'boost', article: 'a', factor: '2' },
      [{ verb: 'boost', article: 'a', factor: 2 }],
    ],
  ])('%s', (_, fields, edits) => {
    expect(editsIn(fields)).toEqual(edits);
  });

  test.each([
    ['a verb of no form', { verb: 'pin', article: 'a' }],
    ['a place beyond the edition', { verb: 'move', article: 'a', position: '41' }],
    ['no place', { verb: 'move', article: 'a', position: '0' }],
    ['no article', { verb: 'out', article: '' }],
    ['no weight', { verb: 'boost', article: 'a', factor: '0' }],
    ['a weight without measure', { verb: 'boost', article: 'a', factor: '101' }],
    ['an instruction of no kind', { verb: 'forget', article: 'a', only: 'everything' }],
  ])('nothing, if it names %s', (_, fields) => {
    expect(editsIn(fields)).toBeNull();
  });
});

async function aDesk() {
  const desk = await openDesk();
  const write = async (
    edits: readonly DeskEdit[],
    seen: { version?: string; title?: string; edition?: string } = {},
  ) => {
    const { version } = await readDeskVersion(desk.services);
    return changeDesk(edits, { version, ...seen }, A_SESSION, desk.services);
  };
  const content = async () => (await readDeskVersion(desk.services)).content;
  return { desk, write, content };
}

const NOTE: DeskEdit = { verb: 'note', note: 'Good morning' };

describe('a change', () => {
  test('is signed by the editor, for the edition in hand', async () => {
    const { write, content } = await aDesk();
    expect(await write([NOTE])).toEqual({ status: 'changed' });
    expect((await content()).note).toMatchObject({ text: 'Good morning', by: ADA, edition: '2026-11-22' });
  });

  test('is a conflict on another version than the one that was seen, and writes nothing', async () => {
    const { write, content } = await aDesk();
    expect(await write([NOTE], { version: 'other' })).toMatchObject({ status: 'conflict', version: 'none' });
    expect((await content()).note).toBeNull();
  });

  test('is a conflict if somebody writes at the same moment', async () => {
    const { desk, write } = await aDesk();
    const { now } = desk.services.clock;
    Object.assign(desk.services.clock, {
      now() {
        void desk.deskFile.write('{"note": "Ben’s"}', null);
        return now();
      },
    });
    const outcome = await write([NOTE]);
    expect(outcome).toMatchObject({ status: 'conflict', desk: { note: { text: 'Ben’s' } } });
  });

  test('that the file does not allow is refused with the reason, and writes nothing', async () => {
    const { desk, write } = await aDesk();
    const outcome = await write([{ verb: 'note', note: 'x'.repeat(700) }]);
    expect(outcome).toMatchObject({ status: 'refused', problems: [expect.stringContaining('note')] });
    expect(desk.deskFile.file.text).toBeNull();
  });

  test('blocks a publisher until somebody takes it back, and a story for this edition', async () => {
    const { write, content } = await aDesk();
    await write([{ verb: 'block', block: { kind: 'publisher', publisher: 'Gazette' } }]);
    await write([{ verb: 'block', block: { kind: 'phrase', phrase: 'lottery' } }]);
    await write([{ verb: 'block', block: { kind: 'story', article: 'a' } }]);
    expect((await content()).blocks.map(({ kind, edition }) => [kind, edition ?? 'until removed'])).toEqual([
      ['publisher', 'until removed'],
      ['phrase', 'until removed'],
      ['story', '2026-11-22'],
    ]);
  });

  test('leaves a pin alone that gives way to the place that it has', async () => {
    const { write, content } = await aDesk();
    const pin = (article: string, position: number): DeskEdit => ({ verb: 'pin', article, position });
    await write([pin('a', 2)], { title: 'Baths' });
    await write([pin('a', 2), pin('b', 1)], { title: 'Ferry' });
    const { pins, log } = await content();
    expect(pins).toMatchObject([
      { article: 'a', position: 2, title: 'Baths' },
      { article: 'b', position: 1, title: 'Ferry' },
    ]);
    expect(log).toHaveLength(2);
    await write([pin('a', 3), pin('b', 1)], { title: 'Ferry' });
    expect((await content()).pins).toMatchObject([
      { article: 'a', position: 3, title: 'Baths' },
      { article: 'b', position: 1, title: 'Ferry' },
    ]);
  });
});

describe('a hold', () => {
  const HOLD: DeskEdit = { verb: 'hold', reason: 'lawyers' };

  test('is of the edition that the page named, or of the one in hand if it named none', async () => {
    const { write, content } = await aDesk();
    await write([HOLD], { edition: '2026-11-23' });
    expect((await content()).hold?.edition).toBe('2026-11-23');
    await write([HOLD], { edition: 'tomorrow' });
    expect((await content()).hold?.edition).toBe('2026-11-22');
  });

  test('stops the senders at once, and its release lets them go on', async () => {
    const { desk, write } = await aDesk();
    await desk.publish();
    const held = async () => (await desk.services.control.read()).gates['2026-11-22']?.hold?.reason ?? null;
    await write([NOTE]);
    expect(await held()).toBeNull();
    await write([HOLD]);
    expect(await held()).toBe('lawyers');
    await write([{ verb: 'release' }]);
    expect(await held()).toBeNull();
  });
});
