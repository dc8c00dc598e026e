import { expect, test } from 'vitest';
import { editionManifest, type Manifest } from '../../lib/publish/freeze-edition.ts';
import { gatherInputs } from '../../lib/publish/gather-inputs.ts';
import { makeEdition } from '../../lib/publish/make-edition.ts';
import { replayEdition } from '../../lib/publish/replay-edition.ts';
import { openPublisher } from '../support/a-publisher.ts';

async function frozen() {
  const { services, drop, time } = await openPublisher();
  drop({
    title: 'Baths reopen',
    publisher: 'Gazette',
    body: 'The harbour baths reopen in March after nine years.',
  });
  const inputs = await gatherInputs('2026-11-22', null, time.now, services);
  const made = makeEdition(inputs, services.templates);
  if (made.edition === null) throw new Error('no edition');
  const manifest = JSON.parse(editionManifest(made, inputs)) as Manifest;
  const replay = (about: Partial<Manifest> = {}, of = inputs) =>
    replayEdition(of, { ...manifest, ...about }, services.templates);
  return { inputs, manifest, replay };
}

test('the same inputs make the same files', async () => {
  const { replay, manifest } = await frozen();
  const { identical, different, files } = replay();
  expect({ identical, different }).toEqual({ identical: true, different: [] });
  expect(Object.keys(files).toSorted()).toEqual(Object.keys(manifest.files).toSorted());
});

test('what differs is named in order, whether it changed, is missing or is new', async () => {
  const { replay, manifest } = await frozen();
  const { 'web.html': _web, ...others } = manifest.files;
  const result = replay({ files: { ...others, 'mail.txt': 'x', 'gone.txt': 'y' } });
  expect(result).toMatchObject({ identical: false, different: ['gone.txt', 'mail.txt', 'web.html'] });
});

test('inputs that make no edition any more differ in every file', async () => {
  const { replay, inputs, manifest } = await frozen();
  const result = replay({}, { ...inputs, articles: [] });
  expect(result).toEqual({ identical: false, different: Object.keys(manifest.files).toSorted(), files: {} });
});
