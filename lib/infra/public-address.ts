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
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';

export interface PublicAddressProps {
  /** Own address of the reader pages; null takes API Gateway's. */
  readonly domain: { readonly name: string; readonly certificateArn: string } | null;
}

/** A route of the API, and how many requests a second it takes. */
export interface LimitedRoute {
  readonly routeKey: HttpRouteKey;
  readonly rateLimit: number;
  readonly burstLimit: number;
}

/** What is logged of a request: neither its path, which may hold a token, nor where it came from. */
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

/** Where readers find us. Apart from what answers there, so that every function can be told the address. */
export class PublicAddress extends Construct {
  readonly api: HttpApi;
  readonly stage: HttpStage;
  /** https address without a trailing slash. */
  readonly url: string;
  /** What a CNAME of the own domain must point to; null without one. */
  readonly target: string | null;

  constructor(scope: Construct, id: string, { domain }: PublicAddressProps) {
    super(scope, id);
    const own =
      domain === null
        ? null
        : new DomainName(this, 'Domain', {
            domainName: domain.name,
            certificate: Certificate.fromCertificateArn(this, 'Certificate', domain.certificateArn),
          });
    this.api = new HttpApi(this, 'Api', {
      description: 'Reader pages: subscribe, confirm, unsubscribe, preferences, archive',
      createDefaultStage: false,
      // One address only: links and cookies never mix two.
      disableExecuteApiEndpoint: own !== null,
    });
    const log = new LogGroup(this, 'Log', {
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
    // Spelt out, because the stage's own `url` ends in a slash.
    const { region, urlSuffix } = Stack.of(this);
    this.url = `https://${domain?.name ?? `${this.api.apiId}.execute-api.${region}.${urlSuffix}`}`;
    this.target = own?.regionalDomainName ?? null;
  }

  /** Give each route a bucket of its own; what a route does not use is not there for the others. */
  limitRoutes(routes: readonly LimitedRoute[]): void {
    const stage = this.stage.node.defaultChild as CfnStage;
    stage.routeSettings = Object.fromEntries(
      routes.map(({ routeKey, rateLimit, burstLimit }) => [
        routeKey.key,
        { ThrottlingRateLimit: rateLimit, ThrottlingBurstLimit: burstLimit },
      ]),
    );
  }
}
