// The map of the default figure by Apache ECharts on the server, from the same boundaries and with everything decided: fills,
// hatches, lakes, disputed lines, coins, stamps and names; with `words` also the figure's title, legend and notes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { geoEqualEarth } from 'd3-geo';
import * as echarts from 'echarts';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { packageRoot } from '../../../src/cli/package-root.ts';
import type { Command, Drawing } from '../../../src/export/drawing.ts';
import { readDrawing } from '../../../src/export/read-drawing.ts';
import type { MapContent } from './map-content.ts';

const MAP = 'world';
/** A hatched area lies over its country as a region of its own. */
const hatchName = ({ of, id }: MapContent['hatches'][number]) => `hatch:${of}:${id}`;

/** Registers the geography; what it answers draws one figure. `svg` is the product's own figure, for its words. */
export function prepareECharts(content: MapContent, svg: string): (parts: 'map' | 'all') => string {
  registerGeography(content);
  const map = mapOption(content);
  const words = wordElements(readDrawing(svg));
  return parts => {
    const chart = echarts.init(null, null, {
      renderer: 'svg',
      ssr: true,
      width: content.widthPx,
      height: content.heightPx,
    });
    chart.setOption(parts === 'map' ? map : { ...map, graphic: { elements: words } });
    const drawn = chart.renderToSVGString();
    chart.dispose();
    return drawn;
  };
}

function registerGeography(content: MapContent): void {
  const topology: Topology = JSON.parse(readFileSync(join(packageRoot(), 'public/geo/world.topo.json'), 'utf8'));
  const features = (name: string) => feature(topology, topology.objects[name] as GeometryCollection).features;
  const shapes = { country: features('countries'), province: features('provinces') };
  const named = (name: string, { geometry }: GeoJSON.Feature) => ({
    type: 'Feature' as const,
    geometry,
    properties: { name },
  });
  const hatched = content.hatches.flatMap(hatch => {
    const shape = shapes[hatch.of].find(({ id }) => id === hatch.id);
    return shape ? [named(hatchName(hatch), shape)] : [];
  });
  const geography = [
    ...shapes.country.filter(({ id }) => id !== 'ATA').map(shape => named(String(shape.id), shape)),
    ...features('lakes').map(shape => named('lake', shape)),
    ...hatched,
    ...features('disputed').map(shape => named('disputed', shape)),
  ];
  const collection: unknown = { type: 'FeatureCollection', features: geography };
  echarts.registerMap(MAP, collection as Parameters<typeof echarts.registerMap>[1]);
}

function mapOption(content: MapContent): echarts.EChartsOption {
  const { colors, rotate, scale, translate } = content;
  const projection = geoEqualEarth().rotate(rotate).scale(scale).translate(translate);
  const pair = (place: number[]): [number, number] => [place[0]!, place[1]!];
  const regions = [
    ...Object.entries(content.fills).map(([name, areaColor]) => ({ name, itemStyle: { areaColor } })),
    ...content.hatches.map(hatch => ({ name: hatchName(hatch), itemStyle: { areaColor: hatchPattern(hatch.color) } })),
    { name: 'lake', itemStyle: { areaColor: colors.sea } },
    { name: 'disputed', itemStyle: { borderType: 'dashed' as const, borderColor: colors.dispute } },
  ];
  const option: unknown = {
    animation: false,
    backgroundColor: colors.sea,
    geo: {
      map: MAP,
      silent: true,
      projection: {
        project: (place: number[]) => projection(pair(place)),
        unproject: (px: number[]) => projection.invert?.(pair(px)),
        stream: projection.stream,
      },
      top: 100,
      bottom: 250,
      itemStyle: { areaColor: colors.land, borderColor: colors.border, borderWidth: 0.7 },
      regions,
    },
    series: [scatterOfCoins(content), scatterOfStamps(content), scatterOfNames(content)],
  };
  return option as echarts.EChartsOption;
}

function hatchPattern(color: string): unknown {
  const tile = `<svg xmlns="http://www.w3.org/2000/svg" width="6" height="6"><path d="M0 3h6" stroke="${color}"/></svg>`;
  const image = `data:image/svg+xml;base64,${Buffer.from(tile).toString('base64')}`;
  return { image, imageWidth: 6, imageHeight: 6, repeat: 'repeat', rotation: Math.PI / 4 };
}

const SCATTER = { type: 'scatter', coordinateSystem: 'geo', silent: true } as const;

function scatterOfCoins({ coins }: MapContent): unknown {
  const data = coins.map(({ at, radiusPx, color }) => ({ value: at, symbolSize: 2 * radiusPx, itemStyle: { color } }));
  return { ...SCATTER, data };
}

function scatterOfStamps({ stamps }: MapContent): unknown {
  const data = stamps.map(({ at, sizePx }) => ({ value: at, symbolSize: sizePx }));
  return { ...SCATTER, symbol: 'rect', itemStyle: { color: '#17212a' }, data };
}

function scatterOfNames({ labels }: MapContent): unknown {
  const data = labels.map(({ at, text, color, sizePx }) => ({
    value: at,
    label: {
      show: true,
      formatter: text,
      color,
      fontSize: sizePx,
      fontFamily: 'Fira Sans Condensed',
      position: 'inside',
    },
  }));
  return { ...SCATTER, symbolSize: 0, data };
}

/** Title, legend, notes and sources of the figure at their places: texts, and rectangles for the legend's symbols. */
function wordElements({ items, groups }: Drawing): object[] {
  const isOfMap = (index: number): boolean => {
    const group = groups[index]!;
    return group.role === 'map' || (group.parent !== null && isOfMap(group.parent));
  };
  return items
    .filter(item => !isOfMap(item.group))
    .flatMap((item): object[] => {
      if (item.kind === 'text') {
        const { text, x, y, color: fill, font, anchor } = item;
        const fontFamily = font.family === 'sans' ? 'Fira Sans' : 'Fira Sans Condensed';
        const align = { start: 'left', middle: 'center', end: 'right' }[anchor];
        const style = { text, fontFamily, fontSize: font.sizePx, fontWeight: font.weight, fill, align };
        return [{ type: 'text', silent: true, x, y, style: { ...style, verticalAlign: 'bottom' } }];
      }
      const fill = item.fill?.kind === 'flat' ? item.fill.color : 'none';
      const box = boxOf(item.commands);
      if (box.width > 1000) return [];
      return [{ type: 'rect', silent: true, shape: box, style: { fill, stroke: item.stroke?.color ?? 'none' } }];
    });
}

function boxOf(commands: readonly Command[]): { x: number; y: number; width: number; height: number } {
  const numbers = commands.flatMap(([, ...values]) => values as number[]);
  const xs = numbers.filter((_, i) => i % 2 === 0);
  const ys = numbers.filter((_, i) => i % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
