import { copyFile, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { EDITION_FILES } from '../../lib/contract/object-keys.ts';
import type { EditionId } from '../../lib/domain/edition.ts';
import type { Cloud } from '../../lib/local/cloud.ts';
import { SAMPLE_PICTURES } from '../../lib/local/newsroom/pictures.ts';
import { type PictureLookup, withLocalPictures, writeInbox } from '../../lib/local/outbox.ts';
import { emptyOwnFolder, ownFolder, refuseForeignFolder } from '../../lib/local/own-folder.ts';
import type { EditionRow } from '../../lib/ports.ts';
import { adaptersFor } from '../cli/adapters.ts';

/** Checks before the morning that its folders may be written. @throws {UsageError} for somebody else's folder. */
export function refuseForeignOut(out: string, edition: EditionId): void {
  for (const room of ['inbox', PICTURES, join('editions', edition)]) refuseForeignFolder(join(out, room));
}

/** Copies an edition's frozen files to `<out>/editions/<date>/`. @returns their paths. */
export async function writeEdition(row: EditionRow, cloud: Cloud, out: string): Promise<string[]> {
  const archive = archiveOf(cloud);
  const folder = join(out, 'editions', row.id);
  await emptyOwnFolder(folder);
  const written: string[] = [];
  for (const name of Object.values(EDITION_FILES)) {
    const bytes = await archive.read(`${row.path}/${name}`);
    if (bytes === null) continue;
    const isPage = name === EDITION_FILES.web;
    const text = new TextDecoder().decode(bytes);
    await writeFile(join(folder, name), isPage ? shownFromDisk(text, picturesSeenFrom(folder, out)) : bytes);
    written.push(join(folder, name));
  }
  return written;
}

/** Copies the report of a day without an edition. @returns the paths written. */
export async function writeQuietReport(key: string, cloud: Cloud, out: string): Promise<string[]> {
  const archive = archiveOf(cloud);
  const [, day = ''] = key.split('/');
  const folder = join(out, 'editions', day);
  await emptyOwnFolder(folder);
  const written: string[] = [];
  for (const [name, path] of [
    [EDITION_FILES.reportHtml, key],
    [EDITION_FILES.reportJson, key.replace(/\.html$/, '.json')],
  ] as const) {
    await writeFile(join(folder, name), (await archive.read(path)) ?? '');
    written.push(join(folder, name));
  }
  return written;
}

/**
 * Writes every mail that SES accepted, as the mailbox received it, to `<out>/<room>/`, and empties that first.
 *
 * @returns the inbox folders.
 */
export async function writeMails(
  { ses }: { readonly ses: Pick<Cloud['ses'], 'acceptances' | 'delivered'> },
  out: string,
  room: 'inbox' | 'test-send' = 'inbox',
): Promise<string[]> {
  const folder = join(out, room);
  const mails = ses.acceptances().flatMap(({ messageId, recipients }) => {
    const raw = ses.delivered(messageId);
    return raw === null ? [] : recipients.map((to) => ({ to, raw }));
  });
  return writeInbox(folder, mails, picturesSeenFrom(join(folder, 'somebody'), out));
}

/** Copies the samples' pictures beside the files that show them, so that `out` can be moved and shared. */
export async function writePictures(out: string): Promise<void> {
  await ownFolder(join(out, PICTURES));
  for (const file of Object.values(SAMPLE_PICTURES))
    await copyFile(file, join(out, PICTURES, basename(file)));
}

const PICTURES = 'pictures';

/** The samples' picture addresses do not exist, so the local copies show files instead. */
function picturesSeenFrom(folder: string, out: string): PictureLookup {
  return (url) => {
    const file = SAMPLE_PICTURES[url];
    return file === undefined ? null : relative(folder, join(out, PICTURES, basename(file)));
  };
}

/** The page's own policy allows pictures over https only; from disk they are files. */
function shownFromDisk(page: string, pictureAt: PictureLookup): string {
  return withLocalPictures(page, pictureAt).replace('img-src https:', 'img-src https: file:');
}

function archiveOf({ clients, resources }: Cloud) {
  return adaptersFor(resources.values, clients).archive;
}
