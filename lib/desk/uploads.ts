import { instantOf } from '../domain/instant.ts';
import type { ArticleObject } from '../ports.ts';
import type { DeskServices } from './services.ts';

/** Uploads of so many days are listed, and at most so many. */
const DAYS = 2;
const MOST_UPLOADS = 100;

/** The latest uploads, newest first, and how many more there are. */
export interface LatestUploads {
  readonly objects: readonly ArticleObject[];
  readonly more: number;
}

export async function latestUploads({ uploads, clock }: DeskServices): Promise<LatestUploads> {
  const since = instantOf(clock.now().getTime() - DAYS * 86_400_000);
  const objects = await Array.fromAsync(uploads.list(since));
  const newestFirst = objects.toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1));
  return {
    objects: newestFirst.slice(0, MOST_UPLOADS),
    more: Math.max(0, newestFirst.length - MOST_UPLOADS),
  };
}

/** Name of an uploaded file. The first part of its key's last part was added by the form. */
export function uploadName(key: string): string {
  return (key.split('/').at(-1) ?? key).replace(/^[0-9a-f]{8}-/, '');
}
