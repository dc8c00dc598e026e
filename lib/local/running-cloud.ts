import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutputKey } from '../contract/outputs.ts';
import { UsageError } from '../errors.ts';
import type { Cloud } from './cloud.ts';

/** How another process finds the cloud that `npm start -- --serve` keeps running. */
export interface RunningCloud {
  readonly processId: number;
  /** Endpoints, region and keys, as environment variables. */
  readonly environment: Readonly<Record<string, string>>;
  /** What the stack's outputs would say. */
  readonly outputs: Readonly<Record<OutputKey, string>>;
}

const FILE = fileURLToPath(new URL('../../.cache/running-cloud.json', import.meta.url));

/** Leaves word of a running cloud. @returns what takes the word back. */
export function announce(cloud: Cloud, lambdaUrl: string): () => void {
  const { values } = cloud.resources;
  const running: RunningCloud = {
    processId: process.pid,
    environment: { ...cloud.environment, AWS_ENDPOINT_URL_LAMBDA: lambdaUrl },
    outputs: {
      articlesBucket: values.articlesBucket,
      editionsBucket: values.editionsBucket,
      table: values.table,
      hintsQueueUrl: values.hintsQueueUrl,
      configurationSet: values.configurationSet,
      confirmationConfigurationSet: values.confirmationConfigurationSet,
      publishFunction: 'publish-edition',
      planFunction: 'plan-deliveries',
      sweepFunction: 'sweep-deliveries',
      publicUrl: cloud.url,
      dashboard: '',
    },
  };
  mkdirSync(dirname(FILE), { recursive: true });
  writeFileSync(FILE, JSON.stringify(running, null, 2));
  return () => rmSync(FILE, { force: true });
}

/** @throws {UsageError} when no cloud is running here. */
export function findRunningCloud(): RunningCloud {
  try {
    const running = JSON.parse(readFileSync(FILE, 'utf8')) as RunningCloud;
    process.kill(running.processId, 0);
    return running;
  } catch (cause) {
    throw new UsageError('no newsletter is running on this machine', {
      cause,
      fix: 'start one in another terminal: npm start -- --serve',
    });
  }
}
