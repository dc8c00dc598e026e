import { type Html, html } from '@broadsheet/text/html';
import { DESK_PATHS } from '../../contract/reader-urls.ts';
import { isAbout } from '../../domain/desk.ts';
import { type Edition, type EditionStory, storiesOf } from '../../domain/edition.ts';
import { OPEN_GATE } from '../../domain/edition-gate.ts';
import { longDay, withLocalTimes } from '../../domain/local-time.ts';
import type { StoryReport } from '../../domain/report.ts';
import type { ControlState } from '../../ports.ts';
import type { EditionView } from '../edition-view.ts';
import { type ShownStory, shownText } from '../move-story.ts';
import type { DeskSettings } from '../services.ts';
import type { Session } from '../session.ts';
import { deskPage, form } from './frame.ts';
import { gateStatus } from './gate-pages.ts';
import { listInstructions } from './instructions.ts';

/** Today's edition as it would be now, with a form for everything an editor may want of it. */
export function todayPage(
  view: EditionView,
  control: ControlState,
  session: Session,
  settings: DeskSettings,
): string {
  const taken = view.report.stories.filter(({ placement }) => placement !== 'missed');
  const hidden = { token: session.formToken, version: view.desk.version };
  const moving = { ...hidden, shown: taken.map((story) => shownStory(story, view)) };
  const missed = view.report.stories.filter(({ placement }) => placement === 'missed');
  return deskPage(
    {
      settings,
      title: `The edition of ${longDay(view.inHand.id)}`,
      session,
      at: DESK_PATHS.today,
    },
    html`${gateStatus(view, control.gates[view.inHand.id] ?? OPEN_GATE, session, settings)}
${notices(view)}
${taken.length === 0 ? html`<p>There is nothing to print yet.</p>` : html`<ol class="stories">${taken.map((story, index) => storyItem(story, index, taken, view, moving, settings.timeZone))}</ol>`}
${noteForm(view, hidden)}
${listInstructions(view, hidden, settings.timeZone)}
${missedList(missed, moving, settings.timeZone)}
${waitingList(view, settings.timeZone)}
${setAsideList(view)}`,
  );
}

type Hidden = Readonly<Record<string, string>>;

function notices({ desk, report }: EditionView): Html {
  const texts = [...new Set([...desk.problems.map((problem) => `desk.json: ${problem}`), ...report.notices])];
  return html`${texts.map((text) => html`<p class="problem">${text}</p>`)}`;
}

function storyItem(
  story: StoryReport,
  index: number,
  taken: readonly StoryReport[],
  view: EditionView,
  { shown, ...hidden }: Moving,
  timeZone: string,
): Html {
  const printed = printedStory(view.printed, story);
  const about = { ...hidden, article: nameOf(story), title: story.headline };
  const heading = `h${index + 1}`;
  const next = taken[index + 1];
  const move = (label: string, to: number) =>
    instructionButton(label, { verb: 'move', position: String(to + 1) }, heading);
  return html`<li id="s${index + 1}">
<p class="kicker">${[index + 1, PLACES[story.placement], story.section].filter((part) => part !== null).join(' · ')}</p>
<h2 id="h${index + 1}">${headline(story, printed)}</h2>
${printed === null || printed.dek === '' ? null : html`<p class="dek" dir="auto">${printed.dek}</p>`}
<p class="source">${publishersOf(story)}${printed?.picture == null ? null : ' · with a picture'}</p>
<p class="why">${withLocalTimes(story.why, timeZone)}</p>
${instructionForm({ ...about, shown: shownText(shown, about.article) }, [
  ...(index === 0 ? [] : [move('Up', index - 1)]),
  ...(next === undefined || next.placement === 'finally' ? [] : [move('Down', index + 1)]),
  ...(index < 2 ? [] : [move('Lead', 0)]),
  ...(index === 0 || story.placement === 'finally'
    ? []
    : [instructionButton('And finally', { verb: 'finally' }, heading)]),
  instructionButton('Out', { verb: 'out' }, heading),
])}
<details><summary>More<span class="away"> about “${story.headline}”</span></summary>
${form(
  DESK_PATHS.change,
  { ...about, verb: 'headline' },
  html`<label>Headline<input name="headline" required maxlength="200" value="${story.headline}" dir="auto"></label><button type="submit">Rename</button>`,
)}
${instructionForm(about, [
  instructionButton('Rank higher (× 2)', { verb: 'boost', factor: '2' }, heading),
  instructionButton('Rank lower (× 0.5)', { verb: 'boost', factor: '0.5' }, heading),
  ...publisherNames(story).map((publisher) =>
    instructionButton(`Block ${publisher} permanently`, { verb: 'block-publisher', publisher }, heading),
  ),
])}
<p><a href="${DESK_PATHS.story}?article=${encodeURIComponent(nameOf(story))}">Section, picture and first sentence<span class="away"> of “${story.headline}”</span></a></p>
</details>
</li>`;
}

const PLACES = {
  lead: 'Lead',
  secondary: 'Second',
  brief: 'Brief',
  finally: 'And finally',
  missed: null,
} as const;

function headline(story: StoryReport, printed: EditionStory | null): Html {
  const text = html`<span dir="auto">${story.headline}</span>`;
  const url = printed?.url ?? null;
  return url?.startsWith('https://') ? html`<a href="${url}" rel="noreferrer">${text}</a>` : text;
}

/** One form for several instructions about a story, so that what they share is on the page once. */
function instructionForm(about: Hidden, buttons: readonly Html[]): Html {
  return form(DESK_PATHS.change, about, html`<div class="tools">${buttons}</div>`);
}

/** The instruction is in the button's value, as a query. The heading of its story, named by its id, describes it. */
function instructionButton(label: string, instruction: Hidden, heading: string): Html {
  const value = new URLSearchParams(instruction).toString();
  return html`<button name="instruction" value="${value}" aria-describedby="${heading}">${label}</button>`;
}

/** What moving a story also depends on. */
interface Moving {
  readonly token: string;
  readonly version: string;
  readonly shown: readonly ShownStory[];
}

function shownStory(story: StoryReport, { printed }: EditionView): ShownStory {
  const isPinned = printedStory(printed, story)?.pinned === true;
  return { article: nameOf(story), placement: story.placement, isPinned };
}

export function printedStory(printed: Edition | null, { id }: StoryReport): EditionStory | null {
  return printed === null ? null : (storiesOf(printed).find((story) => story.id === id) ?? null);
}

/** The article closest to the lead article names the story. */
export function nameOf({ members }: StoryReport): string {
  const [first, ...rest] = members;
  if (first === undefined) return '';
  return rest.reduce((best, one) => (one.similarity > best.similarity ? one : best), first).article;
}

function publisherNames({ members }: StoryReport): string[] {
  return [...new Set(members.flatMap(({ publisher }) => publisher ?? []))].slice(0, 4);
}

export function publishersOf(story: StoryReport): string {
  const names = publisherNames(story);
  return names.length === 0 ? 'Publisher unknown' : names.join(', ');
}

function noteForm({ desk, inHand }: EditionView, hidden: Hidden): Html {
  const { note } = desk.content;
  const isCurrent = note !== null && isAbout(note, inHand.id);
  return html`<section><h2>Note above the lead</h2>
${form(
  DESK_PATHS.change,
  { ...hidden, verb: 'note' },
  html`<label for="note">At most 600 characters</label><textarea id="note" name="note" rows="3" maxlength="600" required dir="auto">${isCurrent ? note.text : ''}</textarea><button type="submit">Print this note</button>`,
)}</section>`;
}

/** A page is at most 60 kB; the report has the rest. */
const MOST_MISSED = 5;

function missedList(
  missed: readonly StoryReport[],
  { shown, ...hidden }: Moving,
  timeZone: string,
): Html | null {
  if (missed.length === 0) return null;
  return html`<section><h2>Just missed</h2><ul class="stories short">${missed.slice(0, MOST_MISSED).map(
    (
      story,
      index,
    ) => html`<li><h3 id="m${index + 1}" dir="auto">${story.headline}</h3><p class="why">${publishersOf(story)} · ${withLocalTimes(story.why, timeZone)}</p>
${instructionForm({ ...hidden, shown: shownText(shown, ''), article: nameOf(story), title: story.headline }, [instructionButton('Take it', { verb: 'move', position: '3' }, `m${index + 1}`)])}</li>`,
  )}</ul></section>`;
}

function waitingList({ report }: EditionView, timeZone: string): Html | null {
  if (report.waiting.length === 0) return null;
  return html`<section><h2>Under embargo</h2><ul>${report.waiting.map(({ title, detail }) => html`<li><span dir="auto">${title}</span>: ${withLocalTimes(detail, timeZone)}</li>`)}</ul></section>`;
}

function setAsideList({ report }: EditionView): Html | null {
  if (report.counts.setAside === 0) return null;
  return html`<section><h2>${report.counts.setAside} set aside</h2><details><summary>Show them</summary><ul>${report.setAside.map(({ key, detail }) => html`<li>${key}: ${detail}</li>`)}</ul></details></section>`;
}
