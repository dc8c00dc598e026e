import { type Html, html } from '@broadsheet/text/html';

/**
 * A horizontal bar.
 *
 * @param share - How full it is, 0 to 1; anything beyond is cut off.
 * @param kind - `total` is drawn in the accent colour.
 * @param label - Text for screen readers.
 */
export function bar(share: number, kind: 'value' | 'total', label: string): Html {
  const width = Math.round(100 * Math.min(1, Math.max(0, Number.isFinite(share) ? share : 0)));
  return html`<svg viewBox="0 0 100 6" preserveAspectRatio="none" role="img" aria-label="${label}"><rect class="track" width="100" height="6"/><rect class="${kind}" width="${width}" height="6"/></svg>`;
}

/** A bar with its name before it and its number behind it; rows go into an element of the class `terms`. */
export function barRow(name: string, shown: string, share: number, kind: 'value' | 'total' = 'value'): Html {
  return html`<span>${name}</span>${bar(share, kind, `${name} ${shown}`)}<span class="number">${shown}</span>`;
}
