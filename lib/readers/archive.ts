import { EDITION_KEY } from '../contract/config/schedule.ts';
import { EDITION_FILES } from '../contract/object-keys.ts';
import { editionUrl, FEED_PATHS, READER_PATHS } from '../contract/reader-urls.ts';
import { type Edition, storiesOf } from '../domain/edition.ts';
import type { ArchivedEdition, EditionRow, FeedKind, FeedStory } from '../ports.ts';
import { archiveUrl, notFound } from './answers.ts';
import { feed, page, type ReaderResponse, redirect } from './http.ts';
import type { ReaderServices } from './services.ts';

/** Feed readers keep what they have seen, so only the newest entries carry their stories. */
const EDITIONS_IN_FULL = 7;

/** Editions that are searched for the one after a day. */
const NEIGHBOURS = 366;

/** Past editions, newest first. */
export async function archiveIndex(services: ReaderServices): Promise<ReaderResponse> {
  const rows = await services.register.latest(services.archiveLength);
  const editions = rows.map((row) => entryOf(row, services));
  return page(
    services.pages.archive({ editions, signUpUrl: `${services.publicUrl}${READER_PATHS.subscribe}` }),
    200,
    'public',
  );
}

/** The same editions as a feed. */
export async function editionFeed(kind: FeedKind, services: ReaderServices): Promise<ReaderResponse> {
  const rows = await services.register.latest(services.archiveLength);
  const editions = await Promise.all(
    rows.map(async (row, index) => ({
      ...entryOf(row, services),
      publishedAt: row.frozenAt,
      stories: index < EDITIONS_IN_FULL ? await storiesIn(row, services) : [],
    })),
  );
  const urls = {
    feedUrl: `${services.publicUrl}${FEED_PATHS[kind]}`,
    archiveUrl: `${services.publicUrl}${READER_PATHS.archive}`,
  };
  return feed(services.pages.feed(kind, { editions, ...urls }), kind);
}

/** The web edition as it was frozen: the stories of the mail, without personal links. */
export async function archivedEdition(edition: string, services: ReaderServices): Promise<ReaderResponse> {
  const row = EDITION_KEY.test(edition) ? await services.register.find(edition) : null;
  const bytes = row === null ? null : await services.archive.read(`${row.path}/${EDITION_FILES.web}`);
  if (bytes === null) return notFound(services);
  return page(new TextDecoder().decode(bytes), 200, 'public');
}

/** Leads to the edition before or after one; to the archive where there is none. */
export async function neighbour(
  edition: string,
  which: 'previous' | 'next',
  services: ReaderServices,
): Promise<ReaderResponse> {
  if (!EDITION_KEY.test(edition)) return notFound(services);
  const rows =
    which === 'previous'
      ? await services.register.latest(1, edition)
      : (await services.register.latest(NEIGHBOURS)).filter(({ id }) => id > edition);
  const row = rows.at(-1);
  return redirect(row === undefined ? archiveUrl(services) : editionUrl(services.publicUrl, row.id));
}

/** The edition that a visitor of the sign-up page can look at; null before the first. */
export async function latestEdition(services: ReaderServices): Promise<ArchivedEdition | null> {
  const [row] = await services.register.latest(1);
  return row === undefined ? null : entryOf(row, services);
}

function entryOf({ id, number, headline }: EditionRow, { publicUrl }: ReaderServices): ArchivedEdition {
  return { id, number, headline, url: editionUrl(publicUrl, id) };
}

async function storiesIn({ path }: EditionRow, { archive }: ReaderServices): Promise<readonly FeedStory[]> {
  const bytes = await archive.read(`${path}/${EDITION_FILES.edition}`);
  if (bytes === null) return [];
  const edition = JSON.parse(new TextDecoder().decode(bytes)) as Edition;
  return storiesOf(edition).map(({ headline, dek, url, publisher }) => ({ headline, dek, url, publisher }));
}
