import { expect, test } from 'vitest';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import { freezeEdition, type Manifest } from '../../lib/publish/freeze-edition.ts';
import { gatherInputs } from '../../lib/publish/gather-inputs.ts';
import { makeEdition } from '../../lib/publish/make-edition.ts';
import { openPublisher } from '../support/a-publisher.ts';

const AT = '2026-11-22T05:01:00.000Z';

async function made() {
  const publisher = await openPublisher();
  publisher.drop({
    title: 'Baths reopen',
    publisher: 'Gazette',
    body: 'The harbour baths reopen in March after nine years.',
  });
  const inputs = await gatherInputs('2026-11-22', null, publisher.time.now, publisher.services);
  const edition = makeEdition(inputs, publisher.services.templates);
  if (edition.edition === null) throw new Error('no edition');
  const freeze = (of = edition) => freezeEdition(of, inputs, AT, publisher.services);
  return { ...publisher, inputs, edition, freeze };
}

test('the row names the edition, its cut, its headline and the folder of its files', async () => {
  const { freeze, archive, inputs, services } = await made();
  const row = await freeze();
  expect(row).toMatchObject({
    id: '2026-11-22',
    revision: 1,
    number: 1,
    frozenAt: AT,
    cut: inputs.window.until,
    headline: 'Baths reopen',
    stories: 1,
    state: 'open',
  });
  expect(row?.path).toBe(`editions/2026-11-22/r1/${row?.manifestSha256.slice(0, 16)}`);
  expect(await services.register.find('2026-11-22')).toEqual(row);
  const names = Object.values(EDITION_FILES).map((name) => `${row?.path}/${name}`);
  expect([...archive.files.keys()].toSorted()).toEqual(names.toSorted());
});

test('the manifest holds the hash of every other file, and the row the hash of the manifest', async () => {
  const { freeze, archive } = await made();
  const row = await freeze();
  const bytes = archive.files.get(`${row?.path}/${EDITION_FILES.manifest}`) ?? new Uint8Array();
  const hash = async (data: Uint8Array) =>
    Buffer.from(await crypto.subtle.digest('SHA-256', data.slice())).toString('hex');
  expect(await hash(bytes)).toBe(row?.manifestSha256);
  const { files, subject } = JSON.parse(new TextDecoder().decode(bytes)) as Manifest;
  expect(subject).toContain('Baths reopen');
  for (const [name, sha256] of Object.entries(files))
    expect(await hash(archive.files.get(`${row?.path}/${name}`) ?? new Uint8Array())).toBe(sha256);
});

test('files have the content type of their name', async () => {
  const { edition, inputs, services } = await made();
  const types = new Map<string, string>();
  const archive = {
    ...services.archive,
    write: async (path: string, _bytes: Uint8Array, type: string) =>
      void types.set(path.split('/').at(-1) ?? '', type),
  };
  const files = { ...edition.files, 'other.bin': '' };
  await freezeEdition({ ...edition, files }, inputs, AT, { ...services, archive });
  expect(types.get('mail.html')).toBe('text/html; charset=utf-8');
  expect(types.get('mail.txt')).toBe('text/plain; charset=utf-8');
  expect(types.get('manifest.json')).toBe('application/json');
  expect(types.get('other.bin')).toBe('application/octet-stream');
});

test('the second run finds the row taken and has published nothing; its files lie in another folder', async () => {
  const { freeze, edition, services } = await made();
  const first = await freeze();
  const other = { ...edition, files: { ...edition.files, [EDITION_FILES.web]: 'other bytes' } };
  expect(await freeze(other)).toBeNull();
  expect(await services.register.find('2026-11-22')).toEqual(first);
});
