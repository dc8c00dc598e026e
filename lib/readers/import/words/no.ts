import type { ListWords } from './list-words.ts';

export const noLists: ListWords = {
  statuses: {
    confirmed: 'påmeldt bekreftet',
    pending: 'venter',
    unsubscribed: 'avmeldt',
    bounced: 'ugyldig',
  },
  columns: {
    address: 'epost',
  },
  ended: 'utløpt',
  yes: 'ja',
  no: 'nei',
  vague: 'felt verdi varsler send',
  agreeing: 'nyhetsbrev samtykke',
  leaving: 'sletting|fjernet|avsluttet',
  suspiciousInName: 'motta(?!ker|gare)|samtyk|oppsig|avmeld',
  leavingNote: 'avmeldt',
};
