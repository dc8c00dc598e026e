import type { ListWords } from './list-words.ts';

export const nlLists: ListWords = {
  statuses: {
    confirmed: 'actief ingeschreven aangemeld geabonneerd bevestigd',
    pending: 'inafwachting onbevestigd nietbevestigd',
    unsubscribed: 'afgemeld uitgeschreven inactief geblokkeerd verwijderd opgezegd gedeactiveerd',
    bounced: 'onbestelbaar ongeldig opgeschoond',
    complained: 'klacht',
  },
  columns: {
    address: 'emailadres',
    zone: 'tijdzone',
    left: 'afgemeldop uitgeschrevenop uitschrijfdatum',
    subscribed: 'actief ingeschreven',
    confirmed: 'bevestigd',
    subscribedAt: 'inschrijfdatum aanmelddatum ingeschrevenop',
  },
  ended: 'verlopen beëindigd exlid',
  onlyOfMail: 'afgemeld|uitgeschreven',
  yes: 'ja waar',
  no: 'nee onwaar',
  vague: `
    vinkje verzenden versturen volgen lijst kolom veld antwoord keuze waarde nieuws meldingen inschrijving
  `,
  besideVague: 'het',
  agreeing: 'nieuwsbrief toestemming akkoord',
  besideAgreeing: 'ik wil ontvangen',
  leaving: 'verwijdering|beeindigd',
  besideLeaving: 'op van uit lijst lid lidmaatschap reden',
  wantsNothing: 'nietmeer(geabonneerd|lid|actief)',
  leavingInName: 'afgemeld|uitgeschreven|opzegdatum',
  suspiciousInName: `
    ontvangen|^geen|opzeg|opgezegd|uitschrijv|beeindigd|^einddat(e|um)$|akkoord|nieuwsbrief|geblokkeerd|
    toestemming
  `,
  bought: 'bestelling',
  dayBehind: 'op',
  leavingNote: 'afgemeld|uitgeschreven',
  askingNote: 'niet (meer )?(mailen|versturen|benaderen)',
  fileOfLeavers: 'afgemeld|uitgeschreven',
};
