import { expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { gatherInputs } from '../../lib/publish/gather-inputs.ts';
import { makeEdition } from '../../lib/publish/make-edition.ts';
import { openPublisher } from '../support/a-publisher.ts';

const BATHS = {
  title: 'Baths reopen',
  publisher: 'Gazette',
  body: 'The harbour baths reopen in March after nine years.',
};

async function newsroom(...articles: Parameters<Awaited<ReturnType<typeof openPublisher>>['drop']>) {
  const { services, drop, desk, time } = await openPublisher();
  drop(...articles);
  const inputs = await gatherInputs('2026-11-22', null, time.now, services);
  const make = (about: Partial<typeof inputs> = {}, options = {}) =>
    makeEdition({ ...inputs, ...about }, services.templates, options);
  return { inputs, desk, make };
}

test('an edition comes with every file but the manifest, and with its report', async () => {
  const { make } = await newsroom(BATHS);
  const { edition, report, ...made } = make();
  const { manifest: _manifest, ...others } = EDITION_FILES;
  expect('files' in made && Object.keys(made.files).toSorted()).toEqual(Object.values(others).toSorted());
  expect(edition).toMatchObject({ id: '2026-11-22', number: 1, revision: 1 });
  expect(report).toMatchObject({
    outcome: 'published',
    counts: { objects: 1, articles: 1, stories: 1, taken: 1 },
  });
});

test('the same inputs in another order of articles make the same mail', async () => {
  const bridge = {
    ...BATHS,
    title: 'Bridge closes',
    body: 'Engineers close the iron bridge for a winter of repairs.',
  };
  const { inputs, make } = await newsroom(BATHS, bridge);
  const mail = (made: ReturnType<typeof make>) =>
    made.edition === null ? null : made.files[EDITION_FILES.mailHtml];
  expect(mail(make({ articles: inputs.articles.toReversed() }))).toBe(mail(make()));
});

test.each([
  ['no article has arrived', { articles: [] }, 'no-new-articles'],
  ['all articles are too old', { asOf: '2026-12-22T05:00:00.000Z' }, 'quiet-day'],
])('there is no edition when %s', async (_, about, outcome) => {
  const { make } = await newsroom(BATHS);
  expect(make(about)).toMatchObject({ edition: null, report: { outcome } });
});

test('there is none while the desk holds it', async () => {
  const { make, inputs } = await newsroom(BATHS);
  const hold = { reason: 'lawyers' };
  expect(make({ desk: { ...inputs.desk, hold } })).toMatchObject({
    edition: null,
    report: { outcome: 'held' },
  });
});

test('the mail leads to the newest remembered edition, and nowhere if there is none', async () => {
  const { make } = await newsroom(BATHS);
  const mail = (made: ReturnType<typeof make>) =>
    made.edition === null ? '' : made.files[EDITION_FILES.mailHtml];
  const memory = ['2026-11-20', '2026-11-21', '2026-11-19'].map((id) => ({ id, stories: [] }));
  const others = /https:\/\/read\.example\.com\/editions\/2026-11-(?!22)\d\d/g;
  expect(mail(make({ memory }))?.match(others)).toEqual(['https://read.example.com/editions/2026-11-21']);
  expect(mail(make())?.match(others)).toBeNull();
});

test('only printed stories are remembered, and which of them led', async () => {
  const { make } = await newsroom(BATHS);
  const made = make();
  const memory = JSON.parse(made.edition === null ? '{}' : (made.files[EDITION_FILES.memory] ?? ''));
  expect(memory).toMatchObject({
    id: '2026-11-22',
    stories: [{ articles: [expect.any(String)], led: true }],
  });
});

test('what the desk changed is in the report, and so are the notices of the inputs', async () => {
  const { make, inputs } = await newsroom(BATHS);
  const log = [
    {
      at: '2026-11-22T04:00:00.000Z',
      by: 'ada@news.example',
      edition: '2026-11-22',
      change: 'pin a story',
      before: null,
    },
  ];
  const { report } = make({ notices: ['a notice'], desk: { ...inputs.desk, log } });
  expect(report.notices[0]).toBe('a notice');
  expect(report.deskLog).toEqual(log);
  expect(make().report).not.toHaveProperty('deskLog');
});

test('a test mail says so at the top', async () => {
  const { make } = await newsroom(BATHS);
  const [plain, marked] = [make(), make({}, { testSend: true })].map((made) =>
    made.edition === null ? '' : (made.files[EDITION_FILES.mailText] ?? ''),
  );
  expect(marked).not.toBe(plain);
  expect(marked?.toLowerCase()).toContain('test');
});
