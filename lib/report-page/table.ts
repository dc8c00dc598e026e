import { type Html, type HtmlPart, html } from '@broadsheet/text/html';

/** A column of a table: its heading, and whether it holds numbers. */
export interface TableColumn {
  readonly heading: string;
  readonly isNumber?: boolean;
}

/** A table; each row has one cell for each column. */
export function table(columns: readonly TableColumn[], rows: readonly (readonly HtmlPart[])[]): Html {
  const kind = ({ isNumber = false }: TableColumn) => (isNumber ? html` class="number"` : null);
  const head = columns.map((column) => html`<th scope="col"${kind(column)}>${column.heading}</th>`);
  const body = rows.map(
    (row) =>
      html`<tr>${columns.map((column, i) => html`<td${kind(column)} dir="auto">${row[i] ?? null}</td>`)}</tr>`,
  );
  return html`<div class="scroll"><table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></div>`;
}
