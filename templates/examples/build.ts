import { EDITION_BLOCKS } from '../../lib/contract/config/compose.ts';
import type { Edition, EditionStory } from '../../lib/domain/edition.ts';
import type { Newsletter } from '../../lib/domain/newsletter.ts';

/** An edition to look at, with the newsletter it belongs to. */
export interface Example {
  readonly name: string;
  readonly newsletter: Newsletter;
  readonly edition: Edition;
  readonly testSend?: boolean;
}

export const BROADSHEET: Newsletter = {
  name: 'The Morning Broadsheet',
  tagline: 'Read before the kettle boils',
  language: 'en-GB',
  timeZone: 'Europe/London',
  postalAddress: 'The Morning Broadsheet, 7 Inkwell Row, Leith, Edinburgh EH6 6ZZ, United Kingdom',
  homeUrl: 'https://news.example.com',
  privacyUrl: 'https://news.example.com/privacy',
};

/** What an example says of a story; the rest is filled in. */
export type StorySketch = Pick<EditionStory, 'headline' | 'section'> &
  Partial<
    Pick<EditionStory, 'dek' | 'points' | 'byline' | 'url' | 'picture' | 'readingMinutes' | 'update'>
  > & {
    readonly publisher?: string | null;
    readonly also?: readonly string[];
  };

export function story(sketch: StorySketch): EditionStory {
  const { also = [], publisher = 'Quayside Echo' } = sketch;
  const id = slugOf(sketch.headline);
  return {
    id,
    headline: sketch.headline,
    dek: sketch.dek ?? '',
    points: sketch.points ?? [],
    section: sketch.section,
    publisher,
    byline: sketch.byline ?? null,
    url: sketch.url === undefined ? `https://${hostOf(publisher)}/2026/11/22/${id}` : sketch.url,
    picture: sketch.picture ?? null,
    readingMinutes: sketch.readingMinutes ?? 3,
    coverage: 1 + also.length,
    alsoCoveredBy: also.map((name) => ({ publisher: name, url: `https://${hostOf(name)}/2026/11/22/${id}` })),
    firstSeenAt: '2026-11-22T04:10:00.000Z',
    firstSeenPrecision: 'instant',
    update: sketch.update ?? null,
    pinned: false,
    paid: false,
  };
}

/** A picture that the preview and the browser tests draw themselves; nothing is fetched. */
export function art(name: string, alt: string, credit: string | null = null): EditionStory['picture'] {
  return { url: `https://pictures.example.com/${name}.svg`, alt, credit };
}

/** An edition of the sketches, first the lead, then secondaries, then sections. */
export function edition(
  lead: StorySketch,
  secondaries: readonly StorySketch[],
  sections: Readonly<Record<string, readonly Omit<StorySketch, 'section'>[]>>,
  more: Partial<Edition> = {},
): Edition {
  const headlines = [...secondaries, ...Object.values(sections).flat()].map(({ headline }) => headline);
  return {
    id: '2026-11-22',
    revision: 1,
    number: 1_386,
    asOf: '2026-11-22T05:00:00.000Z',
    language: 'en-GB',
    subject: lead.headline.slice(0, 78),
    skyline: headlines.slice(0, 4).join(' · ') || lead.dek || BROADSHEET.tagline,
    note: null,
    lead: story(lead),
    secondaries: secondaries.map(story),
    sections: Object.entries(sections).map(([name, stories]) => ({
      name,
      stories: stories.map((sketch) => story({ ...sketch, section: name })),
    })),
    figures: [],
    corrections: [],
    finally: null,
    blocks: EDITION_BLOCKS,
    previous: null,
    next: null,
    weekly: false,
    ...more,
  };
}

function slugOf(text: string): string {
  const slug = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return slug === '' ? `story-${text.length}` : slug;
}

function hostOf(publisher: string | null): string {
  const host = (publisher ?? 'wire').toLowerCase().replace(/[^a-z0-9]+/g, '');
  return `${host === '' ? 'news' : host}.example.com`;
}
