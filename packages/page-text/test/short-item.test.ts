import { expect, test } from 'vitest';
import { readDump } from '../index.ts';

const DATE = '20 November 2026';

test.each([
  [
    'Password leak hits bank',
    'A leak at Tull Bank has shown the password of 40,000 customers, the bank said on Friday. Users must log in and change it.',
  ],
  [
    'Dairy giant buys rival for $2bn',
    'Milkland will buy its rival Dale Farms for $2 billion, the two said on Friday. The merger needs the consent of regulators.',
  ],
  [
    'Gericht: Klinik braucht Einwilligung',
    'Eine Klinik braucht vor jedem Eingriff die Einwilligung der Patienten, hat das Landgericht Uelm am Freitag entschieden.',
  ],
  [
    'Two firms drop cookies',
    'Two bakers in Orwick will no longer make cookies with palm oil, they said on Friday after a long row.',
  ],
])('a page tells its one paragraph below its headline and date: %s', (title, paragraph) => {
  const page = ['Social', 'Business', title, DATE, paragraph, 'More from Business', 'Business on Facebook'];

  expect(readDump(page.join('\n'))).toMatchObject({ title, paragraphs: [paragraph] });
});

test.each([
  [
    'a form',
    [
      'Log in',
      'Please enter the password of your account, and you will be taken back to the page you came from.',
    ],
  ],
  [
    'a banner',
    [
      'We value your privacy',
      DATE,
      'We use cookies and your consent to show ads and to measure what you read on this site.',
    ],
  ],
  [
    'a sign-up',
    [
      'The Quay Newsletter',
      'Subscribe to our newsletter and get the news in your inbox every morning, free of charge.',
    ],
  ],
  [
    'what a page asks of its reader',
    [
      'Time for a new password',
      DATE,
      'Your password is old, and the account will be closed on Friday unless you log in with a new one.',
    ],
  ],
  ['a menu', ['Business', 'Opinion', DATE, 'Lifestyle', 'Tech']],
])('%s is no article', (_, page) => {
  expect(
    readDump(['Social', 'Business', ...page, 'More from Business', 'Business on Facebook'].join('\n'))
      .paragraphs,
  ).toEqual([]);
});

/** Menu, headline, date, buttons, one sentence, other articles, imprint. */
const FRAMES: readonly (readonly [string, string])[] = [
  [
    'Juwelier erschossen: Lebenslang für 44-Jährigen',
    'Zum Inhalt springen|Uelmer Bote|Anmelden|Abo|Politik|Sport|*|10. März 2027|Teilen|Merken|+Für den Mord an einem Juwelier in Uelm muss ein 44-Jähriger lebenslang ins Gefängnis.|Mehr zum Thema|Diese Berufe haben Zukunft|Meistgelesen|Kater nach neun Wochen wieder zu Hause|© Uelmer Bote 2027|Impressum',
  ],
  [
    'Rat stimmt am 24. März über die Brücke ab',
    'Zum Inhalt springen|Uelmer Bote|Anmelden|Politik|*|10. März 2027|Teilen|+Der Stadtrat von Uelm stimmt am 24. März über den Abriss der alten Brücke ab.|Mehr zum Thema|Diese Berufe haben Zukunft|© Uelmer Bote 2027',
  ],
  [
    'Omicidio Lunni, ergastolo al marito',
    'Vai al contenuto|Gazzetta del Molo|Accedi|Home|Cronaca|*|10 marzo 2027|Condividi|+La Corte d’assise ha condannato mercoledì all’ergastolo Renato Lunni per l’omicidio della moglie.|Leggi anche|I dieci borghi da vedere in inverno|© Gazzetta del Molo 2027|Privacy',
  ],
  [
    'Dolar ve euro kaç lira? 11 Mart döviz kurları',
    'İçeriğe geç|İskele Postası|Giriş yap|Gündem|Spor|*|10 Mart 2027|Paylaş|+Dolar 61,2 lira, euro 66,8 lira.|İlgili haberler|Kışın gezilecek on yer|© 2027 İskele Postası|Künye',
  ],
  [
    'Seals block the old lock for a day',
    'Skip to main content|Lockside Courier|Sign in|News|Sport|*|By Mara Lund|10 March 2027|Share|Save|+Eleven seals lay on the gates of the old lock all of Wednesday.|+A vet looked at the seals in the evening.|Related|The best walks for a frosty Sunday|Most read|1|Cat found alive after nine weeks|© 2027 Lockside Courier|Privacy',
  ],
  [
    'Names of missing three released',
    'Skip to main content|Lockside Courier|Sign in|News|Sport|News|*|Share|Save|+Three people missing after a mail plane came down are a vet, a postmaster and a student, police said.|+Police have told the families of the three.|Related|Council tax: what your band means|© 2027 Lockside Courier. All rights reserved.',
  ],
  [
    'Deux blessés dans une collision',
    'Aller au contenu|Le Courrier du Quai|Se connecter|Sports|*|Publié le 10 mars 2027|Partager|+Une collision a fait deux blessés graves mercredi soir.|À lire aussi|Ce village où il fait bon vivre|Mentions légales',
  ],
];

test.each(FRAMES)('“%s” is read, though there is more frame than text', (title, frame) => {
  const lines = frame.split('|');
  const page = lines.map((line) => (line === '*' ? title : line.replace(/^\+/, '')));
  const paragraphs = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));

  expect(readDump(page.join('\n'))).toMatchObject({ title, paragraphs });
});

test.each([
  'Bakery wins pie title|10 March 2027|A bakery in Orwick beat 340 others.|Cider maker fined|10 March 2027|A cider maker was fined £4,000.',
  'Most read this week|Share|Cat found alive after nine weeks in a shed|Pub landlord bans crisps for good',
  'Sign in to your account|Share|Welcome back to the Lockside Courier, where your news is waiting.',
  'Page not found|Share|The page that you are looking for does not exist any more.',
  'Seite nicht gefunden|Teilen|Die angeforderte Seite gibt es leider nicht mehr.',
  'Your saved articles|10 March 2027|You have not saved any articles yet.',
  'Search results for “ferry”|Share|No articles were found for this search.',
  'Newsletter|10 March 2027|Subscribe to our newsletter and never miss a story.',
  'Checking your browser|Please wait while we verify that you are human.',
  'Cookies und Datenschutz|10. März 2027|Wir verwenden Cookies und ähnliche Techniken.',
  'Contact|Share|Harbour Street 14, Orwick.',
  'Opening hours|Monday|Tuesday|Closed on Wednesday.',
  'Photos of the day|10 March 2027|Next|Previous|1 of 12',
  'Live scores|10 March 2027|Orwick 2 Tull 1|Milk 0 Dale 0',
  'Subscribe for £1 a week|Share|Cancel at any time, with no questions asked by us.',
  'About the author|By Mara Lund|Follow|Share',
  'Terms of use|10 March 2027|By using this site you accept these terms.',
  'Impostazioni dei cookie|10 marzo 2027|Usiamo i cookie per migliorare la vostra esperienza.',
  'Iniciar sesión|Compartir|Introduzca su correo y su contraseña para entrar.',
])('a frame without an article stays without one: %s', (text) => {
  const page = ['Social', 'Business', ...text.split('|'), 'More from Business', 'Business on Facebook'];

  expect(readDump(page.join('\n')).paragraphs).toEqual([]);
});

/** Something foreign right below the one sentence, without a heading that is known. */
test.each([
  [
    'a comment in French',
    'Yannig29 a écrit :|Elle ne fera pas pire que les autres, et elle coûte moins cher à la commune.|Signaler un abus',
  ],
  [
    'a comment in Spanish',
    'Marinero77|10/03/2027 18:20|Peor que el anterior no lo va a hacer, y además no cobra nada del pueblo.|Me gusta (4)',
  ],
  [
    'two teasers',
    'Pasty shop sells out by nine|The queue was round the harbour before the doors opened, its owner said.',
  ],
])('%s below a page of one sentence is not its text', (_, below) => {
  const told = 'The goat Gertrude was elected honorary mayor of Orwick on Tuesday.';
  const page = [
    'Social',
    'Business',
    'Goat elected mayor of Orwick',
    DATE,
    'Share',
    told,
    ...below.split('|'),
    'Privacy',
  ];

  expect(readDump(page.join('\n'))).toMatchObject({
    title: 'Goat elected mayor of Orwick',
    paragraphs: [told],
  });
});

test.each([
  'Listen to the story in our app.|Tap the bell to get alerts.',
  'Die gehören alle abgeschossen.|Typisch Stadtrat, wieder Geld verschwendet.',
  'Bravo, merci pour ce moment.|Encore de l’argent gaspillé pour rien.',
])('sentences below a short text that have no word of it are none of it: %s', (below) => {
  const told =
    'Eleven seals lay on the gates of the old lock in Orwick all of Wednesday, the harbour board said.';
  const page = ['Social', 'Business', 'Seals block old lock', DATE, told, ...below.split('|'), 'Privacy'];

  expect(readDump(page.join('\n')).paragraphs).toEqual([told]);
});

test.each([
  'Suche nach Fähre|Zu Ihrer Suche gibt es 120 Treffer.',
  'タグ：フェリー|フェリーに関する記事の一覧です。',
])('below a date, a list or an offer is no article: %s', (text) => {
  const [title = '', line = ''] = text.split('|');
  expect(readDump(['Social', 'Business', title, DATE, line, 'Privacy'].join('\n')).paragraphs).toEqual([]);
});
