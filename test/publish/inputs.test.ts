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

test('frozen inputs make the same edition again', async () => {
  const { services, inputs, manifest } = await frozen();
  const replay = replayEdition(parseInputs(encode(inputs), 'inputs.json'), manifest, services.templates);
  expect(replay.identical).toBe(true);
  expect(replay.files[EDITION_FILES.mailText]).toContain(BRIDGE.title);
});

test('inputs of another version are refused with what to do', () => {
  expect(() => parseInputs(encode({ version: 3 }), 'inputs.json')).toThrow(
    /inputs.json was written by another version \(format 3; this one reads 2\)\n {2}fix: /,
  );
});
