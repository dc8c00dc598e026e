import { expect, test } from 'vitest';
import { type Desk, EMPTY_DESK } from '../../lib/domain/desk.ts';
import { deskInForce } from '../../lib/publish/desk-in-force.ts';
import { aSchedule, aScheduledEdition } from '../support/a-schedule.ts';

const inForce = (text: string | null, before: Partial<Desk> | null = null, schedule = aSchedule()) =>
  deskInForce(
    '2026-11-22',
    before && { cut: '2026-11-21T05:00:00.000Z', offered: [], held: [], desk: { ...EMPTY_DESK, ...before } },
    {
      read: async () => (text === null ? null : { text, etag: 'e' }),
    },
    schedule,
  );

test('without a file, or with a valid one, there is nothing to report', async () => {
  expect(await inForce(null)).toEqual({ desk: EMPTY_DESK, notices: [] });
  expect(await inForce('{"note":"Good morning."}')).toMatchObject({
    desk: { note: 'Good morning.' },
    notices: [],
  });
});

test('a wrong instruction is reported, the others are in force', async () => {
  const { desk, notices } = await inForce('{"pins":[{"article":"a"},{"article":""}],"hold":"lawyers"}');

  expect(desk).toMatchObject({ pins: [{ article: 'a' }], hold: { reason: 'lawyers' } });
  expect(notices).toEqual([
    expect.stringMatching(/^desk\.json: pins\[1\]\.article: must name an article/),
    expect.stringMatching(/^desk\.json: hold: .+ the edition is held anyway$/),
  ]);
});

test('in a file that is not JSON only a hold is looked for; the last edition’s other instructions stay in force', async () => {
  const { desk, notices } = await inForce('{"hold": "lawyers",', { pins: [{ article: 'a' }] });

  expect(desk).toMatchObject({ pins: [{ article: 'a' }], hold: { reason: expect.any(String) } });
  const ended = { pins: [{ article: 'a', edition: '2026-11-21' }] };
  expect((await inForce('{', ended)).desk.pins).toEqual([]);
  expect(notices).toEqual([expect.stringContaining('the instructions of the last edition stay in force')]);
});

test('an instruction about an edition that the schedule does not have is pointed out', async () => {
  const instructions = '{"hold":{"reason":"lawyers","edition":"2026-11-22-2-noon"},"note":null}';
  const schedule = aSchedule({ editions: [aScheduledEdition({ name: 'morning' })] });
  expect((await inForce(instructions, null, schedule)).notices).toEqual([
    'desk.json: an instruction is about 2026-11-22-2-noon, but deliver.editions names no such edition',
  ]);
  expect((await inForce(instructions.replace('2-noon', '3-morning'), null, schedule)).notices).toEqual([]);
});

test('a note that was printed in the last edition is pointed out', async () => {
  const { notices } = await inForce('{"note":"Good morning."}', { note: 'Good morning.' });

  expect(notices).toEqual([expect.stringContaining('broadsheet desk unnote')]);
});
