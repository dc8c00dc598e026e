import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SendRawEmailCommand } from '@aws-sdk/client-ses';
import { SendMessageCommand } from '@aws-sdk/client-sqs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONFIG_FILE } from '../../lib/contract/config.ts';
import { ENV, FUNCTION_ENVIRONMENT, type FunctionName } from '../../lib/contract/environment.ts';
import { type Cloud, startCloud } from '../../lib/local/cloud.ts';
import { aBundle, resultOf } from './support.ts';

const names = Object.keys(FUNCTION_ENVIRONMENT) as FunctionName[];
const config = {
  newsletter: { name: 'Test', timeZone: 'Europe/London', postalAddress: '12 Printing House Lane, London' },
  deliver: {
    identity: 'paper.example',
    fromAddress: 'digest@paper.example',
    replyTo: 'editor@paper.example',
  },
};

/** Answers readers and queues, and prints what it was asked. */
const CODE = `export const handler = async (event) => {
  console.log(JSON.stringify(event));
  if (event.rawPath) return { statusCode: 200, body: process.env.AWS_LAMBDA_FUNCTION_NAME + event.rawPath };
  return event.ask === 'environment' ? process.env : { batchItemFailures: [] };
};`;

let distDir: string;
let cloud: Cloud;
const printed: string[] = [];

beforeAll(async () => {
  distDir = mkdtempSync(join(tmpdir(), 'broadsheet-cloud-'));
  for (const name of names) {
    aBundle(CODE, name, distDir);
    writeFileSync(join(distDir, name, CONFIG_FILE), JSON.stringify(config));
  }
  cloud = await startCloud({ distDir, log: (name, line) => printed.push(`${name} ${line}`) });
});

afterAll(async () => {
  await cloud.stop();
  rmSync(distDir, { recursive: true, force: true });
});

test.each(names)('%s is given exactly the variables of its contract', async (name) => {
  const environment = resultOf<Record<string, string>>(await cloud.invoke(name, { ask: 'environment' }));
  const ours = Object.values(ENV).filter((variable) => variable in environment);

  expect(ours.sort()).toEqual(FUNCTION_ENVIRONMENT[name].map((key) => ENV[key]).sort());
  expect(environment.AWS_ENDPOINT_URL_SES).toBe(cloud.ses.url);
});

test('a reader’s request reaches serve-readers at the public address', async () => {
  expect(cloud.environment[ENV.publicUrl]).toBe(cloud.url);
  expect(await (await fetch(`${cloud.url}/subscribe`)).text()).toBe('serve-readers/subscribe');
});

test('a hint reaches deliver-messages', async () => {
  await cloud.clients.sqs.send(
    new SendMessageCommand({ QueueUrl: cloud.environment[ENV.hintsQueueUrl], MessageBody: 'a hint' }),
  );
  await cloud.drained();

  expect(printed.filter((line) => line.startsWith('deliver-messages')).join()).toContain('"body":"a hint"');
});

test('SES’s events for a mail reach record-feedback', async () => {
  await cloud.clients.ses.send(
    new SendRawEmailCommand({
      RawMessage: {
        Data: Buffer.from('From: digest@paper.example\r\nTo: x@example.org\r\nSubject: x\r\n\r\ny'),
      },
      Destinations: ['bounce@simulator.amazonses.com'],
      ConfigurationSetName: cloud.environment[ENV.configurationSet],
      Tags: [{ Name: 'edition', Value: '2026-11-22' }],
    }),
  );
  await cloud.drained();

  const events = printed
    .filter((line) => line.startsWith('record-feedback {"Records"'))
    .flatMap((line) => JSON.parse(line.slice(line.indexOf('{'))).Records)
    .map((record: { body: string }) => JSON.parse(JSON.parse(record.body).Message));
  expect(events.map(({ eventType }) => eventType).sort()).toEqual(['Bounce', 'Send']);
  expect(events[0].mail.tags.edition).toEqual(['2026-11-22']);
});

test('without a build the cloud says how to make it', async () => {
  await expect(startCloud({ distDir: '/nowhere' })).rejects.toThrow(/npm run build/);
});
