import type { Command } from './cli/command.ts';

export interface Listed {
  /** What the command does, in one sentence. */
  readonly about: string;
  load(): Promise<{ readonly command: Command }>;
}

/** Every command of `npx broadsheet`, in the order of the help. Each is loaded only when it is called. */
export const COMMANDS: Readonly<Record<string, Listed>> = {
  start: {
    about: 'Run whole mornings on this machine, without an AWS account: edition, mails, bounces.',
    load: () => import('./commands/start.ts'),
  },
  preview: {
    about: 'Show every page and mail in the browser, and reload when a template changes.',
    load: () => import('./commands/preview.ts'),
  },
  next: {
    about: 'Show the next step, from a fresh clone to the first edition.',
    load: () => import('./commands/next.ts'),
  },
  doctor: {
    about: "Check whether the stack can be deployed or, once it is, whether tomorrow's edition can be sent.",
    load: () => import('./commands/doctor.ts'),
  },
  publish: {
    about: "Make today's edition now, as the schedule would.",
    load: () => import('./commands/publish.ts'),
  },
  'test-send': {
    about: 'Send the next edition, as it is now, only to the addresses you name.',
    load: () => import('./commands/test-send.ts'),
  },
  replay: {
    about: 'Rebuild an edition from its recorded inputs and compare every byte.',
    load: () => import('./commands/replay.ts'),
  },
  status: {
    about: "Show an edition's deliveries: progress, totals, time left, and what is holding them up.",
    load: () => import('./commands/status.ts'),
  },
  editions: {
    about: 'List the editions that were made, newest first.',
    load: () => import('./commands/editions.ts'),
  },
  report: {
    about: "Download an edition's report.html and report.json.",
    load: () => import('./commands/report.ts'),
  },
  open: {
    about: 'Open a page in the browser: mail, report or web page of an edition, desk, sign-up, dashboard.',
    load: () => import('./commands/open.ts'),
  },
  logs: {
    about: "Print a function's recent log; --follow keeps printing until Ctrl-C.",
    load: () => import('./commands/logs.ts'),
  },
  pause: {
    about: 'Stop sending within ten seconds. Nothing is lost; resume continues from there.',
    load: () => import('./commands/pause.ts'),
  },
  resume: {
    about: 'Continue sending after a pause, a tripped breaker or a parked account. Nobody is mailed twice.',
    load: () => import('./commands/resume.ts'),
  },
  redrive: {
    about: 'Requeue every unfinished chunk now, as the sweeper does once a minute. Safe at any time.',
    load: () => import('./commands/redrive.ts'),
  },
  'resend-failed': {
    about: 'Retry the failed deliveries of an edition, once their cause is fixed.',
    load: () => import('./commands/resend-failed.ts'),
  },
  desk: {
    about: "Show or change the editor's instructions (desk.json in the articles bucket).",
    load: () => import('./commands/desk.ts'),
  },
  subscribers: {
    about: 'Import or export the list; show or erase one subscriber, or lift a suppression.',
    load: () => import('./commands/subscribers.ts'),
  },
  webhooks: {
    about: 'Manage the webhook that notifies your own system of subscription changes.',
    load: () => import('./commands/webhooks.ts'),
  },
};

/** Own properties only: every object also has `toString`. */
export function commandOf(asked: string): Listed | undefined {
  return Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
}
