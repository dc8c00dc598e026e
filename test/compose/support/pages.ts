import { createReaderPages } from '../../../lib/compose/pages/reader-pages.ts';
import { BROADSHEET } from '../../../templates/examples/build.ts';
import { compiledTemplates } from './press.ts';

const templates = await compiledTemplates();

/** The reader pages of the example newsletter. */
export const pages = (language = 'en-GB', words = BROADSHEET.words) =>
  createReaderPages({ ...BROADSHEET, language, words }, templates);
