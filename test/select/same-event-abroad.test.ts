import { expect, test } from 'vitest';
import { abroadAmong, marksOf, oneEventAmong } from '../../lib/select/picking/same-event-abroad.ts';
import { anArticle } from './articles.ts';

const marks = (language: string, title: string, body: string) =>
  marksOf(anArticle({ language, title, body }));

const TUNNEL = marks(
  'en',
  'Gotthal tunnel shut for weeks after deadly blaze',
  'The Gotthal tunnel will stay shut for three weeks after a lorry fire killed four people.',
);
const TUNNEL_DE = marks(
  'de',
  'Vier Tote bei Lastwagenbrand im Gotthaltunnel',
  'Bei einem Feuer im Gotthaltunnel sind am Mittwoch vier Menschen gestorben.',
);
const VOLCANO = marks(
  'en',
  'Volcano erupts on Tarn island, 12,000 flee',
  'Mount Keld erupted on Tarn island on Friday and 12,000 people fled by boat.',
);
const VOLCANO_FR = marks(
  'fr',
  'Éruption sur l’île de Tarn : 12 000 habitants en fuite',
  'Le mont Keld est entré en éruption vendredi sur l’île de Tarn. Quelque 12 000 habitants ont fui en bateau.',
);
const FIRE = marks(
  'de',
  'Drei Tote bei Brand in Wesel',
  'Bei einem Feuer in Wesel sind drei Menschen gestorben.',
);

test('names with a figure tell one event in two languages, and so does one name with a count of the dead', () => {
  const tellsOneEvent = abroadAmong([TUNNEL, TUNNEL_DE, VOLCANO, VOLCANO_FR, FIRE]);

  expect(tellsOneEvent(VOLCANO, VOLCANO_FR)).toBe(true);
  expect(tellsOneEvent(TUNNEL, TUNNEL_DE)).toBe(true);
  expect(tellsOneEvent(TUNNEL, FIRE)).toBe(false);
  expect(tellsOneEvent(VOLCANO, TUNNEL_DE)).toBe(false);
});

test('stories in one language are left to the grouping, and a name that many stories have tells nothing', () => {
  expect(abroadAmong([VOLCANO])(VOLCANO, VOLCANO)).toBe(false);
  const many = Array.from({ length: 4 }, () => TUNNEL);
  expect(abroadAmong([...many, TUNNEL_DE])(TUNNEL, TUNNEL_DE)).toBe(false);
});

test('the leads of stories are asked the same, and in one language none tells another’s event', () => {
  const read = (language: string) =>
    anArticle({
      language,
      title: 'Volcano erupts on Tarn island, 12,000 flee',
      body: 'Mount Keld erupted on Tarn island on Friday and 12,000 people fled by boat.',
    });
  const [en, again, de] = [read('en'), read('en'), read('de')];

  expect(oneEventAmong([en, de])(en, de)).toBe(true);
  expect(oneEventAmong([en, again])(en, again)).toBe(false);
});

test('two pieces of politics that share a name are two stories', () => {
  const en = marks(
    'en',
    'Minister visits Gotthal',
    'The minister met farmers in Gotthal and promised Bern a new road.',
  );
  const de = marks(
    'de',
    'Neue Schule',
    'Im Ort Gotthal eröffnet die Gemeinde Almen eine Schule für 300 Kinder.',
  );

  expect(abroadAmong([en, de])(en, de)).toBe(false);
});

test.each([
  [
    'accidents in one town',
    marks('en', 'Two dead in coach crash near Lyon', 'Two people died when a coach overturned near Lyon.'),
    marks('fr', 'Un mort dans un incendie à Lyon', 'Un homme est mort dans un incendie à Lyon jeudi.'),
  ],
  [
    'a town in two spellings',
    marks('en', 'Three dead after train derails outside Milan', 'Three people died near Milan on Friday.'),
    marks('de', 'Tote Frau in Hotel in Milano gefunden', 'In einem Hotel in Milano ist eine Frau gestorben.'),
  ],
  [
    'a headline in capitals and a German noun',
    marks('en', 'Two Dead in Hotel Fire in Goa', 'Two people died in a fire.'),
    marks(
      'de',
      'Zwei Tote bei Lawine am Arlberg',
      'Zwei Menschen sind gestorben, ein Hotel wurde evakuiert.',
    ),
  ],
  [
    'a minister in a headline in capitals',
    marks('en', 'Minister Killed in Plane Crash', 'Seven people died in the crash in Chad.'),
    marks(
      'de',
      'Sieben Tote bei Busunglück',
      'Sieben Tote in Ungarn. Der Minister sprach von einer Tragödie.',
    ),
  ],
  [
    'a year',
    marks('en', 'Actor Len Varn dies', 'Len Varn, who won a prize in 1994, died on Friday.'),
    marks('de', 'Erdbeben in Peru: Tote befürchtet', 'Es ist das stärkste Beben seit 1994.'),
  ],
  [
    'headlines that count other dead',
    marks(
      'en',
      'Three dead in floods at Tarn',
      'Three people died in Tarn; five died in the storm of last week.',
    ),
    marks('de', 'Fünf Tote bei Unfall in Tarn', 'In Tarn sind fünf Menschen gestorben.'),
  ],
  [
    'a company, its head and a round number',
    marks(
      'en',
      'Siemens cuts 500 jobs in Berlin',
      'The jobs at Siemens go by March, said Roland Busch in Berlin.',
    ),
    marks(
      'de',
      'Siemens gewinnt Auftrag aus Indien',
      'Der Konzern Siemens liefert 500 Züge. In Berlin sagte Roland Busch, Siemens sei stolz.',
    ),
  ],
  [
    'a person and a figure',
    marks('en', 'Trains for India', 'The head of the firm, Roland Busch, sold 1,250 trains.'),
    marks('fr', 'Des emplois supprimés', 'Le patron Roland Busch supprime 1250 emplois.'),
  ],
  [
    'heads of government',
    marks(
      'fr',
      'Emmanuel Macron reçoit Friedrich Merz à Paris',
      'Le président Emmanuel Macron a reçu Friedrich Merz.',
    ),
    marks(
      'de',
      'Friedrich Merz lehnt Eurobonds ab',
      'In Paris hatte Emmanuel Macron sie verlangt, sagte Friedrich Merz.',
    ),
  ],
  [
    'clubs and players',
    marks(
      'en',
      'Barcelona beat Sevilla 3-0 as Lewandowski scores twice',
      'Robert Lewandowski led Barcelona in 2026.',
    ),
    marks(
      'es',
      'Lewandowski renueva con el Barcelona hasta 2028',
      'El delantero Lewandowski sigue en el Barcelona.',
    ),
  ],
])('two events are two stories in spite of %s', (_, one, other) => {
  expect(abroadAmong([one, other])(one, other)).toBe(false);
  expect(abroadAmong([one, other])(other, one)).toBe(false);
});

test('a story of which the language is not known is no story of another language', () => {
  const [signing, match] = [
    marks('en', 'Rovers sign striker Tom Hale', 'Rovers paid 1,250 for Tom Hale of Varn United.'),
    marks('und', 'Rovers v Varn United: Hale on bench', 'Tom Hale sat on the bench; 1,250 saw Rovers.'),
  ];
  expect(abroadAmong([signing, match])(signing, match)).toBe(false);
  const unknown = marks(
    'und',
    'Volcano on Tarn',
    'Mount Keld erupted on Tarn island and 12,000 people fled.',
  );

  expect(abroadAmong([VOLCANO_FR, unknown])(VOLCANO_FR, unknown)).toBe(false);
  expect(abroadAmong([VOLCANO_FR, unknown])(unknown, VOLCANO_FR)).toBe(false);
});

test('a figure with a company and a town tells one event', () => {
  const en = marks(
    'en',
    'Bank Ruegg to cut 1,200 jobs',
    'Bank Ruegg will cut 1,200 jobs in Zurich and London.',
  );
  const de = marks(
    'de',
    'Bank Ruegg streicht 1200 Stellen',
    'Die Bank Ruegg baut in Zürich und London 1200 Stellen ab.',
  );

  expect(abroadAmong([en, de])(en, de)).toBe(true);
});
