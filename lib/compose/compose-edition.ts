import {
  type BlockName,
  type Edition,
  type EditionStory,
  type Section,
  SKYLINE_SEPARATOR,
} from '../domain/edition.ts';
import type { Newsletter } from '../domain/newsletter.ts';
import type { PickedStory, Selection } from '../domain/selection.ts';
import type { Heading } from './heading.ts';
import { sectionWord } from './section-word.ts';
import { type ComposePolicy, editionFigure, editionStory } from './set-story.ts';
import { subjectLine } from './subject-line.ts';
import { printable } from './text/printable.ts';
import { localeOf } from './words/locale.ts';

/** Three lines at full width. Mail clients show the first hundred or so behind the subject. */
const SKYLINE_CHARACTERS = 280;

/** About as much as a mail client previews. */
const FIRST_WORDS_CHARACTERS = 100;

/** Headlines in the skyline: the contents of the edition at a glance, not all of it. */
const SKYLINE_HEADLINES = 5;

/** A note is a greeting, not an article. */
const NOTE_CHARACTERS = 2_400;

/**
 * Stage 3 of 5. Sets the picked stories as an edition: placement, wording fit for print, subject and skyline.
 * Depends on its arguments only.
 *
 * @param selection - With at least one pick.
 * @throws {RangeError} If nothing was picked: a quiet day has no edition.
 */
export function composeEdition(selection: Selection, heading: Heading, policy: ComposePolicy): Edition {
  const { id, revision, number, asOf, newsletter } = heading;
  const { words } = localeOf(newsletter.language);
  const [first, ...others] = leadFirst(selection.picks).map((pick) => ({
    ...pick,
    section: sectionWord(pick.section, words),
  }));
  if (first === undefined) throw new RangeError('an edition needs at least one story');
  const has = (block: BlockName) => policy.blocks.includes(block);
  const isCorrection = ({ update }: PickedStory) => has('corrections') && update?.isCorrection === true;
  const isSecondary = (pick: PickedStory) =>
    has('seconds') && pick.placement === 'secondary' && !isCorrection(pick);
  const light = has('finally') ? others.find(({ placement }) => placement === 'finally') : undefined;
  const lead = editionStory(first, 'lead', policy);
  const secondaries = others.filter(isSecondary).map((pick) => editionStory(pick, 'secondary', policy));
  const corrections = others.filter(isCorrection).map((pick) => editionStory(pick, 'brief', policy));
  const sections = sectionsOf(
    others.filter((pick) => pick !== light && !isSecondary(pick) && !isCorrection(pick)),
    policy,
  );
  const last = light === undefined ? null : editionStory(light, 'finally', policy);
  const stories = [lead, ...secondaries, ...sections.flatMap((section) => section.stories)];
  const headlines = stories.map(({ headline }) => headline);
  const subject = subjectLine(policy.subjectPattern, headlines, heading);
  return {
    id,
    revision,
    number,
    asOf,
    language: localeOf(newsletter.language).tag,
    subject,
    skyline: skyline(headlines, subject) || firstWords(lead, newsletter),
    note: noteOf(heading.note),
    lead,
    secondaries,
    sections,
    figures: has('figures') ? figuresOf(others) : [],
    corrections,
    finally: last,
    blocks: policy.blocks,
    previous: heading.previous,
    next: heading.next,
    weekly: heading.weekly,
  };
}

function leadFirst(picks: readonly PickedStory[]): readonly PickedStory[] {
  const lead = picks.find((pick) => pick.placement === 'lead') ?? picks[0];
  return lead === undefined ? [] : [lead, ...picks.filter((pick) => pick !== lead)];
}

/** One figure alone is no list, and more than three are a table. */
const FIGURES = { least: 2, most: 3 } as const;

function figuresOf(picks: readonly PickedStory[]): Edition['figures'] {
  const figures = picks.flatMap((pick) => editionFigure(pick) ?? []).slice(0, FIGURES.most);
  return figures.length < FIGURES.least ? [] : figures;
}

/**
 * Sections in the order of their strongest story. Those of one story and the stories without a section are kept together,
 * in the place of the strongest of them, so that they can share one heading.
 */
function sectionsOf(picks: readonly PickedStory[], policy: ComposePolicy): readonly Section[] {
  const stories = picks.map((pick) => editionStory(pick, 'brief', policy));
  const sections = [...Map.groupBy(stories, ({ section }) => section)].map(([name, stories]) => ({
    name,
    stories,
  }));
  const small = sections.filter((section) => !hasHeading(section));
  const place = small[0] === undefined ? -1 : sections.indexOf(small[0]);
  // First those that print no section over their headlines: behind one that does, they would seem to be part of it.
  small.sort((a, b) => Number(a.name !== null) - Number(b.name !== null));
  return [
    ...sections.slice(0, Math.max(0, place)).filter(hasHeading),
    ...small,
    ...sections.slice(Math.max(0, place)).filter(hasHeading),
  ];
}

function hasHeading({ name, stories }: Section): boolean {
  return name !== null && stories.length > 1;
}

/**
 * The headlines after the lead, which mail clients show behind the subject: whole ones only, and one that the
 * subject has already comes last.
 */
function skyline([, ...headlines]: readonly string[], subject: string): string {
  const shown = headlines.slice(0, SKYLINE_HEADLINES);
  const isTold = (headline: string) => subject.includes(headline);
  const ordered = [...shown.filter((one) => !isTold(one)), ...shown.filter(isTold)];
  let text = '';
  for (const headline of ordered) {
    const longer = text === '' ? headline : `${text}${SKYLINE_SEPARATOR}${headline}`;
    if (text !== '' && longer.length > SKYLINE_CHARACTERS) break;
    text = longer;
  }
  return printable(text, SKYLINE_CHARACTERS);
}

/** An edition of one story previews how that story continues. */
function firstWords({ dek }: EditionStory, { tagline, name }: Newsletter): string {
  return printable(dek || tagline, FIRST_WORDS_CHARACTERS) || name;
}

function noteOf(note: string | null): string | null {
  const paragraphs = (note ?? '')
    .slice(0, NOTE_CHARACTERS)
    .split(/\r?\n\s*\r?\n/u)
    .map((paragraph) => printable(paragraph, NOTE_CHARACTERS))
    .filter((paragraph) => paragraph !== '');
  return paragraphs.length === 0 ? null : paragraphs.join('\n\n');
}
