// The rows behind a figure as HTML tables, with their citations as links to the list of sources.
import type { ChartTable } from '../chart/chart-input.ts';
import { escapeXml } from '../core/figure/escape-xml.ts';
import type { SourceId } from '../core/model/records.ts';
import { FIGURE_COLUMNS, selectReaderTable } from '../core/select/reader-table.ts';
import type { TableMessages } from '../core/text/table-words.ts';
import type { DrawnFile } from './figure-file.ts';
import { type RowSide, sidesOf } from './row-files.ts';

/** Gives a source its number in the list, in the order of first asking. */
export type NumberSource = (id: SourceId) => number;

/** A table for each layer of the View, and of the View beside it. */
export function layerTables(drawn: DrawnFile, messages: TableMessages, numberOf: NumberSource): string {
  return sidesOf(drawn.model, drawn.view, drawn.words.rows.sides)
    .flatMap(side => side.view.layers.map(layer => layerTable(drawn, side, layer, messages, numberOf)))
    .join('');
}

function layerTable(
  { model, words }: DrawnFile,
  { view, name }: RowSide,
  layer: RowSide['view']['layers'][number],
  messages: TableMessages,
  numberOf: NumberSource,
): string {
  const { columns, rows } = selectReaderTable(model, view, layer, messages);
  const text = messages.table;
  const caption = [text.names[layer], name, words.page.count(rows.length)].filter(Boolean).join(' · ');
  const heads = [...columns.map(column => text.headers[column]), text.headers.sources];
  const isFigure = columns.map(column => FIGURE_COLUMNS.has(column));
  const body = rows.map(row => {
    const [first, ...cells] = row.cells.map(cell => cell.words);
    const cited = row.cites.map(id => `<a href="#source-${numberOf(id)}">[${numberOf(id)}]</a>`).join(' ');
    const plain = cells.map((cell, i) => `<td${isFigure[i + 1] ? ' class="n"' : ''}>${escapeXml(cell)}</td>`).join('');
    return `<tr><th scope="row">${escapeXml(first ?? '')}</th>${plain}<td>${cited}</td></tr>`;
  });
  return table(caption, heads, body);
}

/** The rows of a chart; an empty cell is not known. */
export function chartTableOf({ columns, rows }: ChartTable, caption: string): string {
  const body = rows.map(row => {
    const [first, ...cells] = row.map(cell => (cell === null ? '–' : String(cell)));
    return `<tr><th scope="row">${escapeXml(first ?? '')}</th>${cells.map(cell => `<td>${escapeXml(cell)}</td>`).join('')}</tr>`;
  });
  return table(caption, columns, body);
}

function table(caption: string, heads: readonly string[], body: readonly string[]): string {
  const head = heads.map(name => `<th scope="col">${escapeXml(name)}</th>`).join('');
  return `<div class="wide"><table><caption>${escapeXml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}
