import { setTimeout as sleep } from 'node:timers/promises';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
  BatchWriteCommand,
  DeleteCommand,
  DynamoDBDocumentClient,
  GetCommand,
  PutCommand,
  QueryCommand,
  type QueryCommandInput,
  ScanCommand,
  UpdateCommand,
  type UpdateCommandInput,
} from '@aws-sdk/lib-dynamodb';
import { StoreError } from '../../errors.ts';

/** An item of the table, its keys included. */
export type Item = Readonly<Record<string, unknown>>;
type Key = { readonly pk: string; readonly sk: string };

/** A DynamoDB condition on an item. */
export interface Condition {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

/** What to do about a damaged item. */
export const RESTORE = 'restore the table as it was before the damage: docs/runbook.md#restore-the-readers';

export const IF_ABSENT: Condition = { expression: 'attribute_not_exists(pk)' };

/** Limits of BatchGetItem (keys) and BatchWriteItem (items). */
const BATCH_KEYS = 100;
const BATCH_ITEMS = 25;

/**
 * The operations we use on the one table: strongly consistent reads and single conditional writes. A write returns
 * false when its condition did not hold; every other failure is a StoreError.
 */
export interface DynamoTable {
  get(key: Key): Promise<Item | null>;
  /** In any order; missing items are left out. */
  getAll(keys: readonly Key[]): Promise<readonly Item[]>;
  put(item: Item & Key, condition?: Condition): Promise<boolean>;
  /** Writes items in as few requests as DynamoDB allows, replacing existing ones. */
  putAll(items: readonly (Item & Key)[]): Promise<void>;
  /** `update` is DynamoDB's UpdateExpression. */
  update(key: Key, update: string, condition: Condition): Promise<boolean>;
  remove(key: Key, condition?: Condition): Promise<boolean>;
  /** All pages. */
  query(query: Omit<QueryCommandInput, 'TableName'>): AsyncIterable<Item>;
  /** The items of the whole table that match the filter, page by page. */
  scan(filter: string, values: Readonly<Record<string, unknown>>): AsyncIterable<Item>;
}

export function createDynamoTable(client: DynamoDBClient, name: string): DynamoTable {
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const TableName = name;
  return {
    async get(Key) {
      const { Item } = await asking(
        'get',
        documents.send(new GetCommand({ TableName, Key, ConsistentRead: true })),
      );
      return Item ?? null;
    },
    async getAll(keys) {
      const pages = chunksOf(keys, BATCH_KEYS);
      return (await Promise.all(pages.map((page) => getPage(documents, name, page)))).flat();
    },
    put(item, condition) {
      return holds(
        'put',
        documents.send(new PutCommand({ TableName, Item: item, ...conditionOf(condition) })),
      );
    },
    async putAll(items) {
      await Promise.all(chunksOf(items, BATCH_ITEMS).map((batch) => putBatch(documents, name, batch)));
    },
    update(Key, UpdateExpression, condition) {
      const input: UpdateCommandInput = { TableName, Key, UpdateExpression, ...conditionOf(condition) };
      return holds('update', documents.send(new UpdateCommand(input)));
    },
    remove(Key, condition) {
      return holds(
        'remove',
        documents.send(new DeleteCommand({ TableName, Key, ...conditionOf(condition) })),
      );
    },
    query: (query) =>
      everyPage((ExclusiveStartKey) =>
        asking('query', documents.send(new QueryCommand({ ...query, TableName, ExclusiveStartKey }))),
      ),
    scan: (FilterExpression, values) =>
      everyPage((ExclusiveStartKey) => {
        const ExpressionAttributeValues = { ...values };
        const input = { TableName, FilterExpression, ExpressionAttributeValues, ExclusiveStartKey };
        return asking('scan', documents.send(new ScanCommand(input)));
      }),
  };
}

type PageKey = Record<string, unknown> | undefined;
interface Page {
  readonly Items?: Item[] | undefined;
  readonly LastEvaluatedKey?: PageKey;
}

async function* everyPage(read: (start: PageKey) => Promise<Page>): AsyncIterable<Item> {
  let start: PageKey;
  do {
    const page = await read(start);
    yield* page.Items ?? [];
    start = page.LastEvaluatedKey;
  } while (start !== undefined);
}

/** First and longest pause before what a busy DynamoDB left undone is asked for again, in milliseconds. */
const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 5_000;

/** DynamoDB may leave keys out of an answer when it is busy; these are requested again, with growing pauses. */
async function getPage(client: DynamoDBDocumentClient, table: string, keys: readonly Key[]): Promise<Item[]> {
  const items: Item[] = [];
  let left: Record<string, unknown>[] = [...keys];
  for (let pause = FIRST_PAUSE_MS; left.length > 0; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const page = new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } });
    const answer = await asking('read', client.send(page));
    items.push(...(answer.Responses?.[table] ?? []));
    left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
    if (left.length > 0) await sleep(pause);
  }
  return items;
}

/** DynamoDB may accept only part of a batch when it is busy; the rest is retried with growing pauses. */
async function putBatch(
  client: DynamoDBDocumentClient,
  table: string,
  items: readonly (Item & Key)[],
): Promise<void> {
  let left = items.map((item) => ({ PutRequest: { Item: { ...item } } }));
  for (let pause = FIRST_PAUSE_MS; left.length > 0; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    const batch = new BatchWriteCommand({ RequestItems: { [table]: left } });
    const { UnprocessedItems = {} } = await asking('write', client.send(batch));
    left = (UnprocessedItems[table] ?? []) as typeof left;
    if (left.length > 0) await sleep(pause);
  }
}

function chunksOf<T>(all: readonly T[], size: number): T[][] {
  const chunks: T[][] = [];
  for (let i = 0; i < all.length; i += size) chunks.push(all.slice(i, i + size));
  return chunks;
}

function conditionOf(condition: Condition | undefined) {
  if (condition === undefined) return {};
  return {
    ConditionExpression: condition.expression === '' ? undefined : condition.expression,
    ExpressionAttributeNames: condition.names === undefined ? undefined : { ...condition.names },
    ExpressionAttributeValues: condition.values === undefined ? undefined : { ...condition.values },
  };
}

async function holds(what: string, write: Promise<unknown>): Promise<boolean> {
  try {
    await write;
    return true;
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'ConditionalCheckFailedException') return false;
    throw new StoreError(`cannot ${what} an item of the table`, { cause });
  }
}

async function asking<T>(what: string, request: Promise<T>): Promise<T> {
  try {
    return await request;
  } catch (cause) {
    throw new StoreError(`cannot ${what} items of the table`, { cause });
  }
}
