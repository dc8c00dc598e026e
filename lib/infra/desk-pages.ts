import { HttpMethod, HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { DESK_PATHS } from '../contract/reader-urls.ts';
import { acknowledge } from './acknowledge.ts';
import type { ArticleStore } from './article-store.ts';
import { BroadsheetFunction, type BroadsheetFunctionProps } from './broadsheet-function.ts';
import type { EditionArchiveBucket } from './edition-archive.ts';
import type { EditionPublisher } from './edition-publisher.ts';
import type { LimitedRoute, PublicAddress } from './public-address.ts';
import type { ReaderTable } from './reader-table.ts';
import type { SendingIdentity } from './sending-identity.ts';

export interface DeskPagesProps extends BroadsheetFunctionProps {
  readonly address: PublicAddress;
  readonly articles: ArticleStore;
  readonly archive: EditionArchiveBucket;
  readonly table: ReaderTable;
  readonly sending: SendingIdentity;
  readonly publisher: EditionPublisher;
}

/** A handful of editors press far fewer buttons; strangers who try links and addresses are slowed down. */
const ROUTES: Readonly<Record<string, LimitedRoute>> = {
  DeskRoute: {
    routeKey: HttpRouteKey.with(DESK_PATHS.today, HttpMethod.ANY),
    rateLimit: 10,
    burstLimit: 20,
  },
  DeskPageRoute: {
    routeKey: HttpRouteKey.with(`${DESK_PATHS.today}/{page+}`, HttpMethod.ANY),
    rateLimit: 20,
    burstLimit: 40,
  },
};

/** The desk: a function of its own, because it may do what no reader’s page may. Only in stacks that name editors. */
export class DeskPages extends Construct {
  readonly function: BroadsheetFunction;

  constructor(scope: Construct, id: string, props: DeskPagesProps) {
    super(scope, id);
    const { address, articles, archive, table, sending, publisher } = props;
    this.function = new BroadsheetFunction(this, 'Function', {
      ...props,
      settings: { ...props.settings, publishFunction: publisher.function.functionName },
      name: 'serve-desk',
      description: 'Answers editors’ browsers',
      memorySize: 512,
    });
    articles.allowReadingDesk(this.function);
    articles.allowWritingDesk(this.function);
    articles.allowUploading(this.function);
    archive.allowReading(this.function, ['editions', 'drafts']);
    table.allow(this.function, {
      editions: ['GetItem', 'Query'],
      deliveries: ['Query'],
      control: ['GetItem', 'UpdateItem'],
      desk: ['GetItem', 'PutItem', 'DeleteItem'],
      // One reader at a time, found by their address.
      subscribers: ['GetItem', 'Query', 'PutItem', 'DeleteItem'],
      addresses: ['GetItem', 'DeleteItem'],
      erasedAddresses: ['PutItem'],
      erasedSalt: ['GetItem', 'PutItem'],
      mornings: ['PutItem'],
      subscriberCounts: ['Query', 'UpdateItem'],
      // For the link in a confirmation mail that is sent again.
      signingKeys: ['Query'],
      deskLimits: ['GetItem', 'PutItem'],
    });
    sending.allowSending(this.function, sending.confirmation);
    this.function.allow(['lambda:InvokeFunction'], [publisher.function.functionArn]);

    const integration = new HttpLambdaIntegration('Integration', this.function);
    for (const [name, { routeKey }] of Object.entries(ROUTES)) {
      const route = new HttpRoute(this, name, { httpApi: address.api, routeKey, integration });
      acknowledge(route, 'APIG4', 'Editors sign in by a mailed link; the function checks their session.');
      address.stage.node.addDependency(route);
    }
    address.limitRoutes(Object.values(ROUTES));
  }
}
