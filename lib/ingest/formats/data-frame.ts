import { isRecord, type RawRecord } from '../fields/record.ts';

/**
 * The rows of a table as pandas writes it, by column (`{"title": {"0": …, "1": …}}`, `{"title": […]}`) or apart from
 * the names of its columns; null for anything else.
 *
 * @see https://pandas.pydata.org/docs/reference/api/pandas.DataFrame.to_json.html
 */
export function rowsOf(value: RawRecord): readonly RawRecord[] | null {
  const { columns, values } = value;
  const data = value.data ?? value.rows;
  if (Array.isArray(columns) && Array.isArray(data) && data.every(Array.isArray))
    return data.map((row) => Object.fromEntries(columns.map((name, i) => [String(name), row[i]])));
  // Google's spreadsheets: the first row names the columns.
  if (Array.isArray(values) && values.length > 1 && values.every(Array.isArray)) {
    const [names = [], ...rows]: unknown[][] = values;
    return rows.map((row) => Object.fromEntries(names.map((name, i) => [String(name), row[i]])));
  }
  const entries = Object.entries(value);
  const names = Object.keys(isRecord(entries[0]?.[1]) ? entries[0][1] : {});
  if (names.length === 0 || names.some((name) => !/^\d+$/.test(name))) return null;
  if (!entries.every(([, column]) => isRecord(column))) return null;
  return names.map((row) =>
    Object.fromEntries(entries.map(([name, column]) => [name, isRecord(column) ? column[row] : null])),
  );
}
