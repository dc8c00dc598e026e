import { describe, expect, test } from 'vitest';
import { digestView, type Imprint } from '../../lib/compose/view/digest-presenter.ts';
import type { Edition } from '../../lib/domain/edition.ts';
import { BROADSHEET, edition, type StorySketch } from '../../templates/examples/build.ts';

const LEAD: StorySketch = { headline: 'Baths reopen', section: 'Local', dek: 'Nine years have passed.' };
const IMPRINT: Imprint = {
  newsletter: BROADSHEET,
  webUrl: 'https://news.example.com/editions/2026-11-22',
  ...{ previousUrl: null, testSend: false },
};
const viewOf = (
  about: Partial<Edition> = {},
  imprint: Partial<Imprint> = {},
  lead = LEAD,
  seconds: StorySketch[] = [],
) => digestView(edition(lead, seconds, {}, about), { ...IMPRINT, ...imprint });

describe('publishers', () => {
  const sources = (lead: StorySketch, ...seconds: StorySketch[]) => {
    const [first] = viewOf({}, {}, lead, seconds).blocks.flatMap((block) => block.lead ?? []);
    return first?.source?.parts.map(({ text }) => text).join('') ?? null;
  };

  test('are named under each story, unless the newsletter has only one', () => {
    const other = { headline: 'Bridge closes', section: null, publisher: 'The Tally' };
    expect(sources(LEAD)).toBeNull();
    expect(sources(LEAD, { headline: 'Bridge closes', section: null })).toBeNull();
    expect(sources(LEAD, other)).toBe('Read it in Quayside Echo');
    expect(sources({ ...LEAD, also: ['The Tally'] })).toBe('Read it in Quayside Echo · also in The Tally');
    expect(sources(LEAD, { ...other, publisher: null })).toBeNull();
  });
});

describe('the masthead', () => {
  test('says how many stories there are and how long the mail takes to read, not its articles', () => {
    expect(viewOf().digest).toBe('1 story, a 1-minute read');
    const dek = 'word '.repeat(600);
    expect(viewOf({}, {}, { ...LEAD, dek }).digest).toMatch(/^1 story, a [23]-minute read$/);
    expect(viewOf({ note: 'word '.repeat(2_400) }).digest).toMatch(/^1 story, an? (9|1\d)-minute read$/);
  });

  test('sets a long name smaller', () => {
    expect(viewOf().isLongName).toBe(true);
    expect(viewOf({}, { newsletter: { ...BROADSHEET, name: 'The Quay' } }).isLongName).toBe(false);
  });

  test('announces other stories only where there are any', () => {
    expect(viewOf().alsoToday).toBeNull();
    expect(viewOf({}, {}, LEAD, [{ headline: 'Bridge closes', section: null }]).alsoToday).toBe(
      'Also today:',
    );
  });
});

describe('the end', () => {
  test('names the day of the next edition, unless it is the same day', () => {
    expect(viewOf({ next: '2026-11-23' }).comesNext).toContain('Monday');
    expect(viewOf({ id: '2026-11-22-1-morning', next: '2026-11-22-2-evening' }).comesNext).toBeNull();
    expect(viewOf().comesNext).toBeNull();
  });

  test('says why the reader gets the mail, and of a test that it is one', () => {
    expect(viewOf().testBanner).toBeNull();
    expect(viewOf().why).toContain('⟦subscribedOn⟧');
    const trial = viewOf({}, { testSend: true });
    expect(trial.testBanner).not.toBeNull();
    expect(trial.why).not.toContain('⟦subscribedOn⟧');
  });
});

test('links of the archive are those of the pages that it is on', () => {
  expect(viewOf().site).toMatchObject({
    signUpUrl: 'https://news.example.com/subscribe',
    archiveUrl: 'https://news.example.com/editions',
    previousUrl: `${IMPRINT.webUrl}/previous`,
  });
});

test('a page that is shared shows the lead’s picture and words', () => {
  const picture = { url: 'https://p.example/a.jpg', alt: '', credit: null };
  expect(viewOf({}, {}, { ...LEAD, picture })).toMatchObject({
    summary: 'Nine years have passed.',
    cover: { url: picture.url, alt: 'Picture: Baths reopen' },
  });
  expect(viewOf({}, {}, { ...LEAD, dek: '' })).toMatchObject({ summary: 'Baths reopen', cover: null });
});
