import { HttpRoute, HttpRouteKey } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { BroadsheetFunction, type BroadsheetFunctionProps } from './broadsheet-function.ts';
import type { EditionArchive } from './edition-archive.ts';
import type { PublicAddress } from './public-address.ts';
import type { ReaderTable } from './reader-table.ts';
import type { SendingIdentity } from './sending-identity.ts';

export interface ReaderPagesProps extends BroadsheetFunctionProps {
  readonly address: PublicAddress;
  readonly archive: EditionArchive;
  readonly table: ReaderTable;
  readonly sending: SendingIdentity;
}

/** Readers: subscribe, confirm, unsubscribe, preferences and past editions, all from one function. */
export class ReaderPages extends Construct {
  readonly function: BroadsheetFunction;

  constructor(scope: Construct, id: string, props: ReaderPagesProps) {
    super(scope, id);
    const { address, archive, table, sending } = props;
    this.function = new BroadsheetFunction(this, 'Function', {
      ...props,
      name: 'serve-readers',
      description: 'Answers readers’ browsers and mail clients',
      memorySize: 512,
    });
    archive.allowReading(this.function, ['editions']);
    table.allowReading(this.function, [
      'subscribers',
      'addresses',
      'editions',
      'morningSlots',
      'signingKeys',
    ]);
    table.allowWriting(this.function, ['subscribers', 'addresses', 'morningSlots', 'signingKeys']);
    sending.allowSending(this.function, sending.confirmation);

    const route = new HttpRoute(this, 'Route', {
      httpApi: address.api,
      routeKey: HttpRouteKey.DEFAULT,
      integration: new HttpLambdaIntegration('Integration', this.function),
    });
    acknowledge(
      route,
      'APIG4',
      'Readers have no account: a signed token in the link says who they are, and signing up is for everybody.',
    );
  }
}
