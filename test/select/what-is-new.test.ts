import { describe, expect, test } from 'vitest';
import { newsIn, quotable } from '../../lib/select/memory/what-is-new.ts';
import { toldSentences } from '../../lib/select/telling/told-sentences.ts';
import { factHash } from '../../lib/select/text/facts.ts';
import { anArticle } from './articles.ts';

const familyOf = ({ id, publisher }: { id: string; publisher: string | null }) => ({
  family: publisher ?? `unknown:${id}`,
  publisher: `${publisher}`,
  named: publisher !== null,
  independent: publisher !== 'Aggregator',
});
const by = (publisher: string | null, body: string, id = `${publisher} ${body}`) =>
  anArticle({ id, publisher, body });
const told = (...facts: string[]) => new Set(facts.map(factHash));

const CHARGED = 'The captain, Rolf Anders, was charged with negligence on Tuesday.';
const FINED = 'The owner of the ferry was fined 212 crowns by the court of Sallow.';

describe('what new articles say', () => {
  test('names and numbers that were printed before are none of the news', () => {
    const { all, facts } = newsIn([by('Gazette', CHARGED)], told('rolf'), familyOf);
    expect([...all]).toEqual(expect.arrayContaining(['rolf', 'anders']));
    expect([...facts.keys()]).toContain('anders');
    expect([...facts.keys()]).not.toContain('rolf');
  });

  test('each fact is told by the independent publishers that mention it', () => {
    const { facts, families } = newsIn(
      [by('Gazette', CHARGED), by('Courier', CHARGED), by('Aggregator', CHARGED)],
      told(),
      familyOf,
    );
    expect([...(facts.get('rolf') ?? [])]).toEqual(['Gazette', 'Courier']);
    expect([...families]).toEqual(['Gazette', 'Courier']);
  });

  test('a fact that only an aggregator mentions is news of nobody', () => {
    const { facts, families } = newsIn([by('Aggregator', CHARGED)], told(), familyOf);
    expect([...(facts.get('rolf') ?? ['?'])]).toEqual([]);
    expect([...families]).toEqual([]);
  });

  test('unnamed texts are one witness together, and no publisher', () => {
    const { facts, families } = newsIn([by(null, CHARGED, 'a'), by(null, CHARGED, 'b')], told(), familyOf);
    expect(facts.get('rolf')?.size).toBe(1);
    expect([...families]).toEqual([]);
  });
});

describe('what an update prints', () => {
  const quoted = (bodies: readonly string[], news: readonly string[]) => {
    const articles = bodies.map((body, i) => by('Gazette', body, `${i}`));
    return quotable(articles.flatMap(toldSentences), articles, new Set(news)).map(({ text }) => text);
  };
  const OLD = 'A ferry with many passengers on board rammed the pier at dawn.';

  test('only sentences that say something new, in reading order', () => {
    expect(quoted([`${OLD} ${CHARGED} ${FINED}`], ['rolf', '212'])).toEqual([CHARGED, FINED]);
  });

  test('not one that only repeats what a sentence before it said', () => {
    const again = 'The charge against Rolf was read to him in the harbour on Tuesday.';
    expect(quoted([`${CHARGED} ${again}`], ['rolf'])).toEqual([CHARGED]);
  });

  test('at most three', () => {
    const four = ['Oslo', 'Bergen', 'Narvik', 'Hamar'].map(
      (town) => `The same ferry line has since closed its office in ${town}.`,
    );
    expect(quoted([four.join(' ')], ['oslo', 'bergen', 'narvik', 'hamar'])).toEqual(four.slice(0, 3));
  });

  test('those of the first article that has any', () => {
    expect(quoted([OLD, FINED, CHARGED], ['rolf', '212'])).toEqual([FINED]);
  });

  test('those that begin in the middle of a thought only where there are no others', () => {
    const middle = 'But he denied that he, Rolf Anders, had slept on the bridge that night.';
    expect(quoted([middle, CHARGED], ['rolf'])).toEqual([CHARGED]);
    expect(quoted([middle], ['rolf'])).toEqual([middle]);
  });

  test('nothing, where nothing is new', () => {
    expect(quoted([OLD, CHARGED], [])).toEqual([]);
  });
});
