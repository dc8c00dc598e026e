import { join } from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import {
  ENV,
  type EnvironmentKey,
  FUNCTION_ENVIRONMENT,
  type FunctionName,
} from '../contract/environment.ts';
import { TIMEOUT_SECONDS } from '../contract/wiring.ts';
import { acknowledgeWildcard } from './acknowledge.ts';

/** Every value a function may be given; each gets only those that the contract lists for it. */
export type FunctionSettings = Readonly<Record<Exclude<EnvironmentKey, 'publishFunction'>, string>> & {
  /** Given to the desk only: no other function calls another. */
  readonly publishFunction?: string;
};

export interface BroadsheetFunctionProps {
  /** Folder of the bundles, one sub-folder for each function. */
  readonly bundles: string;
  readonly settings: FunctionSettings;
}

interface Needs {
  readonly name: FunctionName;
  readonly description: string;
  /** Megabytes; Lambda gives CPU in proportion, a whole one at 1,769. */
  readonly memorySize: number;
}

/** One of our Lambda functions: its bundle, its settings and its log. It may do nothing but write that log. */
export class BroadsheetFunction extends LambdaFunction {
  /** File of `functions/` without its ending. */
  readonly name: FunctionName;
  readonly #role: Role;

  constructor(scope: Construct, id: string, props: BroadsheetFunctionProps & Needs) {
    // A separate role, because the managed policy for logs covers every log group in the account.
    const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    const logGroup = new LogGroup(scope, `${id}Log`, {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    super(scope, id, {
      description: props.description,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: Code.fromAsset(join(props.bundles, props.name)),
      handler: 'index.handler',
      timeout: Duration.seconds(TIMEOUT_SECONDS[props.name]),
      memorySize: props.memorySize,
      role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      environment: { NODE_OPTIONS: '--enable-source-maps', ...environmentOf(props.name, props.settings) },
    });
    this.name = props.name;
    this.#role = role;
    logGroup.grantWrite(this);
  }

  /** Allow the function these `actions`, on exactly these `resources`. */
  allow(actions: string[], resources: string[], conditions?: PolicyConditions): void {
    this.addToRolePolicy(new PolicyStatement({ actions, resources, ...(conditions ? { conditions } : {}) }));
  }

  /** The same for a resource with a `*` in it, with the reason why it cannot be narrower. */
  allowAll(actions: string[], resource: string, reason: string, conditions?: PolicyConditions): void {
    this.allow(actions, [resource], conditions);
    acknowledgeWildcard(this.#role, resource, reason);
  }
}

/** As IAM writes them: operator → key → values. */
export type PolicyConditions = Record<string, Record<string, string | string[]>>;

function environmentOf(name: FunctionName, settings: FunctionSettings): Record<string, string> {
  return Object.fromEntries(FUNCTION_ENVIRONMENT[name].map((key) => [ENV[key], settings[key] ?? '']));
}
