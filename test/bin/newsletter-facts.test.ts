import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { CreateTopicCommand, SubscribeCommand } from '@aws-sdk/client-sns';
import { describe, expect, onTestFinished, test } from 'vitest';
import { adaptersFor } from '../../bin/cli/adapters.ts';
import { isInSandbox, readFacts } from '../../bin/cli/newsletter-facts.ts';
import { examineOperation } from '../../bin/doctor/examine.ts';
import { lookAtDeployed } from '../../bin/next/look.ts';
import { broadsheetConfig } from '../../lib/contract/config.ts';
import { OUTPUT, type OutputKey } from '../../lib/contract/outputs.ts';
import { localClients } from '../../lib/local/clients.ts';
import { type EmulatorOptions, startEmulators } from '../../lib/local/emulators.ts';
import { createResources } from '../../lib/local/resources.ts';
import newsletter from '../../newsletter.config.ts';
import { aSubscriber } from '../support/delivery-builders.ts';

const config = broadsheetConfig.parse(newsletter);
const { identity } = config.deliver;

const dmarcOf = (domain: string) => async (host: string) =>
  host === `_dmarc.${domain}` ? [['v=DMARC1; p=none']] : [];
const noDmarc = async () => [];

/** A newsletter just deployed, on the local services: reader pages respond, alarms have a topic without a mailbox. */
async function deployed(ses: EmulatorOptions['ses'] = {}) {
  const pages = createServer((_request, response) => void response.end('ok')).listen(0, '127.0.0.1');
  await once(pages, 'listening');
  const publicUrl = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  const emulators = await startEmulators({ ses });
  const clients = localClients(emulators.environment);
  onTestFinished(async () => {
    pages.close();
    clients.destroy();
    await emulators.stop();
  });
  const { values } = await createResources(clients, emulators, { identity, publicUrl });
  const { TopicArn = '' } = await clients.sns.send(new CreateTopicCommand({ Name: 'alarms' }));
  const outputs: Record<OutputKey, string> = {
    ...values,
    webhooksDeadLetterQueueUrl: 'none',
    planFunction: '',
    sweepFunction: '',
    dashboard: '',
    alarmTopic: TopicArn,
  };
  const adapters = adaptersFor(outputs, clients);
  return {
    ...adapters,
    clients,
    outputs,
    pages,
    stack: {
      outputs: new Map(Object.entries(OUTPUT).map(([key, name]) => [name, outputs[key as OutputKey]])),
    },
  };
}

test('the facts of a newsletter come from SES, DNS, SNS, the register and its pages', async () => {
  const it = await deployed();
  const { clients, outputs, pages } = it;
  expect(await readFacts(it, config, dmarcOf(identity))).toMatchObject({
    ses: {
      identity: 'Success',
      sendingEnabled: true,
      configurationSets: [{ exists: true }, { exists: true }],
    },
    dmarc: 'relaxed',
    alarms: 'no mailbox',
    lastEdition: null,
    pages: { respond: true, aheadSeconds: expect.closeTo(0, -1) },
  });

  await clients.sns.send(
    new SubscribeCommand({ TopicArn: outputs.alarmTopic, Protocol: 'email', Endpoint: 'ada@news.example' }),
  );
  pages.close();
  pages.closeAllConnections();
  const later = await readFacts(it, config, noDmarc);
  expect(later).toMatchObject({ dmarc: 'missing', pages: { respond: false, aheadSeconds: null } });
  expect(later.alarms).not.toBe('no mailbox');
});

test('a newsletter without a topic for alarms, as on this machine, is not asked for a mailbox', async () => {
  const it = await deployed();
  const outputs = { ...it.outputs, alarmTopic: '' };
  expect((await readFacts({ ...it, outputs }, config, noDmarc)).alarms).toBe('confirmed');
});

test('an own domain answers when it serves our sign-up page, and not another program’s', async () => {
  const it = await deployed();
  const own = { name: 'readers.quaychronicle.pt', certificateArn: null, inLinks: false };
  const withOwn = { ...config, operate: { ...config.operate, publicDomain: own } };
  const page =
    (title: string, status = 200) =>
    () =>
      Promise.resolve(new Response(`<title>${title}</title><form action="/subscribe">`, { status }));
  const answers = async (theirs: () => Promise<Response>) => {
    const ask = (url: string) => (url.includes(own.name) ? theirs() : page('Get The Harbour Letter')());
    return (await readFacts(it, withOwn, noDmarc, ask)).ownDomain;
  };
  expect(await answers(page('Get The Harbour Letter'))).toEqual({
    name: own.name,
    answers: true,
    inLinks: false,
  });
  const strangers = [
    page('Parked free'),
    page('Get The Harbour Letter', 404),
    () => Promise.reject(new Error('ENOTFOUND')),
  ];
  for (const stranger of strangers) expect((await answers(stranger))?.answers).toBe(false);
});

test('the sandbox is known by its quota; a quota without a limit is not the sandbox', () => {
  expect([200, 201, null].map((dailyQuota) => isInSandbox({ dailyQuota }))).toEqual([true, false, false]);
});

describe('next', () => {
  test('sees a new newsletter: no article, no reader, no edition', async () => {
    const { stack, clients, outputs } = await deployed({ sandbox: true });
    expect(await lookAtDeployed(stack, config, clients, noDmarc)).toMatchObject({
      domain: identity,
      isVerified: true,
      isMailFromVerified: true,
      hasDmarc: false,
      ownDomain: null,
      publicUrl: outputs.publicUrl,
      isInSandbox: true,
      alarms: 'no mailbox',
      hasArticles: false,
      lastEdition: null,
      hasSubscribers: false,
    });
  });

  test('sees the first article and the first confirmed reader', async () => {
    const { stack, clients, outputs, directory } = await deployed();
    const Key = `${config.ingest.prefix}a.json`;
    await clients.s3.send(new PutObjectCommand({ Bucket: outputs.articlesBucket, Key, Body: '{}' }));
    await directory.add(aSubscriber(1));
    expect(await lookAtDeployed(stack, config, clients, noDmarc)).toMatchObject({
      isInSandbox: false,
      hasArticles: true,
      hasSubscribers: true,
    });
  });
});

describe('doctor', () => {
  test('sees what decides whether tomorrow’s edition is sent', async () => {
    const it = await deployed();
    await it.directory.add(aSubscriber(1));
    await it.directory.add(aSubscriber(2, { state: 'pending', confirmedAt: null }));
    expect(await examineOperation(it, config, dmarcOf(identity))).toMatchObject({
      identity,
      dmarc: 'relaxed',
      audience: 1,
      halt: null,
      hold: null,
      lastEdition: null,
      hasNewArticles: false,
      clockAheadSeconds: expect.closeTo(0, -1),
    });
  });

  test('sees a pause, a used-up quota and a hold', async () => {
    const it = await deployed();
    await it.control.setLimits(
      { maxSendRate: 1, max24Hours: 1, sentLast24Hours: 1, askedAt: '2026-11-22T06:00:00.000Z' },
      '2999-01-01T00:00:00.000Z',
    );
    const Body = JSON.stringify({ hold: { reason: 'legal check' } });
    await it.clients.s3.send(
      new PutObjectCommand({ Bucket: it.outputs.articlesBucket, Key: 'desk.json', Body }),
    );
    expect(await examineOperation(it, config, noDmarc)).toMatchObject({
      halt: 'the daily quota is used up',
      hold: 'held by desk.json: legal check',
    });
    await it.control.pause('a wrong headline', '2026-11-22T06:30:00.000Z');
    expect(await examineOperation(it, config, noDmarc)).toMatchObject({ halt: 'a wrong headline' });
  });
});
