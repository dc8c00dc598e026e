import { FIELD_NAMES, namesInLanguages, plainName } from '../fields/field-names.ts';
import { isRecord, type RawRecord } from '../fields/record.ts';
import { paragraphsIn } from '../fields/rich-text.ts';

/** Names of a headline, in the form of `plainName`. */
const TITLES = [
  ...['headline', 'headlines', 'title', 'webtitle', 'webheadline', 'newstitle', 'htmltitle', 'resolvedtitle'],
  ...namesInLanguages('title'),
];
/** What only an article that is called a name has beside it: companies, people and places have names as well. */
const OF_A_NAMED_ARTICLE = [
  ...[
    'datepublished',
    'published',
    'firstpublishedat',
    'publishdate',
    'publishedat',
    'publishedon',
    'lastpublished',
  ],
  ...['postbody', 'articlebody', 'bodyhtml', 'richcontent'],
];

/** Whether a record has a headline and a text of its own, in whatever form: it is no envelope then. */
export function isArticle(value: RawRecord): boolean {
  const own = [value, value.fields, value.attributes, value._source, value.fieldData].filter(isRecord);
  return own.some(hasTitle) && own.some(hasText);
}

function hasText(value: RawRecord): boolean {
  return Object.entries(value).some(
    ([name, it]) =>
      BODIES.has(plainName(name)) && !isList(it) && paragraphsIn(it).some((line) => /\p{L}{2}/u.test(line)),
  );
}

const BODIES: ReadonlySet<string> = new Set<string>(FIELD_NAMES.body);

/** Whether all of a list are articles, as in the pages of a repository: `{content: [{title: …}]}`. */
function isList(value: unknown): boolean {
  return Array.isArray(value) && value.every(isTeaser);
}

/** Whether a record has a text under one of its usual names, be there a headline or not. */
export function hasBody(value: RawRecord): boolean {
  return [
    'articleBody',
    'body',
    'content',
    'text',
    'maintext',
    'html',
    'content_elements',
    'body_xhtml',
  ].some(
    (name) => typeof value[name] === 'string' || (name === 'content_elements' && isBlockList(value[name])),
  );
}

/**
 * ArcXP keeps paragraphs under the name under which its collections keep stories. One story may be set into another.
 */
function isBlockList(value: unknown): boolean {
  return Array.isArray(value) && !isList(value);
}

/** A post of Mastodon, ActivityPub or Bluesky: it has no headline by nature. */
export function isPost(value: unknown): boolean {
  if (!isRecord(value)) return false;
  return (
    value.type === 'Note' ||
    value.$type === 'app.bsky.feed.post' ||
    (isRecord(value.account) && typeof value.content === 'string') ||
    [value.object, value.post, value.record].some(isPost)
  );
}

/** Whether a member of a list has a headline, right in it or in one of the usual wrappers. */
export function isTeaser(value: unknown): boolean {
  if (!isRecord(value)) return false;
  if (isPost(value)) return true;
  const inner = [
    value,
    value._source,
    value.attributes,
    value.item,
    value.article,
    value.node,
    value.fields,
    value.data,
    value.object,
    value.fieldData,
    value.properties,
    value.content,
    value.Item,
    value.elements,
  ];
  return inner.some((it) => isRecord(it) && hasTitle(it));
}

function hasTitle(value: RawRecord): boolean {
  const names = new Set(
    Object.keys(value)
      .filter((name) => value[name] !== null)
      .map(plainName),
  );
  // Bing, ActivityPub and Storyblok call it a name, as they do that of a person or a place, and newsletters a subject.
  return (
    TITLES.some((name) => names.has(name)) ||
    ((names.has('name') || names.has('subject')) && OF_A_NAMED_ARTICLE.some((name) => names.has(name)))
  );
}
