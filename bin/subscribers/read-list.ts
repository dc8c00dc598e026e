import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { UsageError } from '../../lib/errors.ts';
import { columnsOf, readColumns } from '../../lib/readers/import/columns.ts';
import { type ColumnsByCells, collectColumnsByCells } from '../../lib/readers/import/columns-by-cells.ts';
import { type Column, type Field, SAYS_WHO_LEFT } from '../../lib/readers/import/fields.ts';
import type { ListRow } from '../../lib/readers/import/import-subscribers.ts';
import { decodeFile } from './decode-file.ts';
import { bareAddress, formatOf } from './list-format.ts';

/** The operator's meaning for columns, by name. */
export type ColumnMap = ReadonlyMap<string, Field>;

/** A list of people in a file: the meaning of its columns, and its rows, one by one. */
export interface PeopleList {
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<ListRow>;
}

/**
 * Open a list in any of the formats and read it in constant memory.
 *
 * @throws {UsageError} if the file cannot be read, or no column holds addresses.
 */
export async function openList(path: string, map: ColumnMap): Promise<PeopleList> {
  const chunks = decodeFile(path);
  try {
    const { value: start = '' } = (await chunks.next()) as { value?: string };
    const format = formatOf(start);
    const text = startingWith(start, chunks);
    if (format.kind === 'json-lines') return await jsonList(text, path, map);
    if (format.kind === 'addresses') return addressList(text);
    return await csvList(text, format, path, map);
  } catch (error) {
    // Closes the file, which will not be read to its end.
    await chunks.return(undefined);
    throw error;
  }
}

/**
 * Read a list to its end without importing anybody, so that a broken one is refused as a whole.
 *
 * @returns how many rows it has, its columns, and what the cells say of those whose name says nothing.
 */
export async function checkList(
  path: string,
  map: ColumnMap,
): Promise<{
  readonly count: number;
  readonly byCells: ColumnsByCells;
  readonly columns: readonly Column[];
}> {
  const { columns, rows } = await openList(path, map);
  const byCells = collectColumnsByCells();
  let count = 0;
  for await (const row of rows) {
    count += 1;
    byCells.add(row);
  }
  return { count, byCells: byCells.result(), columns };
}

async function* startingWith(start: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield start;
  yield* rest;
}

function addressList(text: AsyncIterable<string>): PeopleList {
  const column: Column = { name: 'address', field: 'address' };
  const rows = async function* (): AsyncGenerator<ListRow> {
    for await (const { line, text: address } of linesOf(text))
      yield { line, cells: [{ column, text: bareAddress(address) }] };
  };
  return { columns: [column], rows: rows() };
}

async function jsonList(text: AsyncIterable<string>, path: string, map: ColumnMap): Promise<PeopleList> {
  const lines = linesOf(text);
  const { value: first } = (await lines.next()) as { value?: Line };
  const object = objectIn(first?.text ?? '');
  if (object === null)
    throw new UsageError(`${path} is JSON, but not one object per line`, {
      fix: `write one object a line, such as with: jq -c '.[]' ${path} (of an object with a list in it: '.NAME[]')`,
    });
  const columns = readColumns(Object.keys(object), map, Object.values(object).map(cellText).map(addressIn));
  const address = columns.find(({ field }) => field === 'address')?.name ?? '';
  const meant: ColumnMap = new Map([[address, 'address'], ...map]);
  const rows = async function* (): AsyncGenerator<ListRow> {
    if (first !== undefined) yield jsonRow(first, meant);
    for await (const line of lines) yield jsonRow(line, meant);
  };
  return { columns, rows: rows() };
}

/** Objects may have different keys, so each is read by its own. */
function jsonRow({ line, text }: Line, map: ColumnMap): ListRow {
  const object = objectIn(text);
  if (object === null) return { line, refused: 'not-json', column: null };
  const cells = columnsOf(Object.keys(object), map).map((column) =>
    cellOf(column, cellText(object[column.name])),
  );
  return { line, cells };
}

function objectIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

async function csvList(
  text: AsyncIterable<string>,
  { delimiter, skipLines }: { readonly delimiter: string; readonly skipLines: number },
  path: string,
  map: ColumnMap,
): Promise<PeopleList> {
  const records = csvRecords(text, delimiter, path);
  for (let skipped = 0; skipped < skipLines; skipped += 1) await records.next();
  const { value: header } = (await records.next()) as { value?: CsvRecord };
  const { value: first } = (await records.next()) as { value?: CsvRecord };
  const columns = readColumns(
    header?.cells.map((name) => name.trim()) ?? [],
    map,
    first?.cells.map(addressIn),
  );
  const rows = async function* (): AsyncGenerator<ListRow> {
    if (first !== undefined) yield csvRow(first, columns);
    for await (const record of records) yield csvRow(record, columns);
  };
  return { columns, rows: rows() };
}

interface CsvRecord {
  /** The first of its lines: cells may hold line breaks. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The records of a CSV that are not blank. @throws {UsageError} for unbalanced quotes. */
async function* csvRecords(
  text: AsyncIterable<string>,
  delimiter: string,
  path: string,
): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    raw: true,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: 1_000_000,
  });
  let line = 1;
  try {
    const parsed: AsyncIterable<{ readonly record: string[]; readonly raw: string }> =
      Readable.from(text).pipe(parser);
    for await (const { record: cells, raw } of parsed) {
      if (cells.some((cell) => cell.trim() !== '')) yield { line, cells };
      line += raw.split(/\r\n|\n|\r/).length - 1;
    }
  } catch (cause) {
    if (!(cause instanceof CsvError)) throw cause;
    throw new UsageError(`${path} is not a CSV: ${cause.message}`, {
      cause,
      fix: 'close the quotes of that line and run the command again; nothing was imported',
    });
  }
}

function csvRow({ line, cells: texts }: CsvRecord, columns: readonly Column[]): ListRow {
  if (texts.slice(columns.length).some((text) => text.trim() !== ''))
    return { line, refused: 'too-many-cells', column: null };
  // A row that ends before the column that says who left would otherwise be imported as subscribed.
  const missing = columns.slice(texts.length).find(({ field }) => SAYS_WHO_LEFT.has(field));
  if (missing !== undefined) return { line, refused: 'too-few-cells', column: missing.name };
  return {
    line,
    cells: columns.map((column, index) => cellOf(column, withoutGuard(texts[index] ?? ''))),
  };
}

/** Of `Ada <ada@example.org>` the address, as in a list of addresses. */
function cellOf(column: Column, text: string) {
  return { column, text: column.field === 'address' ? addressIn(text) : text };
}

const addressIn = (text: string) => bareAddress(text.trim());

/** Our export, like others, puts a quote before cells that a spreadsheet would take for a formula. */
function withoutGuard(cell: string): string {
  return cell.replace(/^'(?=[=+\-@])/, '');
}

interface Line {
  readonly line: number;
  readonly text: string;
}

/** Lines that are not blank, with their numbers. */
async function* linesOf(text: AsyncIterable<string>): AsyncGenerator<Line> {
  let line = 0;
  let rest = '';
  for await (const chunk of text) {
    // A CRLF may be split between chunks, so a line that ends in CR waits for the next chunk.
    const lines = (rest + chunk).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const each of lines) {
      line += 1;
      if (each.trim() !== '') yield { line, text: each.trim() };
    }
  }
  if (rest.trim() !== '') yield { line: line + 1, text: rest.trim() };
}
