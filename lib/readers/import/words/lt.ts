import type { ListWords } from './list-words.ts';

export const ltLists: ListWords = {
  columns: {
    state: 'būsena',
  },
  suspiciousInName: 'naujienlaisk',
};
