import type { ListWords } from './list-words.ts';

export const csLists: ListWords = {
  statuses: {
    confirmed: 'aktivní přihlášen potvrzeno odebírá',
    pending: 'nepotvrzeno',
    unsubscribed: 'odhlášen odhlášený neaktivní zrušen zrušeno zrušená',
  },
  columns: {
    state: 'stav',
  },
  ended: 'vypršelo',
  yes: 'ano',
  no: 'ne',
  vague: `
    příznak odeslat odesílat posílat zasílat zasílání kontaktovat zájem seznam sloupec odpověď volba hodnota ano
    ne novinky odběr předplatné oznámení
  `,
  agreeing: 'souhlas',
  leaving: 'smazan[oay]?|odstranen[oay]?',
  besideLeaving: 'datum ze seznamu',
  suspiciousInName: 'reklam|suhlas|privol|zpravodaj|odvol|souhlas|odhlas',
  bought: 'objednavka',
  dayBehind: 'dne',
  leavingNote: 'odhlasen[ay]?',
};
