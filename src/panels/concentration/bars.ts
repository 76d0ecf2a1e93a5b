// Groups as bars from the largest down: known solid, the rest to the ceiling lighter, and the cumulative line beside them.
import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Concentration, GroupRow } from '../../core/select/analysis/concentration.ts';
import { groupName, intervalText, massText } from '../../core/text/concentration-words.ts';
import { selectedCountry, type WorkspaceInput } from './subject.ts';

const ROW_PX = 38;
const LINE_PX = 58;
const MOST_ROWS = 12;

export function bars(input: WorkspaceInput, found: Concentration): TemplateResult {
  const { view, messages } = input;
  const words = messages.analysis;
  const rows = found.rows.slice(0, MOST_ROWS);
  const left = found.rows.length - rows.length;
  const longest = Math.max(1, ...rows.map(ceiling));
  const isQuotient = view.measure === 'lq';
  return html`
    <div class="bars" role="list">
      <span class="cumulative-head">${isQuotient ? words.measures.lq : words.legend.cumulative}</span>
      ${rows.map(row => bar(input, found, row, longest))}
      ${isQuotient ? nothing : cumulativeLine(rows)}
    </div>
    <p class="note key">
      <span class="swatch known"></span>${words.legend.exact}
      ${rows.some(row => row.high > row.low) ? html`<span class="swatch up-to"></span>${words.legend.upTo}` : nothing}
      <span class="right">${isQuotient ? words.quotient.note : words.legend.line}</span>
    </p>
    ${left > 0 ? html`<p class="note">${messages.ui.dossier.more(left)}</p>` : nothing}
  `;
}

function ceiling({ low, high }: GroupRow): number {
  return Number.isFinite(high) ? high : low;
}

function bar(input: WorkspaceInput, found: Concentration, row: GroupRow, longest: number): TemplateResult {
  const { model, view, messages, ask } = input;
  const words = messages.analysis;
  const name = groupName(model, view, row.group, messages);
  const chosen = selectedCountry(view);
  const holds = chosen !== null && (view.by === 'country' ? row.group === chosen : false);
  const records =
    view.of === 'agreements'
      ? words.records.texts(row.records)
      : found.table.unit === 'output'
        ? words.records.producers(row.records)
        : words.records.projects(row.records);
  const notes = [row.records ? records : '', row.undisclosed ? words.undisclosed(row.undisclosed) : '']
    .filter(Boolean)
    .join(', ');
  const select = () => ask({ select: holds ? [] : [`country:${row.group}`] });
  const width = (value: number) => `${(100 * value) / longest}%`;
  const quotient = row.quotient ? intervalText('lq', row.quotient, messages) : '–';
  return html`<div class="bar-row ${holds ? 'chosen' : ''}" role="listitem" style="block-size:${ROW_PX}px">
    <div class="bar-name">
      ${view.by === 'country' ? html`<button class="name" @click=${select}>${name}</button>` : html`<span class="name" title=${name}>${name}</span>`}
      <small>${notes}</small>
    </div>
    <div class="track">
      ${
        ceiling(row) > 0
          ? html`<span class="fill ${found.table.unit}" style="inline-size:calc(${width(row.low)} * .7)"></span
              ><span class="fill rest ${found.table.unit}" style="inline-size:calc(${width(ceiling(row) - row.low)} * .7)"></span>`
          : nothing
      }
      <span class="amount">${ceiling(row) > 0 ? massText(found, row.low, ceiling(row), messages) : emptyWords(input, row)}</span>
    </div>
    <span class="cumulative">${view.measure === 'lq' ? quotient : Math.round(row.cumulative * 100)}</span>
  </div>`;
}

function emptyWords({ messages }: WorkspaceInput, { letters }: GroupRow): string {
  const words = messages.analysis;
  return [words.noneDisclosed, letters ? words.lettersApart(letters) : ''].filter(Boolean).join(words.semicolon);
}

function cumulativeLine(rows: readonly GroupRow[]): TemplateResult {
  const points = rows.map((row, i) => [row.cumulative * LINE_PX, ROW_PX * (i + 0.5)] as const);
  const path = [[0, 0] as const, ...points].map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
  return html`<svg class="line" width=${LINE_PX} height=${ROW_PX * rows.length} aria-hidden="true">
    <line x1="0" x2="0" y1="0" y2=${ROW_PX * rows.length} class="axis" />
    <line x1=${LINE_PX} x2=${LINE_PX} y1="0" y2=${ROW_PX * rows.length} class="axis" />
    <polyline points=${path} />
    ${points.map(([x, y]) => svg`<rect x=${x - 2.5} y=${y - 2.5} width="5" height="5" />`)}
  </svg>`;
}
