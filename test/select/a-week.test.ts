import { expect, test } from 'vitest';
import type { Article } from '../../lib/domain/article.ts';
import type { RememberedEdition } from '../../lib/domain/story-memory.ts';
import { selectStories } from '../../lib/select/select-stories.ts';
import { EVENTS } from './a-week-of-news.ts';
import { anArticle, anInput } from './articles.ts';

const DAY = 86_400_000;
const FIRST = Date.parse('2026-11-16T06:00:00.000Z');
const OUTLETS = ['Morning Wire', 'Evening Star', 'Late Courier'];

/** An article that one outlet prints in the night before the edition of a day. */
function printed(day: number, publisher: string, { title, body }: { title: string; body: string }): Article {
  const at = new Date(FIRST + day * DAY - 3 * 3_600_000).toISOString();
  return anArticle({ id: `${day}-${publisher}-${title}`, publisher, title, body, at, arrivedAt: at });
}

/** Of each event the first outlet tells on its day, the second on the next day, the third on the day after. */
function newsOf(day: number): Article[] {
  return OUTLETS.flatMap((outlet, late) => {
    const telling = EVENTS[day - late]?.tellings[late];
    return telling === undefined ? [] : [printed(day, outlet, telling)];
  });
}

function publish(days: number, extra: (day: number) => Article[] = () => []) {
  const memory: RememberedEdition[] = [];
  return Array.from({ length: days }, (_, day) => {
    const asOf = new Date(FIRST + day * DAY).toISOString();
    const { picks, decisions } = selectStories(
      anInput([...newsOf(day), ...extra(day)], { asOf, memory: [...memory] }),
    );
    memory.push({ id: asOf.slice(0, 10), stories: picks.map((pick) => pick.memory) });
    return { picks, decisions };
  });
}

const updateIn = ({ picks }: ReturnType<typeof publish>[number]) =>
  picks.flatMap(({ update }) => (update === null ? [] : [update]));

test('over a week no event is printed twice, although other outlets report it days later in their own words', () => {
  const week = publish(9);

  expect(week.map(({ picks }) => picks.map(({ headline }) => headline))).toEqual([
    ...EVENTS.map(({ title }) => [title]),
    [],
    [],
  ]);
  const late = week.flatMap(({ decisions }) => decisions).filter(({ outcome }) => outcome !== 'taken');
  expect(late.map(({ reason }) => reason)).toEqual(Array(14).fill('told-before'));
});

const CLOSED = [
  {
    title: 'Tunnel under the Varn closed again',
    body: 'The road tunnel under the river Varn reopened on Sunday after a year of repairs. It was closed again on Monday when Inspector Oda Lindqvist found 14 cracks in the lining.',
  },
  {
    title: 'Cracks shut the Varn tunnel a day after it reopened',
    body: 'One day after it reopened, the road tunnel under the Varn is shut. The inspector, Oda Lindqvist, counted 14 cracks. Lorries take the detour by Sudholm again.',
  },
];

test('facts that two outlets agree on bring a story back as an update, with the new sentences only', () => {
  const news = CLOSED.map((telling, i) => printed(1, `Valley Gazette ${i}`, telling));

  const [, second] = publish(2, (day) => (day === 1 ? news : []));

  expect(updateIn(second ?? { picks: [], decisions: [] })).toEqual([
    {
      since: '2026-11-16',
      isCorrection: false,
      sentences: [
        {
          text: 'The inspector, Oda Lindqvist, counted 14 cracks.',
          article: news[1]?.id,
          publisher: 'Valley Gazette 1',
        },
      ],
    },
  ]);
});

test('an update is not printed again the next day', () => {
  const news = (day: number) => CLOSED.map((telling, i) => printed(day, `Valley Gazette ${i}`, telling));

  const week = publish(3, (day) => (day === 0 ? [] : news(day)));

  expect(week.map((day) => updateIn(day).length)).toEqual([0, 1, 0]);
});

test('an outlet that returns to its own story with many new facts has an update', () => {
  const own = printed(1, 'Morning Wire', {
    title: 'Varn tunnel: who pays for the repairs',
    body: 'The road tunnel under the river Varn reopened on Sunday after a year of repairs. The repairs of the tunnel cost 38 million, of which Sudholm pays 9 and the Crown Estate 29. Treasurer Hugo Bellamy wants the money back from the Castor Works, which built the tubes in 1974.',
  });

  const [, second] = publish(2, (day) => (day === 1 ? [own] : []));

  expect(updateIn(second ?? { picks: [], decisions: [] }).map(({ since }) => since)).toEqual(['2026-11-16']);
});

test('a weekly report is news every week', () => {
  const figures = (day: number, count: string) =>
    printed(day, 'Morning Wire', {
      title: `Jobless claims: ${count} in a week`,
      body: `Last week ${count} people in the republic filed jobless claims, the labour office said. Economists had expected more claims. The labour office publishes the figures every week.`,
    });

  const week = publish(8, (day) =>
    day === 0 ? [figures(0, '41,300')] : day === 7 ? [figures(7, '39,800')] : [],
  );

  const last = week[7]?.picks.find(({ headline }) => headline.startsWith('Jobless'));
  expect(last?.headline).toBe('Jobless claims: 39,800 in a week');
});
