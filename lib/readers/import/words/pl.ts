import type { ListWords } from './list-words.ts';

export const plLists: ListWords = {
  statuses: {
    confirmed: 'aktywny aktywna potwierdzony potwierdzona zapisany subskrybuje prenumerator odbiera',
    pending: 'niepotwierdzony doaktywacji oczekujący oczekuje',
    unsubscribed: 'wypisany wypisana nieaktywny nieaktywna zablokowany usunięty zrezygnował',
    bounced: 'nieprawidłowy odrzucony odbitytwardy odbitymiękki odbity',
    complained: 'skarga',
  },
  columns: {
    address: 'adresemail',
    state: 'stan',
    subscribedAt: 'datazapisu przystąpił',
  },
  ended: 'wygasł wygasła wygasły',
  yes: 'tak prawda',
  no: 'nie fałsz',
  vague: `
    flaga wysyłka wysyłać wyślij zainteresowany kolumna pole odpowiedź wybór wartość tak nie aktualności
    powiadomienia subskrypcja
  `,
  agreeing: 'zgoda',
  besideAgreeing: 'na',
  leaving: 'usuniet[yae]|usunieci[ae]',
  besideLeaving: 'z listy konta dnia',
  suspiciousInName: 'reklam|rezygn|odmow|sprzeciw|wypis|zgoda',
  bought: 'zamowienie',
  dayBehind: 'dnia',
  leavingNote: 'wypisan[ya]',
};
