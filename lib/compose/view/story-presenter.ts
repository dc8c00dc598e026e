import type { EditionStory } from '../../domain/edition.ts';
import { typeset } from '../text/typeset.ts';
import type { StoryView } from './digest-view.ts';
import type { Place, Setting } from './setting.ts';
import { sourceView } from './source-presenter.ts';

/** A story in finished words. */
export function storyView(story: EditionStory, place: Place, setting: Setting): StoryView {
  const { locale } = setting;
  const { words } = locale;
  const lang = story.language ?? locale.tag;
  const headline = typeset(story.headline, lang);
  const over = [
    story.paid ? words.paid : null,
    place === 'brief' || place === 'finally' ? null : story.section,
    story.update && words.update,
  ];
  return {
    lang,
    headline,
    runIn: withStop(headline),
    url: story.url,
    kicker: over.filter((part) => part !== null).join(' · ') || null,
    dek: typeset(story.dek, lang) || null,
    points: story.points.map(({ label, text, publisher, url }) => ({
      ...{ text: typeset(text, lang), url, label: words.points[label], lang },
      source: publisher,
    })),
    source: sourceView(story, place, setting),
    picture: story.picture && {
      url: story.picture.url,
      // Never empty: with pictures off, the alt text is all that shows.
      alt: story.picture.alt || words.pictureOf(headline),
      credit: story.picture.credit,
    },
  };
}

/** A headline that more words follow on the same line ends like a sentence. */
function withStop(headline: string): string {
  if (/[.!?…:;。！？؟۔][”"’»›」』)]*$/u.test(headline)) return headline;
  return headline + (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(headline) ? '。' : '.');
}
