import { DESK_PATHS } from '../contract/reader-urls.ts';
import { instantOf } from '../domain/instant.ts';
import type { ArticleObject } from '../ports.ts';
import type { EditionView } from './edition-view.ts';
import { type DeskResponse, htmlPage, uploadPage } from './http.ts';
import { articlesPage, uploadedPage } from './pages/articles-page.ts';
import type { DeskServices } from './services.ts';
import type { Session } from './session.ts';

/** Uploads of so many days are listed. */
const DAYS = 2;

/** Uploads of the last days, newest first. */
export async function latestUploads({ uploads, clock }: DeskServices): Promise<readonly ArticleObject[]> {
  const since = instantOf(clock.now().getTime() - DAYS * 86_400_000);
  const objects = await Array.fromAsync(uploads.list(since));
  return objects.toSorted((a, b) => (a.arrivedAt < b.arrivedAt ? 1 : -1));
}

/** Uploaded files and what became of them, with the form for another one. */
export async function showArticles(
  view: EditionView,
  objects: readonly ArticleObject[],
  session: Session,
  services: DeskServices,
): Promise<DeskResponse> {
  const { clock, publicUrl, settings, uploads } = services;
  const form = await uploads.form(clock.now(), `${publicUrl}${DESK_PATHS.uploaded}`);
  return uploadPage(articlesPage({ form, objects, view }, session, settings), new URL(form.action).origin);
}

/**
 * S3 sends the browser here after an upload. The page has no session, because a `SameSite=Strict` cookie may not come
 * with a request that another site has redirected; it says nothing and leads on to the desk.
 */
export function uploaded({ settings }: DeskServices): DeskResponse {
  return htmlPage(uploadedPage(settings.newsletter));
}
