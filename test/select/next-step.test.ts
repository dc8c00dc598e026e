import { expect, test } from 'vitest';
import { tellsNextStep } from '../../lib/select/memory/next-step.ts';
import { anArticle } from './articles.ts';

type Text = readonly [title: string, body: string];

const isNext = (
  language: string,
  told: Text,
  report: Text,
  by: 'the page' | 'its paper' | 'another' = 'another',
) => {
  const article = ([title, body]: Text) => anArticle({ title, body, language });
  return tellsNextStep(article(report), [{ ...article(told), publishedAt: null }], by);
};

const MAYOR: Text = [
  'Mayor of Lissen arrested in bribery inquiry',
  'The mayor of Lissen, Colm Tarry, was arrested on Thursday. Prosecutors say he took money from a builder.',
];
const FIRE: Text = [
  'Fire destroys biscuit factory in Hallow',
  'A fire destroyed the Crumb & Co biscuit factory in Hallow on Thursday. Nobody was hurt.',
];
const AVALANCHE: Text = [
  'Lawine verschüttet Skifahrer am Graukogel',
  'Eine Lawine hat am Donnerstag am Graukogel vier Skifahrer verschüttet. Drei wurden gerettet, einer starb.',
];
const TRAIN: Text = [
  'Un train déraille à Vauclair, douze blessés',
  'Un train régional a déraillé jeudi à Vauclair. Douze passagers sont blessés. La ligne est fermée.',
];
const PAINTING: Text = [
  'Rubato un Caravaggio a Mellina',
  'Un quadro di Caravaggio è stato rubato giovedì dal duomo di Mellina. L’allarme era spento.',
];

test.each<[string, string, Text, Text]>([
  [
    'an event of which nothing was printed',
    'en',
    MAYOR,
    [
      'Lissen mayor resigns from his cell',
      'Colm Tarry has resigned as mayor of Lissen a day after his arrest. His deputy Rosa Fenn takes over until an election on 17 January.',
    ],
  ],
  [
    'another day, at once',
    'en',
    FIRE,
    [
      'Hallow factory fire was arson, police say',
      'The fire at the Crumb & Co factory in Hallow was laid on purpose, police said on Friday. A 24-year-old former worker has been charged with arson.',
    ],
  ],
  [
    'another day in Italian',
    'it',
    PAINTING,
    [
      'Ritrovato in un garage il Caravaggio di Mellina',
      'I carabinieri hanno ritrovato venerdì in un garage di Bagheria il Caravaggio rubato a Mellina.',
    ],
  ],
  [
    'what is new behind the known subject',
    'fr',
    TRAIN,
    [
      'Déraillement de Vauclair : un rail avait été scié',
      'Le rail sur lequel le train a déraillé à Vauclair avait été scié, selon le procureur de Lestrade. Deux hommes sont en garde à vue.',
    ],
  ],
])('the next step names %s', (_, language, told, report) => {
  expect(isNext(language, told, report)).toBe(true);
});

test.each<[string, string, Text, Text]>([
  [
    'in other words',
    'en',
    FIRE,
    [
      'Hallow biscuit factory burns down',
      'The Crumb & Co biscuit factory in Hallow was destroyed by fire on Thursday; nobody was hurt.',
    ],
  ],
  [
    'in other words for the dead',
    'de',
    AVALANCHE,
    [
      'Ein Toter bei Lawinenabgang am Graukogel',
      'Bei einem Lawinenabgang am Graukogel ist am Donnerstag ein Skifahrer ums Leben gekommen. Drei weitere konnten lebend geborgen werden.',
    ],
  ],
  [
    'with a detail behind a comma',
    'en',
    FIRE,
    [
      'Hallow biscuit factory burns down, bakers shocked',
      'Bakers in Hallow say they are shocked. Their families have worked at the ovens of Crumb & Co for generations.',
    ],
  ],
  [
    'with the day in its background',
    'en',
    FIRE,
    [
      'Fire destroys biscuit factory',
      'A fire destroyed the biscuit factory in Hallow on Thursday. It will be closed on Friday.',
    ],
  ],
  [
    'in a column about it',
    'fr',
    TRAIN,
    [
      'Un train de plus',
      'Je prends ce train à Vauclair depuis vingt ans, et je sais ce que vaut la ligne. Nous méritons mieux.',
    ],
  ],
])('the same event told %s is no next step', (_, language, told, report) => {
  expect(isNext(language, told, report)).toBe(false);
});

test('a page that was printed tells the next step under its old headline, on another day', () => {
  const told: Text = ['Parties talk in Hessland', 'The parties talked in Hessland on Tuesday night.'];
  const now: Text = ['Parties in Hessland', 'The parties agreed on a coalition in Hessland on Wednesday.'];

  expect(isNext('en', told, now, 'the page')).toBe(true);
  expect(isNext('en', told, now)).toBe(false);
});

test('another day says nothing where the printed articles name none', () => {
  const told: Text = ['Fire destroys factory', 'A fire destroyed the biscuit factory in Hallow.'];
  const again: Text = ['Blaze guts works', 'Flames gutted the works in Hallow on Friday.'];

  expect(isNext('en', told, again)).toBe(false);
});

test('another report of a paper that was part of the printed story is the next step if it says what happened', () => {
  const told: Text = [
    'Bus strike from Thursday',
    'Bus drivers in Ostwick will strike from Thursday over pay.',
  ];
  const off: Text = ['Bus drivers accept more pay', 'Bus drivers in Ostwick accepted six per cent more.'];
  const asks: Text = [
    'What the bus strike means for commuters',
    'Bus drivers in Ostwick stay at home for a day.',
  ];
  const again: Text = ['Bus drivers to strike', 'Bus drivers in Ostwick will strike over pay from Thursday.'];

  expect(isNext('en', told, off)).toBe(false);
  expect(isNext('en', told, off, 'its paper')).toBe(true);
  expect(isNext('en', told, asks, 'its paper')).toBe(false);
  expect(isNext('en', told, again, 'its paper')).toBe(false);
});

test.each<[string, Text, Text]>([
  [
    'fr',
    [
      'Procès Valin : le parquet requiert 15 ans',
      'Le parquet a requis mardi quinze ans contre Éric Valin à Sorgeville.',
    ],
    [
      'Acquittement surprise dans l’affaire Valin',
      'Les jurés de Sorgeville ont acquitté Éric Valin après six heures de délibéré.',
    ],
  ],
  [
    'nl',
    ['Dijk bij Wessum verzakt', 'De dijk bij Wessum is over een lengte van honderd meter verzakt.'],
    [
      'Dijk bij Wessum doorgebroken',
      'De dijk bij Wessum is in de nacht doorgebroken en het dorp staat blank.',
    ],
  ],
  [
    'ja',
    ['大川鉄道、労使交渉続く', '大川鉄道の労使は賃上げをめぐり交渉を続けている。'],
    ['大川鉄道、スト回避　労使が妥結', '大川鉄道の労使は深夜、三パーセントの引き上げで折り合った。'],
  ],
])('%s: a headline that says how it ended tells the next step', (language, told, report) => {
  expect(isNext(language, told, report)).toBe(true);
});

test('a headline’s word for the end says nothing where the printed articles have it, or the text is theirs', () => {
  const told: Text = ['Strike called off', 'The strike in Ostwick was called off after a night of talks.'];

  expect(isNext('en', told, ['Ostwick strike is called off', 'Buses will leave the depot at five.'])).toBe(
    false,
  );
  const begins: Text = ['Bus talks begin', 'Talks on the strike in Ostwick began at the depot.'];
  expect(isNext('en', begins, ['Deal reached', 'Talks on the strike in Ostwick began at the depot.'])).toBe(
    false,
  );
});

const ENDS: readonly [language: string, told: Text, report: Text][] = [
  [
    'en',
    ['Man arrested over bakery fire', 'A man of 34 was arrested over the fire at the bakery in Holm.'],
    [
      'Man jailed for nine years over bakery fire',
      'A judge in Ostwick sent Peter Lund to prison for nine years for setting light to the bakery in Holm.',
    ],
  ],
  [
    'en',
    ['Lund charged over bakery fire', 'Peter Lund was charged with arson at the bakery in Holm.'],
    [
      'Lund sentenced over bakery fire',
      'Peter Lund must spend nine years behind bars, a judge in Ostwick ruled after a trial of two weeks.',
    ],
  ],
  [
    'en',
    [
      'Two dead, one critical after crash',
      'Two people were killed in a crash at Holm and a cyclist is critical.',
    ],
    [
      'Cyclist hurt in crash dies in hospital',
      'The cyclist Rosa Fenn, 41, who was hit at Holm, died on the ward where doctors had fought for her.',
    ],
  ],
  [
    'en',
    ['Flood warning for Holm valley', 'A flood warning was issued for the Holm valley after days of rain.'],
    ['Dam bursts above Holm', 'The dam above Holm gave way in the night and water poured into the streets.'],
  ],
  [
    'en',
    ['Rail talks end', 'Unions and managers of the railway agreed only to meet again.'],
    [
      'Rail strike called off',
      'Trains will run as usual after drivers accepted six per cent more in a ballot.',
    ],
  ],
  [
    'de',
    ['Boot der vermissten Fischer gefunden', 'Das Boot der vermissten Fischer wurde leer vor Holm gefunden.'],
    [
      'Vermisste Fischer gerettet',
      'Ein Frachter hat die drei Männer nach zwei Nächten in einer Rettungsinsel aufgenommen.',
    ],
  ],
  [
    'ja',
    ['前市長を起訴', '大川地検は前市長を収賄の罪で起訴した。'],
    ['前市長に有罪　懲役3年', '大川地裁は前市長に懲役3年の刑を言い渡し、弁護側は控訴する方針を示した。'],
  ],
  [
    'fr',
    [
      'Retraites : les députés votent aujourd’hui',
      'Les députés votent aujourd’hui sur la réforme des retraites.',
    ],
    [
      'La réforme des retraites adoptée à l’Assemblée',
      'Par 289 voix contre 240, le texte du gouvernement passe après une nuit de débats.',
    ],
  ],
  [
    'es',
    ['El Congreso vota hoy la ley de vivienda', 'Los diputados votan hoy la ley de vivienda en el Congreso.'],
    [
      'Aprobada la ley de vivienda',
      'Con 178 apoyos, el texto del Gobierno sale adelante tras un largo debate.',
    ],
  ],
  [
    'it',
    ['Il Senato vota oggi la riforma della scuola', 'Il Senato vota oggi la riforma della scuola.'],
    [
      'Bocciata la riforma della scuola',
      'Con 161 contrari il testo del governo si ferma a Palazzo Madama dopo una lunga notte.',
    ],
  ],
];

test.each(ENDS)(
  '%s: an earlier step or a preview in print leaves the end news: %s',
  (language, told, report) => {
    expect(isNext(language, told, report)).toBe(true);
  },
);

test.each([ENDS[0], ENDS[1], ENDS[5], ENDS[6]].filter((one) => one !== undefined))(
  '%s: the earlier step is no news once the end was printed: %s',
  (language, earlier, end) => {
    expect(isNext(language, end, earlier)).toBe(false);
  },
);

test.each<[string, Text, Text]>([
  [
    'de',
    [
      'Bundestag sagt Ja zum Heizungsgesetz',
      'Der Bundestag hat dem Heizungsgesetz mit den Stimmen der Koalition zugestimmt.',
    ],
    [
      'Heizungsgesetz verabschiedet',
      'Das Parlament in Berlin brachte das umstrittene Vorhaben nach langer Debatte über die letzte Hürde.',
    ],
  ],
  [
    'en',
    ['Transport minister stands down', 'The transport minister left office after a row over expenses.'],
    [
      'Transport minister resigns in expenses row',
      'Colm Tarry gave up his post in cabinet on claims for a second home in Ostwick.',
    ],
  ],
  [
    'en',
    ['Fire guts bakery in Holm', 'A fire gutted a bakery in Holm. Nobody was hurt.'],
    [
      'Holm bakery blaze: building evacuated',
      'A fire gutted a bakery in Holm and six neighbours left. Nobody was hurt.',
    ],
  ],
  [
    'en',
    ['Fire guts bakery in Holm', 'A fire gutted a bakery in Holm. Nobody was hurt.'],
    [
      'Vigil held for bakery gutted by fire',
      'Neighbours lit candles in the high street and sang for the owner and her staff.',
    ],
  ],
  [
    'it',
    [
      'Sì della Camera alla legge sul clima',
      'La Camera ha detto sì alla legge sul clima con 201 favorevoli.',
    ],
    [
      'Legge sul clima approvata',
      'Montecitorio licenzia il testo dopo una seduta fiume: esulta la maggioranza.',
    ],
  ],
  [
    'fr',
    ['Trois randonneurs secourus au Vauclair', 'Trois randonneurs ont été secourus au mont Vauclair.'],
    [
      'Les randonneurs du Vauclair sauvés',
      'Un hélicoptère a hissé les marcheurs perdus dans le brouillard, épuisés mais indemnes.',
    ],
  ],
])('%s: the same outcome in another word is no next step: %s', (language, told, report) => {
  expect(isNext(language, told, report)).toBe(false);
});

test('a vigil is held and is no custody; a man held by police is', () => {
  const told: Text = ['Fire guts bakery in Holm', 'A fire gutted a bakery in Holm. Nobody was hurt.'];
  const text = 'Officers in Ostwick questioned a former worker of 34 about petrol cans in his shed.';

  expect(isNext('en', told, ['Man held over bakery fire', text])).toBe(true);
  expect(isNext('en', told, ['Service held for bakery', text])).toBe(false);
  expect(isNext('en', told, ['Fire breaks out at bakery', text])).toBe(false);
});
