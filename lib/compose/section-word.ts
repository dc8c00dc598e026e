import type { Words } from './words/words.ts';

/** A section in the newsletter's language: "World" is "Ausland" in a German one. Names from the config are printed as they are. */
export function sectionWord(section: string | null, words: Pick<Words, 'sections'>): string | null {
  return section === null ? null : (words.sections[section.toLowerCase()] ?? section);
}
