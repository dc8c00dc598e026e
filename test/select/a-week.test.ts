import { expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import type { EditionStory } from '../../lib/domain/edition.ts';
import type { Pick } from '../../lib/domain/story.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

const DAY = 86_400_000;
const FIRST = Date.parse('2026-11-16T06:00:00.000Z');
const EVENTS: readonly { title: string; body: string }[] = [
  [
    'Tunnel under the Varn reopens',
    'The road tunnel under the river Varn reopened after a year of repairs. Engineer Ilse Brandt led a crew of 340.',
  ],
  [
    'Dockers in Port Merrow end strike',
    'Dockers in Port Merrow ended their strike after 11 days. Union chair Tomas Reyes accepted a raise of 4.5 per cent.',
  ],
  [
    'Comet Halvorsen seen without a telescope',
    'Comet Halvorsen could be seen by eye on Monday night. Astronomer Priya Nair counted 27 sightings.',
  ],
  [
    'Flood wardens warn of Sennet overflow',
    'Wardens warned that the Sennet may overflow its banks. Officer Mara Quill expects 80 millimetres of rain.',
  ],
  [
    'Museum buys lost Arkwright portrait',
    'The city museum bought a portrait by Arkwright for 2.1 million. Curator Jonas Feld found it in a barn.',
  ],
  [
    'Chess prodigy Lena Moritz wins open',
    'Lena Moritz, aged 13, won the Kestrel open with 8 points. Her coach Ivo Danek wept.',
  ],
  [
    'Bakers demand cheaper grain from Oslan',
    'Bakers asked parliament to drop the duty on Oslan grain. Miller Greta Holm spoke for 1,900 bakeries.',
  ],
].map(([title = '', body = '']) => ({ title, body }));

/** Each day's news: today's event by two publishers, and yesterday's told again in other words without news. */
function newsOf(day: number): Article[] {
  const at = new Date(FIRST + day * DAY - 3 * 3_600_000).toISOString();
  const today = EVENTS[day] ?? { title: '', body: '' };
  const before = EVENTS[day - 1];
  const tell = (publisher: string, title: string, body: string) =>
    anArticle({ id: `${day}-${publisher}-${title}`, publisher, title, body, at, arrivedAt: at });
  return [
    tell('Morning Wire', today.title, `${today.body} Readers had waited for it.`),
    tell('Evening Star', `${today.title}, officials say`, `Officials confirmed it. ${today.body}`),
    ...(before === undefined
      ? []
      : [tell('Late Courier', `More on this: ${before.title}`, `As told before, ${before.body}`)]),
  ];
}

function printed({ story, headline, section, memory, update, pinned }: Pick): EditionStory {
  return {
    id: story.id,
    headline,
    dek: '',
    section,
    publisher: story.lead.publisher,
    byline: null,
    url: story.lead.url,
    picture: null,
    readingMinutes: 1,
    coverage: story.coverage.length,
    alsoCoveredBy: [],
    firstSeenAt: story.firstSeenAt,
    update: update === null ? null : { since: update.since },
    pinned,
    memory,
  };
}

function publish(days: number, extra: (day: number) => Article[] = () => []) {
  const memory: { id: string; stories: EditionStory[] }[] = [];
  return Array.from({ length: days }, (_, day) => {
    const asOf = new Date(FIRST + day * DAY).toISOString();
    const { picks, decisions } = selectStories(
      anInput([...newsOf(day), ...extra(day)], { asOf, memory: [...memory] }),
    );
    memory.push({ id: asOf.slice(0, 10), stories: picks.map(printed) });
    return { picks, decisions };
  });
}

test('over a week of overlapping days no story without new facts is printed twice', () => {
  const week = publish(7);

  expect(week.map(({ picks }) => picks.map(({ headline }) => headline.split(',')[0]))).toEqual(
    EVENTS.map(({ title }) => [title]),
  );
  expect(
    week.slice(1).every(({ decisions }) => decisions.some(({ reason }) => reason === 'told-before')),
  ).toBe(true);
});

test('new facts from a new publisher bring a story back as an update, with the new sentences only', () => {
  const at = new Date(FIRST + DAY - 3_600_000).toISOString();
  const news = anArticle({
    id: 'tunnel-update',
    publisher: 'Valley Gazette',
    title: 'Tunnel under the Varn closes again',
    body: 'The road tunnel under the river Varn reopened after a year of repairs. It was closed again on Tuesday when Inspector Oda Lindqvist found 14 cracks.',
    at,
    arrivedAt: at,
  });

  const [, second] = publish(2, (day) => (day === 1 ? [news] : []));

  const update = second?.picks.find(({ story }) =>
    story.articles.some(({ id }) => id === 'tunnel-update'),
  )?.update;
  expect(update?.since).toBe('2026-11-16');
  expect(update?.sentences.map(({ text }) => text)).toEqual([
    'It was closed again on Tuesday when Inspector Oda Lindqvist found 14 cracks.',
  ]);
});
