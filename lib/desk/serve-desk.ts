import { DESK_PATHS } from '../contract/reader-urls.ts';
import { pauseSending, resumeSending } from '../deliver/operate.ts';
import { instantOf } from '../domain/instant.ts';
import { editionInHand } from '../publish/edition-in-hand.ts';
import { showArticles, uploaded } from './articles.ts';
import { changeDesk, editsIn } from './change-desk.ts';
import { showDelivery } from './delivery.ts';
import { editionView, readDeskVersion } from './edition-view.ts';
import { checkReplay, showEditions } from './editions.ts';
import { asset, type DeskRequest, type DeskResponse, framedMail, htmlPage, seeOther } from './http.ts';
import { conflictPage, problemPage } from './pages/conflict-page.ts';
import { approvePage, holdPage } from './pages/gate-pages.ts';
import { previewPage, shownMail } from './pages/preview-page.ts';
import { messagePage } from './pages/sign-in-pages.ts';
import { storyPage } from './pages/story-page.ts';
import { todayPage } from './pages/today-page.ts';
import { waitingPage } from './pages/waiting-page.ts';
import { actOnSubscriber, showReaders } from './readers.ts';
import type { DeskServices } from './services.ts';
import { isOwnForm, type Session, sessionOf } from './session.ts';
import { enter, refused, signIn, signOut } from './sign-in.ts';
import { latestUploads } from './uploads.ts';

/** Answers one request of an editor's browser. Only POST changes anything, and only from a page of this session. */
export async function serveDesk(request: DeskRequest, services: DeskServices): Promise<DeskResponse> {
  const { method, path } = request;
  const { newsletter } = services.settings;
  if (!['GET', 'HEAD', 'POST'].includes(method)) return htmlPage(messagePage(newsletter, 'not-found'), 405);
  // Forms are accepted from the public address only, so the desk is opened there.
  if (method !== 'POST' && isElsewhere(request, services))
    return seeOther(`${services.publicUrl}${path}${queryOf(request)}`);
  if (path === DESK_PATHS.style) return asset(services.stylesheet, 'text/css');
  if (path === DESK_PATHS.script) return asset(services.script, 'text/javascript');
  if (path === DESK_PATHS.uploaded) return uploaded(services);
  if (path === DESK_PATHS.signIn) return signIn(request, services);
  if (path.startsWith(`${DESK_PATHS.enter}/`))
    return enter(request, path.slice(DESK_PATHS.enter.length + 1), services);
  const session = await sessionOf(request, services);
  if (session === null) return seeOther(`${DESK_PATHS.signIn}?next=${encodeURIComponent(path)}`);
  if (method !== 'POST') return show(request, session, services);
  if (!isOwnForm(request, session, services.publicUrl)) return refused(services);
  return act(request, session, services);
}

/** A newsletter with an own domain is still reachable at API Gateway's own address. */
function isElsewhere({ host }: DeskRequest, { publicUrl }: DeskServices): boolean {
  return host !== undefined && host !== new URL(publicUrl).host;
}

function queryOf({ query }: DeskRequest): string {
  const text = new URLSearchParams(query).toString();
  return text === '' ? '' : `?${text}`;
}

async function show(request: DeskRequest, session: Session, services: DeskServices): Promise<DeskResponse> {
  const { settings } = services;
  if (isBelow(request.path, DESK_PATHS.editions)) return showEditions(request, session, services);
  switch (request.path) {
    case DESK_PATHS.today:
    case DESK_PATHS.preview:
    case DESK_PATHS.mail:
    case DESK_PATHS.articles:
    case DESK_PATHS.story:
      return showView(request, session, services);
    case DESK_PATHS.delivery:
      return htmlPage(await showDelivery(session, services));
    case DESK_PATHS.subscribers:
      return htmlPage(await showReaders(session, services));
    case DESK_PATHS.hold:
      return htmlPage(
        holdPage(
          await editionInHand(settings.schedule, services.clock.now(), services),
          await readDeskVersion(services),
          session,
          settings,
        ),
      );
    case DESK_PATHS.approve:
      return htmlPage(
        approvePage(
          await editionInHand(settings.schedule, services.clock.now(), services),
          session,
          settings,
        ),
      );
    default:
      return htmlPage(messagePage(settings.newsletter, 'not-found'), 404);
  }
}

/** Pages of the edition in hand: a draft may take longer than they can wait. */
async function showView(
  { path, query }: DeskRequest,
  session: Session,
  services: DeskServices,
): Promise<DeskResponse> {
  const { settings } = services;
  const uploaded = path === DESK_PATHS.articles ? await latestUploads(services) : null;
  const articles = uploaded === null ? {} : { articles: uploaded.objects[0]?.key ?? '' };
  const isFresh = uploaded !== null || path === DESK_PATHS.story;
  const view = await editionView(services, { draftName: query.draft, isFresh, ...articles });
  if ('status' in view) return htmlPage(waitingPage(path, { ...query, draft: view.name }, session, settings));
  if (uploaded !== null) return showArticles(view, uploaded, query.brought ?? '', session, services);
  if (path === DESK_PATHS.story) {
    const pictures = query.pictures === 'shown';
    const page = storyPage(view, query.article ?? '', pictures, session, settings);
    return page === null
      ? htmlPage(messagePage(settings.newsletter, 'not-found'), 404)
      : htmlPage(page, 200, { pictures });
  }
  if (path === DESK_PATHS.mail) return framedMail(shownMail(view, query.scheme));
  if (path === DESK_PATHS.preview) return htmlPage(previewPage(view, query, session, settings));
  return htmlPage(todayPage(view, await services.control.read(), session, settings));
}

async function act(request: DeskRequest, session: Session, services: DeskServices): Promise<DeskResponse> {
  const { form } = request;
  if (isBelow(request.path, DESK_PATHS.editions)) return checkReplay(request, session, services);
  switch (request.path) {
    case DESK_PATHS.signOut:
      return signOut(session, services);
    case DESK_PATHS.change:
      return change(form, session, services);
    case DESK_PATHS.approve:
      return approve(form, session, services);
    case DESK_PATHS.subscribers:
      return htmlPage(await actOnSubscriber(form, session, services));
    case DESK_PATHS.publish:
      return htmlPage(problemPage(await freeze(services), session, services.settings));
    case DESK_PATHS.testSend: {
      const sent = await services.publisher.testSend(session.editor);
      const text = sent ? 'The test is on its way to your inbox.' : 'SES did not take the test. Try again.';
      return htmlPage(problemPage(text, session, services.settings));
    }
    case DESK_PATHS.delivery:
      if (form.verb === 'pause') await pauseSending('paused on the desk', services);
      if (form.verb === 'resume') await resumeSending(services);
      return seeOther(DESK_PATHS.delivery);
    default:
      return htmlPage(messagePage(services.settings.newsletter, 'not-found'), 404);
  }
}

function isBelow(path: string, room: string): boolean {
  return path === room || path.startsWith(`${room}/`);
}

async function change(
  fields: DeskRequest['form'],
  session: Session,
  services: DeskServices,
): Promise<DeskResponse> {
  const { token: _token, version = '', title, edition, instruction = '', ...asked } = fields;
  const edits = editsIn({ ...asked, ...Object.fromEntries(new URLSearchParams(instruction)) });
  if (edits === null)
    return htmlPage(problemPage('This change is not complete.', session, services.settings), 400);
  const outcome = await changeDesk(edits, { version, title, edition }, session, services);
  switch (outcome.status) {
    case 'changed':
      return seeOther();
    case 'refused':
      return htmlPage(problemPage(outcome.problems.join(' · '), session, services.settings), 400);
    case 'conflict':
      return htmlPage(conflictPage(outcome, edits, fields, session, services.settings), 409);
  }
}

/** Approves the revision that the editor saw, not one that was frozen meanwhile. */
async function approve(
  { edition = '', revision = '' }: DeskRequest['form'],
  session: Session,
  services: DeskServices,
): Promise<DeskResponse> {
  const { clock, control, settings } = services;
  const { id, frozen } = await editionInHand(settings.schedule, clock.now(), services);
  if (frozen === null || id !== edition || String(frozen.revision) !== revision)
    return htmlPage(
      problemPage('There is a newer revision. Look at it before you approve.', session, settings),
      409,
    );
  await control.setApproval(id, {
    revision: frozen.revision,
    by: session.editor,
    at: instantOf(clock.now()),
  });
  return seeOther();
}

/** Freezes today's edition, or its next revision as long as no mail of it has left. */
async function freeze(services: DeskServices): Promise<string> {
  const { clock, publisher, settings } = services;
  const { frozen } = await editionInHand(settings.schedule, clock.now(), services);
  return publisher.publish(frozen !== null);
}
