import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { FunctionName } from '../contract/environment.ts';
import { stackNameOf } from '../contract/outputs.ts';
import { SettingsError } from '../errors.ts';
import type { Clock, Randomness, Timer } from '../ports.ts';
import { readConfig, readSettings } from './settings.ts';
import { createLog, createMetrics } from './telemetry.ts';

/** The real clock. Everything gets the time from it, so that a test can replace it. */
export const systemClock: Clock = { now: () => new Date() };

export const systemRandomness: Randomness = { bytes: (count) => randomBytes(count) };

const systemTimer: Timer = { sleep: (milliseconds) => sleep(milliseconds) };

/** Folder of the function's code, set by Lambda and likewise by the local cloud. */
export function codeFolder(): string {
  const folder = process.env.LAMBDA_TASK_ROOT;
  if (folder !== undefined) return folder;
  throw new SettingsError('LAMBDA_TASK_ROOT is not set', {
    fix: 'Lambda sets it; to run functions locally, use `npm start`',
  });
}

/** A function's surroundings: variables, config, clock, randomness, log and metrics. @throws {SettingsError} */
export function worldOf<Name extends FunctionName>(name: Name) {
  const config = readConfig(codeFolder());
  return {
    settings: readSettings(name, process.env),
    config,
    clock: systemClock,
    randomness: systemRandomness,
    timer: systemTimer,
    log: createLog(name),
    metrics: createMetrics(name, stackNameOf(config.operate.name)),
  };
}
