import { FEED_PATHS, READER_PATHS } from '../contract/reader-urls.ts';
import type { FeedKind } from '../ports.ts';
import { archivedEdition, archiveIndex, editionFeed } from './archive.ts';
import { confirm } from './confirm.ts';
import { page, type ReaderRequest, type ReaderResponse } from './http.ts';
import { preferences } from './preferences.ts';
import type { ReaderServices } from './services.ts';
import { signUp } from './subscribe.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Answers one request of a reader's browser or mail client. Only POST changes anything. */
export async function serveReaders(
  request: ReaderRequest,
  services: ReaderServices,
): Promise<ReaderResponse> {
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return notAllowed(services);
  const [, room = '', rest = '', ...more] = request.path.split('/');
  if (more.length > 0) return notFound(services);
  const feedKind = FEED_KINDS.find((kind) => FEED_PATHS[kind] === request.path);
  if (feedKind !== undefined) return editionFeed(feedKind, services);
  switch (`/${room}`) {
    case '/':
      return archiveIndex(services);
    case READER_PATHS.archive:
      return rest === '' ? archiveIndex(services) : archivedEdition(rest, services);
    case READER_PATHS.subscribe:
      return rest === '' ? signUp(request, services) : notFound(services);
    case READER_PATHS.unsubscribe:
      return unsubscribe(request, rest, services);
    case READER_PATHS.confirm:
      return confirm(request, rest, services);
    case READER_PATHS.preferences:
      return preferences(request, rest, services);
    default:
      return notFound(services);
  }
}

function notAllowed(services: ReaderServices): ReaderResponse {
  const answer = page(services.pages.message('bad-request'), 405);
  return { ...answer, headers: { ...answer.headers, allow: 'GET, HEAD, POST' } };
}

const FEED_KINDS: readonly FeedKind[] = ['rss', 'atom', 'json'];

function notFound(services: ReaderServices): ReaderResponse {
  return page(services.pages.message('not-found'), 404);
}
