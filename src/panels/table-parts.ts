// The parts of the table workspace as templates: head, rows, sums.
import { html, nothing, type TemplateResult } from 'lit';
import type { Source, SourceId } from '../core/model/records.ts';
import {
  FIGURE_COLUMNS,
  type ReaderRow,
  type ReaderTable,
  type SortDirection,
  sumRows,
} from '../core/select/reader-table.ts';
import type { TableMessages } from '../core/text/table-words.ts';
import { confidenceBars } from './evidence-line.ts';
import { icon } from './icon.ts';

export interface Sorting {
  column: number;
  direction: SortDirection;
}
/** More citations than this in one cell are counted, not listed. */
const CITED = 3;

/** Column headers as buttons; the citations are not sorted. */
export function tableHead(
  { columns }: ReaderTable,
  sorting: Sorting | null,
  { table: text }: TableMessages,
  sort: (column: number) => void,
): TemplateResult {
  return html`<thead>
    <tr>
      ${columns.map((column, i) => {
        const direction = sorting?.column === i ? sorting.direction : 'none';
        return html`<th scope="col" aria-sort=${direction} class=${FIGURE_COLUMNS.has(column) ? 'figure' : ''}>
          <button title=${text.sortBy(text.headers[column])} @click=${() => sort(i)}>
            ${text.headers[column]}<span class="arrow">${direction === 'none' ? nothing : icon('chevron-down', 10)}</span>
          </button>
        </th>`;
      })}
      <th scope="col" class="cited"><span>${text.headers.sources}</span></th>
    </tr>
  </thead>`;
}

export interface RowContext {
  table: ReaderTable;
  /** `[n]` by source id. */
  numbers: ReadonlyMap<SourceId, number>;
  sources: ReadonlyMap<SourceId, Source> | null;
  selected: readonly string[];
  messages: TableMessages;
}

/** One row: its name is the row's header and the button that selects it; `tabbable` is the row that Tab reaches. */
export function tableRow(row: ReaderRow, index: number, tabbable: boolean, context: RowContext): TemplateResult {
  const { table, selected, messages } = context;
  const isSelected = selected.includes(row.subject);
  const [name, ...cells] = row.cells;
  const last = cells.length - 1;
  return html`<tr data-index=${index} data-subject=${row.subject} class=${isSelected ? 'selected' : ''}>
    <th scope="row">
      <button tabindex=${tabbable ? 0 : -1} aria-pressed=${isSelected} title=${name?.words ?? ''}><span>${name?.words}</span></button>
    </th>
    ${cells.map((cell, i) =>
      i === last
        ? html`<td class="confidence">${confidenceBars(row.confidence, messages.ui)}</td>`
        : html`<td class=${cellClass(table, i + 1, row)}>${cell.words}</td>`,
    )}
    <td class="cited">${citedLinks(row, context)}</td>
  </tr>`;
}

function cellClass({ columns }: ReaderTable, column: number, row: ReaderRow): string {
  const name = columns[column]!;
  const unknown = row.cells[column]?.order === null ? ' unknown' : '';
  const history = row.line && !row.line.counts ? ' history' : '';
  return `${FIGURE_COLUMNS.has(name) ? 'figure' : name}${unknown}${history}`;
}

/** `[n]` for the first sources of a row: a link with its title where the source has an address. */
function citedLinks({ cites }: ReaderRow, { numbers, sources, messages }: RowContext): TemplateResult {
  const rest = cites.length - CITED;
  return html`${cites.slice(0, CITED).map(id => {
    const source = sources?.get(id) ?? null;
    const number = numbers.get(id) ?? 0;
    const title = [source?.publisher, source?.title].filter(Boolean).join(', ') || messages.ui.dossier.cite(number);
    const url = source?.url && /^https?:\/\//i.test(source.url) ? source.url : null;
    const label = `${messages.ui.dossier.cite(number)}: ${title}`;
    return url
      ? html`<a href=${url} target="_blank" rel="noopener noreferrer" title=${title} aria-label=${label}>[${number}]</a>`
      : html`<span title=${title}>[${number}]</span>`;
  })}${rest > 0 ? html`<span class="rest">+${rest}</span>` : nothing}`;
}

/** Sums of what is shown: money one line a rung, seats by number; nothing where there is nothing to sum. */
export function tableSums(
  table: ReaderTable,
  rows: readonly ReaderRow[],
  messages: TableMessages,
): TemplateResult | typeof nothing {
  const { table: text, vocabulary, formats } = messages;
  if (table.name === 'forums') {
    const counted = rows.filter(row => row.counted).length;
    return html`<dl class="sums"><div><dt>${text.countedSeats}</dt><dd>${formats.number(counted)}</dd></div></dl>`;
  }
  if (table.name !== 'projects') return nothing;
  const { sums, history } = sumRows(rows);
  if (sums.length === 0) return nothing;
  return html`<dl class="sums" aria-label=${text.sums} title=${text.sums}>
    ${sums.map(({ rung, sum }) => html`<div><dt>${vocabulary.rungs[rung]}</dt><dd>${formats.sum(sum)}</dd></div>`)}
    ${history > 0 ? html`<div class="note"><dd>${text.history(history)}</dd></div>` : nothing}
  </dl>`;
}
