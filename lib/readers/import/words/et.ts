import type { ListWords } from './list-words.ts';

export const etLists: ListWords = {
  columns: {
    state: 'staat staatus',
  },
  suspiciousInName: 'uudiskiri',
};
