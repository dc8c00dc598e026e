import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3';
import { afterAll, beforeAll, describe, vi } from 'vitest';
import { createDynamoDeliveryEvidence } from '../../../lib/adapters/aws/dynamo-delivery-evidence.ts';
import { createDynamoDeliveryLedger } from '../../../lib/adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoDeliveryPlan } from '../../../lib/adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoDeliveryTally } from '../../../lib/adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoEditionRegister } from '../../../lib/adapters/aws/dynamo-edition-register.ts';
import { createDynamoMembership } from '../../../lib/adapters/aws/dynamo-membership.ts';
import { createDynamoRateLimits } from '../../../lib/adapters/aws/dynamo-rate-limits.ts';
import { createDynamoRateShares } from '../../../lib/adapters/aws/dynamo-rate-shares.ts';
import { createDynamoSendControl } from '../../../lib/adapters/aws/dynamo-send-control.ts';
import { createDynamoSigningKeys } from '../../../lib/adapters/aws/dynamo-signing-keys.ts';
import { createDynamoSubscriberDirectory } from '../../../lib/adapters/aws/dynamo-subscriber-directory.ts';
import { createDynamoTable } from '../../../lib/adapters/aws/dynamo-table.ts';
import { type Emulators, startEmulators } from '../../../lib/local/emulators.ts';
import { settableClock } from '../../support/settable-clock.ts';
import { deliveryPortsConform, type Ports } from './delivery-ports.ts';
import { tableDefinition } from './table-definition.ts';

vi.setConfig({ testTimeout: 120_000 });

/**
 * The real adapters through the real SDK: against dynalite, or against what DYNAMODB_ENDPOINT names, which in
 * CI is AWS's own DynamoDB Local.
 */
describe('the adapters on AWS', () => {
  let emulators: Emulators;
  let ports: Ports;

  beforeAll(async () => {
    emulators = await startEmulators();
    const { environment } = emulators;
    const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
    const region = environment.AWS_REGION ?? 'eu-west-1';
    const dynamo = new DynamoDBClient({
      region,
      credentials,
      endpoint: process.env.DYNAMODB_ENDPOINT ?? environment.AWS_ENDPOINT_URL_DYNAMODB ?? '',
    });
    const s3 = new S3Client({
      region,
      credentials,
      endpoint: environment.AWS_ENDPOINT_URL_S3 ?? '',
      forcePathStyle: true,
    });
    const name = `conformance-${process.pid}`;
    await dynamo.send(new CreateTableCommand(tableDefinition(name)));
    await s3.send(new CreateBucketCommand({ Bucket: 'conformance' }));
    const table = createDynamoTable(dynamo, name);
    const clock = settableClock('2026-11-22T06:00:00.000Z');
    let dice = 0;
    ports = {
      clock,
      ledger: createDynamoDeliveryLedger(table),
      plan: createDynamoDeliveryPlan(table, s3, 'conformance'),
      evidence: createDynamoDeliveryEvidence(table),
      tally: createDynamoDeliveryTally(table, 'test'),
      control: createDynamoSendControl(table),
      pacing: createDynamoRateShares(table),
      register: createDynamoEditionRegister(table),
      directory: createDynamoSubscriberDirectory(table, clock, {
        bytes: (count) => new Uint8Array(count).fill(9),
      }),
      membership: createDynamoMembership(table),
      limits: createDynamoRateLimits(table, clock),
      keys: createDynamoSigningKeys(table, clock, { bytes: (count) => new Uint8Array(count).fill(dice++) }),
    };
  });
  afterAll(() => emulators.stop());

  deliveryPortsConform(() => ports);
});
