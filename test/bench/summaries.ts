import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sentencesOf } from '@broadsheet/text/sentences';
import { termsOf } from '@broadsheet/text/words';
import type { Article } from '../../lib/domain/article.ts';
import { orderArticles } from '../../lib/select/telling/order-articles.ts';
import { summarise } from '../../lib/select/telling/summarise.ts';
import { tellLead } from '../../lib/select/telling/tell-lead.ts';
import { centroid, type Idf, idfOf, likeness, weigh } from '../../lib/select/text/idf.ts';
import { labelledArticle } from './newsroom/labelled-article.ts';
import { rouge2 } from './summaries/rouge.ts';

export const summary = 'how close the lead’s sentences are to editors’ own summaries, ROUGE-2 (--data DIR)';

const LEAD = { sentences: 3, words: 75 };

interface Told {
  readonly articles: readonly Article[];
  /** The editors' text. */
  readonly reference: string;
}

/**
 * Tells each story of `test.source` as the lead is told, and compares it with the editors' summary in `test.target`,
 * both as published with NeuS (HLTCHKUST/framing-bias-metric). Beside it: the opening of one article, and the usual
 * summary of sentences from all articles, which mixes publishers under one name and is therefore not ours.
 */
export async function run(args: string[]): Promise<unknown> {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string' },
      file: { type: 'string', default: 'test' },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.data === undefined)
    throw new RangeError('say where test.source and test.target are: --data DIR');
  const stories = read(join(values.data, values.file));
  const idf = idfOf(
    stories.flatMap(({ articles }) =>
      articles.map(({ title, paragraphs }) => termsOf([title, ...paragraphs].join('\n'), 'en')),
    ),
  );
  const rules: readonly (readonly [string, (articles: readonly Article[]) => string])[] = [
    ['opening of the first article', ([first]) => clipped(sentencesIn(first))],
    ['centroid + MMR over all articles', (articles) => centroidSummary(articles, idf)],
    ['ours, sentences of one publisher', (articles) => ours(articles, idf)],
    ['ours, as the lead is printed', (articles) => printed(articles, idf)],
  ];
  const say = values.json ? () => {} : (line: string) => console.log(line);
  say(`${stories.length} stories`);
  const rows = rules.map(([name, tell]) => {
    const texts = stories.map(({ articles }) => tell(articles));
    const scores = texts.map((text, i) => rouge2(text, stories[i]?.reference ?? ''));
    const [score, words] = [mean(scores), mean(texts.map((text) => text.split(/\s+/).length))];
    say(`${name.padEnd(36)} R-2 ${score.toFixed(3)}   ${words.toFixed(0)} words`);
    return { name, score, words };
  });
  return { stories: stories.length, rows };
}

function ours(articles: readonly Article[], idf: Idf): string {
  return summarise(orderArticles(articles, idf), idf, LEAD)
    .map(({ text }) => text)
    .join(' ');
}

/** With the labelled sentences, of other publishers too, which the mail prints under their names. */
function printed(articles: readonly Article[], idf: Idf): string {
  const ordered = orderArticles(articles, idf);
  const { summary, points } = tellLead(ordered, ordered, [], idf, LEAD);
  return [...summary, ...points].map(({ text }) => text).join(' ');
}

const CENTRAL = 0.7;

/** @see Carbonell & Goldstein, "The use of MMR", 1998. */
function centroidSummary(articles: readonly Article[], idf: Idf): string {
  const sentences = articles
    .flatMap(sentencesIn)
    .map((text) => ({ text, bag: weigh(termsOf(text, 'en'), idf) }));
  const middle = centroid(sentences.map(({ bag }) => bag));
  const chosen: typeof sentences = [];
  while (chosen.length < LEAD.sentences) {
    const worth = ({ bag }: (typeof sentences)[number]) =>
      CENTRAL * likeness(bag, middle) -
      (1 - CENTRAL) * Math.max(0, ...chosen.map((other) => likeness(bag, other.bag)));
    const [best] = sentences
      .filter((one) => !chosen.includes(one))
      .filter(
        ({ text }) => chosen.length === 0 || wordsIn([...chosen.map((one) => one.text), text]) <= LEAD.words,
      )
      .sort((a, b) => worth(b) - worth(a));
    if (best === undefined) break;
    chosen.push(best);
  }
  return chosen.map(({ text }) => text).join(' ');
}

function clipped(sentences: readonly string[]): string {
  const kept = sentences.filter((_, i) => i === 0 || wordsIn(sentences.slice(0, i + 1)) <= LEAD.words);
  return kept.slice(0, LEAD.sentences).join(' ');
}

function wordsIn(texts: readonly string[]): number {
  return texts.join(' ').split(/\s+/).length;
}

function sentencesIn(article: Article | undefined): string[] {
  return article?.paragraphs.flatMap((paragraph) => sentencesOf(paragraph, 'en')) ?? [];
}

/** A story a line: `TITLE=> … ARTICLE=> …` three times, `[SEP]` between. */
function read(path: string): Told[] {
  const lines = (ending: string) => readFileSync(`${path}.${ending}`, 'utf8').split('\n').filter(Boolean);
  const references = lines('target').map((line) => partsOf(line).body);
  return lines('source').map((line, story) => {
    const articles = line.split('[SEP]').map((part, place) => {
      const id = `${story}-${place}`;
      return labelledArticle({ id, ...partsOf(part), publisher: `Paper ${place}`, date: null }, place);
    });
    return { articles, reference: references[story] ?? '' };
  });
}

function partsOf(text: string): { title: string; body: string } {
  const [title = '', body = ''] = text.split('ARTICLE=>');
  return { title: title.replace('TITLE=>', '').trim().replace(/\.$/, ''), body: body.trim() };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
