import { describe, expect, test } from 'vitest';
import { selectConfig } from '../../lib/contract/config/select.ts';
import type { Article } from '../../lib/domain/article.ts';
import { type Desk, EMPTY_DESK } from '../../lib/domain/desk.ts';
import { deskRules } from '../../lib/select/desk/desk-rules.ts';
import { type PreparePolicy, prepareArticles } from '../../lib/select/prepare-articles.ts';
import { AS_OF, anArticle } from './articles.ts';

const GERMAN =
  'Der Rat der Stadt hat am Montag beschlossen, dass die alten Bäder am Hafen nach neun Jahren wieder geöffnet werden, und die Arbeit an den Pumpen soll im März beginnen, wie der Bürgermeister sagte.';

function prepared(
  articles: readonly Article[],
  { desk = {}, ...policy }: Partial<PreparePolicy> & { desk?: Partial<Desk> } = {},
) {
  const rules = deskRules({ ...EMPTY_DESK, ...desk }, articles);
  const defaults = { ...selectConfig.parse({}), languages: null, asOf: AS_OF, timeZone: 'Europe/London' };
  return prepareArticles(articles, rules, { ...defaults, ...policy });
}

const ids = (articles: readonly Article[]) => articles.map(({ id }) => id);
const german = anArticle({ id: 'german', title: 'Bäder öffnen wieder', body: GERMAN, language: 'de' });
const paid = anArticle({ id: 'paid', title: 'Sponsored: the ten best kettles', section: 'Sponsored' });
const tomorrow = anArticle({ id: 'later', embargoedUntil: '2026-11-23T05:00:00.000Z' });
const pinned = (article: string): Partial<Desk> => ({ pins: [{ article }] });

describe('an article is set aside', () => {
  test('when the desk blocks it, with the desk’s reason, whatever else is true of it', () => {
    const desk: Partial<Desk> = { blocks: [{ kind: 'publisher', publisher: 'The Quay Chronicle' }] };
    const { blocked, held, originals } = prepared([tomorrow], { desk });
    expect(blocked).toMatchObject([
      { article: { id: 'later' }, why: expect.stringContaining('Quay Chronicle') },
    ]);
    expect([...held, ...originals]).toEqual([]);
  });

  test('until its embargo ends, also when the desk pins it', () => {
    const wanted = [{ article: { id: 'later' }, until: '2026-11-23T05:00:00.000Z' }];
    expect(prepared([tomorrow]).held).toMatchObject(wanted);
    expect(prepared([tomorrow], { desk: pinned('later') }).held).toMatchObject(wanted);
  });

  test('in a language that the newsletter does not print, unless the desk pins it', () => {
    expect(ids(prepared([german], { languages: ['en'] }).foreign)).toEqual(['german']);
    expect(ids(prepared([german], { languages: ['de'] }).originals)).toEqual(['german']);
    expect(ids(prepared([german], { languages: ['en'], desk: pinned('german') }).originals)).toEqual([
      'german',
    ]);
  });

  test('as paid content, unless it is printed with a label or the desk pins it', () => {
    expect(ids(prepared([paid]).paid)).toEqual(['paid']);
    expect(ids(prepared([paid], { paid: 'labelled' }).originals)).toEqual(['paid']);
    expect(ids(prepared([paid], { desk: pinned('paid') }).originals)).toEqual(['paid']);
  });
});

describe('of the same text', () => {
  const body =
    'A ferry rammed the pier of Sallow at dawn on Monday, and all 212 passengers were brought ashore unhurt.\nThe captain, Rolf Anders, said that the rudder had failed a minute before.';
  const first = anArticle({ id: 'a', publisher: 'Gazette', title: 'Ferry rams the pier', body });
  const again = anArticle({ id: 'b', publisher: 'Courier', title: 'Ferry hits a pier at dawn', body });

  test('one is kept, and the other counts as its copy', () => {
    const { originals, copies } = prepared([again, first]);
    expect(originals).toHaveLength(1);
    expect(copies).toHaveLength(1);
    expect(copies[0]?.of).toBe(originals[0]);
  });

  test('the order in which articles came does not matter', () => {
    const outcome = (articles: readonly Article[]) => {
      const { originals, copies } = prepared(articles);
      return [ids(originals), ids(copies.map(({ article }) => article))];
    };
    expect(outcome([again, first])).toEqual(outcome([first, again]));
  });

  test('an older version of a live page is a copy of what represents the newest', () => {
    const live = (id: string, at: string, text: string) =>
      anArticle({ id, at, title: 'Live updates: ferry aground', publisher: 'Gazette', body: text });
    const old = live(
      'old',
      '2026-11-22T03:00:00.000Z',
      'Tugs have left the harbour for the ferry this morning.',
    );
    const fresh = live('new', '2026-11-22T05:00:00.000Z', body);
    const { originals, copies } = prepared([old, fresh]);
    expect(ids(originals)).toEqual(['new']);
    expect(copies).toMatchObject([{ article: { id: 'old' }, of: { id: 'new' } }]);
  });
});

test('an article without a name gets that of its publisher, if the batch knows it', () => {
  const unnamed = anArticle({ id: 'a', publisher: null, url: 'https://gazette.example/a' });
  const nobody = anArticle({
    id: 'b',
    publisher: null,
    url: null,
    body: 'A bridge in Sallow closes for repairs until April.',
  });
  const { originals, familyOf } = prepared([unnamed, nobody]);
  expect(originals.map(({ publisher }) => publisher)).toEqual(['gazette.example', null]);
  expect(originals.map((article) => familyOf(article).named)).toEqual([true, false]);
});

test('a stranger belongs to no family', () => {
  expect(prepared([]).familyOf(anArticle())).toMatchObject({ named: false, independent: false });
});

test('a line that a publisher prints under every article is none of their texts', () => {
  const footer = 'Sign up for our morning briefing and never miss a story from the harbour again.';
  const bodies = [
    'The council voted on Monday to reopen the old harbour baths after nine years of arguments about the money.',
    'Engineers have closed the iron bridge to lorries and cars until the spring, and a ferry carries commuters.',
    'Four generations of one family baked rye bread for the nurses of the town, and now they close.',
    'A ferry rammed the pier at dawn, and all of its passengers were brought ashore by tugs within an hour.',
  ];
  const articles = bodies.map((body, i) =>
    anArticle({ id: `${i}`, title: `Story ${i}`, body: `${body}\n${footer}` }),
  );
  expect(prepared(articles).originals.map(({ paragraphs }) => paragraphs)).toEqual(
    bodies.map((body) => [body]),
  );
});

test('of one article twice in a file the order is that of the file, however they came', () => {
  const at = (position: number) => {
    const origin = { key: 'a.jsonl', etag: 'e', position, format: 'jsonl' as const };
    return anArticle({ id: 'same', title: `Item ${position}`, origin });
  };
  const titles = (articles: readonly Article[]) => prepared(articles).originals.map(({ title }) => title);
  expect(titles([at(2), at(1)])).toEqual(titles([at(1), at(2)]));
});
