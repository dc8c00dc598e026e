import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';

/*
 * Two senders as they are found in the field, written for the comparison. Both go through the list in order
 * and continue after a crash where their record says.
 *
 * `naive-loop`: 50 mails at a time; when they have been tried the position is saved (as Notifuse and Wraps do,
 * with the same batch size). One request each; a mail that fails is logged and left behind.
 *
 * `sdk-default-retries`: one record for each mail, written after SES answered, and the SDK's default client,
 * which tries up to three times; a mail that still fails is tried again at the end of the list.
 */
const [system, recordFile = '', count = '0', from = ''] = process.argv.slice(2);
const addresses = Array.from({ length: Number(count) }, (_, n) => `reader${n}@mail.example`);
const IN_FLIGHT = 50;

const client = system === 'naive-loop' ? new SESClient({ maxAttempts: 1 }) : new SESClient({});

async function send(address: string): Promise<boolean> {
  const mail = `From: ${from}\r\nTo: ${address}\r\nSubject: News\r\n\r\nNews\r\n`;
  try {
    await client.send(
      new SendRawEmailCommand({ Destinations: [address], RawMessage: { Data: Buffer.from(mail) } }),
    );
    return true;
  } catch {
    return false;
  }
}

if (system === 'naive-loop') {
  const start = existsSync(recordFile) ? Number(readFileSync(recordFile, 'utf8')) : 0;
  for (let i = start; i < addresses.length; i += IN_FLIGHT) {
    await Promise.all(addresses.slice(i, i + IN_FLIGHT).map(send));
    // Written whole or not at all.
    writeFileSync(`${recordFile}.new`, String(i + IN_FLIGHT));
    renameSync(`${recordFile}.new`, recordFile);
  }
} else {
  const done = new Set(existsSync(recordFile) ? readFileSync(recordFile, 'utf8').split('\n') : []);
  let left = addresses.filter((address) => !done.has(address));
  while (left.length > 0) {
    const failed: string[] = [];
    for (let i = 0; i < left.length; i += IN_FLIGHT) {
      await Promise.all(
        left.slice(i, i + IN_FLIGHT).map(async (address) => {
          if (await send(address)) appendFileSync(recordFile, `${address}\n`);
          else failed.push(address);
        }),
      );
    }
    left = failed;
  }
}
