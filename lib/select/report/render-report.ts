import { Html, html } from '@broadsheet/text/html';
import type { Decision, EditionReport, StoryReport } from '../../domain/report.ts';
import { bar, renderStory } from './render-story.ts';
import { REPORT_STYLE } from './style.ts';
import { countsTable, decisionsTable } from './tables.ts';

const OUTCOMES: Readonly<Record<EditionReport['outcome'], string>> = {
  published: 'Published',
  'no-new-articles': 'No new article: no edition',
  'quiet-day': 'A quiet day: no story was strong enough',
  held: 'Held by the desk',
};

/**
 * The page that tells an editor why the edition is as it is: what was taken and why, what was merged at which
 * similarity, what were copies, what just missed, and what became of every single article.
 *
 * One file, no script, no outside resource, fit for the strictest content security policy that allows one
 * inline style element. All text from outside is escaped. Lines that the cleaner dropped are counted, never
 * printed: they may be readers' comments.
 */
export function renderReport(report: EditionReport, heading: { name: string; language: string }): string {
  const title = `${heading.name}: why the edition of ${report.edition} reads as it does`;
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(REPORT_STYLE)}</style>
</head>
<body>
<main>
${masthead(report, heading)}
${report.notices.map((notice) => html`<p class="notice">${notice}</p>`)}
${overview(report.stories)}
${taken(report, heading.language)}
${missed(report, heading.language)}
${tallies(report)}
${setAside(report)}
${everyArticle(report)}
</main>
</body>
</html>
`;
  return page.text;
}

function masthead(report: EditionReport, { name }: { name: string }): Html {
  const { counts, window } = report;
  const funnel: [string, number][] = [
    ['objects read', counts.objects],
    ['set aside', counts.setAside],
    ['articles', counts.articles],
    ['copies', counts.copies],
    ['stories', counts.stories],
    ['in the edition', counts.taken],
  ];
  return html`<header>
<p class="kicker">${name} · edition of ${report.edition}</p>
<h1>Why this edition reads as it does</h1>
<p class="meta">${OUTCOMES[report.outcome]} · articles that arrived from ${minute(window.since)} to ${minute(window.until)} · ages count from ${minute(report.asOf)} (UTC)</p>
<dl class="funnel">${funnel.map(([label, count]) => html`<div><dt>${label}</dt><dd>${count}</dd></div>`)}</dl>
</header>`;
}

/** All scores on one scale: who stands where, and how much the last one taken was ahead of the first that missed. */
function overview(stories: readonly StoryReport[]): Html | null {
  if (stories.length === 0) return null;
  const best = Math.max(...stories.map(({ score }) => score.total));
  return html`<section>
<h2>At a glance</h2>
<div class="glance">
${stories.map(
  ({ headline, placement, score }, i) =>
    html`<span class="number">${i + 1}</span><span dir="auto">${headline}</span>${bar(score.total / best, placement === 'missed' ? 'value' : 'total', `score ${score.total.toFixed(2)}`)}<span class="number">${score.total.toFixed(2)}</span>`,
)}
</div>
<p class="meta">Red is in the edition. The lead is the best story that two independent publishers tell.</p>
</section>`;
}

function taken(report: EditionReport, language: string): Html {
  const stories = report.stories.filter(({ placement }) => placement !== 'missed');
  return html`<section>
<h2>What was taken, and why</h2>
<p class="meta">score = coverage × freshness × sources × novelty × desk. Coverage is ln(1 + independent publisher families); copies and aggregators never count. Coverage and freshness are always drawn; other terms that are 1 change nothing and are left out.</p>
${stories.length === 0 ? html`<p>No story was taken.</p>` : storyList(stories, language, 1)}
</section>`;
}

function missed(report: EditionReport, language: string): Html | null {
  const stories = report.stories.filter(({ placement }) => placement === 'missed');
  if (stories.length === 0) return null;
  return html`<section>
<h2>What just missed</h2>
${storyList(stories, language, report.stories.length - stories.length + 1)}
</section>`;
}

function storyList(stories: readonly StoryReport[], language: string, from: number): Html {
  const best = Math.max(...stories.map(({ score }) => score.total));
  return html`${stories.map((story, i) => renderStory(story, from + i, best, language))}`;
}

function tallies(report: EditionReport): Html {
  const inEdition = (decision: Decision) => decision.outcome === 'taken' || decision.outcome === 'merged';
  return html`<section>
<h2>Who and what</h2>
<div class="columns">
${countsTable('Publisher', report.decisions, ({ publisher }) => publisher ?? 'not named', inEdition)}
${countsTable('What became of it', report.decisions, ({ outcome, reason }) => `${outcome}: ${reason}`, inEdition)}
${sectionsTable(report.stories)}
</div>
</section>`;
}

function sectionsTable(stories: readonly StoryReport[]): Html {
  return countsTable(
    'Section',
    stories,
    ({ section }) => section ?? 'none',
    ({ placement }) => placement !== 'missed',
    'stories',
  );
}

function setAside(report: EditionReport): Html | null {
  if (report.setAside.length === 0 && report.droppedLines.length === 0) return null;
  return html`<section>
<h2>What could not be read</h2>
${
  report.setAside.length === 0
    ? html`<p>Every object could be read.</p>`
    : html`<div class="scroll"><table><thead><tr><th>Object</th><th class="number">Item</th><th>Reason</th><th>What to do</th></tr></thead><tbody>${report.setAside.map(
        (one) =>
          html`<tr><td class="key">${one.key}</td><td class="number">${one.position}</td><td>${one.reason}</td><td>${one.detail}</td></tr>`,
      )}</tbody></table></div>`
}
<p class="meta">${report.droppedLines.length} lines were dropped as furniture or comments; their text is never printed.</p>
</section>`;
}

function everyArticle(report: EditionReport): Html {
  return html`<section>
<h2>Every article</h2>
<details><summary>${report.decisions.length} decisions, one for each article</summary>
${decisionsTable(report.decisions)}
</details>
</section>`;
}

function minute(instant: string): string {
  return instant.slice(0, 16).replace('T', ' ');
}
