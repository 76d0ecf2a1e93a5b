import type { MultiLineString, Position } from 'geojson';
import type { Atlas, Shape } from '../../../src/core/geo/atlas.ts';
import type { Frame } from '../../../src/core/geo/frame.ts';
import type { ShapeRef } from '../../../src/core/geo/types.ts';
import type { Placed } from '../../../src/core/layout/placed.ts';
import type { Coin, Fill, HatchFamily, LegendBlock, LegendRow, Mark, Stamp } from '../../../src/core/scene/marks.ts';
import type { Scene } from '../../../src/core/scene/scene.ts';
import { THEMES, type Theme, type ThemeName } from '../../../src/core/scene/themes.ts';
import { DEFAULT_VIEW } from '../../../src/core/view/codec.ts';

/** Text that breaks a document which does not escape it. */
export const HOSTILE = `<script>alert("1")</script> & 'x' ]]> \u0000`;

const ring = (w: number, s: number, e: number, n: number): Position[] => [
  [w, s],
  [w, n],
  [e, n],
  [e, s],
  [w, s],
];
const shape = (id: string, ...rings: Position[][]): Shape => ({
  type: 'Feature',
  id,
  properties: { id },
  geometry: { type: 'MultiPolygon', coordinates: rings.map(coordinates => [coordinates]) },
});
const lines = (...coordinates: Position[][]): MultiLineString => ({ type: 'MultiLineString', coordinates });

/** Three countries of straight edges, one with an island and a province, Antarctica, a speck, a sliver, a lake. */
export function sampleAtlas(): Atlas {
  const countries = new Map(
    [
      shape('AAA', ring(0, 0, 20, 20), ring(24, 4, 25, 5)),
      shape('BBB', ring(20, 0, 40, 20)),
      shape('ATA', ring(-60, -80, 60, -70)),
      shape('SPK', ring(60, 0, 60.05, 0.05)),
    ].map(country => [country.properties.id, country]),
  );
  const province = shape('AA-1', ring(0, 0, 10, 20)) as Atlas['provinces'] extends ReadonlyMap<string, infer P>
    ? P
    : never;
  province.properties = { id: 'AA-1', country: 'AAA', name: 'First', label: [5, 10] };
  const sliver = shape('sliver', ring(40, 0, 41, 4));
  const find = ({ of, id }: ShapeRef) =>
    (of === 'country' ? countries.get(id) : of === 'province' ? (id === 'AA-1' ? province : undefined) : sliver) ??
    null;
  return {
    level: 'world',
    worldview: 'default',
    countries,
    provinces: new Map([['AA-1', province]]),
    undetermined: [sliver],
    lakes: [shape('lake', ring(4, 4, 6, 6))],
    borders: lines([[20, 0], [20, 20]]), // biome-ignore format: a line
    coast: lines(ring(0, 0, 40, 20)),
    provinceBorders: lines([[10, 0], [10, 20]]), // biome-ignore format: a line
    disputed: lines([[40, 0], [40, 4]]), // biome-ignore format: a line
    labelPoint: () => [10, 10],
    areaKm2: () => 1,
    shape: find,
  };
}

export const NO_COIN: Coin = { letterPx: null, ceilingPx: null, rangePx: null, exactPx: null, undisclosed: false };

function sampleMarks(theme: Theme): Mark[] {
  const base = { layer: 'forums' as const, sources: ['one'] };
  const hatch = (family: HatchFamily): Fill => ({ kind: 'hatch', family, color: theme.risk, casing: theme.sea });
  const area = (of: ShapeRef['of'], id: string, fill: Fill): Mark => ({ kind: 'area', subject: `${of}:${id}`, ...base, shape: { of, id }, fill }); // biome-ignore format: one record
  const tie = (directed: boolean, filling: Stamp['filling']): Mark => ({ kind: 'tie', subject: `agreement:${filling}`, ...base, from: [5, 5], to: [35, 15], directed, filling, color: theme.ink }); // biome-ignore format: one record
  const stamp: Stamp = { shape: 'square', filling: 'half', color: theme.ink, paper: theme.panel };
  return [
    area('country', 'AAA', { kind: 'flat', color: theme.seats[3] }),
    area('country', 'BBB', { kind: 'stripes', colors: [...theme.slots] }),
    area('undetermined', 'sliver', { kind: 'inferred', color: theme.inferred, ground: theme.land }),
    ...(['conflict', 'state-control', 'trade', 'social'] as const).map(family =>
      area('province', 'AA-1', hatch(family)),
    ),
    ...(['solid', 'half', 'outline', 'dashed', 'struck'] as const).map((filling, i) => tie(i % 2 === 0, filling)),
    { kind: 'coin', subject: 'project:p', ...base, at: [12, 12], coin: { ...NO_COIN, exactPx: 4 }, approximate: true, label: HOSTILE, amountText: '$1 bn', priority: 1 }, // biome-ignore format: one record
    { kind: 'site', subject: 'risk:r', ...base, at: [30, 10], glyph: 'bow-tie', family: 'chokepoint', label: 'Strait', color: theme.risk, casing: theme.sea, priority: 1 }, // biome-ignore format: one record
    { kind: 'place', subject: 'country:AAA', ...base, shape: { of: 'country', id: 'AAA' }, at: [10, 10], name: HOSTILE, emphasis: 'strong', stamp, tile: { kind: 'flat', color: theme.seats[3] }, textOnFill: theme.ink, bareOnFill: false, mustShow: true, priority: 1 }, // biome-ignore format: one record
    { kind: 'area-label', subject: 'risk:r', ...base, at: [5, 10], text: 'Unrest', color: theme.risk, priority: 1 },
    {
      kind: 'annotation',
      subject: 'project:p',
      ...base,
      at: [12, 12],
      lines: ['A claim', 'of two lines [1]'],
      priority: 1,
    },
    ...(['selected', 'compared', 'lead', 'added', 'withdrawn'] as const).map((style): Mark => ({ kind: 'outline', subject: 'country:AAA', ...base, shape: { of: 'country', id: 'AAA' }, style })), // biome-ignore format: one record
  ];
}

/** A stand-in for the layout: each symbol at its place, each text beside it. */
export function sampleLayout(scene: Scene, frame: Frame): Placed {
  const placed: Placed = { leaders: [], glyphs: [], texts: [], dropped: [] };
  const text = (subject: string, at: readonly [number, number], words: string) =>
    placed.texts.push({ subject, x: at[0] + 12, y: at[1] + 4, anchor: 'start', text: words, font: { family: 'condensed', weight: 500, sizePx: 13 }, color: scene.theme.ink, halo: scene.theme.sea }); // biome-ignore format: one record
  for (const mark of scene.marks) {
    if (!('at' in mark)) continue;
    const at = frame.toPx(mark.at);
    if (!at) continue;
    const base = { subject: mark.subject, x: at[0], y: at[1] };
    if (mark.kind === 'coin')
      placed.glyphs.push({ kind: 'coin', ...base, coin: mark.coin, scale: 1.5, approximate: true });
    if (mark.kind === 'site') placed.glyphs.push({ kind: 'site', ...base, halfPx: 5.5, site: mark });
    if (mark.kind === 'place' && mark.stamp) {
      placed.glyphs.push({ kind: 'stamp', ...base, halfPx: 4.7, stamp: mark.stamp });
      placed.glyphs.push({ kind: 'tile', ...base, x: at[0] + 40, fill: mark.tile! });
      placed.leaders.push({ subject: mark.subject, points: [at, [at[0] + 40, at[1]]], anchorDot: true });
      text(mark.subject, at, mark.name);
    }
    if (mark.kind === 'area-label') text(mark.subject, at, mark.text);
    if (mark.kind === 'annotation') for (const line of mark.lines) text(mark.subject, at, line);
  }
  return placed;
}

function sampleLegend(theme: Theme): LegendBlock[] {
  const row = (label: string, swatch: LegendRow['swatch'], count: number | null = 3): LegendRow => ({ id: label, label, count, swatch }); // biome-ignore format: one record
  const stamp = (shape: Stamp['shape'], filling: Stamp['filling']): LegendRow['swatch'] => ({ kind: 'stamp', stamp: { shape, filling, color: theme.ink, paper: theme.panel } }); // biome-ignore format: one record
  const flat: LegendRow['swatch'] = { kind: 'fill', fill: { kind: 'flat', color: theme.seats[3] }, outlined: true };
  const block = (layer: LegendBlock['layer'], heading: string, rows: LegendRow[], more: Partial<LegendBlock> = {}): LegendBlock => ({ layer, heading, rule: 'a rule in a few words', rows, shapes: [], sizes: [], note: null, ...more }); // biome-ignore format: one record
  const box = { kind: 'site', glyph: 'box', color: theme.risk, casing: theme.sea, family: 'conflict' } as const;
  return [
    block('forums', 'Seats', [row(HOSTILE, flat), row('two', flat)]),
    block('agreements', 'Texts', [row('signed', stamp('square', 'half'))], { shapes: [row('pact', stamp('diamond', 'solid'))] }), // biome-ignore format: one record
    block('projects', 'Projects', [row('exact', { kind: 'coin', coin: { ...NO_COIN, exactPx: 5.6 } })], { sizes: [{ label: '$1 bn', radiusPx: 5.6 }], note: 'A note.' }), // biome-ignore format: one record
    block('risks', 'Risks', [row('box', box)]),
  ];
}

/** A scene with every kind of mark, every filling, and hostile words wherever words can stand. */
export function sampleScene(themeName: ThemeName = 'light', changes: Partial<Scene> = {}): Scene {
  const theme = THEMES[themeName];
  return {
    view: DEFAULT_VIEW,
    theme,
    projection: 'equal-earth',
    worldview: 'default',
    lens: null,
    marks: sampleMarks(theme),
    legend: sampleLegend(theme),
    text: {
      headline: `A finding ${HOSTILE}`,
      standfirst: `What is drawn ${HOSTILE}`,
      caption: 'Caption',
      altText: `World map ${HOSTILE}`,
      longDescription: 'Long',
      howToRead: 'A note. Read it like this.',
      boundaryStatement: 'Boundaries: no position implied.',
      asof: '22 Nov 2026',
      ownStatement: '',
      dataVersion: '2026.11.22',
    },
    citations: Array.from({ length: 40 }, (_, i) => ({ number: i + 1, source: i === 0 ? 'one' : `source-${i + 1}` })),
    lang: 'en',
    ...changes,
  };
}
