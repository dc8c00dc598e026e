import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { App, CfnResource, type Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { AwsSolutionsChecks } from 'cdk-nag';
import { expect, test } from 'vitest';
import { BroadsheetStack } from '../../lib/infra/broadsheet-stack.ts';
import { parseConfig } from '../../lib/runtime/settings.ts';
import { scratchFolder } from '../support/scratch-folder.ts';
import { CDK_CONTEXT, OWN_CONFIG, writeStandIns } from '../support/synth.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

// The CDK and its validation take seconds each, more on a busy machine.
const PATIENCE = 180_000;

test(
  '`cdk synth` needs no account, no credentials and no network, and yields one stack that both validations pass',
  async () => {
    const out = scratchFolder('synth');
    const { PATH = '', HOME = '' } = process.env;
    const nowhere = 'http://127.0.0.1:9';
    const env = { PATH, HOME, HTTP_PROXY: nowhere, HTTPS_PROXY: nowhere, AWS_EC2_METADATA_DISABLED: 'true' };

    const { stderr } = await promisify(execFile)('cdk', ['synth', '--quiet', '--output', out], {
      cwd: root,
      env,
    });

    expect(stderr).toMatch(/WARNING newsletter.config.ts still names example addresses/);
    const { Resources } = JSON.parse(readFileSync(join(out, 'Broadsheet.template.json'), 'utf8'));
    expect(Object.values(Resources as Record<string, { Type: string }>).filter(isFunction)).toHaveLength(7);
    for (const { Properties } of Object.values(Resources as Record<string, FunctionResource>).filter(
      isFunction,
    )) {
      const folder = join(out, `asset.${Properties.Code.S3Key.replace('.zip', '')}`);
      expect(existsSync(join(folder, 'index.mjs'))).toBe(true);
    }
  },
  PATIENCE,
);

test(
  'a template that CloudFormation would refuse is refused by synth',
  () => {
    const broken = (stack: Stack) =>
      new CfnResource(stack, 'Broken', { type: 'AWS::SQS::Queue', properties: { VisibilityTimeOut: 30 } });
    expect(() => synthWith(broken)).toThrow(/Did you mean 'VisibilityTimeout'/);
  },
  PATIENCE,
);

test(
  'a permission without a recorded reason is refused by synth',
  () => {
    const generous = (stack: Stack) =>
      new Role(stack, 'Generous', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') }).addToPolicy(
        new PolicyStatement({ actions: ['s3:*'], resources: ['*'] }),
      );
    expect(() => synthWith(generous)).toThrow(/AwsSolutions-IAM5\[Action::s3:\*\]/);
  },
  PATIENCE,
);

function synthWith(addition: (stack: Stack) => unknown): void {
  const workshop = scratchFolder('synth');
  const bundles = join(workshop, 'functions');
  writeStandIns(bundles);
  const app = new App({ context: CDK_CONTEXT, outdir: join(workshop, 'cdk.out') });
  const stack = new BroadsheetStack(app, { config: parseConfig(OWN_CONFIG), bundles });
  addition(stack);
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app));
  app.synth();
}

interface FunctionResource {
  readonly Type: string;
  readonly Properties: { readonly Code: { readonly S3Key: string } };
}

function isFunction({ Type }: { readonly Type: string }): boolean {
  return Type === 'AWS::Lambda::Function';
}
