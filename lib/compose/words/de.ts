import type { Words } from './words.ts';

export const german: Words = {
  viewInBrowser: 'Im Browser lesen',
  fromTheEditor: 'Aus der Redaktion',
  unsubscribe: 'Abbestellen',
  preferences: 'Einstellungen',
  privacy: 'Datenschutz',
  inBrief: 'Kurz gemeldet',
  alsoToday: 'Außerdem heute:',
  readIn: (publisher) => `Weiterlesen bei ${publisher}`,
  alsoIn: 'auch bei',
  more: ({ text }) => `${text} weiteren`,
  andMore: ({ text, plural }) => `und ${text} weitere ${plural === 'one' ? 'Quelle' : 'Quellen'}`,
  subscribe: 'Abonnieren',
  testBanner: 'Testversand nur an Sie. Der Link zum Abbestellen ist ohne Wirkung.',
  number: (n) => `Nr. ${n}`,
  digest: (stories, minutes) =>
    `${stories.text} ${stories.plural === 'one' ? 'Meldung' : 'Meldungen'}, ` +
    `${minutes.text} ${minutes.plural === 'one' ? 'Minute' : 'Minuten'} Lesezeit`,
  update: 'Update',
  paid: 'Anzeige',
  firstReported: (day) => `erstmals berichtet: ${day}`,
  thatIsAll: 'Das war’s für heute.',
  why: (newsletter, address, since) =>
    `Sie erhalten ${newsletter}, weil sich ${address}${since} angemeldet hat.`,
  subscribedOn: (day) => ` am ${day}`,
  whyTest: (newsletter, address) =>
    `Dies ist ein Test von ${newsletter}, den die Redaktion an ${address} geschickt hat. Er ist kein Abonnement.`,
  pictureOf: (headline) => `Bild: ${headline}`,
  pages: {
    signUpTitle: (newsletter) => `${newsletter} abonnieren`,
    signUpText: (newsletter) =>
      `Lesen Sie ${newsletter} per E-Mail. Wir schicken Ihnen eine Nachricht, mit der Sie Ihre Adresse bestätigen.`,
    addressLabel: 'E-Mail-Adresse',
    checkYourMailTitle: 'Bitte prüfen Sie Ihr Postfach',
    checkYourMailText:
      'Wenn eine Anmeldung mit dieser Adresse möglich ist, haben wir Ihnen einen Bestätigungslink geschickt. Er gilt zwei Tage.',
    confirmTitle: (newsletter) => `${newsletter}: Anmeldung bestätigen`,
    confirmText: (newsletter) =>
      `Mit einem Klick auf die Schaltfläche erhalten Sie ${newsletter} ab der nächsten Ausgabe.`,
    confirmButton: 'Anmeldung bestätigen',
    confirmIgnore:
      'Sie haben sich nicht angemeldet? Dann müssen Sie nichts tun: Ohne Ihre Bestätigung schicken wir Ihnen nichts mehr.',
    confirmedTitle: 'Sie sind angemeldet',
    confirmedText: (newsletter) => `Sie erhalten ${newsletter} ab der nächsten Ausgabe.`,
    unsubscribeTitle: 'Abbestellen',
    unsubscribeText: (newsletter) => `${newsletter} abbestellen?`,
    unsubscribeButton: 'Abbestellen',
    unsubscribedTitle: 'Sie sind abgemeldet',
    unsubscribedText: (newsletter) =>
      `Sie erhalten ${newsletter} künftig nicht mehr. Eine Ausgabe, die schon unterwegs ist, kann noch ankommen.`,
    preferencesTitle: 'Einstellungen',
    preferencesText: 'Hier legen Sie fest, wann der Newsletter ankommt.',
    fixedTimeText: (time, zone) => `Jede Ausgabe wird um ${time} Uhr verschickt (${zone}).`,
    zoneLabel: 'Zeitzone',
    timeLabel: 'Uhrzeit',
    trapLabel: 'Bitte leer lassen',
    signUpButton: 'Abonnieren',
    badRequestTitle: 'Das hat nicht geklappt',
    badRequestText: 'Das Formular war unvollständig. Bitte gehen Sie zurück und versuchen Sie es erneut.',
    saveButton: 'Speichern',
    savedText: 'Die Änderungen gelten ab der nächsten Ausgabe.',
    notFoundTitle: 'Seite nicht gefunden',
    notFoundText: 'Unter dieser Adresse ist nichts zu finden.',
    invalidLinkTitle: 'Dieser Link funktioniert nicht',
    invalidLinkText:
      'Er ist unvollständig oder abgelaufen. Bitte verwenden Sie den Link aus der neuesten E-Mail.',
    invalidAddressText: 'Bitte geben Sie eine E-Mail-Adresse wie name@example.com an.',
    tooManyTitle: 'Zu viele Anfragen',
    tooManyText: 'Bitte versuchen Sie es in einigen Minuten erneut.',
    archiveTitle: (newsletter) => `Frühere Ausgaben von ${newsletter}`,
    archiveEmpty: 'Es ist noch keine Ausgabe erschienen.',
  },
};
