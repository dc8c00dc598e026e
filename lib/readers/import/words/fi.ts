import type { ListWords } from './list-words.ts';

export const fiLists: ListWords = {
  statuses: {
    confirmed: 'tilaaja aktiivinen',
    unsubscribed: 'peruutettu eronnut poistunut lopettanut',
  },
  columns: {
    address: 'sähköposti sähköpostiosoite',
    state: 'tila',
  },
  yes: 'kyllä',
  no: 'ei',
  vague: 'lähetä tilaus uutiset lista sarake',
  agreeing: 'uutiskirje suostumus',
  leaving: 'poistettu',
  suspiciousInName: 'suostum|uutiskirje|eronnut|peruut',
};
