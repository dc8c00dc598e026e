import { describe, expect, test } from 'vitest';
import { sectionOf } from '../../lib/select/picking/section-of.ts';
import { anArticle } from './articles.ts';

const of = (facts: Parameters<typeof anArticle>[0]) => sectionOf([anArticle({ url: null, ...facts })]);

test.each([
  ['a name we know, whatever the publisher calls it', { section: 'UK-News' }, 'Local'],
  ['the first part that we know', { section: 'News > Football' }, 'Sport'],
  ['its name in German', { section: 'Feuilleton' }, 'Culture'],
  ['its name in Japanese', { section: '経済' }, 'Business'],
  ['its name in Arabic', { section: 'رياضة' }, 'Sport'],
  ['the sport of a tag', { section: 'NBA' }, 'Sport'],
  ['no tag of a person or club', { section: 'Manchester City' }, null],
  ['no name that is in no list', { section: 'Gardening' }, null],
  ['a name with an entity', { section: 'Food &amp; Drink' }, 'Culture'],
  ['the folder in the address', { url: 'https://post.example/arts/2026/opera' }, 'Culture'],
  ['the first folder that names one', { url: 'https://post.example/arts/2026/11/22/otters' }, 'Culture'],
  ['a folder without its accents', { url: 'https://post.example/economie/2026/otters' }, 'Business'],
  ['a folder without its umlauts', { url: 'https://post.example/fussball/otters' }, 'Sport'],
  [
    'what the headline says of itself at its end',
    { title: 'Letzte Runde im Dorf (Kommentar)', section: 'Local' },
    'Opinion',
  ],
  [
    'who speaks in the standfirst',
    { language: 'fr', standfirst: 'Le port se trompe, analyse Ann Marlow dans une tribune au « Quai ».' },
    'Opinion',
  ],
  [
    'no opinion that is news',
    {
      language: 'fr',
      section: 'Politique',
      standfirst: 'Dans une tribune, cent médecins demandent un abri.',
    },
    'Politics',
  ],
  [
    'no opinion of a spine',
    { language: 'es', body: 'El delantero sufrió una lesión en su columna y será operado.' },
    null,
  ],
  [
    'no opinion of those in a stand',
    { language: 'es', body: 'Mil vecinos esperaban en esta tribuna al equipo.' },
    null,
  ],
  [
    'who writes in a column',
    { language: 'es', body: 'El puerto se equivoca, escribe en su columna Ana Marlow.' },
    'Opinion',
  ],
  ['no opinion of a place in brackets', { title: 'A bridge falls (Orlow)', section: 'Local' }, 'Local'],
  ['no folder after the third', { url: 'https://post.example/2026/11/22/arts/otters' }, null],
  [
    'no word after the fourth paragraph',
    { title: 'A note', body: `${'One.\n'.repeat(4)}Ecologists counted ninety breeding species.` },
    null,
  ],
  [
    'three telling words in the text, in whatever form',
    {
      title: 'Birds return to the estuary',
      body: 'Ecologists counted ninety breeding pairs. The species had gone.',
    },
    'Science',
  ],
  [
    'nothing, for two words are a coincidence',
    { title: 'Birds on the wire', body: 'A study in patience, said the linesman.' },
    null,
  ],
  [
    'two words that are of sport alone',
    { title: 'Outfielder hurt', body: 'A fastball hit him on Monday night.' },
    'Sport',
  ],
  [
    'such words in another language',
    { title: 'Un calciatore a casa', body: 'È centrocampista.', language: 'it' },
    'Sport',
  ],
  [
    'two words that are of sport alone in Swedish',
    {
      language: 'sv',
      title: 'Edsviken till final',
      body: 'Målvakten räddade bandy-laget i kvartsfinalen; semifinal och kvartsfinal väntar.',
    },
    'Sport',
  ],
  [
    'two words that are of sport alone in German',
    {
      language: 'de',
      title: 'Jubel in Turin',
      body: 'Mit einem Elfmeter im Viertelfinale kam die Mannschaft weiter.',
    },
    'Sport',
  ],
  [
    'no figure of speech in German',
    {
      language: 'de',
      title: 'Heimspiel für Söder auf dem Parteitag',
      body: 'Er sei der Torwart der Partei.',
    },
    null,
  ],
  [
    'no player in a film',
    { language: 'es', title: 'Cannes: película sobre un delantero', body: 'Ama a un guardameta.' },
    null,
  ],
  [
    'no contest of cooks',
    { language: 'it', title: 'Semifinale di Masterchef', body: 'Un goleador ai fornelli.' },
    null,
  ],
  ['a host of nothing but sport', { url: 'https://www.tarnsport.example/2026/captain' }, 'Sport'],
  ['no host of transport', { url: 'https://www.publictransport.example/2026/captain' }, null],
  [
    'no word of sport in another language',
    { title: 'Le calciatore', body: 'Un centrocampista.', language: 'fr' },
    null,
  ],
  ['a folder before the host', { url: 'https://www.tarnsport.example/politics/captain' }, 'Politics'],
  ['no label of a content system', { section: 'Uncategorized' }, null],
  ['no label of a content system in another language', { section: 'Non classé' }, null],
  [
    'the first label that is known, whatever comes before it',
    { section: 'News, Ann Marlow, Local' },
    'Local',
  ],
  ['a label with “news” left out', { section: 'Local News' }, 'Local'],
  ['a slug of which every word is known', { section: 'crime-safety' }, 'Local'],
  ['no slug of which one is not', { section: 'crime-gardening' }, null],
])('a section is told by %s', (_, facts, section) => {
  expect(of(facts)).toBe(section);
});

test('the section of most articles decides; if tied, the lead’s', () => {
  const articles = ['World', 'Business', 'Business'].map((section, i) =>
    anArticle({ id: `${i}`, url: null, section }),
  );

  expect(sectionOf(articles)).toBe('Business');
  expect(sectionOf(articles.slice(0, 2))).toBe('World');
});

test('the config’s names come before the lists, and an empty one means none', () => {
  const named = (section: string, map: Record<string, string>) =>
    sectionOf([anArticle({ url: null, section })], { sectionOrder: [], sections: map });

  expect(named('Crime-Safety', { 'crime & safety': 'Courts', 'crime safety': 'Courts' })).toBe('Courts');
  expect(named('Gardening', { gardening: 'Outdoors' })).toBe('Outdoors');
  expect(named('Sport', { sport: '' })).toBe(null);
});

test.each([
  ['Hospital fire: stampede leaves twelve dead', 'en', null],
  ['Stampede at cup match', 'en', null],
  ['Massenpanik im Stadion', 'de', null],
  ['Hospital opens its doors', 'en', 'Health'],
])('a disaster is never under the section of its victims or its place: “%s”', (title, language, section) => {
  const body = 'Doctors and nurses treated patients in the clinic.';
  expect(of({ title, language, body })).toBe(section);
});

test.each([
  ['de', 'Kommentar: Der Tunnel reicht nicht', 'Opinion'],
  ['en', 'Editorial | The tunnel is not enough', 'Opinion'],
  ['fr', 'Éditorial : le tunnel ne suffit pas', 'Opinion'],
  ['de', 'Kommentar zum Tunnel verärgert die Stadt', 'Politics'],
  ['en', 'Tunnel: the council votes again', 'Politics'],
])(
  'a headline that calls itself an opinion is one, wherever it is filed, in %s: “%s”',
  (language, title, section) => {
    expect(sectionOf([anArticle({ language, title, section: 'Politics' })])).toBe(section);
  },
);

test('a disaster stays where its publisher files it', () => {
  expect(of({ title: 'Stampede at cup match', section: 'World' })).toBe('World');
});

describe('the sections that the config orders', () => {
  const of = (sectionOrder: string[], facts: Parameters<typeof anArticle>[0]) =>
    sectionOf([anArticle({ url: null, ...facts })], { sectionOrder, sections: {} });
  const CLUB = ['Match reports', 'Juniors'];

  test('are known by their names, however a content system spells them', () => {
    expect(of(CLUB, { section: 'match-reports' })).toBe('Match reports');
    expect(of(CLUB, { section: 'Club' })).toBe(null);
  });

  test('give the usual ones the newsletter’s names', () => {
    expect(of(['Sports', 'Politik'], { section: 'Sport' })).toBe('Sports');
    expect(of(['Sports', 'Politik'], { section: 'Politics' })).toBe('Politik');
    expect(of(['Sports'], { section: 'Business' })).toBe('Business');
  });

  test('are the only ones that are guessed from words', () => {
    const body = 'The coach praised the players after a late goal decided the match.';
    expect(of(['Sports'], { title: 'A win', body })).toBe('Sports');
    expect(of(CLUB, { title: 'A win', body })).toBe(null);
  });
});

test('one label of many is not the story’s, unless its article speaks or a third have it', () => {
  const others = [1, 2, 3].map((n) => anArticle({ id: `${n}`, url: null }));
  const sport = anArticle({ id: 'sport', url: null, section: 'Sport' });

  expect(sectionOf([...others, sport])).toBeNull();
  expect(sectionOf([sport, ...others])).toBe('Sport');
  expect(sectionOf([...others.slice(1), sport])).toBe('Sport');
});

test.each([
  ['a fatal disaster', 'Blast kills three at paint works', 'Health', null],
  ['a fatal disaster in a stadium', 'Stampede kills 12 people at stadium', 'Sport', null],
  ['a crime', 'Fake doctor convicted', 'Health', null],
  ['a crime of sport', 'Footballer convicted of assault', 'Sport', 'Sport'],
  ['a crash on the track', 'Crash costs Hall the race', 'Sport', 'Sport'],
  ['the news of a disease', 'Two die of measles', 'Health', 'Health'],
  ['a study of earthquakes', 'Earthquake felt by whales', 'Science', 'Science'],
  ['fraud at a bank', 'Banker convicted of fraud', 'Business', 'Business'],
])('%s: “%s” filed under %s is under %s', (_, title, section, printed) => {
  expect(of({ title, section, body: `${title}.` })).toBe(printed);
});
