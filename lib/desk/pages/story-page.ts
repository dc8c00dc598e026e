import { type Html, html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import type { EditionStory } from '../../domain/edition.ts';
import type { StoryChoices } from '../../domain/selection.ts';
import type { EditionView } from '../edition-view.ts';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';
import { deskPage, form } from './frame.ts';
import { nameOf, printedStory, publishersOf } from './today-page.ts';

/** Sections that the mail can name in its own language; any other word is printed as it is typed. */
const SECTIONS = [
  'World',
  'Politics',
  'Business',
  'Technology',
  'Science',
  'Health',
  'Local',
  'Culture',
  'Sport',
  'Opinion',
];

/**
 * What a story is printed with: its section, its picture, the sentence it begins with. Null when it is not in the edition.
 *
 * @param showsPictures - Loads the publishers' pictures, which the editor asked for.
 */
export function storyPage(
  view: EditionView,
  article: string,
  showsPictures: boolean,
  session: Session,
  settings: DeskSettings,
): string | null {
  const story = view.report.stories.find(({ members }) =>
    members.some((member) => member.article === article),
  );
  const printed = story === undefined ? null : printedStory(view.printed, story);
  if (story === undefined || printed === null) return null;
  const choices = view.choices.find((each) => each.story === story.id);
  const hidden = {
    token: session.formToken,
    version: view.desk.version,
    article: nameOf(story),
    title: story.headline,
  };
  return deskPage(
    { settings, title: 'One story', session },
    html`<p class="kicker">${printed.section ?? 'No section'}</p>
<p class="standing" dir="auto">${printed.headline}</p>
${printed.dek === '' ? null : html`<p class="dek" dir="auto">${printed.dek}</p>`}
<p class="source">${publishersOf(story)}</p>
<section><h2>Section</h2>
${form(
  DESK_PATHS.change,
  { ...hidden, verb: 'section' },
  html`<label for="section">Name of the section</label><input id="section" name="section" required maxlength="80" list="sections" value="${printed.section ?? ''}" dir="auto"><datalist id="sections">${SECTIONS.map((name) => html`<option value="${name}"></option>`)}</datalist><button type="submit">Move it there</button>`,
)}</section>
${pictures(printed, choices, showsPictures, hidden)}
${sentences(printed, choices, hidden)}
<p><a href="${DESK_PATHS.today}">Back to today</a></p>`,
  );
}

type Hidden = Readonly<Record<string, string>>;

function pictures(
  printed: EditionStory,
  choices: StoryChoices | undefined,
  showsPictures: boolean,
  hidden: Hidden,
): Html {
  const offered = choices?.pictures.filter(({ url }) => url.startsWith('https://')) ?? [];
  if (offered.length === 0)
    return html`<section><h2>Picture</h2><p>None of its articles has a picture.</p></section>`;
  const standing = printed.picture?.url ?? null;
  return html`<section><h2>Picture</h2>
<p class="source">Briefs are printed without a picture.</p>
${showsPictures ? null : html`<p><a class="action" href="${DESK_PATHS.story}?article=${encodeURIComponent(hidden.article ?? '')}&pictures=shown">Show the pictures</a> <span class="source">Your browser loads them from the publishers.</span></p>`}
${form(
  DESK_PATHS.change,
  { ...hidden, verb: 'picture' },
  html`<fieldset class="pictures"><legend class="away">Picture</legend>
${offered.map(({ url, alt, publisher }) => html`<label class="check">${radio('picture', url, url === standing)}${showsPictures ? html`<img src="${url}" alt="" width="160" height="90" loading="lazy" referrerpolicy="no-referrer">` : null}<span><span dir="auto">${alt || `Without a description, from ${new URL(url).hostname}`}</span> <span class="source">${publisher ?? 'Publisher unknown'}</span></span></label>`)}
<label class="check">${radio('picture', '', standing === null)} No picture</label></fieldset><button type="submit">Use this picture</button>`,
)}</section>`;
}

function sentences(printed: EditionStory, choices: StoryChoices | undefined, hidden: Hidden): Html {
  const offered = choices?.sentences ?? [];
  if (offered.length === 0)
    return html`<section><h2>First sentence</h2><p>Its article has no sentence that can stand alone.</p></section>`;
  return html`<section><h2>First sentence</h2>
<p class="source">Whole sentences of the article, word for word.</p>
${form(
  DESK_PATHS.change,
  { ...hidden, verb: 'sentence' },
  html`<fieldset><legend class="away">First sentence</legend>
${offered.map((text) => html`<label class="check">${radio('sentence', text, printed.dek.startsWith(text))}<span dir="auto">${text}</span></label>`)}</fieldset><button type="submit">Use this sentence</button>`,
)}</section>`;
}

function radio(name: string, value: string, isChosen: boolean): Html {
  return isChosen
    ? html`<input type="radio" name="${name}" value="${value}" required checked>`
    : html`<input type="radio" name="${name}" value="${value}" required>`;
}
