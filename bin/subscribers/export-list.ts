import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { domainToUnicode } from 'node:url';
import { stringify } from 'csv-stringify/sync';
import type { Subscriber } from '../../lib/domain/subscriber.ts';
import type { SubscriberDirectory } from '../../lib/ports.ts';

/** Everything that `import` reads back. */
const COLUMNS = [
  'address',
  'zone',
  'minute',
  'state',
  'subscribedAt',
  'confirmedAt',
  'leftAt',
  'suppression',
  'suppressedAt',
  'days',
  'pausedUntil',
  'sectionsLeftOut',
  'leadLeftOut',
  'consentRecord',
];

/** Print everybody as CSV, row by row; the reader of the pipe may stop at any time. */
export async function exportSubscribers(
  directory: Pick<SubscriberDirectory, 'all'>,
  out: NodeJS.WritableStream,
): Promise<void> {
  try {
    await pipeline(Readable.from(csvLines(directory)), out, { end: false });
  } catch (cause) {
    // The pipe was closed, for example by `| head`.
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EPIPE')) throw cause;
  }
}

async function* csvLines(directory: Pick<SubscriberDirectory, 'all'>): AsyncGenerator<string> {
  yield `${COLUMNS.join(',')}\n`;
  for await (const subscriber of directory.all())
    yield stringify([cellsOf(subscriber)], { escape_formulas: true });
}

function cellsOf({ address, suppression, ...subscriber }: Subscriber): string[] {
  const { zone, minute, state, subscribedAt, confirmedAt, leftAt, days, pausedUntil, choice, consent } =
    subscriber;
  const at = address.lastIndexOf('@');
  return [
    `${address.slice(0, at)}@${domainToUnicode(address.slice(at + 1))}`,
    zone,
    String(minute),
    state,
    subscribedAt ?? '',
    confirmedAt ?? '',
    leftAt ?? '',
    suppression?.reason ?? '',
    suppression?.at ?? '',
    days ?? '',
    pausedUntil ?? '',
    choice?.leftOut.join('|') ?? '',
    choice?.withLead === false ? 'yes' : '',
    consent === undefined ? '' : `${consent.how}/${consent.text}/${consent.ip ?? '-'}`,
  ];
}
