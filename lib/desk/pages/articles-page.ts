import { type Html, html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import { localTime, withLocalTimes } from '../../domain/local-time.ts';
import type { ArticleObject, UploadForm } from '../../ports.ts';
import type { EditionView } from '../edition-view.ts';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';
import { type LatestUploads, uploadName } from '../uploads.ts';
import { deskPage, form } from './frame.ts';

/** What the reader can read; anything else would be set aside. */
const TYPES = '.html,.htm,.md,.markdown,.txt,.json,.jsonl,.xml,.rss,.atom,.gz';

export interface ArticlesView {
  readonly form: UploadForm;
  readonly uploaded: LatestUploads;
  readonly view: EditionView;
  /** Files that were sent a moment ago and have not arrived. */
  readonly missing: readonly string[];
}

/** Files for the edition in hand, and what became of each. */
export function articlesPage(
  { form: upload, uploaded: { objects, more }, view, missing }: ArticlesView,
  session: Session,
  settings: DeskSettings,
): string {
  const { counts } = view.report;
  return deskPage(
    { settings, title: 'Articles', session, at: DESK_PATHS.articles },
    html`<p class="source">For the edition of ${view.inHand.id}: ${counts.articles} articles were read, ${counts.setAside} files were set aside. <a href="${DESK_PATHS.today}">Today</a> shows which.</p>
${view.inHand.frozen === null ? null : frozenNotice(session)}
<section><h2>Upload a file</h2>
${missing.length === 0 ? null : html`<p class="problem" dir="auto">Upload failed: ${missing.join(', ')}. The file was rejected, or this page had been open for over an hour. Try again.</p>`}
${uploadForm(upload, settings.uploadMaxBytes)}</section>
<section><h2>Uploaded in the last two days</h2>
${objects.length === 0 ? html`<p>None.</p>` : html`<ul class="uploads">${objects.map((object) => listed(object, view, settings.timeZone))}</ul>`}
${more === 0 ? null : html`<p class="source">${more} older ones are not listed here. The report of the edition names every article.</p>`}
</section>`,
  );
}

/** The list of files is about a new draft, not about the mail that leaves. */
function frozenNotice(session: Session): Html {
  return html`<section class="gate"><p>This edition is frozen: files that you upload now are not in it. The list below is about the edition that would replace it.</p>
${form(DESK_PATHS.publish, { token: session.formToken }, html`<button type="submit">Replace the frozen edition</button>`)}</section>`;
}

function uploadForm({ action, fields }: UploadForm, maxBytes: number): Html {
  const hidden = Object.entries(fields).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form class="drop" method="post" action="${action}" enctype="multipart/form-data" data-back="${DESK_PATHS.articles}" data-most="${maxBytes}">${hidden}
<label for="file">A web page, a text or Markdown file, JSON or a feed, at most ${megabytes(maxBytes)}</label>
<input id="file" type="file" name="file" required accept="${TYPES}">
<button type="submit">Upload</button>
<p class="source" role="status"></p></form>`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(1).replace(/\.0$/, '')} MB`;
}

function listed({ key, arrivedAt, sizeBytes }: ArticleObject, view: EditionView, timeZone: string): Html {
  return html`<li><p><strong dir="auto">${uploadName(key)}</strong> <span class="source">${localTime(arrivedAt, timeZone)} · ${Math.ceil(sizeBytes / 1000)} kB</span></p><p class="why">${whatBecameOf(key, arrivedAt, view, timeZone)}</p></li>`;
}

function whatBecameOf(key: string, arrivedAt: string, { report }: EditionView, timeZone: string): string {
  const known = report.uploads.find((upload) => upload.key === key);
  if (known !== undefined) return withLocalTimes(known.detail, timeZone);
  return arrivedAt >= report.asOf.slice(0, 19)
    ? 'Waiting to be read: check again in a minute.'
    : 'Read for an earlier edition.';
}

export function uploadedPage(newsletter: string): string {
  return deskPage(
    {
      settings: { newsletter },
      title: 'File uploaded',
      session: null,
      goesTo: DESK_PATHS.articles,
      after: 0,
    },
    html`<p><a href="${DESK_PATHS.articles}">See how it is used</a></p>`,
  );
}
