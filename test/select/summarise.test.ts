import { sentencesOf } from '@broadsheet/text/sentences';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { selectStories } from '../../lib/select/select-stories.ts';
import { summarise } from '../../lib/select/telling/summarise.ts';
import { idfOf } from '../../lib/select/text/idf.ts';
import { anArticle, anInput } from './articles.ts';

const word = fc.constantFrom(
  'harbour',
  'Mayor',
  'said',
  'U.S.',
  'the',
  'Dr.',
  '3.5',
  'bridge',
  'Jan.',
  'opened',
  '“quickly”',
  'Étoile',
  '橋',
  'J.',
  'and',
  'No.',
);
const sentence = fc
  .tuple(fc.array(word, { minLength: 4, maxLength: 20 }), fc.constantFrom('.', '!', '?', '.”', '...', ''))
  .map(([words, end]) => words.join(' ') + end);
const article = fc.record({
  title: fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
  body: fc.array(
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
    { minLength: 1, maxLength: 5 },
  ),
});

test('every sentence of a summary is verbatim in the article it is attributed to', () => {
  fc.assert(
    fc.property(fc.array(article, { minLength: 1, maxLength: 8 }), (given) => {
      const articles = given.map(({ title, body }, i) =>
        anArticle({ id: `a${i}`, publisher: `Outlet ${i % 3}`, title, body: body.join('\n') }),
      );

      const { picks, decisions } = selectStories(anInput(articles));

      expect(decisions).toHaveLength(articles.length);
      for (const { summary } of picks) {
        for (const { text, article: id } of summary) {
          const source = articles.find((one) => one.id === id);
          // The last sentence of a single paragraph may lack its full stop.
          const found = [text, text.replace(/[.。]$/, '')].some((it) =>
            source?.paragraphs.join('\n').includes(it),
          );
          expect(found).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('abbreviations and initials do not end a sentence', () => {
  const text =
    'Sen. J. R. Holt (D-Ore.) met Dr. Amin in the U.S. capital on Jan. 5 at 3 p.m. and left. “It was good,” she said. Prices rose 2.5 per cent.';

  expect(sentencesOf(text, 'en')).toEqual([
    'Sen. J. R. Holt (D-Ore.) met Dr. Amin in the U.S. capital on Jan. 5 at 3 p.m. and left.',
    '“It was good,” she said.',
    'Prices rose 2.5 per cent.',
  ]);
});

test('the sentences of a paragraph put together are the paragraph', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
      expect(sentencesOf(text, 'en').join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
    }),
  );
});

test('forms, relative times of comments and cut sentences are never quoted', () => {
  const body = [
    'Sign up for our morning newsletter and never miss a story again.',
    'IT IS ALL A LIE AND EVERYBODY KNOWS IT VERY WELL INDEED.',
    'The bridge over the Tarn was closed on Saturday after a crack was found.',
    'Engineers expect the repairs to take until the spring, the council...',
  ].join('\n');

  const { picks } = selectStories(anInput([anArticle({ title: 'Bridge closed', body })]));

  expect(picks[0]?.summary.map(({ text }) => text)).toEqual([
    'The bridge over the Tarn was closed on Saturday after a crack was found.',
  ]);
});

const summaryOf = (articles: Parameters<typeof anInput>[0]) =>
  selectStories(anInput(articles)).picks[0]?.summary.map(({ text }) => text);

test('a sentence is quoted without the place line before it', () => {
  const body = 'PORT MERROW, Nov. 21 (Coast Wire) — The harbour was closed on Saturday after a barge sank.';

  expect(summaryOf([anArticle({ title: 'Harbour closed', body })])).toEqual([
    'The harbour was closed on Saturday after a barge sank.',
  ]);
});

test('no summary opens in the middle of a thought', () => {
  const body = [
    'She had not expected to be asked by anybody at the museum.',
    'Behind the door stood jars without labels and a birdcage.',
    'Curator Jonas Feld found a lost portrait in a barn near Elm Valley.',
    'It hung above the door for sixty years, he said on Saturday.',
  ].join('\n');
  const opening = 'A museum in Elm Valley bought the portrait for 2.1 million at a sale.';

  const pointing = summaryOf([anArticle({ title: 'Lost portrait found', body })]);
  const introduced = summaryOf([anArticle({ title: 'Lost portrait found', body: `${opening}\n${body}` })]);

  expect(pointing?.[0]).toMatch(/^Behind the door|^Curator/);
  expect(introduced?.[0]).toBe(opening);
  expect([...(pointing ?? []), ...(introduced ?? [])].join(' ')).not.toMatch(/She had|It hung/);
});

test('something the article introduced earlier needs an introduction in the summary too', () => {
  const body = [
    'He keeps a trial of four new vaccines in a drawer of his desk.',
    'In the trial, 1,840 children received one injection in the spring.',
    'Doctors in Mali and Ghana counted 78 per cent fewer cases of malaria.',
  ].join('\n');

  expect(summaryOf([anArticle({ title: 'Malaria falls', body })])?.[0]).toMatch(/^Doctors in Mali/);
});

test('a fragment is never quoted, nor half of a quotation', () => {
  const body = [
    'highest number of corncrakes since the count began in 1978.',
    '“We heard them every night of the summer. Nobody slept,” said warden Edith Crane.',
    'Wardens counted 212 corncrakes on the island of Holm this year.',
  ].join('\n');

  expect(summaryOf([anArticle({ title: 'Corncrakes return', body })])).toEqual([
    'Wardens counted 212 corncrakes on the island of Holm this year.',
  ]);
});

test('a further sentence adds facts; a repetition in other words is left out', () => {
  const body = [
    'Countries meeting in Lisbon agreed on Saturday to pause deep-sea mining for ten years.',
    'Deep-sea mining is to pause for ten years, countries agreed in Lisbon on Saturday evening.',
    'Shares in Abyssal Metals fell by 31 per cent in Oslo after the deep-sea mining pause.',
  ].join('\n');

  expect(summaryOf([anArticle({ title: 'Countries agree to pause deep-sea mining', body })])).toEqual([
    'Countries meeting in Lisbon agreed on Saturday to pause deep-sea mining for ten years.',
    'Shares in Abyssal Metals fell by 31 per cent in Oslo after the deep-sea mining pause.',
  ]);
});

test('a summary quotes only the publisher that gets the credit', () => {
  const tell = (publisher: string, title: string, body: string, url: string | null) =>
    anArticle({ id: publisher, publisher, title, body, url });

  const [pick] = selectStories(
    anInput([
      tell(
        'Wire',
        'Countries agree to pause deep-sea mining',
        'Countries meeting in Lisbon agreed on Saturday to pause deep-sea mining for ten years.',
        'https://wire.example/pause',
      ),
      tell(
        'Radio',
        'Abyssal Metals shares fall',
        'Countries in Lisbon agreed to pause deep-sea mining for ten years.\nShares in Abyssal Metals fell by 31 per cent in Oslo after the deep-sea mining pause.',
        null,
      ),
    ]),
  ).picks;

  expect(pick?.story.articles.map(({ id }) => id)).toEqual(['Wire', 'Radio']);
  expect(pick?.summary.map(({ publisher }) => publisher)).toEqual(['Wire']);
});

const STANDFIRST = 'A court in Orlow could decide on Monday whether the harbour master may keep her post';

test('the publisher’s standfirst comes first, with a full stop if it has none', () => {
  const body = 'The hearing was moved twice this year, and both sides brought new witnesses to Orlow.';

  const summary = summaryOf([anArticle({ title: 'Judgment day at the port', standfirst: STANDFIRST, body })]);

  expect(summary?.[0]).toBe(`${STANDFIRST}.`);
});

test('where the text was cut off, the standfirst is the whole summary', () => {
  const body = 'The hearing was moved twice this year, and both sides… [+3592 chars]';

  expect(summaryOf([anArticle({ title: 'Judgment day at the port', standfirst: STANDFIRST, body })])).toEqual(
    [`${STANDFIRST}.`],
  );
});

test('a standfirst that repeats the headline or was cut off is not printed', () => {
  const body = 'Engineers found a crack in the second pier of the crossing during a night inspection.';
  const repeated = 'Bridge over the Tarn is closed for repairs until spring.';
  const cut = 'The bridge over the Tarn will stay closed for…';

  for (const standfirst of [repeated, cut]) {
    const article = anArticle({
      title: 'Bridge over the Tarn closed for repairs until spring',
      standfirst,
      body,
    });

    expect(summaryOf([article])).toEqual([body]);
  }
});

test('the only paragraph of a feed item needs no full stop', () => {
  const body = 'Nineteen sailors were brought ashore unhurt after their ship ran aground off Melling';

  expect(summaryOf([anArticle({ title: 'Crew safe', body })])).toEqual([`${body}.`]);
});

test('a sentence that repeats the headline is printed only if no other adds to it', () => {
  const title = 'Bridge over the Tarn closed until spring';
  const again = 'The bridge over the Tarn is closed until spring, said engineer Ann Marlow.';
  const more = 'Engineers found a crack in the second pier of the crossing during a night inspection.';

  expect(summaryOf([anArticle({ title, body: `${again}\n${more}` })])).toEqual([more]);
  expect(summaryOf([anArticle({ title, body: again })])).toEqual([again]);
});

test('the first sentence may repeat the headline if those after it say the rest; alone it may not', () => {
  const first = 'The council reopens the harbour baths in March.';
  const rest =
    'Swimmers from Orlow painted the harbour baths blue and white through a long and rainy autumn.';
  const told = (sentences: number) =>
    summarise(
      [anArticle({ title: 'Council reopens harbour baths in March', body: `${first}\n${rest}` })],
      idfOf([['harbour', 'bath'], ['cabin']]),
      { sentences, words: 75 },
    ).map(({ text }) => text);

  expect(told(3)).toEqual([first, rest]);
  expect(told(1)).toEqual([rest]);
});

test('a short sentence that has no word of the headline is told with the one before it', () => {
  const title = 'Wolf kills six sheep near Orlow';
  const first = 'A wolf killed six sheep near Orlow on Wednesday night.';
  const short = 'A DNA test will bring certainty.';
  const told = (second: string, words = 40) =>
    summarise([anArticle({ title, body: `${first} ${second}` })], idfOf([['wolf']]), {
      ...{ sentences: 1, words },
    }).map(({ text }) => text);

  expect(told(short)).toEqual([first, short]);
  expect(told(short, 12)).toEqual([short]);
  const long = 'Farmers of the whole valley met in the old mill to ask for fences.';
  expect(told(long)).toEqual([long]);
  expect(told('The wolf will be shot if it returns.')).toEqual(['The wolf will be shot if it returns.']);
});

test('only a lead has room for a sentence of more than 45 words', () => {
  const long = `The harbour baths ${'and their many old blue cabins '.repeat(8)}reopen in March.`;
  const told = (words: number) =>
    summarise([anArticle({ title: 'Swimmers return', body: long })], idfOf([]), { sentences: 1, words });

  expect([told(75).length, told(50).length]).toEqual([1, 0]);
});

test('a live page’s sentence about its headline is printed, not the news above it', () => {
  const other = 'Curator Jonas Feld found a lost portrait in a barn near Elm Valley.';
  const own = 'Jets bound for Orlow would bring great risks, the ministry in Velm said on Sunday.';

  expect(summaryOf([anArticle({ title: 'Velm warns of risks', body: `${other}\n${own}` })])?.[0]).toBe(own);
});

test('sentences are printed in the order of their article', () => {
  const first = 'Two men of Elm Valley were arrested on Tuesday after a chase through Tarn.';
  const second =
    'Ann Marlow of Orlow Bank lost 2,700 crowns of harbour money to the two men, police in Melling said.';
  const article = anArticle({ title: 'Harbour money stolen in Orlow', body: `${first}\n${second}` });

  expect(summaryOf([article])).toEqual([first, second]);
});

test('news above the sentence about the headline is not added to it', () => {
  const other = 'Curator Jonas Feld found a lost portrait in a barn near Elm Valley.';
  const own = 'Jets bound for Orlow would bring great risks, the ministry in Velm said on Sunday.';

  expect(summaryOf([anArticle({ title: 'Velm warns of risks', body: `${other}\n${own}` })])).toEqual([own]);
});

test('an only sentence is told though it is near the headline, unless it says nothing else', () => {
  const title = 'Varn beat Orlow after late penalty in cup';
  const tell = (body: string) => {
    const article = anArticle({ title, body });
    return summarise([article], () => 1, { sentences: 2, words: 40 }).map(({ text }) => text);
  };
  const more = 'Varn beat Orlow 24-19 after a late penalty in the cup.';
  expect(tell(more)).toEqual([more]);
  expect(tell('Varn beat Orlow after a late penalty in the cup.')).toEqual([]);
});
