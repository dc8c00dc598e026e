import { isRecord, type RawRecord } from '../fields/record.ts';

/** What DynamoDB names its types, and what a value of each looks like in JSON. */
const TYPES: Readonly<Record<string, (inner: unknown) => boolean>> = {
  S: (inner) => typeof inner === 'string',
  N: (inner) => typeof inner === 'string' && inner.trim() !== '' && Number.isFinite(Number(inner)),
  B: (inner) => typeof inner === 'string',
  BOOL: (inner) => typeof inner === 'boolean',
  NULL: (inner) => inner === true,
  L: Array.isArray,
  M: isRecord,
  SS: Array.isArray,
  NS: Array.isArray,
  BS: Array.isArray,
};

/**
 * An item of DynamoDB (`{"title": {"S": "…"}, "draft": {"BOOL": true}}`), alone, in the `Item` of an export or in the
 * `NewImage` of a stream, with plain values. Values that have become plain on the way stay, and any other record comes
 * back as it is. Binary values are no text: they are left out.
 *
 * @see https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_AttributeValue.html
 */
export function withPlainValues(record: RawRecord): RawRecord {
  const stream = isRecord(record.dynamodb) ? record.dynamodb : record;
  const item = [record.Item, stream.NewImage, record].find(isRecord) ?? record;
  return Object.values(item).some(isTyped) ? plainFields(item) : record;
}

function plainFields(item: RawRecord): RawRecord {
  const fields = Object.entries(item).filter(([, value]) => !isBinary(value));
  return Object.fromEntries(fields.map(([name, value]) => [name, plain(value)]));
}

function isTyped(value: unknown): value is RawRecord {
  if (!isRecord(value)) return false;
  const [[type, inner] = ['', null], ...more] = Object.entries(value);
  return more.length === 0 && Object.hasOwn(TYPES, type) && TYPES[type]?.(inner) === true;
}

function isBinary(value: unknown): boolean {
  return isTyped(value) && ('B' in value || 'BS' in value);
}

function plain(value: unknown): unknown {
  if (!isTyped(value)) return value;
  const [[type, inner] = ['', null]] = Object.entries(value);
  if (type === 'NULL') return null;
  if (type === 'L' && Array.isArray(inner)) return inner.filter((it) => !isBinary(it)).map(plain);
  if (type === 'NS' && Array.isArray(inner)) return inner.map(Number);
  if (type === 'M' && isRecord(inner)) return plainFields(inner);
  return type === 'N' ? Number(inner) : inner;
}
