import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { FUNCTION_ENVIRONMENT, type FunctionName } from '../../lib/contract/environment.ts';
import { BroadsheetFunction } from '../../lib/infra/broadsheet-function.ts';
import { BroadsheetStack } from '../../lib/infra/broadsheet-stack.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import type { TemplateJson } from './iam.ts';

/**
 * What a newsroom would write; every test changes the part it is about. The addresses to deliver from cannot end in
 * `.example`: the stack refuses those, as it does the example newsletter.
 */
export const OWN_CONFIG = {
  newsletter: {
    name: 'The Harbour Letter',
    timeZone: 'Europe/Lisbon',
    postalAddress: 'The Quay Chronicle, Quay 4, 1200 Lisbon, Portugal',
  },
  deliver: {
    identity: 'letter.quaychronicle.pt',
    fromAddress: 'morning@letter.quaychronicle.pt',
    replyTo: 'desk@quaychronicle.pt',
  },
};

/** The CDK's feature flags, as `cdk synth` applies them. */
export const CDK_CONTEXT: Record<string, unknown> = JSON.parse(
  readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8'),
).context;

/** The stack for a config, without bundling: the functions' code is a stand-in. Nothing stays on the disk. */
export function synthesise(config: unknown = OWN_CONFIG) {
  const workshop = mkdtempSync(join(tmpdir(), 'broadsheet-synth-'));
  try {
    return described(stackIn(workshop, config));
  } finally {
    rmSync(workshop, { recursive: true });
  }
}

function stackIn(workshop: string, config: unknown): BroadsheetStack {
  const app = new App({ context: CDK_CONTEXT, outdir: join(workshop, 'cdk.out') });
  const bundles = join(workshop, 'functions');
  writeStandIns(bundles);
  return new BroadsheetStack(app, { config: parseConfig(config), bundles });
}

function described(stack: BroadsheetStack) {
  const template = Template.fromStack(stack);
  const json = template.toJSON() as TemplateJson;
  const functions = new Map<FunctionName, { id: string; role: string; properties: FunctionProperties }>();
  for (const found of stack.node.findAll()) {
    if (!(found instanceof BroadsheetFunction) || found.node.defaultChild === undefined) continue;
    const id = stack.getLogicalId(found.node.defaultChild as Parameters<typeof stack.getLogicalId>[0]);
    const properties = json.Resources[id]?.Properties as unknown as FunctionProperties;
    functions.set(found.name, { id, role: properties.Role['Fn::GetAtt'][0], properties });
  }
  return { stack, template, json, functions };
}

interface FunctionProperties {
  readonly Role: { readonly 'Fn::GetAtt': readonly [string, string] };
  readonly Environment: { readonly Variables: Readonly<Record<string, unknown>> };
  readonly Runtime: string;
  readonly Architectures: readonly string[];
  readonly Timeout: number;
  readonly LoggingConfig: unknown;
}

/** Folders in the place of the bundles, so that a test of the template need not bundle. */
export function writeStandIns(folder: string): void {
  for (const name of Object.keys(FUNCTION_ENVIRONMENT)) {
    mkdirSync(join(folder, name), { recursive: true });
    writeFileSync(join(folder, name, 'index.mjs'), `// ${name}`);
  }
}
