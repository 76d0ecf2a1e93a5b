// Projects: round coins whose area is US public money. Letters are rings of their own, the undisclosed a fixed "?".
import { coinRadiusPx } from '../../model/money.ts';
import type { ProjectRow } from '../../select/types.ts';
import type { Messages } from '../../text/messages.ts';
import type { Coin, CoinMark, LegendBlock, LegendRow } from '../marks.ts';
import type { Layer, LayerContext } from './context.ts';

const EMPTY: Coin = { letterPx: null, ceilingPx: null, rangePx: null, exactPx: null, undisclosed: false };
const SIZES_USD = [10e9, 1e9, 0.1e9];

export const projectsLayer: Layer = context => {
  const rows = context.rows.projects.filter(row => row.coin);
  const marks = rows
    .map(row => coinMark(context, row))
    .sort((a, b) => outerRadiusPx(b.coin) - outerRadiusPx(a.coin) || a.subject.localeCompare(b.subject, 'en'));
  return {
    marks,
    legend: legend(context),
    sources: rows.flatMap(({ lines }) => lines.flatMap(line => line.cites.slice(0, 1))),
  };
};

/** The radius of the outermost ring, px. */
export function outerRadiusPx(coin: Coin): number {
  return Math.max(
    coin.letterPx ?? 0,
    coin.ceilingPx ?? 0,
    coin.rangePx ?? 0,
    coin.exactPx ?? 0,
    coin.undisclosed ? 5 : 0,
  );
}

/** "up to $1.25 bn", "letter, up to $860 m", "undisclosed": the one line for lists and labels. */
export function amountLine(row: ProjectRow, messages: Messages): string {
  const { money } = messages.vocabulary;
  if (!row.lead) return messages.sentences.headline.amountNone;
  if (row.lead.rung !== 'letter-of-interest') return messages.formats.amount(row.lead.amount);
  return row.lead.amount.kind === 'undisclosed'
    ? money.letterUndisclosed
    : money.letter(messages.formats.amount(row.lead.amount));
}

function coinMark({ messages, view }: LayerContext, row: ProjectRow): CoinMark {
  const { project } = row;
  const subject = `project:${project.id}`;
  const coin = row.coin!;
  const firm = coin.exactPx ?? coin.rangePx ?? coin.ceilingPx ?? 0;
  return {
    kind: 'coin',
    subject,
    layer: 'projects',
    sources: row.lines.flatMap(line => line.cites),
    at: [project.location.lng, project.location.lat],
    coin,
    approximate: project.location.precision === 'admin1' || project.location.precision === 'country',
    label: messages.local(project.name),
    amountText: amountLine(row, messages),
    priority: (view.select.includes(subject) ? 1000 : 0) + firm + outerRadiusPx(coin) / 10,
  };
}

function legend({ messages, rows, theme }: LayerContext): LegendBlock {
  void theme;
  const words = messages.sentences.legend;
  const { coins } = rows.counts;
  const row = (id: keyof typeof words.coins, count: number, coin: Partial<Coin>): LegendRow => ({
    id,
    label: words.coins[id],
    count,
    swatch: { kind: 'coin', coin: { ...EMPTY, ...coin } },
  });
  const all = [
    row('exact', coins.exact, { exactPx: 5.6 }),
    row('range', coins.range, { exactPx: 4, rangePx: 5.6 }),
    row('upTo', coins.upTo, { ceilingPx: 5.6 }),
    row('letter', coins.letter, { letterPx: 5.6 }),
    row('undisclosed', coins.undisclosed, { undisclosed: true }),
  ];
  const sizes = SIZES_USD.map(usd => ({ label: messages.formats.usd(usd), radiusPx: coinRadiusPx(usd) }));
  return {
    layer: 'projects',
    heading: words.projects.heading,
    rule: words.projects.rule,
    rows: all.filter(({ count }) => (count ?? 0) > 0),
    shapes: [],
    sizes,
    note: messages.sentences.howToRead.coin,
  };
}
