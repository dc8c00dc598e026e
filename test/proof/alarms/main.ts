import { FAILURES } from './failures.ts';

export const summary =
  'each failure, the alarm that fires, and after how many minutes: the table of the runbook';

export interface AlarmRow {
  readonly failure: string;
  readonly alarm: string;
  readonly minutes: number | null;
}

/** Status 1 if a failure sets off no alarm. */
export async function run(args: string[]): Promise<{ readonly rows: readonly AlarmRow[] }> {
  const rows: AlarmRow[] = [];
  for (const [failure, { alarm, minutesUntilRinging }] of Object.entries(FAILURES))
    rows.push({ failure, alarm, minutes: await minutesUntilRinging() });
  if (rows.some(({ minutes }) => minutes === null)) process.exitCode = 1;
  if (!args.includes('--json'))
    for (const { failure, alarm, minutes } of rows)
      console.log(
        `${failure.padEnd(58)} ${alarm.padEnd(16)} ${minutes === null ? 'NEVER' : inWords(minutes)}`,
      );
  return { rows };
}

/** As the runbook writes it. */
export function inWords(minutes: number): string {
  return minutes >= 180 ? `${Math.round(minutes / 60)} hours` : `${minutes} minutes`;
}
