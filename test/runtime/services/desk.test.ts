import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { ReceiveMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { compileTemplates } from '../../../bin/compile-templates.ts';
import { CONFIG_FILE } from '../../../lib/contract/config.ts';
import { ENV, type EnvironmentKey } from '../../../lib/contract/environment.ts';
import { PATIENCE_MS, SAME_DURATION_MS } from '../../../lib/domain/same-duration.ts';
import { type LocalClients, localClients } from '../../../lib/local/clients.ts';
import { type Emulators, startEmulators } from '../../../lib/local/emulators.ts';
import { createResources } from '../../../lib/local/resources.ts';
import { deskServices } from '../../../lib/runtime/services/desk.ts';
import { readerServices } from '../../../lib/runtime/services/readers.ts';
import newsletter from '../../../newsletter.config.ts';
import { aSubscriber } from '../../support/delivery-builders.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';

const folder = scratchFolder('desk-services', afterAll);
let emulators: Emulators;
let clients: LocalClients;

beforeAll(async () => {
  emulators = await startEmulators();
  clients = localClients(emulators.environment);
  await compileTemplates(join(folder, 'templates'));
  writeFileSync(join(folder, CONFIG_FILE), JSON.stringify(newsletter));
});
afterEach(() => vi.unstubAllEnvs());
afterAll(async () => {
  clients.destroy();
  await emulators.stop();
});

test('the webhook reports a suppression that the desk lifts and a reader that it erases', async () => {
  const { values } = await createResources(clients, emulators, {
    identity: 'news.example.com',
    publicUrl: 'https://read.example.com',
    hasWebhook: true,
  });
  for (const [name, value] of Object.entries(emulators.environment)) vi.stubEnv(name, value);
  for (const [key, name] of Object.entries(ENV)) vi.stubEnv(name, values[key as EnvironmentKey]);
  vi.stubEnv('LAMBDA_TASK_ROOT', folder);
  const { directory } = await deskServices();
  const bounced = aSubscriber(1, {
    suppression: { reason: 'hard-bounce', at: '2026-11-22T06:00:00.000Z', edition: null },
  });
  await directory.add(bounced);
  await directory.save({ ...bounced, suppression: null, version: 2 });
  await directory.erase(bounced.id);

  const { Messages = [] } = await clients.sqs.send(
    new ReceiveMessageCommand({ QueueUrl: values.webhooksQueueUrl, MaxNumberOfMessages: 10 }),
  );
  const told = Messages.map(({ Body }) => JSON.parse(Body ?? '').type).sort();
  expect(told).toEqual(expect.arrayContaining(['erased', 'lifted']));
});

test('an SES that never answers is given up before the answer is due that every address gets', async () => {
  const silent = createServer(() => {}).listen(0, '127.0.0.1');
  await once(silent, 'listening');
  const { values } = await createResources(clients, emulators, {
    identity: 'news.example.com',
    publicUrl: 'https://read.example.com',
  });
  for (const [name, value] of Object.entries(emulators.environment)) vi.stubEnv(name, value);
  for (const [key, name] of Object.entries(ENV)) vi.stubEnv(name, values[key as EnvironmentKey]);
  vi.stubEnv('AWS_ENDPOINT_URL_SES', `http://127.0.0.1:${(silent.address() as AddressInfo).port}`);
  vi.stubEnv('LAMBDA_TASK_ROOT', folder);
  const mail = { subject: 'Confirm', text: 'Confirm', html: '<p>Confirm</p>' };
  for (const { sendMail } of [await readerServices(), await deskServices()]) {
    const began = performance.now();
    expect(await sendMail('ada@kaipost.example', mail, PATIENCE_MS)).toBe('failed');
    expect(performance.now() - began).toBeLessThan(SAME_DURATION_MS - 400);
  }
  silent.closeAllConnections();
  silent.close();
});
