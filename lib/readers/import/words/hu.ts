import type { ListWords } from './list-words.ts';

export const huLists: ListWords = {
  statuses: {
    confirmed: 'aktív feliratkozott feliratkozva',
    unsubscribed: 'leiratkozott inaktív törölt',
  },
  columns: {
    address: 'emailcím',
    state: 'állapot státusz',
  },
  yes: 'igen',
  no: 'nem',
  suspiciousInName: 'reklam|hozzajarul|hirlevel|leiratk',
};
