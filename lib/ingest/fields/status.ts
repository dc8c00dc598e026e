import { anyPhrase, patternOfPhrase, phrasesOfAll, wordsOfAll } from '@broadsheet/text/languages';
import type { Problem } from '../draft.ts';
import { plainName } from './field-names.ts';
import { type Fields, isRecord } from './record.ts';
import { textIn } from './values.ts';

/** What content systems call a text that readers may not see, in the languages their editors work in. */
const UNPUBLISHED =
  /^(auto[- ]?draft|drafts?|pending([- ]?review)?|(in|for|under)?[- ]?(review|approval|progress)|private|direct|followers|future|scheduled|(soft[- _])?trash(ed)?|deleted|removed|archived?|unlisted|expired|inherit|un-?published|not[- ]?published|withheld|with?drawn|retracted|cancel+ed|killed|embargoed|password|protected|hidden|offline|inactive|disabled|rejected|wip|idea|pitch|to[- ]?do|backlog|not[- ]started|assigned|planned|planning|on[- ]hold|ready[- ]for[- ].*|needs[- ].*|awaiting[- ].*|editing|writing|draft[-:_ ].*)$/i;

/** Words that hold a text back wherever they are in its status, and what is not published in other languages. */
const HELD =
  /(?<!\p{L})(?:(?:on[- ]?)?hold|held|legal|lawyers?|lawyered|(?<!(?:film|book|music|theatre|tv|album|game|restaurant) )review|spike|spiked|kill|embargo(?:ed)?|draft|unpublish(?:ed)?|unapproved|queued?|submitted|postponed|blocked|tests?|testing|internal|confidential|do not (?:publish|print|use|run)|not (?:for (?!print|app|homepage|push|social)|to be |yet )\p{L}+|not (?:approved|cleared|released|online|live))(?!\p{L})/iu;
/** The same in the languages that editors work in. */
const CLOSED_IN_LANGUAGES = new RegExp(
  `^(?:${[...phrasesOfAll(({ statuses }) => statuses?.drafts?.replaceAll(' ', '|')), ...phrasesOfAll(({ statuses }) => statuses?.closed)].map(patternOfPhrase).join('|')})$`,
  'iu',
);
const NOT = wordsOfAll(({ statuses }) => statuses?.not).join('|');
const OUT = wordsOfAll(({ statuses }) => statuses?.out);
const HELD_IN_LANGUAGES = new RegExp(
  `${anyPhrase(({ statuses }) => statuses?.held)}|(?<!\\p{L})(?:${NOT}) ?(?:${OUT.join('|')})\\p{L}*`,
  'iu',
);
/** “Published after review”, “legal: cleared”: it is out, unless a “not” stands before it. */
const RELEASED = new RegExp(
  `(?<!(?:not|never|be|yet|${NOT})[\\s-]{1,3})(?<!\\p{L})(?:published|live|approved|cleared|released|online|passed|${OUT.join('|')})(?!\\p{L})`,
  'iu',
);
/** “Freigabe erteilt”, “review: done”: a step that is behind it. */
const PASSED = new RegExp(
  `^(?:legal(?: check)?|review|tests?|${phrasesOfAll(({ statuses }) => statuses?.held)
    .map(patternOfPhrase)
    .join(
      '|',
    )})(?: ist| is|:| -)? (?:done|completed?|yes|ok(?:ay)?|${wordsOfAll(({ statuses }) => statuses?.done).join('|')})[.!]?$`,
  'iu',
);
/** A longer status is a sentence about something else. */
const LONGEST_STATUS = 60;

/** Items that are no text of a newsroom's readers: pages, files, comments, the nodes of a site's own description. */
const NO_ARTICLE =
  /^(page|attachment|revision|nav_menu_item|custom_css|customize_changeset|wp_\w+|oembed_cache|user_request|picture|photo|image|graphic|media|comment|poll|person|organization|newsmediaorganization|website|webpage|breadcrumblist|imageobject|imagegallery|product|event|tag|category|author|user)$/i;

/** What an issue of a software project has, and no article. */
const TRACKED = [
  ['number', 'state', 'labels', 'title'],
  ['iid', 'state', 'title'],
];

/** Layouts of site generators for what is no article; some themes have one for both. */
const PAGE_LAYOUT = /^(?:page|home|index|archive|category|tag|search|404)$/i;

/** Flags that are true when the text is not out, and flags that are false then. */
const CLOSED_FLAGS = [
  'draft',
  'isdraft',
  'isarchived',
  'isdeleted',
  'ishidden',
  'isprivate',
  'appdraft',
  'private',
  'hidden',
  'unlisted',
  'deleted',
  'retracted',
  'withdrawn',
  'wppostpassword',
  'postpassword',
  'eleventyexcludefromcollections',
];
const OPEN_FLAGS = [
  ...['visible', 'isvisible', 'public', 'ready'],
  ...['published', 'publish', 'ispublished', 'currentlypublished', 'ispublic'],
  ...OUT.map(plainName),
];
/** “Draft” in other languages, in which some of these words mean something else as well: only a plain yes counts. */
const DRAFT_FLAGS = wordsOfAll(({ statuses }) => statuses?.drafts).map(plainName);
const YES = new RegExp(
  `^\\s*(?:true|yes|on|1|${wordsOfAll(({ statuses }) => statuses?.yes).join('|')})\\s*$`,
  'iu',
);
const NO = new RegExp(
  `^\\s*(?:false|no|off|0|${wordsOfAll(({ statuses }) => statuses?.no).join('|')})\\s*$`,
  'iu',
);

/** Why readers may not see a record; null for a published article. What nothing is said of is published. */
export function closedBecause(fields: Fields): Problem | null {
  const type = textIn(fields.all('type')[0]);
  if (type !== null && NO_ARTICLE.test(type))
    return { reason: 'not-an-article', detail: `It is a “${type}”, which is not printed.` };
  if (TRACKED.some((names) => names.every((name) => fields.names.includes(name))))
    return { reason: 'not-an-article', detail: 'It is an issue of a tracker, which is not printed.' };
  const layout = textIn(fields.get('layout')) ?? '';
  if (PAGE_LAYOUT.test(layout) && fields.all('publishedAt').length === 0)
    return { reason: 'not-an-article', detail: `Its layout is “${layout}”, and it has no date.` };
  const said = closedBy(fields);
  if (said === null) return null;
  const detail = `Its source says ${said}. Upload it again once it is published.`;
  return { reason: 'not-published', detail };
}

/** Whether a status, with or without a coloured mark before it, says that a text is not out. */
export function isUnpublished(status: unknown): boolean {
  if (typeof status !== 'string') return false;
  const said = status
    // How agencies write the code of a status: `stat:canceled`.
    .replace(/^stat:/i, '')
    .replace(/^[^\p{L}]+/u, '')
    .replaceAll('_', ' ')
    .trim();
  return (
    UNPUBLISHED.test(said) ||
    CLOSED_IN_LANGUAGES.test(said) ||
    (said.length <= LONGEST_STATUS && isHeld(said) && !RELEASED.test(said) && !PASSED.test(said))
  );
}

function isHeld(status: string): boolean {
  return HELD.test(status) || HELD_IN_LANGUAGES.test(status);
}

/** NewsAPI leaves this in place of an article that its publisher took back. */
const REMOVED = /^\s*\[(?:removed|deleted)\](?:\s*-\s*\[(?:removed|deleted)\])?\s*$/i;

function closedBy(fields: Fields): string | null {
  if (REMOVED.test(textIn(fields.all('title')[0]) ?? '')) return '“[Removed]”';
  // Lists of what to read archive what has been read.
  const isOfAReader = fields.get('isstarred') !== undefined;
  for (const name of CLOSED_FLAGS)
    if (isOn(fields.get(name)) && !(isOfAReader && name === 'isarchived')) return `“${name}”`;
  for (const name of DRAFT_FLAGS) if (YES.test(String(fields.get(name)))) return `“${name}”`;
  for (const name of OPEN_FLAGS) if (isOff(fields.get(name))) return `“${name}: false”`;
  if (/^drafts\./.test(textIn(fields.get('id')) ?? '')) return 'that it is a draft';
  const wordpress = textIn(fields.get('wpstatus'));
  if (wordpress !== null && wordpress.trim() !== 'publish') return `“status: ${wordpress}”`;
  for (const value of [...fields.all('status'), fields.get('visibility')].map(unboxed)) {
    const status = textIn(value);
    if (
      value === false ||
      (typeof value === 'number' && value <= 0) ||
      (status !== null && isUnpublished(status))
    )
      return `“status: ${status ?? value}”`;
  }
  // Strapi and Ghost give a draft its day of creation and none of publication.
  if (fields.isNull('publishedat') && fields.get('createdat') !== undefined) return '“publishedAt: null”';
  const access = textIn(fields.get('access'));
  if (access !== null && /^(?:internal|private|staff)$/i.test(access.trim())) return `“access: ${access}”`;
  for (const name of GONE) {
    const at = textIn(fields.get(name));
    if (at !== null && /^\d{4}-\d\d/.test(at)) return `“${name}: ${at}”`;
  }
  // ArcXP says of a revision whether it is the one that is out.
  const revision = fields.get('revision');
  if (isRecord(revision) && revision.published === false) return '“revision.published: false”';
  // Hugo builds no page of it.
  const build = fields.get('build');
  if (isRecord(build) && build.render === 'never') return '“build.render: never”';
  const content = fields.get('content');
  const guarded = typeof content === 'object' && content !== null && 'protected' in content;
  return guarded && content.protected === true ? 'that it is password-protected' : null;
}

/** When a text was taken away. */
const GONE = ['deletedat', 'removedat', 'retractedat', 'withdrawnat', 'trashedat'];

/** Drupal's core writes every value as `[{ "value": … }]`. */
function unboxed(value: unknown): unknown {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (!isRecord(first)) return first;
  // Systems with a workflow say which step it is: `{"id": 3, "name": "In review"}`.
  return first.value ?? first.name ?? first.state ?? first.label ?? first;
}

/** A password is a flag as well: any text that does not say no. */
function isOn(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '' && !isOff(value);
  return value === true || value === 1;
}

function isOff(value: unknown): boolean {
  return value === false || value === 0 || (typeof value === 'string' && NO.test(value));
}
