import type { ListWords } from './list-words.ts';

export const itLists: ListWords = {
  statuses: {
    confirmed: 'attivo attiva iscritto iscritta confermato confermata',
    pending: 'inattesa nonconfermato noniscritto',
    unsubscribed: `
      disiscritto disiscritta cancellato cancellata inattivo inattiva bloccato rimosso eliminato disattivato
    `,
    bounced: 'rimbalzato nonvalido',
    complained: 'segnalazione',
  },
  columns: {
    address: 'indirizzoemail',
    maybeAddress: 'destinatario',
    zone: 'fusoorario',
    state: 'stato',
    left: 'datadisiscrizione disiscrittoil',
    subscribed: 'attivo iscritto',
    confirmed: 'confermato',
    subscribedAt: 'dataiscrizione datadiiscrizione iscrittoil',
  },
  ended: 'scaduto scaduta',
  onlyOfMail: 'disiscri',
  yes: 'sì vero',
  no: 'falso',
  vague: `
    casella spunta invio inviare includere contattare interessato elenco colonna risposta scelta valore
    comunicazioni novità notizie avvisi abbonamento abbonato iscrizione quotidiano settimanale
  `,
  besideVague: 'il lo',
  agreeing: 'consenso accetto',
  besideAgreeing: 'ricevere data',
  leaving: 'rimozione|cancellazione',
  leavingOrGoing: 'uscita',
  besideLeaving: 'data di della dal dalla conto iscrizione abbonamento il e stato iscritto',
  leavingInName: 'disiscritt|datad[ei]cancel',
  suspiciousInName: `
    ricevere|^nessun|rifiut|^datafi(ne|m)|annul|disdet|recess|revoc|accett|disiscri|consenso|inattiv|bloccat
  `,
  bought: 'ordine|prenotazione',
  dayBefore: 'data(di|de)?',
  dayBehind: 'il',
  leavingNote: 'disiscritt[oa]',
  askingNote: 'non (inviare|mandare|contattare)',
  fileOfLeavers: 'disiscritt',
};
