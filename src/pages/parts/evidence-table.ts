// Tables of evidence: one claim a row, with its confidence and the numbers of its sources.
import type { Confidence, SourceId } from '../../core/model/records.ts';
import { type Html, type HtmlValue, html } from '../html.ts';
import type { PageContext } from '../page-context.ts';
import { confidenceMark, type SourceBook } from './source-book.ts';

export interface EvidenceRow {
  /** In the order of the columns; the first is the row's heading. */
  cells: readonly HtmlValue[];
  /** null = stands for itself, without a mark. */
  confidence: Confidence | null;
  cites: readonly SourceId[];
  /** Secondary: inferred, superseded, history. */
  muted: boolean;
}
export interface EvidenceSection {
  /** Of the heading, for links into the page. */
  id: string;
  heading: string;
  /** What the rows count and what they don't; '' = nothing to add. */
  caption: string;
  /** Heading and width of each column in per cent; confidence and sources take the rest. */
  columns: readonly { label: string; width: number }[];
  rows: readonly EvidenceRow[];
  /** Rows that stand on paper too; all where it is left out. */
  printed?: number;
}
/** Width of the columns for confidence and sources, per cent. */
export const PROOF_WIDTHS = { confidence: 10, sources: 9 } as const;

/** A section with its table; nothing without rows. `address` says on paper where the other rows are. */
export function evidenceSection(
  context: PageContext,
  section: EvidenceSection,
  book: SourceBook,
  address: string,
): Html | null {
  const { id, heading, caption, columns, rows, printed = rows.length } = section;
  if (rows.length === 0) return null;
  const { pages } = context.messages;
  const proof = [
    { label: pages.columns.confidence, width: PROOF_WIDTHS.confidence },
    { label: pages.columns.sources, width: PROOF_WIDTHS.sources },
  ];
  const all = [...columns, ...proof];
  return html`<section class="evidence" aria-labelledby="${id}">
<h2 id="${id}" class="beyond">${heading}</h2>
${caption && html`<p class="note">${caption}</p>`}
<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table><colgroup>${all.map(
    ({ width }) => html`<col style="width:${width}%">`,
  )}</colgroup>
<thead><tr>${all.map(
    ({ label }, i) =>
      html`<th scope="col">${i === 0 ? html`<span class="beyond">${label}</span><b class="paper">${heading}</b>` : label}</th>`,
  )}</tr></thead>
<tbody>
${rows.map((row, i) => evidenceRow(context, row, book, i < printed))}</tbody></table></div>
${rows.length > printed && html`<p class="paper note more">${pages.moreAt(rows.length - printed, address)}</p>`}
</section>`;
}

function evidenceRow(context: PageContext, row: EvidenceRow, book: SourceBook, isPrinted: boolean): Html {
  const [first, ...others] = row.cells;
  const classes = [row.muted && 'muted', !isPrinted && 'beyond'].filter(Boolean).join(' ');
  return html`<tr${classes && html` class="${classes}"`}><th scope="row">${first}</th>${others.map(
    cell => html`<td>${cell}</td>`,
  )}<td>${row.confidence && confidenceMark(row.confidence, context)}</td><td>${book.cite(row.cites, isPrinted)}</td></tr>
`;
}
