import type { ListWords } from './list-words.ts';

export const viLists: ListWords = {
  statuses: {
    confirmed: 'đãđăngký hoạtđộng',
    unsubscribed: 'đãhủyđăngký hủyđăngký đãhủy ngừng khônghoạtđộng',
  },
  columns: {
    state: 'trạngthái tìnhtrạng',
  },
};
