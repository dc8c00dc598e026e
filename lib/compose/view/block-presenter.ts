import type { BlockName, Edition } from '../../domain/edition.ts';
import { typeset } from '../text/typeset.ts';
import type { DigestView, StoryView } from './digest-view.ts';
import { sectionViews, withHeading } from './section-presenter.ts';
import type { Setting } from './setting.ts';
import { storyView } from './story-presenter.ts';

type BlockView = DigestView['blocks'][number];
type SecondsRow = NonNullable<BlockView['seconds']>['rows'][number];

const NOTHING: BlockView = {
  note: null,
  lead: null,
  seconds: null,
  sections: [],
  figures: null,
  finally: null,
};

/** The pieces of an edition in its own order; those that are empty today are left out. */
export function blockViews(edition: Edition, setting: Setting): DigestView['blocks'] {
  return edition.blocks
    .map((name) => ({ ...NOTHING, ...PRESENTERS[name](edition, setting) }))
    .filter((block) =>
      Object.values(block).some((part) => part !== null && (!Array.isArray(part) || part.length > 0)),
    );
}

const PRESENTERS: Readonly<Record<BlockName, (edition: Edition, setting: Setting) => Partial<BlockView>>> = {
  note: ({ note }, { locale }) => ({
    note:
      note === null
        ? null
        : { paragraphs: note.split('\n\n').map((text) => ({ text: typeset(text, locale.tag) })) },
  }),
  lead: ({ lead }, setting) => ({ lead: storyView(lead, 'lead', setting) }),
  seconds: ({ secondaries }, setting) => {
    const stories = secondaries.map((story) => storyView(story, 'secondary', setting));
    return { seconds: stories.length === 0 ? null : { stories, rows: rowsOf(stories) } };
  },
  sections: (edition, setting) => ({ sections: sectionViews(edition, setting) }),
  figures: ({ figures }, { locale, namesPublishers }) => ({
    figures:
      figures.length === 0
        ? null
        : {
            name: locale.words.inFigures,
            list: figures.map(({ figure, text, language: lang = locale.tag, publisher, url }) => ({
              ...{ figure: typeset(figure, lang), text: typeset(text, lang), url, lang },
              source: namesPublishers ? publisher : null,
            })),
          },
  }),
  corrections: ({ corrections }, setting) => ({
    sections:
      corrections.length === 0 ? [] : [withHeading(setting.locale.words.corrections, corrections, setting)],
  }),
  finally: (edition, setting) => ({
    finally: edition.finally && storyView(edition.finally, 'finally', setting),
  }),
};

/**
 * Columns cannot be counted when the template is compiled, so the view decides. Two are placed side by side if both have
 * a picture or neither has: a picture beside none would leave a gap under the other story.
 */
function rowsOf(stories: readonly StoryView[]): readonly SecondsRow[] {
  const rows: SecondsRow[] = [];
  for (let i = 0; i < stories.length; ) {
    const [start, end] = [stories[i], stories[i + 1]];
    if (start === undefined) break;
    const isPair = end !== undefined && (start.picture === null) === (end.picture === null);
    rows.push({
      pair: isPair ? { start, end } : null,
      pictured: !isPair && start.picture !== null ? start : null,
      wide: !isPair && start.picture === null ? start : null,
    });
    i += isPair ? 2 : 1;
  }
  return rows;
}
