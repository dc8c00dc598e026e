import type { ListWords } from './list-words.ts';

export const lvLists: ListWords = {
  columns: {
    state: 'statuss',
  },
};
