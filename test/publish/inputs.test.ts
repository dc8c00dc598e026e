import { expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { publishEdition } from '../../lib/pipeline.ts';
import type { Manifest } from '../../lib/publish/freeze-edition.ts';
import { parseInputs } from '../../lib/publish/inputs.ts';
import { replayEdition } from '../../lib/publish/replay-edition.ts';
import { openPublisher } from '../support/a-publisher.ts';

const BATHS = {
  title: 'Council votes to reopen the old harbour baths',
  body: 'The town council voted on Sunday to reopen the harbour baths after nine years.\n\nWork on the pumps begins in March, the mayor said, and swimmers may return by midsummer.',
};
const BRIDGE = {
  title: 'Engineers close the iron bridge for a winter',
  body: 'Cracks in two girders have shut the iron bridge to lorries and cars until April.\n\nEngineers found them with a drone, and a ferry will carry commuters across the river meanwhile.',
};
/** A story as version 1 remembered it: printed, and with its memory inside. */
const PRINTED = {
  id: 'abc',
  headline: BATHS.title,
  dek: BATHS.body.split('\n')[0],
  section: 'Local',
  publisher: 'Gazette',
  url: 'https://www.gazette.example/baths',
  firstSeenAt: '2026-11-21T04:00:00.000Z',
  memory: {
    articles: ['a1'],
    urls: ['https://www.gazette.example/baths'],
    families: ['gazette.example'],
    terms: [['bath', 0.5]],
    facts: ['march', 'sunday'],
  },
};

const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

async function frozen() {
  const { services, drop, archive } = await openPublisher();
  drop({ ...BATHS, publisher: 'Courier' }, { ...BRIDGE, publisher: 'Herald' });
  const outcome = await publishEdition({ revise: false, ahead: false }, services);
  if (outcome.status !== 'published') throw new Error('nothing was published');
  const read = (name: string) =>
    JSON.parse(new TextDecoder().decode(archive.files.get(`${outcome.edition.path}/${name}`)));
  return { services, inputs: read(EDITION_FILES.inputs), manifest: read(EDITION_FILES.manifest) as Manifest };
}

test('an edition frozen with inputs of version 1 is made again, and knows what it had told before', async () => {
  const { services, inputs, manifest } = await frozen();
  const older = { ...inputs, version: 1, memory: [{ id: '2026-11-21', stories: [PRINTED] }] };

  const replay = replayEdition(parseInputs(encode(older), 'inputs.json'), manifest, services.templates);

  expect(replay.identical).toBe(false);
  expect(replay.files[EDITION_FILES.mailText]).toContain(BRIDGE.title);
  expect(replay.files[EDITION_FILES.mailText]).not.toContain(BATHS.title);
});

test('memories whose facts are words are read as hashes of them', async () => {
  const { inputs } = await frozen();
  const told = { articles: [], urls: [], families: [], tellings: [], facts: ['march', 'sunday'] };
  const read = (stories: unknown[]) =>
    parseInputs(encode({ ...inputs, version: 1, memory: [{ id: '2026-11-21', stories }] }), 'inputs.json');

  const facts = read([told]).memory[0]?.stories[0]?.facts ?? [];

  expect(facts).toHaveLength(2);
  expect(facts.every((fact) => Number.isInteger(fact))).toBe(true);
  expect(read([PRINTED]).memory[0]?.stories[0]?.facts).toEqual(expect.arrayContaining([...facts]));
});

test('inputs of a version to come are refused with what to do', () => {
  expect(() => parseInputs(encode({ version: 3 }), 'inputs.json')).toThrow(
    /inputs.json has version 3, this program reads versions 1 and 2\n {2}fix: /,
  );
});
