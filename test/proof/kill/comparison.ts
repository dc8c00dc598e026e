import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startSesServer } from '@broadsheet/local-ses';
import { Dice } from '../simulate/dice.ts';
import type { KillOptions } from './broadsheet.ts';
import { judge, type KillRow, TROUBLE } from './trouble.ts';

const SENDER = fileURLToPath(new URL('./comparison-process.ts', import.meta.url));
const FROM = 'digest@news.example.com';

/** A sender from the field under the same trouble and the same number of kills, restarted after each. */
export async function killComparison(
  system: 'naive-loop' | 'sdk-default-retries',
  { subscribers, kills: most, seed, note }: KillOptions,
): Promise<KillRow> {
  const dice = new Dice(seed);
  const folder = mkdtempSync(join(tmpdir(), 'kill-'));
  const ses = await startSesServer({ identities: ['news.example.com'], keep: 'index' });
  ses.inject(TROUBLE);
  const env = {
    PATH: process.env.PATH ?? '',
    AWS_ENDPOINT_URL_SES: ses.url,
    AWS_REGION: 'eu-west-1',
    AWS_ACCESS_KEY_ID: 'local',
    AWS_SECRET_ACCESS_KEY: 'local',
  };
  // The first mails are there when the first kill comes; the last come before the list is through.
  const step = (subscribers * 0.9) / Math.max(1, most);
  let kills = 0;
  for (let finished = false; !finished; ) {
    const child = fork(SENDER, [system, join(folder, 'record'), String(subscribers), FROM], {
      env,
      stdio: 'ignore',
    });
    const over = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code === 0)));
    const after = (kills + dice.roll()) * step;
    const killer = setInterval(() => {
      if (kills < most && ses.acceptances().length >= after) child.kill('SIGKILL');
    }, 5);
    finished = await over;
    clearInterval(killer);
    if (!finished) kills += 1;
  }
  note(`${system}: ${ses.acceptances().length} accepted, ${kills} kills`);
  const addresses = Array.from({ length: subscribers }, (_, n) => `reader${n}@mail.example`);
  const row = judge(system, addresses, ses.acceptances(), { kills, unconfirmed: 0 });
  await ses.stop();
  rmSync(folder, { recursive: true });
  return row;
}
