/** One finding of cfn-lint, as `--format json` prints it. */
export interface LintFinding {
  readonly Rule: { readonly Id: string };
  readonly Level: string;
  readonly Message: string;
}

/**
 * W3005: the CDK makes each function depend on its role's policies and names the role as well. One of the two is
 * redundant, and neither is wrong.
 */
const ACCEPTED = new Set(['W3005']);

export function findingsIn(found: readonly LintFinding[]): LintFinding[] {
  return found.filter(({ Rule }) => !ACCEPTED.has(Rule.Id));
}

/** Regions that lack a resource type of the template. */
export function regionsWithout(found: readonly LintFinding[]): ReadonlySet<string> {
  const regions = found
    .filter(({ Rule }) => Rule.Id === 'E3006')
    .map(({ Message }) => /does not exist in '([\w-]+)'/.exec(Message)?.[1]);
  return new Set(regions.filter((region) => region !== undefined));
}
