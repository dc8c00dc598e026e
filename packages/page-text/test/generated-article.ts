/** Articles made of our own sentences, for tests that need many. Same seed, same article. */
export interface GeneratedArticle {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly url: string;
  readonly publisher: string;
}

const PLACES = [
  'Northhaven',
  'Elmsford',
  'Port Alder',
  'Kestrel Bay',
  'Upper Marl',
  'Saltmere',
  'Brackwater',
  'Tollbridge',
];
const WHO = [
  'the harbour board',
  'the city council',
  'the regional court',
  'the teachers’ union',
  'the water authority',
  'the rail operator',
  'the fire service',
  'the university hospital',
];
const DEEDS = [
  'close the old ferry pier',
  'raise the price of monthly tickets',
  'reopen the market hall',
  'postpone the bridge repairs',
  'ban heavy lorries from the ring road',
  'build two hundred flats on the former dairy',
  'cut the opening hours of branch libraries',
  'test drinking water twice a day',
];
const REASONS = [
  'citing cracks in two of its twelve oak pillars',
  'after a survey among four thousand residents',
  'because the contractor had gone bankrupt in spring',
  'following weeks of complaints from neighbours',
  'as the reserve fund had shrunk by a third',
  'since the last inspection had found serious faults',
];
const DETAILS = [
  'An engineer who examined the plans said the work could not wait for another winter, and that the cost would double if it did.',
  'The opposition called the decision hasty and asked for an independent report before any money was spent.',
  'Similar measures had been taken in two neighbouring towns, where traffic fell by about a tenth in the first year.',
  'Shopkeepers nearby said they had been told only on Monday, and that they feared for their Christmas trade.',
  'The plan still needs the consent of the regional government, which is expected to decide before the end of January.',
  'Records from 1987 show that the same question was debated for eleven hours and then adjourned without a vote.',
  '“Nobody likes it, but everybody understands why it has to happen now,” said the chairwoman, Ilse Varga, after the meeting.',
  'A spokesman declined to say how many jobs would be affected, but promised that no one would be dismissed this year.',
  'The first stage is to begin on 4 March and should take about six weeks, during which buses will replace the service.',
  'Members of the committee had visited the site twice in October and found conditions worse than they had expected.',
];

export function generatedArticle(seed: number): GeneratedArticle {
  const pick = <T>(list: readonly T[], salt: number): T =>
    list[(seed * 7 + salt * 13 + ((seed * salt) % 5)) % list.length] as T;
  const place = pick(PLACES, 1);
  const who = pick(WHO, 2);
  const deed = pick(DEEDS, 3);
  const capital = who.charAt(0).toUpperCase() + who.slice(1);
  const details = DETAILS.map((text, i) => ({ text, order: (i * 31 + seed * 17) % 97 })).sort(
    (a, b) => a.order - b.order,
  );
  return {
    title: `${place}: ${who.replace('the ', '')} votes to ${deed}`,
    paragraphs: [
      `${capital} of ${place} decided on Tuesday evening to ${deed}, ${pick(REASONS, 4)}, and asked residents for patience until the spring.`,
      ...details.slice(0, 6 + (seed % 3)).map(({ text }) => text),
    ],
    url: `https://quaychronicle.example/${place.toLowerCase().replace(' ', '-')}/${seed}`,
    publisher: 'The Quay Chronicle',
  };
}
