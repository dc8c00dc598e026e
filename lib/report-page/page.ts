import { Html, html } from '@broadsheet/text/html';
import { STYLE } from './style.ts';

/** A report for operators and editors, as one page. */
export interface ReportPage {
  /** Browser tab and bookmarks. */
  readonly title: string;
  /** The small line above the heading. */
  readonly kicker: string;
  readonly heading: string;
  /** The line below the heading. */
  readonly meta: string;
  /** The key figures, in order. */
  readonly figures: readonly (readonly [label: string, count: number])[];
  readonly body: readonly (Html | null)[];
}

/**
 * Prints a report: one file without a script or an outside resource, fit for the strictest content security policy
 * that allows one inline style element. All text is escaped.
 */
export function reportPage({ title, kicker, heading, meta, figures, body }: ReportPage): string {
  return html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${new Html(STYLE)}</style>
</head>
<body>
<main>
<header>
<p class="kicker">${kicker}</p>
<h1>${heading}</h1>
<p class="meta">${meta}</p>
<dl class="funnel">${figures.map(([label, count]) => html`<div><dt>${label}</dt><dd>${count}</dd></div>`)}</dl>
</header>
${body}
</main>
</body>
</html>
`.text;
}

export function notice(text: string): Html {
  return html`<p class="notice">${text}</p>`;
}
