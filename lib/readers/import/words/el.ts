import type { ListWords } from './list-words.ts';

export const elLists: ListWords = {
  statuses: {
    confirmed: 'ενεργός εγγεγραμμένος συνδρομητής',
    unsubscribed: 'διαγραμμένος διαγράφηκε ανενεργός',
  },
  columns: {
    address: 'ηλεκτρονικόταχυδρομείο',
    state: 'κατάσταση',
  },
  yes: 'ναι',
  no: 'όχι',
  suspiciousInName: 'συγκαταθ|ενημερωτικ|διαγραφ',
};
