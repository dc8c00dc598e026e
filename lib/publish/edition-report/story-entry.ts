import { type Html, html } from '@broadsheet/text/html';
import type { StoryReport } from '../../domain/report.ts';
import type { ScoreTerms } from '../../domain/story.ts';
import { barRow } from '../../report-page/bar.ts';
import { table } from '../../report-page/table.ts';

/** Full bar of each term: coverage by twenty families, everything else at 1; a desk boost may overflow. */
const FULL = {
  coverage: Math.log(21),
  freshness: 1,
  sources: 2,
  prominence: 2,
  novelty: 1,
  desk: 2,
} as const;
const TERMS = ['coverage', 'freshness', 'sources', 'prominence', 'novelty', 'desk'] as const;
/** Always shown, because every story differs in these. */
const ALWAYS: readonly string[] = ['coverage', 'freshness'];

/**
 * One story of the report: its headline, its score as a small chart, its members and copies.
 *
 * @param best - The score that fills the bar.
 * @param language - BCP 47 tag of the headline.
 */
export function storyEntry(story: StoryReport, rank: number, best: number, language: string): Html {
  const kicker = story.section === null ? story.placement : `${story.placement} · ${story.section}`;
  return html`<article class="story">
<div class="rank" aria-hidden="true">${rank}</div>
<div>
<p class="kicker">${kicker}</p>
<h3 lang="${language}" dir="auto">${story.headline}</h3>
<p class="meta">${story.why}</p>
<p>${story.families.map((family) => html`<span class="chip">${family}</span>`)}</p>
${chart(story.score, best)}
${members(story)}
</div>
</article>`;
}

function chart(score: ScoreTerms, best: number): Html {
  const shown = TERMS.filter((term) => ALWAYS.includes(term) || score[term] !== 1);
  return html`<div class="terms">
${shown.map((term) => barRow(term, score[term].toFixed(2), score[term] / FULL[term]))}
${barRow('score', score.total.toFixed(2), score.total / best, 'total')}
</div>`;
}

function members({ members, copies }: StoryReport): Html | null {
  if (members.length < 2 && copies.length === 0) return null;
  const rows = [
    ...members.map(({ title, publisher, similarity }) => [
      publisher ?? 'not named',
      title,
      percent(similarity),
    ]),
    ...copies.map(({ publisher, containment }) => [
      publisher ?? 'not named',
      'copy, counts once',
      `${percent(containment)} of its text`,
    ]),
  ];
  return html`<details><summary>${summaryOf(members, copies)}</summary>
${table([{ heading: 'Publisher' }, { heading: 'Headline' }, { heading: 'Match with lead', isNumber: true }], rows)}</details>`;
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

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
