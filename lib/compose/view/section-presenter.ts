import type { Edition, Section } from '../../domain/edition.ts';
import type { DigestView } from './digest-view.ts';
import type { Setting } from './setting.ts';
import { storyView } from './story-presenter.ts';

/**
 * The sections under their headings, in the edition's order. A heading and a double rule for each single brief
 * would take more room than the news, so sections of one story and stories without a section share the heading
 * "In brief", and name their section, if they have one, over the headline.
 */
export function sectionViews(edition: Edition, setting: Setting): DigestView['sections'] {
  const { words } = setting.locale;
  return runsOf(edition.sections).map((run) => {
    const [first, ...others] = run;
    const heading = others.length > 0 ? null : first.name;
    const placement = heading === null ? 'shared-brief' : 'brief';
    return {
      name: heading ?? words.inBrief,
      stories: run.flatMap(({ stories }) => stories.map((story) => storyView(story, placement, setting))),
    };
  });
}

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
