import type { Draft, DraftOrProblem } from '../draft.ts';

/**
 * Items of one file that share an address are distinguished by what {@link nameOf} gives, for example episodes that
 * all link to their show; elsewhere the address is enough.
 */
export function toldApart(
  items: readonly DraftOrProblem[],
  nameOf: (draft: Draft) => string | null,
): readonly DraftOrProblem[] {
  const names = new Map<string, Set<string>>();
  for (const item of items) {
    if (!('draft' in item) || item.draft.url === null) continue;
    const name = nameOf(item.draft);
    if (name !== null) names.set(item.draft.url, (names.get(item.draft.url) ?? new Set()).add(name));
  }
  return items.map((item) => {
    if (!('draft' in item)) return item;
    const { url } = item.draft;
    const isShared = url !== null && (names.get(url)?.size ?? 0) > 1;
    return { ...item, draft: { ...item.draft, guid: isShared ? nameOf(item.draft) : null } };
  });
}
