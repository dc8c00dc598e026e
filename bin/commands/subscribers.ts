import { parseArgs } from 'node:util';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import { UsageError } from '../../lib/errors.ts';
import { liftSuppression } from '../../lib/feedback/suppress.ts';
import type { Log, SubscriberDirectory } from '../../lib/ports.ts';
import { type Command, WrongCallError } from '../cli/command.ts';
import { type Deployment, openDeployment, TABLE_OPTIONS } from '../cli/deployment.ts';
import { afterLifting } from '../subscribers/after-lifting.ts';
import { exportSubscribers } from '../subscribers/export-list.ts';
import { IMPORT_OPTIONS, importCommand, importList } from '../subscribers/import-list.ts';
import { recountSubscribers } from '../subscribers/recount-list.ts';

export const command: Command = {
  usage:
    'subscribers import FILE [--dry-run] [--map COLUMN=FIELD]... [--dates dmy|mdy] [--state STATE] | export | count | show ADDRESS | erase ADDRESS | lift ADDRESS [--at-their-request]  [--stack NAME | --local] [--table NAME]',
  details: `import takes the exports of Mailchimp, Substack, Ghost, listmonk, Buttondown, Beehiiv, Kit, MailerLite, Campaign Monitor
and Brevo, any CSV whose first line names a column of addresses, JSON Lines, or one address a line. The people on it must
have agreed to get the newsletter. People who have left, bounced or complained keep that state, and existing subscribers
are left unchanged. --dry-run says what would happen. See docs/subscribers.md.
lift ends a suppression, so that the address is mailed again. A reader who reported the newsletter as spam is only mailed
again at their own request: --at-their-request.
count reads every profile, prints how many readers are in each state, and corrects the counts that the desk shows.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        ...TABLE_OPTIONS,
        ...IMPORT_OPTIONS,
        'at-their-request': { type: 'boolean', default: false },
      },
    });
    const [verb, what] = positionals;
    const open = async () => (await openDeployment(values)).directory;
    switch (verb) {
      case 'import': {
        const file = needed(what, 'a file: broadsheet subscribers import list.csv');
        return importList(file, importCommand(values), open);
      }
      case 'export':
        return exportSubscribers(await open(), process.stdout);
      case 'count':
        return recountSubscribers(await openDeployment(values), process.stdout);
      case 'show':
        return show(needed(what, 'an address'), await open());
      case 'erase':
        return erase(needed(what, 'an address'), await open());
      case 'lift':
        return lift(needed(what, 'an address'), values['at-their-request'], await openDeployment(values));
      default:
        throw new WrongCallError('missing subcommand', {
          fix: 'use import, export, count, show, erase or lift',
        });
    }
  },
};

function needed(what: string | undefined, kind: string): string {
  if (what !== undefined) return what;
  throw new WrongCallError(`missing ${kind}`, { fix: 'see: npx broadsheet subscribers --help' });
}

async function show(address: string, directory: SubscriberDirectory): Promise<void> {
  console.log(JSON.stringify(await find(address, directory), null, 2));
}

async function erase(address: string, directory: SubscriberDirectory): Promise<void> {
  const { id } = await find(address, directory);
  await directory.erase(id);
  console.log(`Erased ${id}: profile and address are deleted.`);
}

async function lift(address: string, atTheirRequest: boolean, deployment: Deployment): Promise<void> {
  const subscriber = await find(address, deployment.directory);
  const { id } = subscriber;
  const outcome = await liftSuppression(id, atTheirRequest, { ...deployment, log: SILENT });
  if (outcome.status === 'needs-their-request')
    throw new UsageError('this reader reported the newsletter as spam', {
      fix: 'lift it only if they asked for the newsletter again: add --at-their-request',
    });
  console.log(
    outcome.status === 'lifted'
      ? `Lifted the suppression of ${id} (${outcome.suppression.reason}, since ${outcome.suppression.at}).`
      : `${id} was not suppressed.`,
  );
  for (const line of afterLifting(subscriber)) console.log(line);
}

async function find(address: string, directory: SubscriberDirectory): Promise<Subscriber> {
  const subscriber = await directory.findByAddress(address);
  if (subscriber === null) throw new UsageError(`no subscriber has the address ${address.trim()}`);
  return subscriber;
}

const SILENT: Log = { info() {}, warn() {}, error() {} };
