import { HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { READER_PATHS } from '../contract/reader-urls.ts';
import { acknowledge } from './acknowledge.ts';
import { BroadsheetFunction, type BroadsheetFunctionProps } from './broadsheet-function.ts';
import type { EditionArchiveBucket } from './edition-archive.ts';
import type { LimitedRoute, PublicAddress } from './public-address.ts';
import type { ReaderTable } from './reader-table.ts';
import type { SendingIdentity } from './sending-identity.ts';

export interface ReaderPagesProps extends BroadsheetFunctionProps {
  readonly address: PublicAddress;
  readonly archive: EditionArchiveBucket;
  readonly table: ReaderTable;
  readonly sending: SendingIdentity;
}

/**
 * Routes that are throttled separately, so that a flood on one never blocks another. Unsubscribing matters most:
 * readers who cannot leave report the mail as spam. People send fewer than two sign-ups a second.
 */
const LIMITED_ROUTES: Readonly<Record<string, LimitedRoute>> = {
  SignUpRoute: {
    routeKey: HttpRouteKey.with(READER_PATHS.subscribe, HttpMethod.POST),
    rateLimit: 2,
    burstLimit: 10,
  },
  UnsubscribeRoute: {
    routeKey: HttpRouteKey.with(`${READER_PATHS.unsubscribe}/{token}`, HttpMethod.ANY),
    rateLimit: 50,
    burstLimit: 100,
  },
};

/** The reader pages (subscribe, confirm, unsubscribe, preferences, past editions), all served by one function. */
export class ReaderPagesApi extends Construct {
  readonly function: BroadsheetFunction;

  constructor(scope: Construct, id: string, props: ReaderPagesProps) {
    super(scope, id);
    const { address, archive, table, sending } = props;
    this.function = new BroadsheetFunction(this, 'Function', {
      ...props,
      name: 'serve-readers',
      description: 'Answers the browsers and mail clients of readers',
      memorySize: 512,
    });
    archive.allowReading(this.function, ['editions']);
    table.allow(this.function, {
      subscribers: ['GetItem', 'PutItem', 'DeleteItem'],
      addresses: ['GetItem', 'PutItem', 'DeleteItem'],
      erasedAddresses: ['PutItem'],
      erasedSalt: ['GetItem', 'PutItem'],
      editions: ['GetItem', 'Query'],
      mornings: ['PutItem'],
      subscriberCounts: ['UpdateItem'],
      signingKeys: ['GetItem', 'Query', 'PutItem'],
      rateLimits: ['GetItem', 'PutItem'],
      unsent: ['PutItem'],
    });
    sending.allowSending(this.function, sending.confirmation);

    const integration = new HttpLambdaIntegration('Integration', this.function);
    const routes = { Route: { routeKey: HttpRouteKey.DEFAULT }, ...LIMITED_ROUTES };
    for (const [id, { routeKey }] of Object.entries(routes)) {
      const route = new HttpRoute(this, id, { httpApi: address.api, routeKey, integration });
      acknowledge(
        route,
        'APIG4',
        'Readers have no account: a signed token in the link identifies them, and anyone may sign up.',
      );
      // The stage refers to the routes that it throttles, so they must exist first.
      address.stage.node.addDependency(route);
    }
    address.limitRoutes(Object.values(LIMITED_ROUTES));
  }
}
