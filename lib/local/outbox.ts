import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { emptyOwnFolder } from './own-folder.ts';

/** A mail as the local SES server delivers it. */
export interface DeliveredMail {
  readonly to: string;
  readonly raw: Uint8Array;
}

/** Rewrites picture addresses in the .html copy, so that a sample's pictures show without a network. */
export type PictureLookup = (url: string) => string | null;

/**
 * Writes each mail as the reader has it: `<folder>/<address>/<n>.eml`, and its two parts as `.html` and `.txt` to
 * open in a browser or an editor. What an earlier run wrote there is removed.
 *
 * @returns the folders written, one for each address, sorted.
 * @throws {UsageError} if the folder holds files that are not ours.
 */
export async function writeInbox(
  folder: string,
  mails: readonly DeliveredMail[],
  pictureAt: PictureLookup = () => null,
): Promise<string[]> {
  await emptyOwnFolder(folder);
  const counts = new Map<string, number>();
  for (const mail of mails) {
    const n = (counts.get(mail.to) ?? 0) + 1;
    counts.set(mail.to, n);
    await writeMail(join(folder, safeName(mail.to)), n, mail.raw, pictureAt);
  }
  return [...counts.keys()].sort().map((address) => join(folder, safeName(address)));
}

async function writeMail(
  folder: string,
  n: number,
  raw: Uint8Array,
  pictureAt: PictureLookup,
): Promise<void> {
  const parsed = await PostalMime.parse(raw);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${n}.eml`), raw);
  await writeFile(join(folder, `${n}.html`), withLocalPictures(parsed.html ?? '', pictureAt));
  await writeFile(join(folder, `${n}.txt`), parsed.text ?? '');
}

/** Changes only the copy to look at; the .eml stays as it was sent. */
export function withLocalPictures(html: string, pictureAt: PictureLookup): string {
  return html.replaceAll(/\bsrc="([^"]+)"/g, (whole, url: string) => {
    const local = pictureAt(url.replaceAll('&amp;', '&'));
    return local === null ? whole : `src="${local}"`;
  });
}

/** An address as a folder name. It is untrusted input and must not lead out of the folder. */
function safeName(address: string): string {
  return address.replaceAll(/[^\w.@+-]/g, '_').replaceAll('..', '_');
}
