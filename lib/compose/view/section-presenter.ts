import type { Edition, EditionStory, Section } from '../../domain/edition.ts';
import type { DigestView } from './digest-view.ts';
import type { Setting } from './setting.ts';
import { storyView } from './story-presenter.ts';

/**
 * The sections under their headings, in the edition's order. A heading and a double rule for each single brief
 * would take more room than the news, so sections of one story and stories without a section share the heading
 * "In brief", and name their section, if they have one, over the headline. A single story needs no heading at all.
 */
export function sectionViews(edition: Edition, setting: Setting): readonly SectionView[] {
  const { words } = setting.locale;
  return runsOf(edition.sections).map((run) => {
    const [first, ...others] = run;
    const stories = run.flatMap((section) => section.stories);
    if (others.length === 0 && !isSmall(first)) return withHeading(first.name, stories, setting);
    return {
      name: stories.length === 1 ? null : words.inBrief,
      stories: stories.map((story) => storyView(story, 'shared-brief', setting)),
    };
  });
}

/** Stories under a heading that names what they have in common. */
export function withHeading(
  name: string | null,
  stories: readonly EditionStory[],
  setting: Setting,
): SectionView {
  return { name, stories: stories.map((story) => storyView(story, 'brief', setting)) };
}

type SectionView = DigestView['blocks'][number]['sections'][number];

type Run = [first: Section, ...others: Section[]];

/** Neighbouring sections that need no heading of their own together, every other section alone. */
function runsOf(sections: readonly Section[]): readonly Run[] {
  const runs: Run[] = [];
  for (const section of sections) {
    const before = runs.at(-1);
    if (before !== undefined && isSmall(section) && isSmall(before[0])) before.push(section);
    else runs.push([section]);
  }
  return runs;
}

function isSmall({ name, stories }: Section): boolean {
  return name === null || stories.length === 1;
}
