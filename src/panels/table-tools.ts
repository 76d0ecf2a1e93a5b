// The line over the table as templates: tabs, row filter, counts, files.
import { html, nothing, type TemplateResult } from 'lit';
import { countSubjects, type ReaderRow, type ReaderTable } from '../core/select/reader-table.ts';
import { TABLES, type TableName } from '../core/select/table.ts';
import type { TableMessages } from '../core/text/table-words.ts';
import { icon } from './icon.ts';
import './lode-menu.ts';

const FILES = ['csv', 'json', 'geojson', 'readme'] as const;

/** What is to be saved or copied: a layer of the View, whole, as a file. */
export interface TableRequest {
  table: TableName;
  format: (typeof FILES)[number];
  how: 'download' | 'copy';
}

/** The layers as tabs. */
export function tableTabs(
  current: TableName,
  { table: text }: TableMessages,
  choose: (name: TableName) => void,
): TemplateResult {
  return html`<div class="tabs" role="tablist" aria-label=${text.tabs}>
    ${TABLES.map(
      name => html`<button
        role="tab"
        aria-selected=${name === current}
        aria-controls="rows"
        tabindex=${name === current ? 0 : -1}
        @click=${() => choose(name)}
      >
        ${text.names[name]}
      </button>`,
    )}
  </div>`;
}

/** The quick filter over what the View lets through; Escape clears it. */
export function rowFinder(
  query: string,
  { table: text }: TableMessages,
  find: (query: string) => void,
): TemplateResult {
  return html`<label class="finder">
    ${icon('filter', 14)}
    <input
      type="search"
      aria-label=${text.find}
      placeholder=${text.find}
      .value=${query}
      @input=${(event: InputEvent) => find((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => event.key === 'Escape' && find('')}
    />
    ${query ? html`<button aria-label=${text.clearFind} @click=${() => find('')}>${icon('close', 12)}</button>` : nothing}
  </label>`;
}

/** "41 of 58 agreements"; for projects the lines of finance too. */
export function rowCounts(
  { name, total }: ReaderTable,
  rows: readonly ReaderRow[],
  { table: text }: TableMessages,
): TemplateResult {
  const lines = name === 'projects' ? text.withLines(rows.filter(row => row.line).length) : '';
  return html`<p class="counts" role="status">${text.counts[name](countSubjects(name, rows), total)}${lines}</p>`;
}

/** Every way to take the rows along. */
export function fileMenu(
  { table: text }: TableMessages,
  ask: (how: TableRequest['how'], format: TableRequest['format']) => void,
): TemplateResult {
  const item = (how: TableRequest['how']) => (format: TableRequest['format']) => {
    const [label, note] = text.formats[format];
    return { id: `${how} ${format}`, label, note };
  };
  const groups = [
    { heading: text.download, items: FILES.map(item('download')) },
    { heading: text.copy, items: FILES.map(item('copy')) },
  ];
  const pick = (event: CustomEvent<string>) => {
    const [how, format] = event.detail.split(' ') as [TableRequest['how'], TableRequest['format']];
    ask(how, format);
  };
  return html`<lode-menu
    .label=${text.save}
    .glyph=${'download'}
    .look=${'plain'}
    .align=${'end'}
    .groups=${groups}
    @menu-pick=${pick}
  ></lode-menu>`;
}
