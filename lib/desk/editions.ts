import { EDITION_KEY } from '../contract/config/schedule.ts';
import { EDITION_FILES } from '../contract/object-keys.ts';
import { DESK_PATHS } from '../contract/reader-urls.ts';
import { deliveryReport } from '../deliver/delivery-report.ts';
import { isAbout } from '../domain/desk.ts';
import type { Edition, EditionId } from '../domain/edition.ts';
import { instantOf } from '../domain/instant.ts';
import { CorruptStoreError } from '../errors.ts';
import type { EditionArchive, EditionRow } from '../ports.ts';
import { editionInHand } from '../publish/edition-in-hand.ts';
import type { ReplayOutcome } from '../publish/replay-frozen.ts';
import { readDeskVersion } from './edition-view.ts';
import { type DeskRequest, type DeskResponse, framedMail, htmlPage, plainText } from './http.ts';
import { problemPage } from './pages/conflict-page.ts';
import { editionPage, editionsPage } from './pages/editions-page.ts';
import { filled } from './pages/preview-page.ts';
import { messagePage } from './pages/sign-in-pages.ts';
import type { DeskServices } from './services.ts';
import type { Session } from './session.ts';

/** A page shows so many editions. */
const A_PAGE = 31;

/** Past editions: the list, one of them, or one of its files. */
export async function showEditions(
  { path, query }: DeskRequest,
  session: Session,
  services: DeskServices,
): Promise<DeskResponse> {
  const { register, settings } = services;
  if (path === DESK_PATHS.editions) {
    const before = EDITION_KEY.test(query.before ?? '') ? query.before : undefined;
    const rows = await register.latest(A_PAGE + 1, before);
    return htmlPage(editionsPage(rows.slice(0, A_PAGE), rows.length > A_PAGE, session, settings));
  }
  const [row, file] = await rowAt(path, services);
  if (row === null) return notFound(services);
  switch (file) {
    case '':
      return htmlPage(await onePage(row, session, services));
    case 'mail':
      return framedMail(filled(await textOf(row, EDITION_FILES.mailHtml, services.archive)));
    case 'report':
      return framedMail(await textOf(row, EDITION_FILES.reportHtml, services.archive));
    case 'text':
      return plainText(filled(await textOf(row, EDITION_FILES.mailText, services.archive)));
    default:
      return notFound(services);
  }
}

/** The replay check, at an editor's request: it takes as long as making the edition. */
export async function checkReplay(
  { path }: DeskRequest,
  session: Session,
  services: DeskServices,
): Promise<DeskResponse> {
  const [row, file] = await rowAt(path, services);
  if (row === null || file !== '') return notFound(services);
  const text = sentenceOf(row.id, await services.publisher.replay(row.id));
  return htmlPage(problemPage(text, session, services.settings, { path, name: 'the edition' }));
}

function sentenceOf(id: EditionId, outcome: ReplayOutcome | null): string {
  if (outcome === null)
    return `The check takes longer than a page can wait: run npx broadsheet replay ${id} instead.`;
  return outcome.identical
    ? `The edition of ${id} is identical, byte for byte (${outcome.files} files).`
    : `The edition of ${id} differs in ${outcome.different.join(', ')}: the program or its templates have changed since it was frozen.`;
}

async function rowAt(path: string, { register }: DeskServices): Promise<[EditionRow | null, string]> {
  const [, id = '', file = ''] =
    /^\/([\w-]+)(?:\/(\w+))?$/.exec(path.slice(DESK_PATHS.editions.length)) ?? [];
  return [EDITION_KEY.test(id) ? await register.find(id) : null, file];
}

async function onePage(row: EditionRow, session: Session, services: DeskServices): Promise<string> {
  const { archive, clock, publicUrl, settings } = services;
  const [edition, delivery, desk, inHand] = await Promise.all([
    textOf(row, EDITION_FILES.edition, archive),
    deliveryReport(row.id, instantOf(clock.now()), services),
    readDeskVersion(services),
    editionInHand(settings.schedule, clock.now(), services),
  ]);
  const past = { row, edition: JSON.parse(edition) as Edition, delivery };
  const { note } = desk.content;
  const standing = note !== null && isAbout(note, inHand.id) ? note : null;
  return editionPage(
    past,
    { ...desk, content: { ...desk.content, note: standing } },
    publicUrl,
    session,
    settings,
  );
}

async function textOf(row: EditionRow, name: string, archive: EditionArchive): Promise<string> {
  const bytes = await archive.read(`${row.path}/${name}`);
  if (bytes === null) throw new CorruptStoreError(`${row.path}/${name} is missing`);
  return new TextDecoder().decode(bytes);
}

function notFound({ settings }: DeskServices): DeskResponse {
  return htmlPage(messagePage(settings.newsletter, 'not-found'), 404);
}
