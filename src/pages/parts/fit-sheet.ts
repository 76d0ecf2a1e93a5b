// Which rows of a page stand on its one printed sheet: heights are estimated from the lengths of texts, carefully.
import type { SourceId } from '../../core/model/records.ts';
import type { Html, HtmlValue } from '../html.ts';
import type { EvidenceRow, EvidenceSection } from './evidence-table.ts';

/** Sizes of the printed page in pt, as pages.css sets them; the width is that of A4, the height that of Letter. */
const SHEET = {
  widthPt: 521,
  heightPt: 735,
  /** Title, finding, numbers, map and facts. */
  headPt: 198,
  /** Where the record ends, licence, address. */
  footPt: 50,
  /** Space before a section, its head, and the line that says how many rows are left out. */
  sectionPt: 24,
  /** Space before the sources, their heading, and what their columns differ by. */
  sourcesPt: 26,
  linePt: 8.6,
  rowGapPt: 2.2,
  captionPt: 7.8,
  /** A source with its two lines, in one of three columns. */
  sourcePt: 4.9,
  /** Mean width of a letter in a table, and in small notes. */
  letterPt: 3.45,
  noteLetterPt: 3,
} as const;

/**
 * The sections with the number of rows that fit the sheet together with their sources. Rows are taken in turns, so that
 * no long table pushes another one off.
 */
export function fitSheet(sections: readonly EvidenceSection[]): EvidenceSection[] {
  const filled = sections.filter(section => section.rows.length > 0);
  const printed = filled.map(() => 0);
  const cited = new Set<SourceId>();
  let left = SHEET.heightPt - SHEET.headPt - SHEET.footPt - SHEET.sourcesPt - filled.length * SHEET.sectionPt;
  left -= sum(filled.map(section => captionPt(section.caption)));
  for (let isFull = false; !isFull; ) {
    isFull = true;
    for (const [i, section] of filled.entries()) {
      const row = section.rows[printed[i]!];
      if (!row) continue;
      const first = row.cites[0];
      const isNew = first !== undefined && !cited.has(first);
      const heightPt = rowHeightPt(row, section) + (isNew ? SHEET.sourcePt : 0);
      if (heightPt > left) continue;
      left -= heightPt;
      if (first !== undefined) cited.add(first);
      printed[i]! += 1;
      isFull = false;
    }
  }
  return filled.map((section, i) => ({ ...section, printed: printed[i]! }));
}

function rowHeightPt(row: EvidenceRow, { columns }: EvidenceSection): number {
  const lines = columns.map(({ width }, i) => {
    const letters = ((width / 100) * SHEET.widthPt - 6) / SHEET.letterPt;
    return Math.ceil(textLength(row.cells[i]) / letters);
  });
  return Math.max(1, ...lines) * SHEET.linePt + SHEET.rowGapPt;
}

function captionPt(caption: string): number {
  return Math.ceil((lengthOf(caption) * SHEET.noteLetterPt) / SHEET.widthPt) * SHEET.captionPt;
}

/** Letters of a cell without its tags; a Chinese sign is as wide as two. */
function textLength(cell: HtmlValue): number {
  if (cell === null || cell === undefined || cell === false) return 0;
  if (Array.isArray(cell)) return sum(cell.map(textLength));
  return lengthOf(String(cell as string | number | Html).replace(/<[^>]*>/g, ''));
}

/** Letters of a text; a Chinese sign counts as two. */
function lengthOf(text: string): number {
  return text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
