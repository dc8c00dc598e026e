import { expect, test } from 'vitest';
import { finallyOf } from '../../lib/select/picking/finally.ts';
import { anArticle } from './articles.ts';

type Facts = Parameters<typeof anArticle>[0] & {
  pin?: boolean;
  kind?: 'news' | 'service';
  standsBack?: boolean;
};

function candidate({ pin = false, kind = 'news', standsBack = false, ...facts }: Facts) {
  const lead = anArticle({
    body: 'A cat of eleven years has a cushion in the harbour office now.',
    ...facts,
  });
  const story = {
    id: lead.id,
    lead,
    articles: [lead],
    copies: [],
    coverage: [],
    firstSeenAt: lead.arrivedAt,
  };
  const instructions = {
    blocked: false,
    boost: 1,
    headline: null,
    section: null,
    picture: undefined,
    sentence: null,
    pin: pin ? { order: 0, position: null } : null,
  };
  return {
    story: { ...story, firstSeenPrecision: 'instant' as const },
    section: lead.section,
    kind,
    standsBack,
    instructions,
  };
}

/** An edition of six stories of which the last ones are these briefs. */
function light(...briefs: Facts[]) {
  const first = Array.from({ length: Math.max(0, 6 - briefs.length) }, (_, i) => ({
    candidate: candidate({ id: `first-${i}`, section: 'Culture' }),
    placement: i === 0 ? 'lead' : 'secondary',
  }));
  const taken = [...first, ...briefs.map((facts) => ({ candidate: candidate(facts), placement: 'brief' }))];
  return finallyOf(taken)?.story.lead.id ?? null;
}
const PICTURE = { url: 'https://post.example/cat.jpg', alt: '', credit: null };

test('the best brief of culture, science or the neighbourhood closes the edition; one with a picture comes first', () => {
  expect(
    light(
      { id: 'world', section: 'World' },
      { id: 'a', section: 'Culture' },
      { id: 'b', section: 'Science' },
    ),
  ).toBe('a');
  expect(light({ id: 'a', section: 'Culture' }, { id: 'b', section: 'Science', picture: PICTURE })).toBe('b');
});

test.each([
  ['tells of a death', { title: 'Actor dies on stage' }],
  ['tells of a death in its first paragraph', { body: 'Two visitors died at the museum on Friday.' }],
  [
    'tells of a death in its standfirst',
    { language: 'de', standfirst: 'Der Zeichner ist im Alter von 90 Jahren gestorben.' },
  ],
  ['tells of a war', { title: 'A museum for the war' }],
  ['is the city’s and has no picture', { section: 'Local' }],
  ['tells of a disaster', { title: 'Explosion at the museum' }],
  ['tells of a crime', { title: 'Brothel above the bakery busted' }],
  ['tells of a trial in another language', { title: 'Museumsdirektor zu Haft verurteilt', language: 'de' }],
  ['is told by its headline alone', { body: '' }],
  ['is pinned by the desk', { pin: true }],
  ['is a service', { kind: 'service' as const }],
  ['stands behind all others, as a live page does', { standsBack: true }],
])('a story that %s does not', (_, facts) => {
  expect(light({ id: 'a', section: 'Culture', ...facts })).toBe(null);
});

test('the city’s story with a picture may close the edition', () => {
  expect(light({ id: 'a', section: 'Local', picture: PICTURE })).toBe('a');
});

test('a standfirst of one sentence is text enough', () => {
  const standfirst = 'The harbour office has a new cat, and the cat has a cushion.';
  expect(light({ id: 'a', section: 'Culture', body: '', standfirst })).toBe('a');
});

test('neither lead nor second stories are taken from their places, and a short edition has none', () => {
  expect(light({ id: 'world', section: 'World' })).toBe(null);
  expect(finallyOf([{ candidate: candidate({ section: 'Culture' }), placement: 'brief' }])).toBe(null);
});
