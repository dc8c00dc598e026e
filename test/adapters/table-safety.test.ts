import {
  CreateTableCommand,
  DynamoDBClient,
  RestoreTableToPointInTimeCommand,
  UpdateContinuousBackupsCommand,
  UpdateTableCommand,
  UpdateTimeToLiveCommand,
} from '@aws-sdk/client-dynamodb';
import { expect, onTestFinished, test } from 'vitest';
import { readTableSafety } from '../../lib/adapters/aws/table-safety.ts';
import { isMotoThere, startMoto } from '../support/moto-server.ts';

test.skipIf(!isMotoThere())(
  'a restored table comes without backups, protection and expiry, until the commands of the runbook set them',
  { timeout: 90_000 },
  async () => {
    const { url: endpoint, stop } = await startMoto();
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const dynamo = new DynamoDBClient({ endpoint, region: 'eu-west-1', credentials });
    onTestFinished(() => {
      dynamo.destroy();
      stop();
    });
    await dynamo.send(
      new CreateTableCommand({
        TableName: 'Readers',
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      }),
    );
    await makeSafe(dynamo, 'Readers');
    const safe = { pointInTimeRecovery: true, deletionProtection: true, timeToLive: true };
    expect(await readTableSafety(dynamo, 'Readers')).toEqual(safe);

    await dynamo.send(
      new RestoreTableToPointInTimeCommand({
        SourceTableName: 'Readers',
        TargetTableName: 'Readers-restored',
        UseLatestRestorableTime: true,
      }),
    );
    const unsafe = { pointInTimeRecovery: false, deletionProtection: false, timeToLive: false };
    expect(await readTableSafety(dynamo, 'Readers-restored')).toEqual(unsafe);
    await makeSafe(dynamo, 'Readers-restored');
    expect(await readTableSafety(dynamo, 'Readers-restored')).toEqual(safe);
  },
);

/** The three commands that doctor and the runbook name. */
async function makeSafe(dynamo: DynamoDBClient, TableName: string): Promise<void> {
  await dynamo.send(
    new UpdateContinuousBackupsCommand({
      TableName,
      PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
    }),
  );
  await dynamo.send(new UpdateTableCommand({ TableName, DeletionProtectionEnabled: true }));
  await dynamo.send(
    new UpdateTimeToLiveCommand({
      TableName,
      TimeToLiveSpecification: { Enabled: true, AttributeName: 'ttl' },
    }),
  );
}
