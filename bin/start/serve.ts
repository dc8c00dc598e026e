import { DESK_PATHS } from '../../lib/contract/reader-urls.ts';
import type { Cloud } from '../../lib/local/cloud.ts';
import { startInbox } from '../../lib/local/inbox.ts';
import { SAMPLE_PICTURES } from '../../lib/local/newsroom/pictures.ts';
import { announce } from '../../lib/local/running-cloud.ts';
import { readNewsletter } from '../cli/newsletter.ts';
import { openInBrowser } from '../cli/open-in-browser.ts';
import { startTicking } from './ticks.ts';

/** Serves the inbox and the reader pages and runs the schedules until the operator presses Ctrl-C. */
export async function serveInbox(
  cloud: Cloud,
  options: { readonly port: number; readonly out: string; readonly open: boolean },
): Promise<void> {
  const inbox = await startInbox({
    port: options.port,
    newsletter: readNewsletter().newsletter.name,
    ses: cloud.ses,
    outDir: options.out,
    links: [
      { label: 'Archive', href: `${cloud.url}/` },
      { label: 'Sign up', href: `${cloud.url}/subscribe` },
      { label: 'The desk', href: `${cloud.url}${DESK_PATHS.today}` },
    ],
    pictures: SAMPLE_PICTURES,
  });
  const withdraw = announce(cloud);
  const stopTicking = startTicking(cloud);
  console.log(`\n  inbox    ${inbox.url}/`);
  console.log(`  archive  ${cloud.url}/`);
  console.log(`  sign-up  ${cloud.url}/subscribe`);
  const { editors } = readNewsletter().operate;
  if (editors.length > 0)
    console.log(`  desk     ${cloud.url}${DESK_PATHS.today} (sign in as ${editors.join(' or ')})`);
  console.log(
    withdraw === null
      ? '\n  Another newsletter is running on this machine: commands with --local talk to that one.'
      : '\n  To run commands against it, add --local, for example: npx broadsheet status --local',
  );
  if (options.open) openInBrowser(`${inbox.url}/`);
  console.log('  Press Ctrl-C to stop.');
  await interrupted();
  withdraw?.();
  await Promise.all([stopTicking(), inbox.stop()]);
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
