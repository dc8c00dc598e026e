import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { createDynamoDeliveryLedger } from '../../lib/adapters/aws/dynamo-delivery-ledger.ts';
import { createDynamoDeliveryPlan } from '../../lib/adapters/aws/dynamo-delivery-plan.ts';
import { createDynamoDeliveryTally } from '../../lib/adapters/aws/dynamo-delivery-tally.ts';
import { createDynamoTable } from '../../lib/adapters/aws/dynamo-table.ts';
import { type DeliveryReport, deliveryReport } from '../../lib/deliver/delivery-report.ts';

/** What has become of an edition's deliveries so far. */
export function deliveriesOf(
  edition: string,
  where: { readonly table: string; readonly editionsBucket: string },
  clients: { readonly dynamo: DynamoDBClient; readonly s3: S3Client } = {
    dynamo: new DynamoDBClient({}),
    s3: new S3Client({}),
  },
): Promise<DeliveryReport> {
  const table = createDynamoTable(clients.dynamo, where.table);
  const plan = createDynamoDeliveryPlan(table, clients.s3, where.editionsBucket);
  const tally = createDynamoDeliveryTally(table);
  const ledger = createDynamoDeliveryLedger(table);
  return deliveryReport(edition, new Date().toISOString(), { plan, tally, ledger });
}

/** The balance in one line: planned = accepted + failed + suppressed + unconfirmed + expired (+ open). */
export function balanceLine(report: DeliveryReport): string {
  const { planned, accepted, failed, suppressed, unconfirmed, expired, open } = report;
  const parts = { accepted, failed, suppressed, unconfirmed, expired, ...(open > 0 ? { open } : {}) };
  const sum = Object.entries(parts).map(([name, count]) => `${count} ${name}`);
  return `${planned} planned = ${sum.join(' + ')}`;
}
