import { expect, test } from 'vitest';
import { recallStory } from '../../lib/select/memory/recall-story.ts';
import { rememberStory } from '../../lib/select/memory/story-memory.ts';
import { anArticle } from './articles.ts';

const familyOf = ({ publisher }: { publisher: string | null }) => {
  return {
    family: `${publisher}`,
    publisher: `${publisher}`,
    named: true,
    independent: publisher !== 'Aggregator',
  };
};

test('new facts need two independent families; aggregators and outlets of one owner are not a second one', () => {
  const told = anArticle({
    id: 'told',
    title: 'Ferry rams the pier',
    body: 'A ferry rammed the pier of Sallow.',
  });
  const known = [
    { edition: '2026-11-16', memory: rememberStory([told], [], []), likeness: 0.9 },
    { edition: '2026-11-14', memory: rememberStory([told], [], []), likeness: 0.3 },
  ];
  const news = (id: string, publisher: string) =>
    anArticle({
      id,
      publisher,
      title: 'Ferry rams pier',
      body: 'The ferry that rammed the pier of Sallow was sailed by Rolf Anders.',
    });
  const recalled = (...publishers: string[]) =>
    recallStory(
      publishers.map((publisher, i) => news(`n${i}`, publisher)),
      known,
      familyOf,
    );

  expect(recalled('Wire', 'Star')?.update?.since).toBe('2026-11-16');
  expect(recalled('Wire', 'Star')?.update?.sentences).toHaveLength(1);
  expect(recalled('Wire')?.update).toBeNull();
  expect(recalled('Wire', 'Wire')?.update).toBeNull();
  expect(recalled('Wire', 'Aggregator')?.update).toBeNull();
});

test('the next step of an affair is an update without any new name, however alike it is; other words are not', () => {
  const told = anArticle({
    id: 'told',
    title: 'Talks on the port strike begin',
    body: 'Talks on the strike in the port of Sallow began.',
  });
  const next = anArticle({
    id: 'next',
    title: 'Port strike called off after deal',
    body: 'Dockers called their strike off after a deal on pay.',
  });
  const update = (likeness: number) =>
    recallStory(
      [next],
      [{ edition: '2026-11-16', memory: rememberStory([told], [], []), likeness }],
      familyOf,
    )?.update;

  expect(update(0.3)?.sentences[0]?.text).toBe(next.paragraphs[0]);
  expect(update(0.9)?.sentences[0]?.text).toBe(next.paragraphs[0]);
  const again = {
    ...next,
    title: 'Port strike talks open',
    paragraphs: ['Talks on the dockers’ strike opened.'],
  };
  const known = [{ edition: '2026-11-16', memory: rememberStory([told], [], []), likeness: 0.9 }];
  expect(recallStory([again], known, familyOf)?.update).toBeNull();
});

test('an update knows whether its story led the last edition that printed it', () => {
  const told = anArticle({
    id: 'told',
    title: 'Ferry rams the pier',
    body: 'A ferry rammed the pier of Sallow.',
  });
  const memory = rememberStory([told], [], []);
  const led = { ...memory, led: true as const };
  const news = ['Wire', 'Star'].map((publisher) =>
    anArticle({
      id: publisher,
      publisher,
      title: 'Ferry captain charged',
      body: 'The captain, Rolf Anders, was charged on Tuesday.',
    }),
  );
  const updateAfter = (...editions: [string, typeof memory][]) =>
    recallStory(
      news,
      editions.map(([edition, memory]) => ({ edition, memory, likeness: 0.9 })),
      familyOf,
    )?.update;

  expect(updateAfter(['2026-11-15', memory], ['2026-11-16', led])).toMatchObject({
    since: '2026-11-16',
    led: true,
  });
  expect(updateAfter(['2026-11-15', led], ['2026-11-16', memory])).not.toHaveProperty('led');
});

test('a story with many names that returns with nothing new is not an update', () => {
  const body = (names: readonly string[]) =>
    `The quake struck the coast of Lisbon on Tuesday, and the Tagus rose by 3 metres. Helpers came from ${names.join(', ')}.`;
  const outlet = (id: string, names: readonly string[]) =>
    anArticle({ id, publisher: id, title: 'Quake strikes the coast of Lisbon', body: body(names) });
  // Names of which the alphabet's beginning alone would fill a short list.
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const namesOf = (teller: number) =>
    [...Array(60).keys()].map(
      (i) => `A${letters[teller]}${letters[i % 26]}${letters[Math.floor(i / 26)]}berg`,
    );
  const told = [...Array(8).keys()].map((teller) => outlet(`Day One ${teller}`, namesOf(teller)));
  const known = [{ edition: '2026-11-16', memory: rememberStory(told, [], []), likeness: 0.9 }];

  const again = ['Wire', 'Star'].map((id) => outlet(id, namesOf(0).slice(0, 3)));

  expect(recallStory(again, known, familyOf)).toMatchObject({ newFacts: [], novelty: 0, update: null });
});

test('when there are more facts than are kept, those in most articles are kept', () => {
  const numbers = (from: number, count: number) =>
    [...Array(count).keys()].map((i) => `${from + i}`).join(' ');
  const articles = ['a', 'b', 'c'].map((id, i) =>
    anArticle({
      id,
      title: 'A census',
      body: `${numbers(99_000, 40)}. ${numbers(10_000 * (i + 1), 2_000)}.`,
    }),
  );
  const shared = anArticle({
    id: 'd',
    publisher: 'Star',
    title: 'A census',
    body: `${numbers(99_000, 40)}.`,
  });
  const memory = rememberStory(articles, [], []);

  expect(memory.facts).toHaveLength(4_000);
  expect(
    recallStory([shared], [{ edition: '2026-11-16', memory, likeness: 0.9 }], familyOf)?.newFacts,
  ).toEqual([]);
});

const strike = (title: string, body: string) =>
  anArticle({ id: 'live', url: 'https://post.example/live-strike', title, body });
const rewritten = (before: Parameters<typeof strike>, after: Parameters<typeof strike>) =>
  recallStory(
    [strike(...after)],
    [{ edition: '2026-11-16', memory: rememberStory([strike(...before)], [], []), likeness: 1 }],
    familyOf,
  );
const TALKS = 'Talks between the ferry company and the deckhands broke down at midnight on Friday.';
test('a live page that was rewritten with new facts is an update', () => {
  const deal = 'The ferries sail again from noon on Sunday, said the mediator Ewan Carrick of Sorra.';

  const recalled = rewritten(['Ferry strike: talks break down', TALKS], ['Ferry strike: deal reached', deal]);

  expect(recalled?.update?.sentences.map(({ text }) => text)).toEqual([deal]);
});

test('the same page with another headline and nothing new is not an update', () => {
  expect(
    rewritten(['Ferry strike: talks break down', TALKS], ['Ferry talks fail', TALKS])?.update,
  ).toBeNull();
});

test('another outcome without a new name or number is an update, and its first sentence is printed', () => {
  const deal = 'Both sides signed an agreement on pay at dawn, and sailings resume at noon.';
  const recalled = rewritten(['Ferry strike: talks break down', TALKS], ['Ferry strike: deal reached', deal]);

  expect(recalled?.update?.sentences.map(({ text }) => text)).toEqual([deal]);
  expect(recalled?.update?.isCorrection).toBe(false);
});

test('a figure that was put right without a word about it is a correction', () => {
  const paid = (crowns: string) => `The mayor was paid ${crowns} crowns by the contractor, papers show.`;
  const title = 'Mayor paid by contractor';

  expect(rewritten([title, paid('900,000')], [title, paid('9,000')])?.update?.isCorrection).toBe(true);
  expect(rewritten([title, paid('900,000')], [title, paid('900,000')])?.update).toBeNull();
});

test('a correction of a printed page is always an update, with full novelty', () => {
  const recalled = rewritten(
    ['Mayor paid 900,000 by contractor', 'The mayor was paid nine hundred thousand, papers show.'],
    ['Correction: mayor was paid 9,000', 'The mayor was paid nine thousand, for a speech.'],
  );

  expect(recalled?.update).not.toBeNull();
  expect(recalled?.novelty).toBe(1);
});

test('German nouns are no news: two papers that tell a printed event in other words bring none, a new name does', () => {
  const told = anArticle({
    id: 'told',
    language: 'de',
    title: 'Fähre rammt Mole in Kappeln, neun Verletzte',
    body: 'Die Fähre ist in Kappeln gegen die Mole gefahren. Neun Menschen wurden verletzt.',
  });
  const known = [{ edition: '2026-11-16', memory: rememberStory([told], [], []), likeness: 0.9 }];
  const retold = ['Wire', 'Star'].map((publisher) =>
    anArticle({
      id: publisher,
      publisher,
      language: 'de',
      title: 'Unglück mit Fähre in Kappeln',
      body: 'Beim Anlegen wurden neun Fahrgäste verletzt. Sie kamen mit einem Hubschrauber ins Krankenhaus der Stadt.',
    }),
  );
  const furthered = retold.map((article) => ({
    ...article,
    paragraphs: [...article.paragraphs, 'Die Anklage richtet sich gegen Kapitän Rolf Anders.'],
  }));

  expect(recallStory(retold, known, familyOf)?.update).toBeNull();
  expect(recallStory(furthered, known, familyOf)?.update?.sentences).toHaveLength(1);
});

test('a page that was printed and now says above its text that it was corrected comes back under its old headline', () => {
  const title = 'Vicar of Lohe resigns';
  const told = anArticle({ id: 'told', title, body: 'The vicar of Lohe resigns at the end of the year.' });
  const known = [{ edition: '2026-11-16', memory: rememberStory([told], [], []), likeness: 1 }];
  const now = (body: string) =>
    recallStory([anArticle({ id: 'told', title, body })], known, familyOf)?.update?.isCorrection;

  expect(now('Correction: The vicar of Lohe takes leave. He does not resign.')).toBe(true);
  expect(now('The vicar of Lohe resigns at the end of the year, the parish said.')).toBeUndefined();
  const corrected = anArticle({ ...told, title, body: 'Correction: He does not resign.' });
  const since = [{ edition: '2026-11-16', memory: rememberStory([corrected], [], []), likeness: 1 }];
  expect(recallStory([corrected], since, familyOf)?.update).toBeNull();
});
