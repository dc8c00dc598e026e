#!/usr/bin/env node
import { parseArgs } from 'node:util';
import type { SesServerOptions } from './options.ts';
import { startSesServer } from './ses-server.ts';

/**
 * Runs the server as a process of its own. Prints `{"url": …, "port": …}` on the first line, then nothing.
 * Events cannot be published from here (that needs an SNS client): embed the server for that.
 */
const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    region: { type: 'string' },
    folder: { type: 'string' },
    keep: { type: 'string', default: 'everything' },
    rate: { type: 'string' },
    'daily-quota': { type: 'string' },
    'hard-window': { type: 'boolean', default: false },
    sandbox: { type: 'boolean', default: false },
    identity: { type: 'string', multiple: true, default: [] },
    'configuration-set': { type: 'string', multiple: true, default: [] },
  },
});

const options: SesServerOptions = {
  port: Number(values.port),
  folder: values.folder,
  keep: values.keep === 'index' ? 'index' : 'everything',
  sandbox: values.sandbox,
  identities: values.identity,
  configurationSets: values['configuration-set'].map((name) => ({ name })),
  ...(values.region === undefined ? {} : { region: values.region }),
  ...(values.rate === undefined ? {} : { maxSendRate: Number(values.rate) }),
  ...(values['daily-quota'] === undefined ? {} : { max24HourSend: Number(values['daily-quota']) }),
  ...(values['hard-window'] ? { rateLimit: { kind: 'sliding-window' } as const } : {}),
};

const server = await startSesServer(options);
process.stdout.write(`${JSON.stringify({ url: server.url, port: server.port })}\n`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
