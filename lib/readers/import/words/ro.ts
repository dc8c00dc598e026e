import type { ListWords } from './list-words.ts';

export const roLists: ListWords = {
  statuses: {
    confirmed: 'abonat activat',
    unsubscribed: 'dezabonat dezabonată inactiv',
  },
  columns: {
    address: 'adresáemail adresădeemail adresademail',
    state: 'stare',
  },
  suspiciousInName: 'consimt|dezabon',
};
