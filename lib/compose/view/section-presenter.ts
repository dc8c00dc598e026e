import type { Edition, Section } from '../../domain/edition.ts';
import type { Locale } from '../words/locale.ts';
import type { DigestView } from './digest-view.ts';
import { storyView, type Today } from './story-presenter.ts';

/**
 * The sections under their headings, in the edition's order. A heading and a double rule for each single brief
 * would take more room than the news, so neighbours of one story each share one, and name their section over
 * the headline.
 */
export function sectionViews(edition: Edition, today: Today, locale: Locale): DigestView['sections'] {
  return runsOf(edition.sections).map((run) => {
    const [first, ...others] = run;
    const isShared = others.length > 0;
    return {
      name: isShared ? locale.words.inBrief : first.name || locale.words.news,
      stories: run.flatMap(({ stories }) =>
        stories.map((story) => storyView(story, today, locale, isShared ? 'shared-brief' : 'brief')),
      ),
    };
  });
}

type Run = [first: Section, ...others: Section[]];

/** Neighbouring sections of one story each together, every other section alone. */
function runsOf(sections: readonly Section[]): readonly Run[] {
  const runs: Run[] = [];
  for (const section of sections) {
    const before = runs.at(-1);
    if (before !== undefined && isSingle(section) && isSingle(before[0])) before.push(section);
    else runs.push([section]);
  }
  return runs;
}

function isSingle(section: Section): boolean {
  return section.stories.length === 1;
}
