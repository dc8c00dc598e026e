import { FEED_PATHS, READER_PATHS } from '../contract/reader-urls.ts';
import type { FeedKind } from '../ports.ts';
import { notFound } from './answers.ts';
import { archivedEdition, archiveIndex, editionFeed, neighbour } from './archive.ts';
import { changeAddress, confirmAddress } from './change-address.ts';
import { confirm } from './confirm.ts';
import { icon, page, type ReaderRequest, type ReaderResponse } from './http.ts';
import { eraseMe, myData } from './my-data.ts';
import { preferences } from './preferences.ts';
import type { ReaderServices } from './services.ts';
import { embeddedSignUp, signUp } from './subscribe.ts';
import { unsubscribe } from './unsubscribe.ts';

/** Answers one request of a reader's browser or mail client. Only POST changes anything. */
export async function serveReaders(
  request: ReaderRequest,
  services: ReaderServices,
): Promise<ReaderResponse> {
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) return notAllowed(services);
  const [, room = '', rest = '', ...more] = request.path.split('/');
  if (
    `/${room}` === READER_PATHS.archive &&
    more.length === 1 &&
    (more[0] === 'previous' || more[0] === 'next')
  )
    return neighbour(rest, more[0], services);
  if (more.length > 0) return notFound(services);
  const feedKind = FEED_KINDS.find((kind) => FEED_PATHS[kind] === request.path);
  if (feedKind !== undefined) return editionFeed(feedKind, services);
  return rest === ''
    ? generalPage(`/${room}`, request, services)
    : readersPage(`/${room}`, rest, request, services);
}

/** Pages that are the same for everybody. */
function generalPage(path: string, request: ReaderRequest, services: ReaderServices): Answer {
  switch (path) {
    case '/':
    case READER_PATHS.archive:
      return archiveIndex(services);
    case READER_PATHS.subscribe:
      return signUp(request, services);
    case READER_PATHS.embed:
      return embeddedSignUp(request, services);
    case READER_PATHS.icon:
      return icon();
    default:
      return notFound(services);
  }
}

/** Pages of one edition, or of the reader that the token in the path names. */
function readersPage(path: string, rest: string, request: ReaderRequest, services: ReaderServices): Answer {
  switch (path) {
    case READER_PATHS.archive:
      return archivedEdition(rest, services);
    case READER_PATHS.unsubscribe:
      return unsubscribe(request, rest, services);
    case READER_PATHS.confirm:
      return confirm(request, rest, services);
    case READER_PATHS.preferences:
      return preferences(request, rest, services);
    case READER_PATHS.changeAddress:
      return changeAddress(request, rest, services);
    case READER_PATHS.confirmAddress:
      return confirmAddress(request, rest, services);
    case READER_PATHS.data:
      return myData(rest, services);
    case READER_PATHS.erase:
      return eraseMe(request, rest, services);
    default:
      return notFound(services);
  }
}

type Answer = ReaderResponse | Promise<ReaderResponse>;

function notAllowed(services: ReaderServices): ReaderResponse {
  const answer = page(services.pages.message('bad-request'), 405);
  return { ...answer, headers: { ...answer.headers, allow: 'GET, HEAD, POST' } };
}

const FEED_KINDS: readonly FeedKind[] = ['rss', 'atom', 'json'];
