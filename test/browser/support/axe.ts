import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');

/** What axe finds on an open page, one line for each rule that is broken, without the rules that cannot hold there. */
export async function axeViolations(page: Page, without: readonly string[] = []): Promise<readonly string[]> {
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(AXE);
  const rules = Object.fromEntries(without.map((rule) => [rule, { enabled: false }]));
  const found = await page.evaluate(
    `axe.run(document, ${JSON.stringify({ rules, resultTypes: ['violations'], iframes: false })})`,
  );
  const { violations: list } = found as { violations: { id: string; nodes: { html: string }[] }[] };
  return list.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 160)}`);
}
