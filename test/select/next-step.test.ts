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
