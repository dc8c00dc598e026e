import { type Html, html } from '@broadsheet/text/html';
import { localTime, withLocalTimes } from '../../domain/local-time.ts';
import type { Decision, EditionReport, StoryReport } from '../../domain/report.ts';
import { bar } from '../../report-page/bar.ts';
import { notice, reportPage } from '../../report-page/page.ts';
import { table } from '../../report-page/table.ts';
import { storyEntry } from './story-entry.ts';
import { countsTable, decisionsTable, setAsideTable } from './tables.ts';

const OUTCOMES: Readonly<Record<EditionReport['outcome'], string>> = {
  published: 'Published',
  'no-new-articles': 'No edition: no new article',
  'quiet-day': 'No edition: no story was strong enough',
  held: 'No edition: held by the desk',
};

/**
 * The page that shows an editor how the edition was chosen: which stories were taken and why, which articles were
 * merged and how sure the match is, which were copies, which stories just missed, and the outcome of every article.
 *
 * Lines that the cleaner dropped are counted but not printed, because they may be readers' comments.
 */
export function editionReportPage(
  written: EditionReport,
  newsletter: { readonly name: string; readonly language: string; readonly timeZone: string },
): string {
  const { timeZone } = newsletter;
  const report = withLocalReasons(written, timeZone);
  const { counts, window } = report;
  const time = (instant: string) => localTime(instant, timeZone);
  const taken = report.stories.filter(isTaken);
  const missed = report.stories.filter((story) => !isTaken(story));
  return reportPage({
    title: `${newsletter.name}: how the edition of ${report.edition} was chosen`,
    kicker: `${newsletter.name} · edition of ${report.edition}`,
    heading: 'How this edition was chosen',
    meta: `${OUTCOMES[report.outcome]} · articles that arrived from ${time(window.since)} to ${time(window.until)} · ages count from ${time(report.asOf)} (times of ${timeZone})`,
    figures: [
      ['objects read', counts.objects],
      ['set aside', counts.setAside],
      ['articles', counts.articles],
      ['copies', counts.copies],
      ['stories', counts.stories],
      ['in the edition', counts.taken],
    ],
    body: [
      ...report.notices.map(notice),
      deskChanges(report, timeZone),
      overview(report.stories),
      takenStories(taken, newsletter.language),
      missedStories(missed, taken.length, newsletter.language),
      tallies(report),
      unread(report),
      everyArticle(report),
    ],
  });
}

/** What editors changed, so that a reader of the report knows whose choice it was. */
function deskChanges({ deskLog }: EditionReport, timeZone: string): Html | null {
  if (deskLog === undefined) return null;
  return html`<section>
<h2>What the desk changed</h2>
${table(
  [{ heading: 'When' }, { heading: 'Who' }, { heading: 'Change' }, { heading: 'Instead of' }],
  deskLog.map(({ at, by, change, before }) => [localTime(at, timeZone), by, change, before]),
)}
</section>`;
}

/** All scores on one scale: how far the last story taken was ahead of the first that missed. */
function overview(stories: readonly StoryReport[]): Html | null {
  if (stories.length === 0) return null;
  const best = Math.max(...stories.map(({ score }) => score.total));
  const rows = stories.map((story, i) => {
    const score = story.score.total.toFixed(2);
    const kind = isTaken(story) ? 'total' : 'value';
    return html`<span class="number">${i + 1}</span><span dir="auto">${story.headline}</span>${bar(story.score.total / best, kind, `score ${score}`)}<span class="number">${score}</span>`;
  });
  return html`<section>
<h2>At a glance</h2>
<div class="glance">
${rows}
</div>
<p class="meta">Red bars are in the edition. The reason why the lead leads is given under it.</p>
</section>`;
}

function takenStories(stories: readonly StoryReport[], language: string): Html {
  return html`<section>
<h2>Stories taken</h2>
<p class="meta">score = coverage × freshness × sources × prominence × novelty × desk. Coverage is ln(1 + independent publishers); a text with no named publisher counts half, and copies and aggregators never count. Coverage and freshness are always shown; other terms only when they differ from 1.</p>
${stories.length === 0 ? html`<p>No story was taken.</p>` : entries(stories, 1, language)}
</section>`;
}

function missedStories(stories: readonly StoryReport[], takenBefore: number, language: string): Html | null {
  if (stories.length === 0) return null;
  return html`<section>
<h2>Stories that just missed</h2>
${entries(stories, takenBefore + 1, language)}
</section>`;
}

function entries(stories: readonly StoryReport[], from: number, language: string): Html[] {
  const best = Math.max(...stories.map(({ score }) => score.total));
  return stories.map((story, i) => storyEntry(story, from + i, best, language));
}

function tallies({ decisions, stories }: EditionReport): Html {
  const isIn = ({ outcome }: Decision) => outcome === 'taken' || outcome === 'merged';
  return html`<section>
<h2>Counts</h2>
<div class="columns">
${countsTable('Publisher', 'articles', decisions, ({ publisher }) => publisher ?? 'not named', isIn)}
${countsTable('Outcome', 'articles', decisions, ({ outcome, reason }) => `${outcome}: ${reason}`, isIn)}
${countsTable('Section', 'stories', stories, ({ section }) => section ?? 'none', isTaken)}
</div>
</section>`;
}

function unread({ setAside, droppedLines }: EditionReport): Html | null {
  if (setAside.length === 0 && droppedLines.length === 0) return null;
  return html`<section>
<h2>Files set aside</h2>
${setAside.length === 0 ? html`<p>Every file could be read.</p>` : setAsideTable(setAside)}
<p class="meta">${droppedLines.length} lines were dropped as page furniture or comments; their text is never printed.</p>
</section>`;
}

function everyArticle({ decisions }: EditionReport): Html {
  return html`<section>
<h2>Every article</h2>
<details><summary>${decisions.length} decisions, one for each article</summary>
${decisionsTable(decisions)}
</details>
</section>`;
}

function isTaken({ placement }: StoryReport): boolean {
  return placement !== 'missed';
}

/** Reasons name instants in UTC, as report.json does; editors read the page. */
function withLocalReasons(report: EditionReport, timeZone: string): EditionReport {
  const local = (text: string) => withLocalTimes(text, timeZone);
  return {
    ...report,
    notices: report.notices.map(local),
    stories: report.stories.map((story) => ({ ...story, why: local(story.why) })),
    decisions: report.decisions.map((decision) => ({ ...decision, detail: local(decision.detail) })),
    setAside: report.setAside.map((one) => ({ ...one, detail: local(one.detail) })),
  };
}
