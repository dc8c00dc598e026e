import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupStories } from '../group-stories.ts';
import type { StoryText } from '../story-text.ts';

const FERRY = [
  aText(
    'Ferry service to Holm island suspended after engine fire',
    'The ferry to Holm island stopped running on Saturday after a fire in its engine room. All 212 passengers were brought ashore unhurt. The operator said repairs would take three weeks.',
  ),
  aText(
    'Engine fire stops Holm ferry; 212 passengers safe',
    'More than two hundred people left the burning Holm ferry safely after its engine room caught fire off the island. Repairs may last three weeks, the ferry operator told listeners.',
  ),
];
const COUNCIL = aText(
  'Council votes to keep the library open on Sundays',
  'Councillors voted by nine to four to keep the central library open on Sundays. Residents had collected signatures for months.',
);

test('two accounts of one event are one story, and another event is not part of it', () => {
  expect(groupsOf([...FERRY, COUNCIL])).toEqual([[0, 1], [2]]);
});

test('no text, no story', () => {
  expect(groupStories([]).stories).toEqual([]);
});

test('the chance of two texts is the same whichever comes first', () => {
  const { chance } = groupStories([...FERRY, COUNCIL]);

  expect(chance(0, 1)).toBe(chance(1, 0));
  expect(chance(0, 1)).toBeGreaterThan(chance(0, 2));
});

test('accounts dated five days apart are of two events', () => {
  const [monday, saturday] = ['2026-11-16T12:00:00Z', '2026-11-21T12:00:00Z'];
  const dated = FERRY.map((text, i) => ({ ...text, publishedAt: i === 0 ? monday : saturday }));

  expect(groupsOf(dated)).toEqual([[0], [1]]);
});

test('titles alone are enough where they name the event', () => {
  const titles = FERRY.map((text) => ({ ...text, paragraphs: [] }));

  expect(groupsOf([...titles, { ...COUNCIL, paragraphs: [] }])).toEqual([[0, 1], [2]]);
});

test.each([
  [
    'Weather forecast for Saturday',
    'Rain will reach the coast by noon, with gusts of up to 70 kilometres an hour along the cliffs.',
    'Dry and mild in the hills. In the valleys fog until ten, then sunny spells and light wind from the south.',
  ],
  [
    'Letters to the editor',
    'Madam, the new bins are far too small for a family of six, and my cat will not leave ours. R. S., Upper Town',
    'Sir, your report on the mill forgot the miller, who has ground our corn for thirty years. A. P., Mill Lane',
  ],
  [
    'Court round-up',
    'A baker of Quay was fined for selling loaves that were too light. A cyclist must repay the price of a shop window.',
    'Magistrates in Hill sent a poacher to prison for two months and cleared a teacher of speeding.',
  ],
  ['Crossword', '', ''],
])('two papers’ columns called “%s” are not one story', (title, one, other) => {
  expect(groupsOf([aText(title, one), aText(title, other), COUNCIL])).toEqual([[0], [1], [2]]);
});

test('in a handful of local pieces a shared subject is not a shared event', () => {
  const briefs = [
    aText(
      'Obituary: Edwin Marsh, clockmaker',
      'Edwin Marsh, who wound the clock of the old town hall for fifty years, has died at the age of 91. He came to Melling as an apprentice and stayed. The funeral is on Thursday.',
    ),
    aText(
      'School takes over clock of the old town hall',
      'The school has bought the clock of the old town hall for nine thousand pounds. It will hang in the stairwell from spring, beside the bell of the fire station.',
    ),
    aText(
      'Minister to open the new bridge in spring',
      'The minister will open the new bridge in spring, the county said on Friday.',
    ),
  ];

  expect(groupsOf(briefs)).toEqual([[0], [1], [2]]);
});

test('reports of one mould about two places are two stories', () => {
  const reports = [
    ['Fire destroys mill in Melling', 'Melling', 'Anna Keller', '63'],
    ['Fire destroys mill in Ardbury', 'Ardbury', 'Martin Okoro', '28'],
  ].map(([title = '', place = '', chief = '', people = '']) =>
    aText(
      title,
      `A fire destroyed the old mill in ${place} on Saturday and forced ${people} people into the street. Nobody was seriously hurt, fire chief ${chief} said. Police believe that an electrical fault in the cellar was to blame. The road through ${place} stays closed.`,
    ),
  );

  expect(groupsOf([...reports, COUNCIL])).toEqual([[0], [1], [2]]);
});

test('flooding a batch with chosen words neither merges nor slows it', () => {
  const flood = Array.from({ length: 300 }, (_, i) =>
    aText(
      `Offer ${i}`,
      Array.from({ length: 150 }, (_, k) => `w${(i * 7919 + k * 104729) % 20011}`).join(' '),
    ),
  );
  const startedAt = performance.now();

  const { stories } = groupStories([...FERRY, ...flood]);

  expect(stories.find((places) => places.includes(0))).toEqual([0, 1]);
  expect(performance.now() - startedAt).toBeLessThan(20_000);
});

test('any text whatever is grouped, each into exactly one story', () => {
  const text = fc.record({ title: fc.string(), paragraphs: fc.array(fc.string(), { maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(text, { maxLength: 8 }), (texts) => {
      const groups = groupsOf(texts.map((one) => ({ ...one, language: 'und', publishedAt: null })));

      expect(groups.flat().sort((a, b) => a - b)).toEqual([...texts.keys()]);
    }),
    { numRuns: 50 },
  );
});

function aText(title: string, body: string): StoryText {
  return { title, paragraphs: body.split('\n'), language: 'en', publishedAt: null };
}

function groupsOf(texts: readonly StoryText[]): number[][] {
  return groupStories(texts).stories.map((places) => [...places]);
}
