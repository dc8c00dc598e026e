/** Layout of the editions bucket. Keys are built only here. */

/** Folder of one revision, with a sub-folder for each version of its content: `editions/2026-11-22/r1`. */
export const editionPath = (edition: string, revision: number): string => `editions/${edition}/r${revision}`;

/** A chunk of a delivery plan: subscriber ids only, no addresses. */
export const chunkKey = (edition: string, chunk: string): string => `plans/${edition}/${chunk}.json`;

/** The desk file that the editor writes, in the articles bucket. */
export const DESK_KEY = 'desk.json';

/** Folder for files that editors upload on the desk, in the articles bucket, below `ingest.prefix`. */
export const UPLOADS_FOLDER = 'desk/';

/** A draft that the desk shows, in the editions bucket for a day. */
export const draftKey = (name: string): string => `drafts/${name}.json`;

/** Folder for fetched feeds in the articles bucket, below `ingest.prefix`. */
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
  /** The part of the report that the desk shows: the whole one may be megabytes. */
  deskReport: 'desk-report.json',
  /** What the next edition needs to know: the objects that were offered, and the desk's instructions. */
  handover: 'handover.json',
  /** The stories told, for the editions of the coming days. */
  memory: 'memory.json',
  /** The articles that were offered, so that `replay` needs nothing else. */
  inputs: 'inputs.json',
  manifest: 'manifest.json',
} as const;

/** The mail of readers who left sections out: one for each distinct result, counted from 1. */
export const sectionMailFiles = (n: number): { readonly html: string; readonly text: string } => ({
  html: `mail-${n}.html`,
  text: `mail-${n}.txt`,
});

/** Report of a run that printed nothing: `reports/2026-11-22/2026-11-22T06:00:00.000Z.html`. */
export const quietReportKey = (edition: string, asOf: string, extension: 'html' | 'json'): string =>
  `reports/${edition}/${asOf}.${extension}`;

/** Delivery report of an edition, written when it was closed. */
export const deliveryReportKey = (edition: string, closedAt: string, extension: 'html' | 'json'): string =>
  `reports/${edition}/delivery-${closedAt}.${extension}`;
