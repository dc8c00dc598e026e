import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EMPTY_DESK } from '../../lib/domain/desk.ts';
import { rememberStory } from '../../lib/select/memory/story-memory.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

const FERRY = [
  anArticle({
    id: 'ferry-1',
    publisher: 'Quay Chronicle',
    title: 'Ferry service to Holm island suspended after engine fire',
    body: 'The ferry to Holm island stopped running on Saturday after a fire in its engine room. All 212 passengers were brought ashore unhurt. The operator said repairs would take three weeks.',
  }),
  anArticle({
    id: 'ferry-2',
    publisher: 'Coast Radio',
    title: 'Engine fire stops Holm ferry; 212 passengers safe',
    body: 'More than two hundred people left the burning Holm ferry safely after its engine room caught fire off the island. Repairs may last three weeks, the ferry operator told listeners.',
  }),
];
const COUNCIL = anArticle({
  id: 'council',
  publisher: 'Quay Chronicle',
  title: 'Council votes to keep the library open on Sundays',
  body: 'Councillors voted by nine to four to keep the central library open on Sundays. Readers had collected signatures for months.',
});

test('two publishers’ reports of one event are one story, and it leads', () => {
  const { picks, outcome } = selectStories(anInput([COUNCIL, ...FERRY]));

  expect(outcome).toBe('picked');
  expect(picks.map(({ story }) => story.articles.length)).toEqual([2, 1]);
  expect(picks[0]?.story.coverage.map(({ publisher }) => publisher).sort()).toEqual([
    'Coast Radio',
    'Quay Chronicle',
  ]);
});

test('the order of arrival changes nothing', () => {
  const articles = [COUNCIL, ...FERRY];
  const expected = JSON.stringify(selectStories(anInput(articles)));

  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: articles.length }), (shuffled) => {
      expect(JSON.stringify(selectStories(anInput(shuffled)))).toBe(expected);
    }),
  );
});

test('every article offered has exactly one decision', () => {
  const offered = [COUNCIL, ...FERRY];
  const { decisions } = selectStories(anInput(offered));

  expect(decisions.map(({ article }) => article).sort()).toEqual(offered.map(({ id }) => id).sort());
  expect(decisions.map(({ outcome }) => outcome).sort()).toEqual(['merged', 'taken', 'taken']);
});

test('no articles make a quiet day', () => {
  expect(selectStories(anInput([]))).toMatchObject({ outcome: 'quiet-day', picks: [] });
});

test('a held edition says why and picks nothing', () => {
  const desk = { ...EMPTY_DESK, hold: { reason: 'waiting for the court' } };

  const { outcome, picks, notices } = selectStories(anInput(FERRY, { desk }));

  expect({ outcome, picks }).toEqual({ outcome: 'held', picks: [] });
  expect(notices).toContain('The desk holds this edition: waiting for the court');
});

const TEXT =
  'A single injection of an antibody made in a laboratory kept four of five young children in Mali and Ghana free of malaria for a whole season, doctors said on Saturday. They had followed 1,840 children in eleven villages from the first rain to the last. ';

test('a text that credits another publisher of the day is a copy, whatever its date', () => {
  const noon = { at: '2026-11-21T12:00:00.000Z', kind: 'printed', confidence: 0.9 } as const;
  const reprint = anArticle({
    id: 'a-reprint',
    publisher: 'Town Crier',
    byline: 'By Delphine Abara, Overland Wire',
    title: 'Malaria shot works',
    body: `${TEXT}The Town Crier wishes all its readers a good morning.`,
    publishedAt: { ...noon, precision: 'day' },
  });
  const original = anArticle({
    id: 'wire',
    publisher: 'Overland Wire',
    title: 'Antibody cuts malaria',
    body: TEXT,
    at: '2026-11-21T16:00:00.000Z',
  });

  const { picks } = selectStories(anInput([reprint, original]));

  expect(picks.map(({ story }) => story.lead.id)).toEqual(['wire']);
  expect(picks[0]?.story.copies.map(({ publisher }) => publisher)).toEqual(['Town Crier']);
});

test('a text with a time beats an equal one that names only the same day', () => {
  const day = {
    at: '2026-11-21T12:00:00.000Z',
    precision: 'day',
    kind: 'printed',
    confidence: 0.9,
  } as const;
  const dump = anArticle({ id: 'a-dump', publisher: 'Town Crier', body: TEXT, publishedAt: day });
  const wire = anArticle({ id: 'wire', publisher: 'Wire', body: TEXT, at: '2026-11-21T16:00:00.000Z' });

  expect(selectStories(anInput([dump, wire])).picks[0]?.story.lead.id).toBe('wire');
});

test('last week’s part of a series does not join this week’s, and is stale', () => {
  const claims = (id: string, number: number, at: string) =>
    anArticle({
      id,
      title: `Weekly jobless claims at ${number}`,
      body: `New claims for jobless benefits came to ${number} last week, the labour office said on Thursday. Economists had expected more.`,
      at,
    });
  const { decisions } = selectStories(
    anInput([
      claims('now', 214, '2026-11-21T12:00:00.000Z'),
      claims('then', 221, '2026-11-14T12:00:00.000Z'),
    ]),
  );

  expect(decisions.map(({ article, reason }) => [article, reason])).toEqual([
    ['now', 'lead'],
    ['then', 'stale'],
  ]);
});

test('an opinion and an undated text come after the news of a single publisher', () => {
  const opinion = anArticle({
    id: 'opinion',
    section: 'Opinion',
    title: 'Leave the dark alone',
    body: 'Street lamps should go out at eleven.',
  });
  const undated = anArticle({
    id: 'undated',
    publisher: 'Isle Dispatch',
    title: 'Corncrakes counted',
    body: 'Wardens on Holm counted 212 corncrakes.',
    publishedAt: null,
  });
  const older = anArticle({
    ...COUNCIL,
    publishedAt: { at: '2026-11-20T18:00:00.000Z', precision: 'instant', kind: 'metadata', confidence: 0.9 },
  });

  const { picks } = selectStories(anInput([opinion, undated, older]));

  expect(picks[0]?.story.lead.id).toBe('council');
});

const SUBJECTS = [
  'Library extends opening hours into the evening',
  'Orchard growers press their last cider',
  'Two trams collide near the botanical garden',
  'Swimming pool reopens after a winter of repairs',
  'Judge fines a baker for watering down milk',
  'Volunteers plant six hundred hedges along the canal',
  'Chess club wins the regional championship again',
  'Mayor is charged with fraud over a car park',
  'Storm tears the roof from a school gymnasium',
  'Museum finds a forged letter in its own archive',
  'Nurses accept a pay offer after nine weeks',
  'Otters return to the upper reaches of the Tarn',
];

test('a newsroom with one publisher fills all twelve places, whatever the sections', () => {
  const articles = SUBJECTS.map((title, i) =>
    anArticle({ id: `${i}`, title, body: `${title}, as was announced on Saturday in room ${i}.` }),
  );

  expect(selectStories(anInput(articles)).picks).toHaveLength(12);
});

test('the family cap does not put a newsroom’s own stories after weaker ones of others', () => {
  const article = (i: number, publisher: string) =>
    anArticle({
      id: `${i}`,
      publisher,
      title: SUBJECTS[i] ?? '',
      body: `${SUBJECTS[i]}, as was announced in room ${i}.`,
      at: `2026-11-22T0${publisher === 'Wire' ? 1 : 5}:00:00.000Z`,
    });
  const own = [0, 1, 2, 3, 4].map((i) => article(i, 'Quay Chronicle'));

  const { picks } = selectStories(anInput([...own, article(5, 'Wire')], { policy: { maxPerFamily: 2 } }));

  expect(picks.at(-1)?.story.lead.publisher).toBe('Wire');
});

test('twelve stories without a section fill all twelve places, without a section heading', () => {
  const articles = SUBJECTS.map((title, i) =>
    anArticle({
      id: `${i}`,
      publisher: `Paper ${i}`,
      title,
      body: `${title}, as was announced in room ${i}.`,
    }),
  );

  const { picks } = selectStories(anInput(articles));

  expect(picks).toHaveLength(12);
  expect(new Set(picks.map(({ section }) => section))).not.toContain('News');
});

test('a disaster in four unnamed texts leads over a recipe by a named publisher', () => {
  const dump = (id: string, title: string, body: string) =>
    anArticle({ id, url: null, publisher: null, title, body, publishedAt: null });
  const disaster = [
    dump(
      'stadium-1',
      'Nine dead in crush at the Velm stadium',
      'Nine people died in a crush at the north gate of the Velm stadium on Saturday, the police said.',
    ),
    dump(
      'stadium-2',
      'Velm stadium crush kills nine football fans',
      'At least nine football fans were killed when a crowd pressed through the north gate of the stadium in Velm.',
    ),
    dump(
      'stadium-3',
      'Deadly crush at Velm stadium before the cup match',
      'Rescue workers searched the stadium in Velm until midnight after fans were crushed to death at its north gate.',
    ),
    dump(
      'stadium-4',
      'Crush at Velm stadium: nine fans dead, dozens hurt',
      'Dozens were hurt and nine fans died at the gate of the Velm stadium, where the cup match was called off.',
    ),
  ];
  const others = SUBJECTS.map((title, i) =>
    dump(`other-${i}`, title, `${title}, as was announced in room ${i}.`),
  );
  const recipe = anArticle({
    id: 'recipe',
    title: 'A pie of late apples for four',
    body: 'Peel six apples and bake them under a lid of pastry for forty minutes.',
    publishedAt: null,
  });

  const { picks } = selectStories(anInput([...disaster, ...others, recipe]));

  expect(picks).toHaveLength(12);
  expect(picks[0]?.headline).toMatch(/Velm stadium/);
});

test('a dump in a publisher’s folder is credited to that publisher', () => {
  const origin = { key: 'thedailyquay.example/4711.txt', etag: '', position: 1, format: 'dump' } as const;
  const { picks } = selectStories(anInput([{ ...COUNCIL, url: null, publisher: null, origin }]));

  expect(picks[0]?.story.lead.publisher).toBe('thedailyquay.example');
});

const ADVERT = anArticle({
  id: 'advert',
  section: 'Sponsored',
  title: 'Why now is the best time to buy a conservatory',
  body: 'Paid content by Brightpane. Call our friendly team today for a free quote.',
});

test('paid content is left out with its reason, or printed last with its label, as configured', () => {
  const out = selectStories(anInput([COUNCIL, ADVERT]));
  const labelled = selectStories(anInput([COUNCIL, ADVERT], { policy: { paid: 'labelled' } }));

  expect(out.picks.map(({ story }) => story.lead.id)).toEqual(['council']);
  expect(out.decisions.find(({ article }) => article === 'advert')).toMatchObject({ reason: 'paid-content' });
  expect(labelled.picks.map(({ story, paid }) => [story.lead.id, paid])).toEqual([
    ['council', false],
    ['advert', true],
  ]);
});

test('the newest service does not lead over older news, unless services are news here', () => {
  const stars = anArticle({
    id: 'stars',
    title: 'Horoscope: Aries and Leo',
    body: 'A letter brings good news to Aries, and an old friend calls Leo after lunch.',
    at: '2026-11-22T05:59:00.000Z',
  });
  const leadOf = (services: 'last' | 'equal') =>
    selectStories(anInput([COUNCIL, stars], { policy: { services } })).picks[0]?.story.lead.id;

  expect([leadOf('last'), leadOf('equal')]).toEqual(['council', 'stars']);
});

test('columns of one name are never one story, and yesterday’s does not count as today’s', () => {
  const forecast = (publisher: string, body: string) =>
    anArticle({ id: publisher, publisher, title: 'Weather forecast for Saturday', body });
  const columns = [
    forecast(
      'Quay Chronicle',
      'Rain will reach the coast by noon on Saturday, with gales over Holm island at night.',
    ),
    forecast(
      'Coast Radio',
      'Rain will reach the valley by noon on Saturday, with fog over the Tarn in the morning.',
    ),
  ];
  const yesterday = forecast(
    'Evening Star',
    'Rain will reach the coast by noon on Saturday, with gales at night.',
  );
  const memory = [{ id: '2026-11-21', stories: [rememberStory([yesterday], [], [])] }];

  const { picks } = selectStories(anInput([COUNCIL, ...columns], { memory }));

  expect(picks.map(({ story }) => story.articles.length)).toEqual([1, 1, 1]);
});
