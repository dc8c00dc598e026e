import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { STACK_NAME } from '../lib/contract/outputs.ts';
import { BroadsheetError } from '../lib/errors.ts';
import { BroadsheetStack } from '../lib/infra/broadsheet-stack.ts';
import { parseConfig } from '../lib/runtime/settings.ts';
import newsletter from '../newsletter.config.ts';
import { buildFunctions } from './build.ts';

/** The CDK app: bundles the functions, then describes the one stack. Needs no network and no account. */
const bundles = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/functions');
try {
  await buildFunctions(bundles);
  describeStack();
} catch (error) {
  // An operator's mistake, for example in newsletter.config.ts: message and fix are enough, without a stack.
  if (!(error instanceof BroadsheetError)) throw error;
  console.error(`${error.name}: ${error.message}`);
  process.exitCode = 1;
}

function describeStack(): void {
  const app = new App();
  new BroadsheetStack(app, STACK_NAME, {
    description: 'Broadsheet: a morning newsletter made of the newsroom’s own articles',
    config: parseConfig(newsletter),
    bundles,
  });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}
