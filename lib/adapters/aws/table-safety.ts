import {
  DescribeContinuousBackupsCommand,
  DescribeTableCommand,
  DescribeTimeToLiveCommand,
  type DynamoDBClient,
} from '@aws-sdk/client-dynamodb';
import { TABLE } from '../../contract/table.ts';

/** What the stack sets on its own table, and a restored one comes without. */
export interface TableSafety {
  readonly pointInTimeRecovery: boolean;
  readonly deletionProtection: boolean;
  readonly timeToLive: boolean;
}

/** @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_RestoreTableToPointInTime.html */
export async function readTableSafety(
  dynamo: Pick<DynamoDBClient, 'send'>,
  table: string,
): Promise<TableSafety> {
  const of = { TableName: table };
  const [described, backups, expiry] = await Promise.all([
    dynamo.send(new DescribeTableCommand(of)),
    dynamo.send(new DescribeContinuousBackupsCommand(of)),
    dynamo.send(new DescribeTimeToLiveCommand(of)),
  ]);
  const recovery = backups.ContinuousBackupsDescription?.PointInTimeRecoveryDescription;
  const { AttributeName, TimeToLiveStatus } = expiry.TimeToLiveDescription ?? {};
  return {
    pointInTimeRecovery: recovery?.PointInTimeRecoveryStatus === 'ENABLED',
    deletionProtection: described.Table?.DeletionProtectionEnabled === true,
    timeToLive: AttributeName === TABLE.timeToLive && TimeToLiveStatus?.startsWith('ENABL') === true,
  };
}
