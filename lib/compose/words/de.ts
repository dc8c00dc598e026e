import type { Words } from './words.ts';

export const german: Words = {
  viewInBrowser: 'Im Browser lesen',
  fromTheEditor: 'Aus der Redaktion',
  unsubscribe: 'Abbestellen',
  preferences: 'Einstellungen',
  privacy: 'Datenschutz',
  news: 'Nachrichten',
  inBrief: 'Kurz gemeldet',
  alsoCoveredBy: 'Auch bei',
  subscribe: 'Abonnieren',
  testBanner: 'Testversand: Nur Sie haben diese Mail bekommen; der Link zum Abbestellen bewirkt nichts.',
  more: ({ text, plural }) => (plural === 'one' ? `${text} weiteren` : `${text} weiteren`),
  number: (n) => `Nr. ${n}`,
  readingTime: ({ text }) => `${text} Min. Lesezeit`,
  publishers: ({ text, plural }) => (plural === 'one' ? `${text} Quelle` : `${text} Quellen`),
  summary: (stories, publishers, minutes) =>
    `${stories.text} ${stories.plural === 'one' ? 'Meldung' : 'Meldungen'} aus ${publishers.text} ` +
    `${publishers.plural === 'one' ? 'Quelle' : 'Quellen'} · ${minutes.text} ` +
    `${minutes.plural === 'one' ? 'Minute' : 'Minuten'}, um alles zu lesen`,
  update: 'Neu dazu',
  firstSeen: (time) => `erste Meldung: ${time}`,
  firstToldOn: (day) => `zuerst gemeldet: ${day}`,
  why: (newsletter, address, subscribedOn) =>
    `Sie erhalten ${newsletter}, weil ${address} am ${subscribedOn} angemeldet wurde.`,
  whyTest: (newsletter, address) =>
    `Dies ist ein Test von ${newsletter}, den die Redaktion an ${address} geschickt hat. Angemeldet wurde damit niemand.`,
  pictureOf: (headline) => `Bild zur Meldung: ${headline}`,
  pages: {
    signUpTitle: (newsletter) => `${newsletter} abonnieren`,
    signUpText: (newsletter) =>
      `${newsletter} kommt per Mail. Geben Sie Ihre Adresse an; wir schicken eine Mail, um zu prüfen, dass sie Ihnen gehört.`,
    addressLabel: 'E-Mail-Adresse',
    checkYourMailTitle: 'Bitte sehen Sie in Ihr Postfach',
    checkYourMailText:
      'Wenn diese Adresse angemeldet werden kann, ist eine Mail mit einem Bestätigungslink unterwegs. Der Link gilt zwei Tage.',
    confirmTitle: (newsletter) => `${newsletter}: Bestellung bestätigen`,
    confirmText: (newsletter) =>
      `Ein Klick auf den Knopf, und ${newsletter} kommt ab der nächsten Ausgabe zu Ihnen.`,
    confirmButton: 'Bestellung bestätigen',
    confirmIgnore:
      'Sie haben das nicht bestellt? Dann müssen Sie nichts tun: Ohne Bestätigung schicken wir keine weitere Mail.',
    confirmedTitle: 'Sie sind angemeldet',
    confirmedText: (newsletter) => `${newsletter} kommt ab der nächsten Ausgabe zu Ihnen.`,
    unsubscribeTitle: 'Abbestellen',
    unsubscribeText: (newsletter) => `${newsletter} nicht mehr erhalten?`,
    unsubscribeButton: 'Abbestellen',
    unsubscribedTitle: 'Sie sind abgemeldet',
    unsubscribedText: (newsletter) =>
      `Sie erhalten keine weitere Ausgabe von ${newsletter}. Eine Ausgabe, die schon unterwegs ist, kann noch ankommen.`,
    preferencesTitle: 'Einstellungen',
    preferencesText: 'Wann der Newsletter zu Ihnen kommt.',
    fixedTimeText: (time, zone) => `Jede Ausgabe wird um ${time} Uhr verschickt (${zone}).`,
    zoneLabel: 'Zeitzone',
    timeLabel: 'Uhrzeit',
    trapLabel: 'Bitte leer lassen',
    signUpButton: 'Abonnieren',
    badRequestTitle: 'Das hat nicht geklappt',
    badRequestText:
      'Das Formular war unvollständig. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
    saveButton: 'Speichern',
    savedText: 'Ihre Einstellungen gelten ab der nächsten Ausgabe.',
    notFoundTitle: 'Seite nicht gefunden',
    notFoundText: 'Unter dieser Adresse gibt es nichts.',
    invalidLinkTitle: 'Dieser Link funktioniert nicht',
    invalidLinkText:
      'Er ist unvollständig oder nicht mehr gültig. Bitte nehmen Sie den Link aus der neuesten Mail.',
    invalidAddressText: 'Das sieht nicht nach einer E-Mail-Adresse aus, an die wir senden können.',
    tooManyTitle: 'Zu viele Anfragen',
    tooManyText: 'Bitte versuchen Sie es in einigen Minuten noch einmal.',
    archiveTitle: (newsletter) => `Frühere Ausgaben von ${newsletter}`,
    archiveEmpty: 'Es ist noch keine Ausgabe erschienen.',
  },
};
