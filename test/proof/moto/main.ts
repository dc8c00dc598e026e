import { isMotoThere } from '../../support/moto-server.ts';
import { type Checked, liveOneDay } from './a-day.ts';
import { deployOnMoto } from './moto-cloud.ts';

export const summary =
  'the template and the bundles on moto, an AWS that was written by others: one whole day';

/** Needs `moto_server` (`pip install "moto[server,all]"`); without it nothing is checked, and it says so. */
export async function run(): Promise<{ readonly checks: readonly Checked[] } | null> {
  if (!isMotoThere()) {
    console.log(
      'SKIPPED: moto_server is not installed (pip install "moto[server,all]"), so no day was lived on moto',
    );
    return null;
  }
  const cloud = await deployOnMoto();
  try {
    console.log(`${cloud.created} resources created, ${cloud.failed.length} failed`);
    for (const failure of cloud.failed) console.log(`  ${failure}`);
    for (const call of new Set(cloud.missing)) console.log(`  moto lacks ${call}`);
    const checks = await liveOneDay(cloud);
    for (const { what, found, holds } of checks)
      console.log(`${holds ? 'ok    ' : 'BROKEN'} ${what}${holds ? '' : `: ${JSON.stringify(found)}`}`);
    if (cloud.failed.length > 0 || checks.some(({ holds }) => !holds)) process.exitCode = 1;
    return { checks };
  } finally {
    await cloud.stop();
  }
}
