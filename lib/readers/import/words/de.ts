import type { ListWords } from './list-words.ts';

export const deLists: ListWords = {
  statuses: {
    confirmed: 'marketingkontakt aktiv angemeldet eingetragen abonniert abonnent bestätigt aktiviert',
    pending: 'keinmarketingkontakt nichtmarketingkontakt unbestätigt nichtbestätigt ausstehend wartend',
    unsubscribed: `
      abgemeldet abbestellt ausgetragen inaktiv gekündigt gelöscht gesperrt blockiert deaktiviert widerrufen
      pausiert
    `,
    bounced: 'unzustellbar zurückgewiesen ungültig',
    complained: 'beschwerde',
  },
  columns: {
    address: 'emailadresse mailadresse',
    maybeAddress: 'adresse abonnent empfänger',
    zone: 'zeitzone',
    state: 'zustand abostatus statusabo',
    left: 'verstorben inaktiv abgemeldet abgemeldetam abmeldedatum abmeldung abbestelltam gesperrt',
    subscribed: 'aktiv abonniert',
    confirmed: 'bestätigt',
    subscribedAt: 'registriertam anmeldedatum angemeldetam eingetragenam',
    confirmedAt: 'bestätigtam bestätigungsdatum',
  },
  ended: `
    exkunde exmitglied ehemalig ehemaliger ehemalige beendet abgelaufen ausgetreten ausgeschieden
  `,
  onlyOfMail: 'abgemeld|abbestell',
  yes: 'ja j wahr',
  no: 'nein falsch',
  vague: `
    kennzeichen kz merkmal haken angehakt markiert senden versenden versand schicken anschreiben nutzen kontakt
    kontaktieren interesse interessiert folgen abo abos abonnement abonnements abonniert bezug bezieht spalte
    feld antwort auswahl wert ja nein benachrichtigung benachrichtigungen mitteilungen neuigkeiten aktuelles
    täglich wöchentlich beendet
  `,
  besideVague: 'der die das an uns per',
  agreeing: 'rundbrief dsgvo einwilligung zustimmung einverstanden einverständnis',
  besideAgreeing: 'datum anmeldung erteilt ich möchte den die der das zum zur per erhalten',
  leaving: 'ausgeschieden|ausgetreten|beendet|beendigung|loschung|loschdatum|entfernt',
  besideLeaving: `
    abo abos abonnement abonnements abonnent konto mitglied mitgliedschaft liste verteiler am seit datum der die
    das aus vom wurde ist hat grund
  `,
  wantsNothing: `
    (e?mails?|news|newsletters?)(is|are)?unerwunscht|unerwunschte?(e?mails?|newsletters?)|
    nichtmehr(abonniert|mitglied|aktiv|dabei)
  `,
  leavingInName: `
    abgemeldet|abbestellt|gesperrt|ausgetragen|werbewiderspr|werbesperre|^kundigung(sdatum|am)$|
    ^austritt(sdatum|am)?$
  `,
  suspiciousInName: `
    erlaub|(?<!be)werbung|^kein|verteiler|widerspr|sperr|ausgetr|austritt|austrag|kundig|storn[io]|verweiger|
    abgelehnt|ablehn|weiger|^ende(datum|am)?$|^abo(nnement)?s?(ende|bis|end)|zustimm|einverstand|rundbrief|dsgvo|
    abmeld|widerruf|inaktiv|einwillig
  `,
  placesInName: 'ort|stadt|plz|land',
  mailInName: 'brief',
  bought: 'bestellung|rechnung|termin|buchung|kurs',
  dayBefore: 'datum(der)?',
  dayBehind: 'am|seit',
  leavingNote: 'abgemeldet|abbestellt|ausgetragen',
  askingNote: String.raw`
    keine? (weiteren )?((e-?)?mails?|newsletter|post|mailings?)\b|
    nicht (mehr )?(anschreiben|zusenden|senden|mailen|kontaktieren)
  `,
  fileOfLeavers: String.raw`block(iert\w*)(?![a-z])|abgemeldet|abmeld|sperr|robinson`,
};
