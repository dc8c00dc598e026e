import { expect, test } from 'vitest';
import { namesIn } from '../../lib/select/desk/article-names.ts';
import { anArticle } from '../support/builders.ts';

const at = (key: string, position: number) => ({ ...anArticle().origin, key, position });

test('the key of a file with one article names it; of a file with several, only key and number do', () => {
  const alone = anArticle({ id: 'a', url: null, origin: at('a.json', 1) });
  const [one, two] = [1, 2].map((n) =>
    anArticle({ id: `w${n}`, url: `https://w.example/${n}`, origin: at('wire.jsonl', n) }),
  );
  const names = namesIn([alone, one, two].filter((article) => article !== undefined));
  expect(names.of(alone)).toEqual(['a', 'a.json#1', 'a.json']);
  expect(one && names.of(one)).toEqual(['w1', 'wire.jsonl#1', 'https://w.example/1']);
  expect(names.noticeOf({ what: 'pin', article: 'wire.jsonl#2' })).toEqual([]);
  expect(names.noticeOf({ what: 'pin', article: 'wire.jsonl' })).toEqual([
    'desk: pin "wire.jsonl" names a file of 2 articles; name one: wire.jsonl#1, wire.jsonl#2',
  ]);
  expect(names.noticeOf({ what: 'block', article: 'gone' })).toEqual([
    'desk: block "gone" names no article of this edition',
  ]);
});
