// Agreements: a stamp at the partner (the stamps themselves ride on place marks), and ties for a selection.
import { FILLING_OF_STATUS, SHAPE_OF_KIND } from '../../model/texts.ts';
import type { AgreementRow, CountryRow } from '../../select/types.ts';
import type { Filling, LegendBlock, LegendRow, Stamp, TieMark } from '../marks.ts';
import type { Layer, LayerContext } from './context.ts';

/** More lines than this from one place say nothing. */
const MOST_TIES = 48;
const FILLINGS: readonly Filling[] = ['solid', 'half', 'outline', 'dashed', 'struck'];
const SHAPES: readonly Stamp['shape'][] = ['square', 'diamond', 'triangle', 'hexagon', 'cross', 'speech'];

export const agreementsLayer: Layer = context => ({
  marks: ties(context),
  legend: legend(context),
  sources: context.rows.agreements
    .filter(({ status }) => status === 'in-force' || status === 'signed')
    .flatMap(({ agreement }) => agreement.cites.slice(0, 1)),
});

/** The stamp of a country's strongest text, or null. */
export function stampOf({ theme }: LayerContext, row: CountryRow): Stamp | null {
  return row.leadText ? stamp(theme.ink, theme.panel, row.leadText) : null;
}

function stamp(color: string, paper: string, { agreement, status }: AgreementRow): Stamp {
  return { shape: SHAPE_OF_KIND[agreement.kind], filling: FILLING_OF_STATUS[status], color, paper };
}

/** Great circles between the parties of what is selected: an agreement, a partner, or the lead with all its partners. */
function ties(context: LayerContext): TieMark[] {
  const { view, rows } = context;
  const marks = new Map<string, TieMark>();
  for (const subject of view.select) {
    const [kind, id = ''] = subject.split(':');
    const shown = rows.agreements.filter(({ agreement }) =>
      kind === 'agreement' ? agreement.id === id : kind === 'country' && agreement.parties.includes(id),
    );
    for (const row of shown)
      for (const mark of tiesOf(context, row, kind === 'country' ? id : null))
        marks.set(`${mark.from}|${mark.to}`, marks.get(`${mark.from}|${mark.to}`) ?? mark);
  }
  return [...marks.values()].slice(0, MOST_TIES);
}

function tiesOf({ model, theme, placeOf }: LayerContext, row: AgreementRow, focus: string | null): TieMark[] {
  const { agreement, status } = row;
  if (agreement.parties.length < 2) return [];
  const hub =
    focus && agreement.parties.includes(focus)
      ? focus
      : agreement.parties.includes(model.lead)
        ? model.lead
        : agreement.parties[0]!;
  const from = placeOf(hub);
  if (!from) return [];
  return agreement.parties.flatMap(party => {
    const to = party === hub ? null : placeOf(party);
    if (!to) return [];
    return [
      {
        kind: 'tie',
        subject: `agreement:${agreement.id}`,
        layer: 'agreements',
        sources: agreement.cites,
        from,
        to,
        directed: false,
        filling: FILLING_OF_STATUS[status],
        color: theme.ink,
      },
    ] as const;
  });
}

function legend(context: LayerContext): LegendBlock {
  const { messages, rows, theme, model } = context;
  const words = messages.sentences.legend;
  const stamped = [...rows.countries.values()].filter(row => row.leadText && row.country !== model.lead);
  const swatch = (shape: Stamp['shape'], filling: Filling) =>
    ({ kind: 'stamp', stamp: { shape, filling, color: theme.ink, paper: theme.panel } }) as const;
  const countFilling = (filling: Filling) =>
    stamped.filter(row => FILLING_OF_STATUS[row.leadText!.status] === filling).length;
  const drawn: LegendRow[] = FILLINGS.map(filling => ({
    id: filling,
    label: words.fillings[filling],
    count: countFilling(filling),
    swatch: swatch('square', filling),
  }));
  const shapes: LegendRow[] = SHAPES.map(shape => ({
    id: shape,
    label: words.shapes[shape],
    count: stamped.filter(row => SHAPE_OF_KIND[row.leadText!.agreement.kind] === shape).length,
    swatch: swatch(shape, 'solid'),
  }));
  const isDrawn = (row: LegendRow) => (row.count ?? 0) > 0;
  return {
    layer: 'agreements',
    heading: words.agreements.heading,
    rule: words.agreements.rule,
    rows: drawn.filter(isDrawn),
    shapes: shapes.filter(isDrawn),
    sizes: [],
    note: null,
  };
}
