import { createHash } from 'node:crypto';
import { keys, PROOF_DAYS } from '../../contract/table.ts';
import { type Instant, instantOf, millisOf } from '../../domain/instant.ts';
import type { DeliveryEvidence, Probe } from '../../ports.ts';
import { type DynamoTable, IF_ABSENT } from './dynamo-table.ts';

/** One small item for each batch of events and chunk, named after its content: repeating the write changes nothing. */
export function createDynamoDeliveryEvidence(table: DynamoTable): DeliveryEvidence {
  const ttl = (at: Instant) => Math.ceil(millisOf(at) / 1000) + PROOF_DAYS * 86_400;
  return {
    async add(edition, chunk, subscribers, at) {
      const sorted = [...new Set(subscribers)].sort();
      const content = createHash('sha256').update(sorted.join()).digest('hex').slice(0, 16);
      const item = { ...keys.evidence(edition, chunk, content), subscribers: sorted, at, ttl: ttl(at) };
      await table.put(item, IF_ABSENT);
    },
    async of(edition, chunk) {
      const { pk, sk } = keys.evidence(edition, chunk, '');
      const first = new Map<string, Instant>();
      const query = table.query({
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :chunk)',
        ExpressionAttributeValues: { ':pk': pk, ':chunk': sk },
        ConsistentRead: true,
      });
      for await (const { subscribers, at } of query) {
        for (const subscriber of subscribers as string[]) {
          const before = first.get(subscriber);
          if (before === undefined || String(at) < before) first.set(subscriber, String(at));
        }
      }
      return first;
    },
    startProbe: (id, at) =>
      table.put(
        { ...keys.probe(id), id, startedAt: at, answeredAt: null, seenAt: null, ttl: ttl(at) },
        IF_ABSENT,
      ),
    async noteProbe(id, what, at) {
      await table.update(keys.probe(id), 'SET #what = :at', {
        expression: 'attribute_exists(pk) AND #what = :none',
        names: { '#what': what },
        values: { ':at': at, ':none': null },
      });
    },
    async probes(since) {
      const probes: Probe[] = [];
      const query = table.query({
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :since AND :end',
        ExpressionAttributeValues: {
          ':pk': keys.probe('').pk,
          ':since': keys.probe(String(millisOf(since))).sk,
          ':end': keys.probe('9').sk,
        },
        ConsistentRead: true,
      });
      for await (const { id, startedAt, answeredAt, seenAt } of query)
        probes.push({ id, startedAt, answeredAt, seenAt } as unknown as Probe);
      return probes.filter((probe) => probe.startedAt >= instantOf(millisOf(since)));
    },
  };
}
