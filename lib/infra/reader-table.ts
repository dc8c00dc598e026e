import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, type ITableV2, ProjectionType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Construct } from 'constructs';
import { keys, TABLE } from '../contract/table.ts';
import type { BroadsheetFunction } from './broadsheet-function.ts';

/** Partition keys of each kind of item, as the contract names them. */
const PARTITIONS = {
  subscribers: keys.profile('*').pk,
  addresses: keys.address('*').pk,
  erasedAddresses: keys.erased('*').pk,
  erasedSalt: keys.salt().pk,
  editions: keys.edition('').pk,
  deliveries: keys.chunk('*', '').pk,
  mornings: keys.morning('', 0).pk,
  control: keys.control().pk,
  signingKeys: keys.signingKey('').pk,
  webhookSecret: keys.webhookSecret().pk,
  subscriberCounts: keys.subscriberCounts('').pk,
  rateLimits: keys.rateLimit('*').pk,
  unsent: keys.unsent('').pk,
  desk: keys.deskLink('').pk,
  deskLimits: keys.rateLimit('desk-*').pk,
} as const;

type Action = 'GetItem' | 'BatchGetItem' | 'Query' | 'PutItem' | 'UpdateItem' | 'DeleteItem';

/** What a function does with each kind of item. `subscribers` includes their ledger rows, which share the key. */
export type TableRights = Readonly<Partial<Record<keyof typeof PARTITIONS, readonly Action[]>>>;

export interface ReaderTableProps {
  /** Name of a table to use, for example one restored from a backup; null creates one. */
  readonly existing: string | null;
}

/** The one table: subscribers, ledger, editions, control. Its keys are in `lib/contract/table.ts`. */
export class ReaderTable extends Construct {
  readonly table: ITableV2;

  constructor(scope: Construct, id: string, { existing }: ReaderTableProps) {
    super(scope, id);
    this.table = existing === null ? createTable(this) : TableV2.fromTableName(this, 'Existing', existing);
  }

  /** Allow a function exactly these calls. A test compares them with the calls of a whole morning. */
  allow(user: BroadsheetFunction, rights: TableRights): void {
    for (const [items, actions] of Object.entries(rights))
      user.allow(
        actions.map((action) => `dynamodb:${action}`),
        [this.table.tableArn],
        { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': PARTITIONS[items as keyof TableRights] } },
      );
  }

  /** Allow finding subscribers by their morning, or those who changed it. The indexes hold ids only. */
  allowFinding(fn: BroadsheetFunction, indexes: readonly ('morningIndex' | 'movedIndex')[]): void {
    fn.allow(
      ['dynamodb:Query'],
      indexes.map((index) => `${this.table.tableArn}/index/${TABLE[index].name}`),
    );
  }
}

function createTable(scope: Construct): TableV2 {
  const text = (name: string) => ({ name, type: AttributeType.STRING });
  return new TableV2(scope, 'Table', {
    partitionKey: text(TABLE.partitionKey),
    sortKey: text(TABLE.sortKey),
    timeToLiveAttribute: TABLE.timeToLive,
    billing: Billing.onDemand(),
    globalSecondaryIndexes: [TABLE.morningIndex, TABLE.movedIndex].map((index) => ({
      indexName: index.name,
      partitionKey: text(index.partitionKey),
      sortKey: text(index.sortKey),
      // Planning needs only the subscribers' ids.
      ...(index.carries.length === 0
        ? { projectionType: ProjectionType.KEYS_ONLY }
        : { projectionType: ProjectionType.INCLUDE, nonKeyAttributes: [...index.carries] }),
    })),
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });
}
