import { EDITION_FILES } from '../contract/object-keys.ts';
import { type DeskFileContent, instructionsForEdition, type Signature } from '../domain/desk.ts';
import type { Edition } from '../domain/edition.ts';
import type { EditionReport } from '../domain/report.ts';
import type { Selection } from '../domain/selection.ts';
import { CorruptStoreError } from '../errors.ts';
import type { EditionArchive, EditionRow } from '../ports.ts';
import type { DraftOutcome } from '../publish/draft-edition.ts';
import { type DraftReport, draftReport } from '../publish/draft-report.ts';
import { type EditionInHand, editionInHand } from '../publish/edition-in-hand.ts';
import { readDesk } from '../select/read-desk.ts';
import type { DeskServices, PendingDraft } from './services.ts';

/** The desk's file as an editor saw it: what they change is written only if the file is still the same. */
export interface DeskVersion {
  /** `none` when there is no file. */
  readonly version: string;
  readonly content: DeskFileContent;
  readonly problems: readonly string[];
}

/** The edition in hand as the desk shows it. */
export interface EditionView {
  readonly inHand: EditionInHand;
  readonly desk: DeskVersion;
  /** Whether this is a draft, or the frozen edition. */
  readonly isDraft: boolean;
  readonly printed: Edition | null;
  readonly report: DraftReport;
  /** What an editor may choose from, for each story of a draft. */
  readonly choices: Selection['choices'];
  readonly mailHtml: string;
  readonly mailText: string;
  /** Name of the draft that is shown; null for a frozen edition. */
  readonly draftName: string | null;
}

export async function readDeskVersion({ desk }: Pick<DeskServices, 'desk'>): Promise<DeskVersion> {
  const file = await desk.read();
  const { desk: content, problems } = readDesk(file?.text ?? '');
  return { version: file?.etag ?? 'none', content, problems };
}

/** What a page wants of the view. */
export interface ViewOptions {
  /** A draft that was pending when the page was asked for before. */
  readonly draftName?: string | undefined;
  /** A draft with today's latest articles, even of an edition that is frozen. */
  readonly isFresh?: boolean;
  /** The newest article that the draft must have seen. */
  readonly articles?: string;
}

/**
 * A frozen edition is shown as it is, until an instruction changes it: then the draft of its next revision is shown. An
 * edition that is not frozen yet is always a draft.
 */
export async function editionView(
  services: DeskServices,
  { draftName, isFresh = false, articles = '' }: ViewOptions = {},
): Promise<EditionView | PendingDraft> {
  const [inHand, desk] = await Promise.all([
    editionInHand(services.settings.schedule, services.clock.now(), services),
    readDeskVersion(services),
  ]);
  const { frozen } = inHand;
  if (frozen !== null && !isFresh && !isChangedSince(frozen, desk.content)) {
    return {
      inHand,
      desk,
      isDraft: false,
      draftName: null,
      ...(await frozenView(frozen, services.archive, services.settings.articlesPrefix)),
    };
  }
  const draft = await services.publisher.draft(frozen !== null, `${desk.version} ${articles}`, draftName);
  if (draft.status === 'pending') return draft;
  return { inHand, desk, isDraft: true, draftName: draft.name, ...viewOf(draft) };
}

function viewOf({ printed, report, choices, mailHtml, mailText }: DraftOutcome) {
  return { printed, report, choices, mailHtml, mailText };
}

/** Whether an instruction or a line of the log about this edition is younger than its freeze. Holds change no mail. */
function isChangedSince({ id, frozenAt }: EditionRow, content: DeskFileContent): boolean {
  const { log = [], pins, blocks, boosts, headlines, ...others } = instructionsForEdition(content, id);
  const { sections = [], pictures = [], sentences = [] } = others;
  const isYounger = ({ at }: Signature) => at !== undefined && at > frozenAt;
  const changes = log.filter(({ change }) => !/^(hold:|release the hold)/.test(change));
  const instructions = [...pins, ...blocks, ...boosts, ...headlines, ...sections, ...pictures, ...sentences];
  return [...changes, ...instructions].some(isYounger);
}

async function frozenView(row: EditionRow, archive: EditionArchive, prefix: string) {
  const look = async (name: string) => {
    const bytes = await archive.read(`${row.path}/${name}`);
    return bytes === null ? null : new TextDecoder().decode(bytes);
  };
  const read = async (name: string) => {
    const text = await look(name);
    if (text === null) throw new CorruptStoreError(`${row.path}/${name} is missing`);
    return text;
  };
  const [edition, deskReport, mailHtml, mailText] = await Promise.all([
    read(EDITION_FILES.edition),
    look(EDITION_FILES.deskReport),
    read(EDITION_FILES.mailHtml),
    read(EDITION_FILES.mailText),
  ]);
  // Editions that were frozen by earlier versions have the whole report only.
  const report =
    deskReport === null
      ? draftReport(JSON.parse(await read(EDITION_FILES.reportJson)) as EditionReport, prefix)
      : (JSON.parse(deskReport) as DraftReport);
  return {
    printed: JSON.parse(edition) as Edition,
    report,
    choices: [],
    mailHtml,
    mailText,
  };
}
