/** Sections that readers take or leave together, in the names of the config. */
export type SectionGroup = readonly string[];

/** What a reader does not want. */
export interface SectionChoice {
  /** Sections in lower case. One that the newsletter does not offer any more is ignored. */
  readonly leftOut: readonly string[];
  /** Whether the lead story comes even if it is in one of them. */
  readonly withLead: boolean;
}

/** Stands for the lead in a key; no section is called so. */
const LEAD = '*lead';

/** The part of a choice that the newsletter offers: groups of which every section is left out, and the lead. */
export function choiceKey(offered: readonly SectionGroup[], choice: SectionChoice | undefined): string {
  if (choice === undefined) return '';
  const leftOut = new Set(choice.leftOut);
  const groups = offered.filter((group) => group.every((section) => leftOut.has(section.toLowerCase())));
  if (groups.length === 0) return '';
  return [...groups.map(groupName), ...(choice.withLead ? [] : [LEAD])].join(';');
}

/** `culture/opinion`: names the group in keys, forms and lists. */
export function groupName(group: SectionGroup): string {
  return group.map((section) => section.toLowerCase()).join('/');
}

/** Every choice that differs from the whole edition. */
export function everyChoice(
  offered: readonly SectionGroup[],
  mayLeaveLead: boolean,
): readonly SectionChoice[] {
  const leads = mayLeaveLead ? [true, false] : [true];
  return Array.from({ length: 2 ** offered.length - 1 }, (_, index) => {
    const leftOut = offered.filter((_, bit) => ((index + 1) >> bit) & 1).flat();
    return leads.map((withLead) => ({ leftOut: leftOut.map((each) => each.toLowerCase()), withLead }));
  }).flat();
}
