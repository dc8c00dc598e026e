import { EDITION_FILES } from '../contract/object-keys.ts';
import { editionUrl, FEED_PATHS, READER_PATHS } from '../contract/reader-urls.ts';
import type { FeedKind } from '../ports.ts';
import { feed, page, type ReaderResponse } from './http.ts';
import type { ReaderServices } from './services.ts';

/** Past editions, newest first. */
export async function archiveIndex(services: ReaderServices): Promise<ReaderResponse> {
  const rows = await services.register.latest(services.archiveLength);
  const editions = rows.map(({ id, number, headline }) => ({
    id,
    number,
    headline,
    url: editionUrl(services.publicUrl, id),
  }));
  return page(
    services.pages.archive({ editions, signUpUrl: `${services.publicUrl}${READER_PATHS.subscribe}` }),
    200,
    'public',
  );
}

/** The same editions as a feed. */
export async function editionFeed(kind: FeedKind, services: ReaderServices): Promise<ReaderResponse> {
  const rows = await services.register.latest(services.archiveLength);
  const editions = rows.map(({ id, number, headline, frozenAt }) => ({
    id,
    number,
    headline,
    publishedAt: frozenAt,
    url: editionUrl(services.publicUrl, id),
  }));
  const urls = {
    feedUrl: `${services.publicUrl}${FEED_PATHS[kind]}`,
    archiveUrl: `${services.publicUrl}${READER_PATHS.archive}`,
  };
  return feed(services.pages.feed(kind, { editions, ...urls }), kind);
}

/** The web edition as it was frozen: the stories of the mail, without personal links. */
export async function archivedEdition(edition: string, services: ReaderServices): Promise<ReaderResponse> {
  const row = /^\d{4}-\d{2}-\d{2}$/.test(edition) ? await services.register.find(edition) : null;
  const bytes = row === null ? null : await services.archive.read(`${row.path}/${EDITION_FILES.web}`);
  if (bytes === null) return page(services.pages.message('not-found'), 404);
  return page(new TextDecoder().decode(bytes), 200, 'public');
}
