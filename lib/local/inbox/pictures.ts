import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { withLocalPictures } from '../outbox.ts';
import type { ShownFile } from './edition-files.ts';
import { type Reply, text } from './reply.ts';

/** Picture address → file on this machine, for the samples' pictures that nobody answers. */
export type Pictures = Readonly<Record<string, string>>;

/** A mail's HTML with the known pictures taken from here. */
export function pictured(pictures: Pictures, html: string): string {
  return withLocalPictures(html, (url) => (Object.hasOwn(pictures, url) ? pictureHref(url) : null));
}

/** The written pages name the sample pictures by file, as seen from their folder. */
export function picturedFile(pictures: Pictures, file: ShownFile): string {
  const byFile = new Map(
    Object.entries(pictures).map(([url, path]) => [relative(dirname(file.path), path), url]),
  );
  const html = file.bytes.toString('utf8').replace(OWN_POLICY, '');
  return withLocalPictures(pictured(pictures, html), (path) => {
    const url = byFile.get(path);
    return url === undefined ? null : pictureHref(url);
  });
}

/** A page's own policy would keep out the pictures from here; ours, in the header, is in its place. */
const OWN_POLICY = /<meta\s[^>]*\bcontent-security-policy\b[^>]*>/gi;

function pictureHref(url: string): string {
  return `/picture/${encodeURIComponent(url)}`;
}

/** The picture behind `/picture/<address>`; null when it is not one of ours. */
export function pictureReply(pictures: Pictures, address: string): Reply | null {
  const file = Object.hasOwn(pictures, address) ? pictures[address] : undefined;
  if (file === undefined) return null;
  // A sandboxed frame has no origin, so to the browser its pictures come from elsewhere.
  return { ...text(200, readFileSync(file)), type: 'image/jpeg', embeddable: true };
}
