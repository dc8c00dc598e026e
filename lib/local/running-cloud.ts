import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputKey } from '../contract/outputs.ts';
import { UsageError } from '../errors.ts';
import type { Cloud } from './cloud.ts';

/** How another process finds the cloud that `npm start -- --serve` runs. */
export interface RunningCloud {
  readonly processId: number;
  /** Endpoints, region and keys, as environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  /** The values of the stack's outputs. */
  readonly outputs: Readonly<Record<OutputKey, string>>;
}

const FILE = fileURLToPath(new URL('../../.cache/running-cloud.json', import.meta.url));

/**
 * Records where a running cloud is, unless another one is running: commands with `--local` go on talking to the first.
 *
 * @returns A function that removes the record; null when another cloud is running.
 */
export function announce(cloud: Cloud): (() => void) | null {
  if (readRecord() !== null) return null;
  const { values } = cloud.resources;
  const running: RunningCloud = {
    processId: process.pid,
    environment: cloud.environment,
    outputs: {
      articlesBucket: values.articlesBucket,
      editionsBucket: values.editionsBucket,
      table: values.table,
      hintsQueueUrl: values.hintsQueueUrl,
      webhooksQueueUrl: values.webhooksQueueUrl,
      webhooksDeadLetterQueueUrl: cloud.resources.webhooksDeadLetterQueueUrl,
      configurationSet: values.configurationSet,
      confirmationConfigurationSet: values.confirmationConfigurationSet,
      publishFunction: 'publish-edition',
      planFunction: 'plan-deliveries',
      sweepFunction: 'sweep-deliveries',
      publicUrl: cloud.url,
      dashboard: '',
      alarmTopic: '',
    },
  };
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(running, null, 2));
  return () => rmSync(FILE, { force: true });
}

/** @throws {UsageError} if no cloud is running on this machine. */
export function findRunningCloud(): RunningCloud {
  const running = readRecord();
  if (running !== null) return running;
  throw new UsageError('no newsletter is running on this machine', {
    fix: 'start one in another terminal: npm start -- --serve',
  });
}

/** Null without a record, or when the process that wrote it has ended. */
function readRecord(): RunningCloud | null {
  try {
    const running = JSON.parse(readFileSync(FILE, 'utf8')) as RunningCloud;
    process.kill(running.processId, 0);
    return running;
  } catch {
    return null;
  }
}
