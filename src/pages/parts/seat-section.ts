import type { SeatRow } from '../../core/select/types.ts';
import type { HtmlValue } from '../html.ts';
import { inARow, type PageContext } from '../page-context.ts';
import type { EvidenceSection } from './evidence-table.ts';

export interface SeatTable extends Pick<EvidenceSection, 'id' | 'heading'> {
  /** Heading of the first column: the body, or who sits in it. */
  of: string;
  rows: readonly { name: HtmlValue; seat: SeatRow }[];
}

/** Seats with role, standing and dates, those that count first, else in the order given. */
export function seatSection(context: PageContext, { id, heading, of, rows }: SeatTable): EvidenceSection {
  const { pages, vocabulary, formats } = context.messages;
  const { columns } = pages;
  return {
    id,
    heading,
    caption: pages.captions.seats,
    columns: [
      { label: of, width: 24 },
      { label: columns.role, width: 17 },
      { label: columns.standing, width: 18 },
      { label: columns.since, width: 11 },
      { label: columns.until, width: 11 },
    ],
    rows: rows
      .toSorted((a, b) => Number(b.seat.counted) - Number(a.seat.counted))
      .map(({ name, seat }) => ({
        cells: [
          name,
          inARow(context, [...new Set([...(seat.chair ? [vocabulary.roles.chair] : []), vocabulary.roles[seat.role]])]),
          seat.counted ? pages.counted : vocabulary.grades[seat.grade],
          seat.from ? formats.date(seat.from) : pages.notStated,
          seat.to ? formats.date(seat.to) : '',
        ],
        confidence: seat.confidence,
        cites: seat.cites,
        muted: !seat.counted,
      })),
  };
}
