import { READER_PATHS } from '../contract/reader-urls.ts';
import { page, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';

/** The same answer for a link that is broken, forged or expired, and for a reader who is not there. */
export function invalidLink(services: ReaderServices): ReaderResponse {
  return page(services.pages.message('invalid-link', archiveUrl(services)), 404);
}

export function notFound(services: ReaderServices): ReaderResponse {
  return page(services.pages.message('not-found', archiveUrl(services)), 404);
}

export function signUpUrl({ publicUrl }: ReaderServices): string {
  return `${publicUrl}${READER_PATHS.subscribe}`;
}

export function archiveUrl({ publicUrl }: ReaderServices): string {
  return `${publicUrl}${READER_PATHS.archive}`;
}
