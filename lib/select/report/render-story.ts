import { type Html, html } from '@broadsheet/text/html';
import type { StoryReport } from '../../domain/report.ts';
import type { ScoreTerms } from '../../domain/story.ts';

/** Full bar of each term: coverage by twenty families, everything else at 1; a desk boost may overflow. */
const FULL: Readonly<Record<keyof ScoreTerms, number>> = {
  coverage: Math.log(21),
  freshness: 1,
  sources: 2,
  novelty: 1,
  desk: 2,
  total: 1,
};
const TERMS = ['coverage', 'freshness', 'sources', 'novelty', 'desk'] as const;
/** Shown even where they change nothing: every story differs in these. */
const ALWAYS: readonly string[] = ['coverage', 'freshness'];

/** One story of the report: its line, its score as a small chart, its members and copies. */
export function renderStory(story: StoryReport, rank: number, best: number, language: string): Html {
  return html`<article class="story">
<div class="rank" aria-hidden="true">${rank}</div>
<div>
<p class="kicker">${[story.placement, story.section].filter((part) => part !== null).join(' · ')}</p>
<h3 lang="${language}" dir="auto">${story.headline}</h3>
<p class="meta">${story.why}</p>
<p>${story.families.map((family) => html`<span class="chip">${family}</span>`)}</p>
${chart(story.score, best)}
${members(story)}
</div>
</article>`;
}

function chart(score: ScoreTerms, best: number): Html {
  const row = (label: string, value: number, full: number, kind: string) =>
    html`<span>${label}</span>${bar(value / full, kind, `${label} ${number(value)}`)}<span class="number">${number(value)}</span>`;
  return html`<div class="terms">
${TERMS.filter((term) => ALWAYS.includes(term) || score[term] !== 1).map((term) => row(term, score[term], FULL[term], 'value'))}
${row('score', score.total, best, 'total')}
</div>`;
}

export function bar(share: number, kind: string, label: string): Html {
  const width = Math.round(100 * Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)));
  return html`<svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="track" width="100" height="6"/><rect class="${kind}" width="${width}" height="6"/></svg>`;
}

function members({ members, copies }: StoryReport): Html | null {
  if (members.length < 2 && copies.length === 0) return null;
  return html`<details><summary>${summaryOf(members, copies)}</summary>
<div class="scroll"><table><thead><tr><th>Publisher</th><th>Headline</th><th class="number">Match with lead</th></tr></thead>
<tbody>${members.map(
    ({ title, publisher, similarity }) =>
      html`<tr><td dir="auto">${publisher ?? 'not named'}</td><td dir="auto">${title}</td><td class="number">${percent(similarity)}</td></tr>`,
  )}${copies.map(
    ({ publisher, containment }) =>
      html`<tr><td dir="auto">${publisher ?? 'not named'}</td><td>copy, counts once</td><td class="number">${percent(containment)} of its text</td></tr>`,
  )}</tbody></table></div></details>`;
}

/** "6 articles, matching the lead by 62% to 98% · 1 copy". */
function summaryOf(members: StoryReport['members'], copies: StoryReport['copies']): string {
  const matches = members.slice(1).map(({ similarity }) => similarity);
  const [least, most] = [percent(Math.min(...matches)), percent(Math.max(...matches))];
  const match = least === most ? least : `${least} to ${most}`;
  return [
    members.length === 1 ? '1 article' : `${members.length} articles, matching the lead by ${match}`,
    ...(copies.length === 0 ? [] : [copies.length === 1 ? '1 copy' : `${copies.length} copies`]),
  ].join(' · ');
}

function number(value: number): string {
  return value.toFixed(2);
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
