import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  BatchGetCommand,
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
export type Key = { readonly pk: string; readonly sk: string };

/** A condition over an item, in DynamoDB's words. */
export interface Condition {
  readonly expression: string;
  readonly names?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, unknown>>;
}

export const IF_ABSENT: Condition = { expression: 'attribute_not_exists(pk)' };

/** BatchGetItem takes so many keys at once. */
const BATCH_KEYS = 100;

/**
 * The one table, in the few ways we use it: strongly consistent reads and single conditional writes. A write
 * answers false when its condition did not hold; every other trouble is a StoreError.
 */
export interface DynamoTable {
  get(key: Key): Promise<Item | null>;
  /** In any order; missing items are left out. */
  getAll(keys: readonly Key[]): Promise<readonly Item[]>;
  put(item: Item & Key, condition?: Condition): Promise<boolean>;
  /** `update` is DynamoDB's UpdateExpression. */
  update(key: Key, update: string, condition: Condition): Promise<boolean>;
  remove(key: Key, condition?: Condition): Promise<boolean>;
  /** All pages. */
  query(query: Omit<QueryCommandInput, 'TableName'>): AsyncIterable<Item>;
  /** The whole table, page by page, of which the filter lets through some. */
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
      const pages = [];
      for (let i = 0; i < keys.length; i += BATCH_KEYS) pages.push(keys.slice(i, i + BATCH_KEYS));
      return (await Promise.all(pages.map((page) => getPage(documents, name, page)))).flat();
    },
    put(item, condition) {
      return holds(
        'put',
        documents.send(new PutCommand({ TableName, Item: item, ...conditionOf(condition) })),
      );
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

/** DynamoDB may leave keys out of an answer when it is busy; they are asked for again. */
async function getPage(client: DynamoDBDocumentClient, table: string, keys: readonly Key[]): Promise<Item[]> {
  const items: Item[] = [];
  let left: Record<string, unknown>[] = [...keys];
  while (left.length > 0) {
    const page = new BatchGetCommand({ RequestItems: { [table]: { Keys: left, ConsistentRead: true } } });
    const answer = await asking('read', client.send(page));
    items.push(...(answer.Responses?.[table] ?? []));
    left = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return items;
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
