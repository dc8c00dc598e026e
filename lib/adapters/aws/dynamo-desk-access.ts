import { keys } from '../../contract/table.ts';
import type { Instant } from '../../domain/instant.ts';
import type { DeskAccess, DeskLink, DeskSession } from '../../ports.ts';
import type { DynamoTable, Item } from './dynamo-table.ts';

/** Links and sessions in one partition, named by their hashes. DynamoDB removes expired ones within days. */
export function createDynamoDeskAccess(table: DynamoTable): DeskAccess {
  const exists = { expression: 'attribute_exists(pk)' };
  const until = ({ expiresAt }: { readonly expiresAt: Instant }) => ({
    ttl: Math.ceil(Date.parse(expiresAt) / 1000),
  });
  return {
    async addLink(hash, link) {
      await table.put({ ...keys.deskLink(hash), ...link, ...until(link) });
    },
    async takeLink(hash, now) {
      const item = await table.get(keys.deskLink(hash));
      // Of two requests at once, one removes the item and the other finds it gone.
      if (item === null || !(await table.remove(keys.deskLink(hash), exists))) return null;
      const { editor, next, expiresAt } = item as unknown as DeskLink;
      return expiresAt > now ? { editor, next, expiresAt } : null;
    },
    async addSession(hash, session) {
      await table.put({ ...keys.deskSession(hash), ...session, ...until(session) });
    },
    async findSession(hash, now) {
      const item = await table.get(keys.deskSession(hash));
      return item === null ? null : sessionOf(item, now);
    },
    async endSession(hash) {
      await table.remove(keys.deskSession(hash));
    },
    async sessions(now) {
      const query = table.query({
        KeyConditionExpression: 'pk = :desk AND begins_with(sk, :sessions)',
        ExpressionAttributeValues: { ':desk': 'DESK', ':sessions': 'S#' },
        ConsistentRead: true,
      });
      const found = await Array.fromAsync(query);
      return found.flatMap((item) => {
        const session = sessionOf(item, now);
        return session === null ? [] : [{ ...session, tokenSha256: String(item.sk).slice('S#'.length) }];
      });
    },
  };
}

function sessionOf(item: Item, now: Instant): DeskSession | null {
  const { editor, startedAt, expiresAt } = item as unknown as DeskSession;
  return expiresAt > now ? { editor, startedAt, expiresAt } : null;
}
