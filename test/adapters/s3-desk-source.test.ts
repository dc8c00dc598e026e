import { CreateBucketCommand } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createS3DeskSource } from '../../lib/adapters/aws/s3-desk-source.ts';
import { type LocalClients, localClients } from '../../lib/local/clients.ts';
import { type Emulators, startEmulators } from '../../lib/local/emulators.ts';
import type { DeskFile } from '../../lib/ports.ts';

let emulators: Emulators;
let clients: LocalClients;
let desk: DeskFile;

beforeAll(async () => {
  emulators = await startEmulators();
  clients = localClients(emulators.environment);
  await clients.s3.send(new CreateBucketCommand({ Bucket: 'newsroom' }));
  desk = createS3DeskSource(clients.s3, 'newsroom');
});

afterAll(async () => {
  clients.destroy();
  await emulators.stop();
});

test('when two editors change the same desk, the second is refused and the first one’s change is kept', async () => {
  expect(await desk.read()).toBeNull();
  expect(await desk.write('{"note":"first"}', null)).toBe(true);
  expect(await desk.write('{"note":"late"}', null)).toBe(false);

  const standing = await desk.read();
  expect(await desk.write('{"note":"second"}', standing?.etag ?? null)).toBe(true);
  expect(await desk.write('{"note":"later"}', standing?.etag ?? null)).toBe(false);

  expect((await desk.read())?.text).toBe('{"note":"second"}');
});
