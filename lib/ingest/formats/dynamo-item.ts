import { isRecord, type RawRecord } from '../fields/record.ts';

/** What DynamoDB names its types. */
const TYPES = /^(?:S|N|BOOL|NULL|L|M|SS|NS)$/;

/**
 * An item of DynamoDB (`{"title": {"S": "…"}, "draft": {"BOOL": true}}`), alone or in the `Item` of an export, with plain
 * values. Any other record comes back as it is.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
 */
export function withPlainValues(record: RawRecord): RawRecord {
  const item = isRecord(record.Item) ? record.Item : record;
  const values = Object.values(item);
  if (values.length === 0 || !values.every(isTyped)) return record;
  return Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plain(value)]));
}

function isTyped(value: unknown): value is RawRecord {
  if (!isRecord(value)) return false;
  const [name = '', ...more] = Object.keys(value);
  return more.length === 0 && TYPES.test(name);
}

function plain(value: unknown): unknown {
  if (!isTyped(value)) return value;
  const [[type, inner] = ['', null]] = Object.entries(value);
  if (type === 'NULL') return null;
  if (type === 'L' && Array.isArray(inner)) return inner.map(plain);
  if (type === 'M' && isRecord(inner))
    return Object.fromEntries(Object.entries(inner).map(([name, it]) => [name, plain(it)]));
  return type === 'N' ? Number(inner) : inner;
}
