import { createHash } from 'node:crypto';
import type { BenchPage } from '../bench/extraction/load-pages.ts';

/** The fold of a page, by its host: no site is both learned from and measured. */
export function foldOf({ url, id }: BenchPage, folds: number): number {
  const host = url === null ? id : (URL.parse(url)?.hostname.replace(/^www\d?\./, '') ?? id);
  return createHash('sha256').update(host).digest().readUInt32BE() % folds;
}
