import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { selectConfig } from '../../lib/contract/config/select.ts';
import { pinsAfterMove, type ShownStory, shownIn, shownText } from '../../lib/desk/move-story.ts';
import type { Candidate } from '../../lib/select/picking/candidate.ts';
import { placeStories } from '../../lib/select/picking/place-stories.ts';
import { anArticle } from '../select/articles.ts';
import { draws } from '../support/thorough.ts';

describe('an editor who moves a story sees the order that they asked for', () => {
  const facts = fc.record({
    total: fc.integer({ min: 1, max: 20 }),
    publishers: fc.integer({ min: 1, max: 3 }),
    // None that the machine could choose to close the edition: when stories move, it may choose another.
    section: fc.constantFrom('World', 'Business', null),
    pin: fc.oneof(
      { weight: 4, arbitrary: fc.constant(undefined) },
      fc.integer({ min: 1, max: 9 }),
      fc.constant(null),
    ),
  });
  type Facts = typeof facts extends fc.Arbitrary<infer Each> ? Each : never;
  const policy = { ...selectConfig.parse({}), maxPerSection: 20, maxPerTopic: 20, maxPerFamily: 20 };

  const candidate = ({ total, publishers, section }: Facts, index: number): Candidate => {
    const id = `s${String(index).padStart(2, '0')}`;
    const lead = anArticle({ id, title: `Title of ${id}` });
    return {
      story: {
        id,
        lead,
        articles: [lead],
        copies: [],
        coverage: Array.from({ length: publishers }, (_, n) => {
          const publisher = `${id}-${n}`;
          return { family: publisher, publisher, named: true };
        }),
        firstSeenAt: lead.arrivedAt,
        firstSeenPrecision: 'instant',
      },
      score: { coverage: 1, freshness: 1, sources: 1, prominence: 1, novelty: 1, desk: 1, total },
      section,
      kind: 'news',
      isCorroborated: publishers > 1,
      isBreaking: false,
      isGrave: false,
      standsBack: false,
      instructions: {
        blocked: false,
        pin: null,
        boost: 1,
        headline: null,
        section: null,
        picture: undefined,
        sentence: null,
      },
      bag: new Map([[id, 1]]),
    };
  };

  const placed = (
    candidates: readonly Candidate[],
    pins: ReadonlyMap<string, number | 'finally' | null>,
  ): ShownStory[] => {
    const ordered = [...pins.keys()];
    const instructioned = candidates.map((each) => {
      const position = pins.get(each.story.id);
      const pin = position === undefined ? null : { order: ordered.indexOf(each.story.id), position };
      return { ...each, instructions: { ...each.instructions, pin } };
    });
    return placeStories(instructioned, policy).taken.map(
      ({ candidate: { story, instructions }, placement }) => ({
        article: story.id,
        placement,
        isPinned: instructions.pin !== null,
      }),
    );
  };

  test('whatever was pinned before', () => {
    fc.assert(
      fc.property(
        fc.array(facts, { minLength: 2, maxLength: 11 }),
        fc.nat(),
        fc.nat(),
        (each, which, where) => {
          const candidates = each.map(candidate);
          const pins = new Map<string, number | 'finally' | null>(
            each.flatMap(({ pin }, index): [string, number | null][] =>
              pin === undefined ? [] : [[candidates[index]?.story.id ?? '', pin]],
            ),
          );
          const shown = placed(candidates, pins);
          const from = which % shown.length;
          const moved = shown[from];
          if (moved === undefined) return;
          const to = where % shown.length;
          const expected = shown.toSpliced(from, 1).toSpliced(to, 0, moved);

          for (const { article, position = null } of pinsAfterMove(
            shownIn(shownText(shown, moved.article)),
            moved.article,
            to + 1,
          )) {
            pins.delete(article);
            pins.set(article, position);
          }
          expect(placed(candidates, pins).map(({ article }) => article)).toEqual(
            expected.map(({ article }) => article),
          );
        },
      ),
      { numRuns: draws(3_000) },
    );
  });
});

const shown = (...lines: string[]): ShownStory[] => shownIn(lines.join('\n'));

test('nobody else is pinned when a story moves among stories without instructions', () => {
  const list = shown('l-a', 's-b', 's-c', 'b-d', 'b-e');
  expect(pinsAfterMove(list, 'e', 4)).toEqual([{ verb: 'pin', article: 'e', position: 4 }]);
});

test('the story that takes the lead of one moved down is pinned there', () => {
  expect(pinsAfterMove(shown('l-a', 's-b', 's-c'), 'a', 3)).toEqual([
    { verb: 'pin', article: 'b', position: 1 },
    { verb: 'pin', article: 'a', position: 3 },
  ]);
});

test('a story that just missed is taken in, and pinned ones after it give way', () => {
  expect(pinsAfterMove(shown('l-a', 's*b', 's*c', 'b-d'), 'z', 3)).toEqual([
    { verb: 'pin', article: 'b', position: 2 },
    { verb: 'pin', article: 'c', position: 4 },
    { verb: 'pin', article: 'z', position: 3 },
  ]);
});

test('nothing moves behind the story that closes the edition', () => {
  expect(pinsAfterMove(shown('l-a', 's-b', 'f-c'), 'a', 3).at(-1)).toEqual({
    verb: 'pin',
    article: 'a',
    position: 2,
  });
});

test('a damaged list is read as far as it says something', () => {
  expect(shownIn('x-a\r\nl*b c\r\n\r\nb-')).toEqual([
    { article: 'b c', placement: 'lead', isPinned: true },
    { article: '', placement: 'brief', isPinned: false },
  ]);
});
