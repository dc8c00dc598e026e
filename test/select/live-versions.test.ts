import { expect, test } from 'vitest';
import { selectStories } from '../../lib/select/select-stories.ts';
import { anArticle, anInput } from './articles.ts';

const version = (id: string, at: string, body: string, publisher = 'Post') =>
  anArticle({ id, publisher, at, title: `Ferry aground: live updates as of ${at.slice(11, 16)}`, body });

const MORNING = version(
  'early',
  '2026-11-22T03:00:00.000Z',
  'The ferry Aurelia struck the Lindholm reef in fog.',
);
const LATE = version(
  'late',
  '2026-11-22T05:00:00.000Z',
  'Tugs pulled the hull free at high tide, minister Ida Moreau said.',
);

test('only the newest version of a live page is read, and the others are its copies', () => {
  const { picks, decisions } = selectStories(anInput([MORNING, LATE]));

  expect(picks.map(({ story }) => story.lead.id)).toEqual(['late']);
  expect(decisions.find(({ article }) => article === 'early')).toMatchObject({ reason: 'copy-of' });
});

test('live pages of two publishers are no versions of each other', () => {
  const other = version(
    'other',
    '2026-11-22T04:00:00.000Z',
    'Bakers in three towns stopped work over flour.',
    'Echo',
  );

  expect(selectStories(anInput([LATE, other])).decisions.map(({ reason }) => reason)).not.toContain(
    'copy-of',
  );
});

test('two live pages whose headlines differ by a number inside are two pages', () => {
  const league = (nth: number, body: string) => ({
    ...version(`league-${nth}`, '2026-11-22T04:00:00.000Z', body),
    title: `Liveticker: ${nth}. Bundesliga`,
  });
  const { decisions } = selectStories(
    anInput([league(1, 'Lindholm beat Varn by four goals.'), league(2, 'Holm lost at home to Orlow again.')]),
  );

  expect(decisions.map(({ reason }) => reason)).not.toContain('copy-of');
});

test('a live page whose headline gives the score is one page', () => {
  const score = (id: string, at: string, result: string) =>
    anArticle({
      id,
      publisher: 'Post',
      at,
      title: `Orlow ${result} Varn: live updates`,
      body: `It is ${result}. Orlow attack, and Varn defend with all their players.`,
    });
  const { decisions } = selectStories(
    anInput([
      score('early', '2026-11-22T03:00:00.000Z', '0-0'),
      score('late', '2026-11-22T04:00:00.000Z', '1-0'),
    ]),
  );
  expect(decisions.find(({ article }) => article === 'early')?.reason).toBe('copy-of');
});
