import type { ListWords } from './list-words.ts';

export const ukLists: ListWords = {
  statuses: {
    confirmed: 'активний підписаний підписана підписався активна',
    unsubscribed: 'відписаний відписався відписалась неактивна видалений',
  },
  columns: {
    address: 'електроннапошта електроннаадреса',
    state: 'статус стан',
  },
  yes: 'так',
  no: 'ні',
  leaving: String.raw`видален\p{L}*`,
  leavingNote: 'відписався|відписалась',
};
