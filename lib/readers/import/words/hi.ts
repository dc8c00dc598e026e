import type { ListWords } from './list-words.ts';

export const hiLists: ListWords = {
  columns: {
    state: 'स्थिति',
  },
};
