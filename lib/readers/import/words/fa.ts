import type { ListWords } from './list-words.ts';

export const faLists: ListWords = {
  statuses: {
    confirmed: 'فعال',
    unsubscribed: 'لغو لغواشتراک غیرفعال',
  },
  columns: {
    state: 'وضعیت',
  },
};
