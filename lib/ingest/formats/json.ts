import type { LocalClock } from '@broadsheet/page-text/dates/machine-date';
import type { DatedFact } from '../../domain/article.ts';
import type { Draft, DraftOrProblem, Problem } from '../draft.ts';
import { readRecord } from '../fields/read-record.ts';
import { isRecord, type RawRecord } from '../fields/record.ts';
import { NO_CONTEXT, type RecordContext } from '../fields/record-context.ts';
import { withOwnHeadline } from '../fields/untitled.ts';
import { isPost } from './article-shape.ts';
import { withPlainValues } from './dynamo-item.ts';
import { headFacts, openEnvelope } from './envelope.ts';
import { toldApart } from './told-apart.ts';

/** One article, a list of articles, or the answer of a content system or news service that wraps a list. */
export function readJson(
  text: string,
  kind: DatedFact['kind'],
  local: LocalClock,
): readonly DraftOrProblem[] {
  const value = parse(text);
  if ('problem' in value) return [{ position: null, problem: value.problem }];
  const { items, head } = openEnvelope(value.parsed);
  const context = { ...headFacts(head), kind, local };
  const read = items.map((item, i) => itemOf(item, i + 1, context));
  return kind === 'feed' ? read : toldApart(read, ({ guid }) => guid);
}

/** One article a line. A broken line costs that line only. */
export function readJsonLines(text: string, local: LocalClock): readonly DraftOrProblem[] {
  return text.split('\n').flatMap((line, i) => {
    if (NO_ITEM.test(line)) return [];
    const value = parse(line.replace(/,\s*$/, ''));
    if ('parsed' in value && isBulkAction(value.parsed)) return [];
    if ('problem' in value) return { position: i + 1, problem: value.problem };
    const items = Array.isArray(value.parsed) ? value.parsed : [value.parsed];
    return items.map((it) => itemOf(it, i + 1, { ...NO_CONTEXT, local }));
  });
}

/** Empty lines, comments, and the brackets of a list that was cut into lines, each with a comma behind it. */
const NO_ITEM = /^\s*(?:[[\]],?\s*)?$|^\s*(?:\/\/|#)/;

/** `{"index": {"_index": "news", "_id": "1"}}`: what Elasticsearch writes above each document of a bulk request. */
function isBulkAction(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const [[name, inner] = ['', null], ...more] = Object.entries(value);
  return (
    more.length === 0 &&
    /^(?:index|create)$/.test(name) &&
    isRecord(inner) &&
    ('_index' in inner || '_id' in inner)
  );
}

/** schema.org types that are articles. An object without `@type` is taken at its word. */
const ARTICLE_TYPE = /article|(?<!job)posting|report|review|newsitem/i;

function itemOf(value: unknown, position: number, context: RecordContext): DraftOrProblem {
  const outcome = readArticle(value, context);
  return 'reason' in outcome ? { position, problem: outcome } : { position, draft: outcome };
}

/** schema.org sets an article into its page, or into a place of a list. */
function entityOf(value: unknown): unknown {
  if (!isRecord(value)) return value;
  if (value['@type'] === 'ListItem' && isRecord(value.item)) return value.item;
  return isRecord(value.mainEntity) ? value.mainEntity : value;
}

function readArticle(value: unknown, context: RecordContext): Draft | Problem {
  const entity = entityOf(value);
  const node = isRecord(entity) ? withPlainValues(entity) : entity;
  if (!isRecord(node))
    return { reason: 'not-an-article', detail: 'An article is a JSON object with headline and articleBody.' };
  if ('@type' in node && !ARTICLE_TYPE.test(String(node['@type'])))
    return {
      reason: 'not-an-article',
      detail: 'Its @type is not an article. Use NewsArticle, or leave @type out.',
    };
  const draft = readRecord(node, context);
  if ('reason' in draft) return draft;
  const guid = [node.guid, node.id, node.uri].find((it) => typeof it === 'string' || typeof it === 'number');
  if (draft.title === null && isReply(node))
    return { reason: 'not-an-article', detail: 'It is a reply to a post, which is not printed.' };
  const titled =
    draft.title === null && (context.kind === 'feed' || isPost(node)) ? withOwnHeadline(draft) : draft;
  if (titled !== null && titled.title !== null)
    return { ...titled, guid: guid === undefined ? null : String(guid) };
  const seen = Object.keys(node).slice(0, 12).join(', ').slice(0, 160);
  return { reason: 'no-title', detail: `No headline was found. The fields are: ${seen || 'none'}.` };
}

/** Mastodon’s, ActivityPub’s and Bluesky’s names for what a post answers. */
function isReply(node: RawRecord): boolean {
  const post = [node.object, node.post].filter(isRecord).find(isPost) ?? node;
  const inner = isRecord(post.record) ? post.record : post;
  return [inner.in_reply_to_id, inner.inReplyTo, inner.reply].some((it) => it !== null && it !== undefined);
}

function parse(text: string): { readonly parsed: unknown } | { readonly problem: Problem } {
  try {
    return { parsed: JSON.parse(text) };
  } catch (error) {
    const repaired = repairedJson(text);
    if (repaired !== null) return parse(repaired);
    const where = error instanceof Error ? error.message.slice(0, 120) : 'not JSON';
    return { problem: { reason: 'malformed-json', detail: `Not valid JSON: ${where}` } };
  }
}

/** Objects one below the other, as jq writes them, and the numbers that only Python writes; null for anything else. */
function repairedJson(text: string): string | null {
  if (/^\}\s*\n\{/m.test(text)) return `[${text.replace(/^\}\s*\n\{/gm, '},\n{')}]`;
  const numbers = text.replace(/([:[,]\s{0,20})-?(?:NaN|Infinity)(?=\s{0,20}[,\]}])/g, '$1null');
  return numbers === text ? null : numbers;
}
