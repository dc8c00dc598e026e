import type { Cloud } from '../../lib/local/cloud.ts';
import type { MorningOptions } from './morning.ts';

/** Stays up until the operator presses Ctrl-C. */
export async function serveInbox(cloud: Cloud, options: MorningOptions): Promise<void> {
  console.log(`\n  inbox    http://127.0.0.1:${options.port}/`);
  console.log(`  archive  ${cloud.url}/`);
  console.log('  Ctrl-C ends it.');
  await new Promise<void>((resolve) => process.once('SIGINT', resolve));
}
