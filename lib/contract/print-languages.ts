/**
 * Languages of the mail's and the pages' fixed words, each with a file in lib/compose/words. In any other language an
 * edition has its own dates with English words.
 */
export const PRINT_LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ar', 'ja'] as const;
export type PrintLanguage = (typeof PRINT_LANGUAGES)[number];

export function isPrintLanguage(language: string): language is PrintLanguage {
  return (PRINT_LANGUAGES as readonly string[]).includes(language);
}
