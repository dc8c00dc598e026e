import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  type CfnStage,
  DomainName,
  HttpApi,
  type HttpRouteKey,
  type HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate, CertificateValidation, type ICertificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { HostedZone } from 'aws-cdk-lib/aws-route53';
import { Construct } from 'constructs';
import type { OperateConfig } from '../contract/config/operate.ts';

export interface PublicAddressProps {
  /** Custom domain of the reader pages; null uses API Gateway's address. */
  readonly domain: OperateConfig['publicDomain'];
  /** Route 53 zone of the domain; null when its DNS is elsewhere. */
  readonly hostedZoneId: string | null;
}

/** A route of the API and its limit of requests per second. */
export interface LimitedRoute {
  readonly routeKey: HttpRouteKey;
  readonly rateLimit: number;
  readonly burstLimit: number;
}

/** What is logged of a request: not its path, which may hold a token, and not its source address. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    method: '$context.httpMethod',
    status: '$context.status',
    bytes: '$context.responseLength',
    milliseconds: '$context.responseLatency',
    error: '$context.error.message',
    integrationError: '$context.integrationErrorMessage',
  }),
);

/** The address of the reader pages. Separate from the function behind it, so that every function can be given the address. */
export class PublicAddress extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  /** Where links in mails lead: https address without a trailing slash. */
  readonly url: string;
  /** The custom domain and the target of its CNAME record; null without one. */
  readonly own: { readonly name: string; readonly target: string } | null;

  readonly #limited: LimitedRoute[] = [];

  constructor(scope: Construct, id: string, { domain, hostedZoneId }: PublicAddressProps) {
    super(scope, id);
    const own =
      domain === null
        ? null
        : new DomainName(this, 'Domain', {
            domainName: domain.name,
            certificate: certificateOf(this, domain, hostedZoneId),
          });
    this.api = new HttpApi(this, 'Api', {
      description: 'Reader pages: subscribe, confirm, unsubscribe, preferences, archive',
      createDefaultStage: false,
      // Mails that were sent before the custom domain was set link to API Gateway's own address, which must go on
      // answering: it is how their readers unsubscribe.
      disableExecuteApiEndpoint: false,
    });
    const log = new LogGroup(this, 'Log', {
      // API Gateway adds each other log group to a policy of the account that has room for a few dozen only.
      logGroupName: `/aws/vendedlogs/apis/${Stack.of(this).stackName}-readers`,
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.stage = this.api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: 50, burstLimit: 100 },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: ACCESS_LOG },
      ...(own === null ? {} : { domainMapping: { domainName: own } }),
    });
    // Built by hand, because the stage's `url` ends in a slash.
    const { region, urlSuffix } = Stack.of(this);
    const given = `${this.api.apiId}.execute-api.${region}.${urlSuffix}`;
    this.url = `https://${domain?.inLinks === true ? domain.name : given}`;
    this.own = domain === null || own === null ? null : { name: domain.name, target: own.regionalDomainName };
  }

  /** Throttle each route separately. Routes do not share their limits. */
  limitRoutes(routes: readonly LimitedRoute[]): void {
    const stage = this.stage.node.defaultChild as CfnStage;
    this.#limited.push(...routes);
    stage.routeSettings = Object.fromEntries(
      this.#limited.map(({ routeKey, rateLimit, burstLimit }) => [
        routeKey.key,
        { ThrottlingRateLimit: rateLimit, ThrottlingBurstLimit: burstLimit },
      ]),
    );
  }
}

function certificateOf(
  scope: Construct,
  { name, certificateArn }: NonNullable<OperateConfig['publicDomain']>,
  hostedZoneId: string | null,
): ICertificate {
  if (certificateArn !== null) return Certificate.fromCertificateArn(scope, 'Certificate', certificateArn);
  if (hostedZoneId === null) throw new Error('the config has neither a certificate nor a hosted zone');
  const zone = HostedZone.fromHostedZoneId(scope, 'Zone', hostedZoneId);
  return new Certificate(scope, 'OwnCertificate', {
    domainName: name,
    validation: CertificateValidation.fromDns(zone),
  });
}
