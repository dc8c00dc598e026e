export type { LocalClock } from './dates/machine-date.ts';
export { languageOf } from './language.ts';
export type { PageFacts } from './page/page-facts.ts';
export { type DumpOptions, readDump } from './read-dump.ts';
export { type PageKind, type PageOptions, type PageReading, readPage } from './read-page.ts';
export type { DroppedText, PageDate, Reading } from './reading.ts';
