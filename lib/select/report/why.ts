import { plural } from '@broadsheet/text/plural';
import type { JudgedStory } from '../judge-story.ts';
import type { Lead, Missed } from '../picking/candidate.ts';
import { isLivePage, tellsOtherNews } from '../picking/live-page.ts';
import { isCorroborated } from '../publishers/coverage.ts';

export const WHY_MISSED: Readonly<Record<Missed, string>> = {
  'no-news':
    'it is a service item (weather, puzzles, listings and so on) or paid content, and there is no news to lead the edition',
  'below-floor': 'its score is below the floor',
  'section-cap': 'its section had enough stories, and others filled the edition',
  'family-cap': 'its publisher had enough stories, and others filled the edition',
  'topic-cap': 'its topic had enough stories, and others filled the edition',
  'other-language': 'a story in another language tells the same event',
  'service-cap': 'it is a service item, and half of the edition was already full',
  'edition-full': 'the edition was full',
};

/** The line an editor reads first: "7 publishers · first seen 2026-11-22 05:40 UTC · pinned by the desk". */
export function whyOf({
  story,
  time,
  ageHours,
  recalled,
  instructions,
  score,
  kind,
  isBreaking,
  standsBack,
  section,
}: JudgedStory): string {
  return [
    tellersOf(story.coverage),
    momentOf(time),
    ...(isBreaking ? ['breaking: too new for other publishers to have it, so it counts as two'] : []),
    ...(ageHours >= 24 ? [`${Math.floor(ageHours / 24)} d old`] : []),
    ...(recalled === null ? [] : [pastOf(recalled)]),
    ...(standsBack
      ? [`placed after the others: ${kind === 'news' ? lesserSigns({ story, section }) : KINDS[kind]}`]
      : []),
    ...(instructions.pin === null ? [] : ['pinned by the desk']),
    ...(instructions.boost === 1 ? [] : [`desk × ${instructions.boost}`]),
    ...(score.sources === 1 ? [] : [`source weight ${round(score.sources)}`]),
  ].join(' · ');
}

/**
 * Why the lead has the first place, or why this story has not although it scores more. Empty where the score alone
 * says it.
 */
export function whyFirst(one: JudgedStory, lead: Lead<JudgedStory>): string {
  if (one.instructions.pin !== null || lead.story.instructions.pin !== null) return '';
  return one === lead.story ? ` · leads: ${whyLead(one, lead)}` : whyNotLead(one, lead);
}

function whyLead(
  { sureCoverage, expectedPublishers, story: { coverage } }: JudgedStory,
  lead: Lead<JudgedStory>,
): string {
  if (lead.because === 'late-section')
    return `the best story in ${lead.section} scored higher, but not by a quarter`;
  if (lead.because === 'best-news')
    return 'the highest score; no story above the floor is clearly reported by two publishers';
  if (lead.because === 'grave' && !isCorroborated(sureCoverage))
    return 'its headline counts several dead, and it scores more than the best story that two publishers report';
  return isCorroborated(sureCoverage)
    ? `the best news story that two publishers clearly report (${tellersOf(sureCoverage)})`
    : expectedPublishers >= 2 && coverage.length > 2
      ? `several publishers probably report it (${tellersOf(coverage)})`
      : 'a death, a disaster, or a head of state, which two publishers probably report';
}

function whyNotLead(
  { isCorroborated, standsBack, score, kind }: JudgedStory,
  { story: lead }: Lead<JudgedStory>,
): string {
  if (score.total <= lead.score.total || standsBack || kind !== 'news') return '';
  return isCorroborated || !lead.isCorroborated
    ? ' · does not lead: only the first sections lead without a clear margin'
    : ' · cannot lead: it is not clear that two publishers report it';
}

/** Why news is placed last. A missing date alone is the reason only where the others do not apply. */
function lesserSigns({ story: { lead }, section }: Pick<JudgedStory, 'story' | 'section'>): string {
  const signs = [
    ...(section === 'Opinion' ? ['an opinion'] : []),
    ...(isLivePage(lead) ? ['a live page'] : []),
    ...(tellsOtherNews(lead) ? ['its text is about something else than its headline'] : []),
  ];
  return signs.join(', ') || 'undated';
}

const KINDS = { service: 'a service item', paid: 'paid content' } as const;

/** "2 publishers and 3 unnamed texts". */
function tellersOf(coverage: JudgedStory['story']['coverage']): string {
  const named = coverage.filter((family) => family.named).length;
  const unnamed = coverage.length - named;
  const parts = [
    ...(named > 0 ? [plural(named, 'publisher')] : []),
    ...(unnamed > 0 ? [plural(unnamed, 'unnamed text')] : []),
  ];
  return parts.join(' and ') || 'no independent publisher';
}

/** "first seen 2026-11-22 05:40 UTC"; the day alone where no more is known. */
function momentOf({ firstSeenAt, firstSeenPrecision }: JudgedStory['time']): string {
  if (firstSeenPrecision === 'unknown') return 'undated';
  const day = firstSeenAt.slice(0, 10);
  return `first seen ${firstSeenPrecision === 'day' ? day : `${firstSeenAt.slice(0, 16).replace('T', ' ')} UTC`}`;
}

/** How many new facts are named; the others are only counted. */
const NAMED_FACTS = 6;

function pastOf({ since, likeness, newFacts, update }: NonNullable<JudgedStory['recalled']>): string {
  const told = `${update === null ? 'printed' : 'update of a story printed'} on ${since} (${Math.round(likeness * 100)}% likely)`;
  if (newFacts.length === 0) return told;
  const rest = newFacts.length - NAMED_FACTS;
  return `${told}, new: ${newFacts.slice(0, NAMED_FACTS).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

export function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
