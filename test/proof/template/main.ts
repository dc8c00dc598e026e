import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REGIONS } from '../../../lib/contract/regions.ts';
import { CONFIG_VARIANTS } from '../../support/config-variants.ts';
import type { TemplateJson } from '../../support/iam.ts';
import { synthesise } from '../../support/synth.ts';
import { findingsIn, type LintFinding, regionsWithout } from './lint-findings.ts';

export const summary =
  'cfn-lint accepts the template of every kind of config, in every Region that has the services';

/** Needs `cfn-lint` on the PATH (`pip install cfn-lint`); without it nothing is checked, and it says so. */
export async function run(): Promise<{ readonly findings: number } | null> {
  if (spawnSync('cfn-lint', ['--version']).status !== 0) {
    console.log('SKIPPED: cfn-lint is not installed (pip install cfn-lint), so no template was linted');
    return null;
  }
  const workshop = mkdtempSync(join(tmpdir(), 'broadsheet-lint-'));
  try {
    const lint = (json: unknown, regions: readonly string[]) => lintIn(workshop, json, regions);
    const problems = Object.entries(CONFIG_VARIANTS).flatMap(([variant, config]) => {
      const found = findingsIn(lint(synthesise(config).json, REGIONS));
      console.log(`${variant.padEnd(20)} ${REGIONS.length} Regions, ${found.length} findings`);
      return found.map(({ Rule, Message }) => `${variant}: ${Rule.Id} ${Message}`);
    });
    const { json } = synthesise();
    problems.push(...unlistedRegions(lint(json, ['ALL_REGIONS'])));
    if (findingsIn(lint(misspelt(json), ['eu-west-1'])).length === 0)
      problems.push('a misspelt property was not found, so this check finds nothing');
    for (const problem of problems) console.log(`  ${problem}`);
    if (problems.length > 0) process.exitCode = 1;
    return { findings: problems.length };
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

/** Regions that have every service and are missing from our list. */
function unlistedRegions(everywhere: readonly LintFinding[]): string[] {
  const known = spawnSync('python3', ['-c', 'from cfnlint.helpers import REGIONS; print(*REGIONS)'], {
    encoding: 'utf8',
  }).stdout.trim();
  if (known === '')
    console.log('cfn-lint belongs to another Python, so Regions missing from the list were not looked for');
  const lacking = regionsWithout(everywhere);
  return known
    .split(/\s+/)
    .filter((region) => region !== '' && !/iso|eusc|^cn-/.test(region))
    .filter((region) => !lacking.has(region) && !REGIONS.includes(region))
    .map((region) => `${region} has every service but is missing from lib/contract/regions.ts`);
}

function misspelt(json: TemplateJson): unknown {
  const queue = { Type: 'AWS::SQS::Queue', Properties: { VisibilityTimeOut: 30 } };
  return { ...json, Resources: { ...json.Resources, Misspelt: queue } };
}

function lintIn(workshop: string, json: unknown, regions: readonly string[]): LintFinding[] {
  const template = join(workshop, 'template.json');
  writeFileSync(template, JSON.stringify(json));
  const args = ['--format', 'json', '--template', template, '--regions', ...regions];
  const { stdout, stderr } = spawnSync('cfn-lint', args, { encoding: 'utf8', maxBuffer: 1e9 });
  if (stdout.trim() === '') throw new Error(`cfn-lint gave no result: ${stderr}`);
  return JSON.parse(stdout) as LintFinding[];
}
