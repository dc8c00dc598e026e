import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { App, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { scheduleOf } from '../lib/contract/schedule.ts';
import { instantOf } from '../lib/domain/instant.ts';
import { BroadsheetError } from '../lib/errors.ts';
import { BroadsheetStack } from '../lib/infra/broadsheet-stack.ts';
import { buildFunctions } from './build.ts';
import { readNewsletter } from './cli/newsletter.ts';
import { refuseRegion } from './cli/refuse-region.ts';
import { refuseSkippedTimes } from './cli/skipped-times.ts';

/** The CDK app: bundles the functions, then describes the one stack. Needs no network and no account. */
const bundles = join(fileURLToPath(new URL('..', import.meta.url)), 'dist/functions');
try {
  refuseRegion(process.env.CDK_DEFAULT_REGION);
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
  const config = readNewsletter();
  refuseSkippedTimes(scheduleOf(config), instantOf(new Date()).slice(0, 10));
  new BroadsheetStack(app, { config, bundles });
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}
