import type { Language } from './language.ts';

export const el: Language = {
  tag: 'el',
  quotes: '« » “ ”',
  months: `
    ιανουαρίου | φεβρουαρίου | μαρτίου | απριλίου | μαΐου | ιουνίου | ιουλίου | αυγούστου | σεπτεμβρίου |
    οκτωβρίου | νοεμβρίου | δεκεμβρίου
  `,
  cuePhrases: {
    'comment-header': `
      σχόλια | # σχόλια | σχόλια # | αφήστε ένα σχόλιο… | τα σχόλια των αναγνωστών
    `,
  },
};
