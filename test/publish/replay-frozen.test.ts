import { expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { publish } from '../../lib/pipeline.ts';
import { openPublisher } from '../support/a-publisher.ts';

async function frozen() {
  const publisher = await openPublisher();
  publisher.drop({
    title: 'Baths reopen',
    publisher: 'Gazette',
    body: 'The harbour baths reopen in March after nine years.',
  });
  const outcome = await publish({ revise: false, ahead: false }, publisher.services);
  if (outcome.status !== 'published') throw new Error(outcome.status);
  const replay = () => publish({ revise: false, ahead: false, replay: '2026-11-22' }, publisher.services);
  return { publisher, path: outcome.edition.path, replay };
}

test('a frozen edition is made again, byte for byte, and nothing is written', async () => {
  const { publisher, replay } = await frozen();
  const before = [...publisher.archive.files.keys()];
  expect(await replay()).toMatchObject({ status: 'replayed', identical: true, different: [], revision: 1 });
  expect([...publisher.archive.files.keys()]).toEqual(before);
});

test('a file that has changed is named', async () => {
  const { publisher, path, replay } = await frozen();
  const at = `${path}/${EDITION_FILES.manifest}`;
  const manifest = JSON.parse(new TextDecoder().decode(publisher.archive.files.get(at)));
  manifest.files[EDITION_FILES.web] = 'another hash';
  publisher.archive.files.set(at, new TextEncoder().encode(JSON.stringify(manifest)));
  expect(await replay()).toMatchObject({ identical: false, different: [EDITION_FILES.web] });
});

test('a missing file is a fault, and an edition that never was a wrong call', async () => {
  const { publisher, path, replay } = await frozen();
  publisher.archive.files.delete(`${path}/${EDITION_FILES.inputs}`);
  await expect(replay()).rejects.toThrow('inputs.json is missing');
  await expect(
    publish({ revise: false, ahead: false, replay: '2026-11-21' }, publisher.services),
  ).rejects.toThrow('there is no edition of 2026-11-21');
});
