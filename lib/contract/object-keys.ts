/** Layout of the editions bucket. Built here, never by pasting strings. */

/** Folder of one revision's frozen files, one sub-folder for each content: `editions/2026-11-22/r1`. */
export const editionPath = (edition: string, revision: number): string => `editions/${edition}/r${revision}`;

/** A chunk of a delivery plan: subscriber ids only, no addresses. */
export const chunkKey = (edition: string, chunk: string): string => `plans/${edition}/${chunk}.json`;

/** The desk file that the editor writes, in the articles bucket. */
export const DESK_KEY = 'desk.json';

/** Folder of the articles bucket, below `ingest.prefix`, that fetched feeds are put in. */
export const FEEDS_FOLDER = 'feeds/';

/** What is remembered of each feed, in the editions bucket: what was fetched last, and what went wrong. */
export const FEED_STATES_KEY = 'feeds/states.json';

/** Names of the files in an edition's folder. */
export const EDITION_FILES = {
  edition: 'edition.json',
  mailHtml: 'mail.html',
  mailText: 'mail.txt',
  web: 'web.html',
  reportHtml: 'report.html',
  reportJson: 'report.json',
  /** What the next edition must know: what was offered, and the desk's wishes. */
  handover: 'handover.json',
  /** The stories told, for the editions of the coming days. */
  memory: 'memory.json',
  /** The articles that were offered, so that `replay` needs nothing else. */
  inputs: 'inputs.json',
  manifest: 'manifest.json',
} as const;

/** Report of a run that printed nothing: `reports/2026-11-22/2026-11-22T06:00:00.000Z.html`. */
export const quietReportKey = (edition: string, asOf: string, extension: 'html' | 'json'): string =>
  `reports/${edition}/${asOf}.${extension}`;

/** Delivery report of an edition, as it stood when it was closed. */
export const deliveryReportKey = (edition: string, closedAt: string, extension: 'html' | 'json'): string =>
  `reports/${edition}/delivery-${closedAt}.${extension}`;
