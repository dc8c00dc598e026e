import { expect, test } from 'vitest';
import type { EditionReport, StoryReport } from '../../lib/domain/report.ts';
import { proofBanner } from '../../lib/publish/proof-banner.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import newsletter from '../../newsletter.config.ts';

const config = parseConfig(newsletter);
type Facts = Parameters<typeof proofBanner>[0];

const story = (about: Partial<StoryReport> & { total?: number; novelty?: number } = {}): StoryReport => {
  const { total = 1, novelty = 1, ...rest } = about;
  return {
    id: rest.headline ?? 'lead',
    headline: 'The lead',
    placement: 'lead',
    section: null,
    score: { coverage: 1, freshness: 1, sources: 1, prominence: 1, novelty, desk: 1, total },
    families: ['a.example', 'b.example'],
    firstSeenAt: '2026-11-22T05:00:00.000Z',
    members: [{ article: 'a', title: 'A', publisher: 'A', similarity: 1 }],
    copies: [],
    why: '',
    ...rest,
  };
};

function banner(
  stories: readonly StoryReport[] = [story()],
  about: Partial<Facts> & { counts?: Partial<EditionReport['counts']>; notices?: readonly string[] } = {},
  settings: Partial<typeof config.deliver> = {},
) {
  const { counts, notices = [], ...facts } = about;
  const report: EditionReport = {
    edition: '2026-11-22',
    asOf: '2026-11-22T05:00:00.000Z',
    outcome: 'published',
    window: { since: '', until: '' },
    counts: { objects: 10, articles: 10, setAside: 0, copies: 0, stories: 1, taken: 1, ...counts },
    stories,
    decisions: [],
    setAside: [],
    droppedLines: [],
    notices,
  };
  return proofBanner(
    {
      row: { id: '2026-11-22', number: 7, revision: 1 },
      report,
      memory: [],
      subscribersBefore: 1204,
      ...facts,
    },
    { ...config, deliver: { ...config.deliver, deliverAt: '06:30', ...settings } },
    'https://read.example.com',
  );
}
const check = (...args: Parameters<typeof banner>) => banner(...args).lines[1];

test('the heading names edition and number, and a revision only after the first', () => {
  expect(banner().heading).toBe('Proof of 2026-11-22, No. 7. Only editors get this mail.');
  const row = { id: '2026-11-22', number: 7, revision: 3 };
  expect(banner([story()], { row }).heading).toContain('No. 7, revision 3.');
});

test('it says when the edition leaves, in which zone, to how many, and on what condition', () => {
  const line = (...args: Parameters<typeof banner>) => banner(...args).lines[0];
  expect(line([], {}, { localMorning: false })).toBe(
    'Sending starts at 06:30 (Europe/London) to about 1204 readers, unless somebody holds it.',
  );
  expect(line([], { subscribersBefore: null }, { localMorning: true, approval: 'required' })).toBe(
    'Sending starts at 06:30 (Europe/London, or the reader’s own morning) to every confirmed reader, once an editor has approved it.',
  );
});

test('it links to the desk and the hold, and to the approval only where one is required', () => {
  const links = (approval: 'automatic' | 'required') =>
    banner([], {}, { approval }).links.map(({ url }) => url);
  expect(links('automatic')).toEqual(['https://read.example.com/desk', 'https://read.example.com/desk/hold']);
  expect(links('required')).toContain('https://read.example.com/desk/approve');
});

test('an edition without doubts says so', () => {
  const second = story({ placement: 'secondary', headline: 'Second', total: 0.89 });
  expect(check([story(), second])).toBe('Nothing needs checking.');
  expect(check([])).toBe('Nothing needs checking.');
});

const known = (...families: string[]): Facts['memory'] => [
  { id: '2026-11-21', stories: [{ articles: [], urls: [], families, tellings: [], facts: [] }] },
];

test.each<[string, readonly StoryReport[], Parameters<typeof banner>[1]]>([
  [
    'the lead is only just ahead of “Better second”',
    [
      story(),
      story({ placement: 'brief', headline: 'Weak', total: 0.5 }),
      story({ placement: 'secondary', headline: 'Better second', total: 0.91 }),
    ],
    {},
  ],
  ['the lead comes from one publisher', [story({ families: ['a.example'] })], {}],
  [
    '1 story without a publisher’s name',
    [story({ members: [{ article: 'a', title: 'A', publisher: null, similarity: 1 }] })],
    {},
  ],
  ['first time in the mail: b.example', [story()], { memory: known('a.example') }],
  [
    'first time in the mail: a, b, c and 2 more',
    [story({ families: ['a', 'b', 'c', 'd', 'e'] })],
    { memory: known('x') },
  ],
  [
    '2 stories partly printed before',
    [story({ novelty: 0.9 }), story({ placement: 'brief', novelty: 0.5, total: 0.1 })],
    {},
  ],
  ['1 of 10 files could not be read', [story()], { counts: { setAside: 1 } }],
])('%s', (doubt, stories, about) => {
  expect(check(stories, about)).toBe(`Check: ${doubt}.`);
});

test.each<[string, readonly StoryReport[], Parameters<typeof banner>[1]]>([
  [
    'a story that missed',
    [story(), story({ placement: 'missed', total: 0.99, novelty: 0.1, members: [] })],
    {},
  ],
  ['publishers that are all known', [story()], { memory: known('a.example', 'b.example') }],
  ['a share below a tenth set aside', [story()], { counts: { objects: 11, setAside: 1 } }],
  ['no object at all', [story()], { counts: { objects: 0, setAside: 0 } }],
])('no doubt: %s', (_, stories, about) => {
  expect(check(stories, about)).toBe('Nothing needs checking.');
});

test('at most five notices follow; the report has the rest', () => {
  const notices = ['1', '2', '3', '4', '5', '6'];
  expect(banner([story()], { notices }).lines.slice(2)).toEqual(['1', '2', '3', '4', '5']);
});
