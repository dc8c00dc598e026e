import type { Story } from '../../domain/story.ts';
import type { StoryInstructions } from '../desk/desk-rules.ts';
import { standfirstOf, toldSentences } from '../telling/told-sentences.ts';
import { anywhere, folded, languagesFor, patternBy } from '../text/phrases.ts';
import type { ArticleKind } from './article-kind.ts';

interface Offered {
  readonly story: Story;
  readonly section: string | null;
  readonly kind: ArticleKind;
  /** An opinion, an undated text or a live page: see `Candidate`. */
  readonly standsBack: boolean;
  readonly instructions: StoryInstructions;
}

/** Sections whose stories may be light. */
const LIGHT: ReadonlySet<string | null> = new Set(['Culture', 'Science', 'Local']);
/** Most of a city's news is about its council, its courts and its water: of it only what was worth a picture. */
const NEEDS_PICTURE = 'Local';
/** A shorter edition has no room for a change of pace. */
const LEAST_STORIES = 6;

/**
 * The story for "And finally": of the briefs, the best of culture, nature or the neighbourhood that tells of no death,
 * arrest, minister or disaster and has something to tell. One with a picture comes first. Null when there is none.
 *
 * @param taken - In order of placement.
 */
export function finallyOf<C extends Offered>(
  taken: readonly { readonly candidate: C; readonly placement: string }[],
): C | null {
  if (taken.length < LEAST_STORIES) return null;
  const light = taken.flatMap(({ candidate, placement }) =>
    placement === 'brief' && isLight(candidate) ? [candidate] : [],
  );
  return light.find(({ story }) => story.lead.picture !== null) ?? light[0] ?? null;
}

function isLight({ story, section, kind, standsBack, instructions }: Offered): boolean {
  const isShown = section !== NEEDS_PICTURE || story.lead.picture !== null;
  return (
    kind === 'news' &&
    !standsBack &&
    instructions.pin === null &&
    LIGHT.has(section) &&
    isShown &&
    hasText(story) &&
    !isGrave(story)
  );
}

function hasText({ lead }: Story): boolean {
  return standfirstOf(lead).length > 0 || toldSentences(lead).length > 0;
}

const GRAVE_IN = (['incidents', 'disasters', 'crimes'] as const).map((kind) =>
  patternBy((language) => anywhere(language[kind], language)),
);
const deathIn = patternBy((language) => anywhere(language.weighty, language));

/** Whether the headline or the opening speaks of an incident, a disaster, a crime or a death. */
function isGrave({ lead: { title, standfirst, paragraphs, language } }: Story): boolean {
  const text = folded([title, standfirst ?? '', ...paragraphs.slice(0, 2)].join(' '));
  const languages = languagesFor(language);
  // The text's own language comes last: "war" is no war in German.
  const own = languages.at(-1);
  return (
    languages.some((one) => GRAVE_IN.some((wordsIn) => wordsIn(one)?.test(text))) ||
    (own !== undefined && deathIn(own)?.test(text) === true)
  );
}
