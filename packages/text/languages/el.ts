import type { Language } from './language.ts';

export const el: Language = {
  tag: 'el',
  months: `
    ιανουαρίου | φεβρουαρίου | μαρτίου | απριλίου | μαΐου | ιουνίου | ιουλίου | αυγούστου | σεπτεμβρίου |
    οκτωβρίου | νοεμβρίου | δεκεμβρίου
  `,
};
