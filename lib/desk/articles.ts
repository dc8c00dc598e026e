import { DESK_PATHS } from '../contract/reader-urls.ts';
import type { EditionView } from './edition-view.ts';
import { type DeskResponse, htmlPage } from './http.ts';
import { articlesPage, uploadedPage } from './pages/articles-page.ts';
import type { DeskServices } from './services.ts';
import type { Session } from './session.ts';
import { type LatestUploads, uploadName } from './uploads.ts';

/**
 * Uploaded files and what became of them, with the form for another one.
 *
 * @param brought - Keys that the script has just uploaded, a line each: it cannot read S3's answer.
 */
export async function showArticles(
  view: EditionView,
  uploaded: LatestUploads,
  brought: string,
  session: Session,
  services: DeskServices,
): Promise<DeskResponse> {
  const { clock, publicUrl, settings, uploads } = services;
  const form = await uploads.form(clock.now(), `${publicUrl}${DESK_PATHS.uploaded}`);
  return htmlPage(
    articlesPage({ form, uploaded, view, missing: missingOf(brought, uploaded) }, session, settings),
    200,
    {
      uploadsTo: new URL(form.action).origin,
    },
  );
}

/** Names of the files that should be in the bucket and are not: S3 refused them. */
function missingOf(brought: string, { objects }: LatestUploads): string[] {
  const keys = new Set(objects.map(({ key }) => key));
  return brought
    .split(/\r?\n/)
    .filter((key) => key !== '' && !keys.has(key))
    .map(uploadName);
}

/**
 * S3 sends the browser here after an upload. The page has no session, because a `SameSite=Strict` cookie may not come
 * with a request that another site has redirected; it shows nothing and links to the desk.
 */
export function uploaded({ settings }: DeskServices): DeskResponse {
  return htmlPage(uploadedPage(settings.newsletter));
}
