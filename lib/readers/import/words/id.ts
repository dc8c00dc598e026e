import type { ListWords } from './list-words.ts';

export const idLists: ListWords = {
  statuses: {
    confirmed: 'berlangganan aktifberlangganan',
    unsubscribed: 'berhentiberlangganan berhenti tidakaktif',
  },
  columns: {
    state: 'keadaan',
  },
};
