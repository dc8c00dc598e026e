import type { ListWords } from './list-words.ts';

export const svLists: ListWords = {
  statuses: {
    confirmed: 'prenumererar bekräftad',
    pending: 'obekräftad',
    unsubscribed: 'avregistrerad avprenumererad avslutad',
    bounced: 'ogiltig',
  },
  columns: {
    address: 'epostadress epost',
    subscribedAt: 'prenumererarsedan',
  },
  ended: 'avslutat utgången',
  yes: 'ja sant',
  no: 'nej falskt',
  vague: 'skicka skickas intresse intresserad kolumn fält svar val värde nyheter abonnemang godkänd',
  agreeing: 'nyhetsbrev samtycke',
  leaving: 'borttagen|borttagning|raderad',
  besideLeaving: 'från listan den medlem medlemskap abonnemang prenumeration',
  suspiciousInName: `
    tillat|reklam|samtyck|nyhetsbrev|utskick|prenumer|^slutdat(e|um)$|utmeld|uttrad|avslut|uppsag|avregistr
  `,
  dayBehind: 'den|sedan',
  leavingNote: 'avregistrerad|avprenumererad',
};
