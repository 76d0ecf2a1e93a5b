import { geoPath } from 'd3-geo';
import type { Position } from 'geojson';
import type { Atlas, Shape } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import { type FlatLine, projectRings } from '../geo/project-shape.ts';
import type { ShapeRef } from '../geo/types.ts';
import type { SubjectKey } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import type { Theme } from '../scene/themes.ts';
import { CompactPath, UNITS_PER_PX } from './compact-path.ts';
import { formatPx } from './format-px.ts';
import { type OutlinePen, type OutlineStyle, outlinePen } from './pens.ts';
import { nameAttribute, type ShapeNames } from './shape-names.ts';

export interface Outline {
  shape: ShapeRef;
  style: OutlineStyle;
  subject: string;
}
/** Rings smaller than this are not outlined, nor is an island below the next size drawn at full weight. */
const MIN_RING_PX2 = 3;
const ISLAND_PX2 = 300;

/**
 * Outlines of selected and other shapes. They lie outside the shape: a clip keeps its own area free, so that fill and
 * hatches stay as they are and a small country is not eaten by its line. Islands get half the weight.
 */
export function drawOutlines(
  outlines: readonly Outline[],
  frame: Frame,
  atlas: Atlas,
  theme: Theme,
  idPrefix: string,
  names?: ShapeNames,
): string {
  const ranked = [...outlines].sort((a, b) => rank(a.style) - rank(b.style));
  const drawn = ranked.map((outline, i) => {
    const shape = atlas.shape(outline.shape);
    return shape ? drawOutline(outline, shape, frame, theme, `${idPrefix}o${i + 1}`, names) : '';
  });
  return drawn.join('');
}

/** The selection lies on top. */
function rank(style: OutlineStyle): number {
  return ['lead', 'withdrawn', 'added', 'compared', 'hover', 'selected', 'focus'].indexOf(style);
}

function drawOutline(
  outline: Outline,
  shape: Shape,
  frame: Frame,
  theme: Theme,
  clipId: string,
  names: ShapeNames | undefined,
): string {
  const pen = outlinePen(outline.style, theme);
  const name = nameAttribute(names?.outline(outline.subject));
  const attributes = ` class="outline ${outline.style}" data-s="${outline.subject}"${name}`;
  const scale = `transform="scale(${1 / UNITS_PER_PX})"`;
  const { main, islands } = splitRings(shape, frame);
  if (main + islands === '') return '';
  if (pen.haloPx === 0) {
    // A thin line needs no room of its own: it lies on the border and covers it.
    return `<g${attributes} ${scale}>${strokes(main, pen, 0, 1, theme)}${strokes(islands, pen, 0, 0.5, theme)}</g>`;
  }
  const { widthPx, heightPx } = frame.request;
  const [left, width, height] = [-200, widthPx + 400, heightPx + 400].map(px => Math.round(px * UNITS_PER_PX));
  const around = `M${left} ${left}h${width}v${height}h-${width}z`;
  const clip = `<clipPath id="${clipId}"><path clip-rule="evenodd" d="${around}${main}${islands}"/></clipPath>`;
  const halo = strokes(main, pen, pen.haloPx, 1, theme) + strokes(islands, pen, pen.haloPx, 0.5, theme);
  const line = strokes(main, pen, 0, 1, theme) + strokes(islands, pen, 0, 0.5, theme);
  return `<g${attributes} ${scale}>${clip}<g clip-path="url(#${clipId})">${halo}${line}</g></g>`;
}

/** A line of twice its visible width where the inner half is clipped away; as it is where nothing is. */
function strokes(data: string, pen: OutlinePen, haloPx: number, weight: number, theme: Theme): string {
  if (data === '') return '';
  const isHalo = haloPx > 0;
  const visible = (pen.widthPx + haloPx) * weight;
  const width = (pen.haloPx === 0 ? visible : 2 * visible) * UNITS_PER_PX;
  const color = isHalo ? theme.panel : pen.color;
  const beat = pen.dashPx?.map(px => formatPx(px * UNITS_PER_PX)).join(' ');
  const dash = beat && !isHalo ? ` stroke-dasharray="${beat}"` : '';
  return `<path d="${data}" fill="none" stroke="${color}" stroke-width="${formatPx(width)}" stroke-linejoin="round"${dash}/>`;
}

interface SplitRings {
  main: string;
  islands: string;
}
const splitOf = new WeakMap<readonly FlatLine[], SplitRings>();

/**
 * Path data of the large pieces and of the islands. Remembered with the shape's projected rings, and so with the frame and
 * its extent: the lead is outlined in every View.
 */
function splitRings(shape: Shape, frame: Frame): SplitRings {
  const rings = projectRings(frame, shape.geometry);
  const split = splitOf.get(rings) ?? computeSplit(shape, frame);
  splitOf.set(rings, split);
  return split;
}

/** Specks are left out unless the shape is nothing else. */
function computeSplit({ geometry }: Shape, frame: Frame): SplitRings {
  const pieces: Position[][][] = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const measure = geoPath(frame.projection);
  const sized = pieces.map(coordinates => ({ coordinates, area: measure.area({ type: 'Polygon', coordinates }) }));
  const largest = Math.max(...sized.map(piece => piece.area));
  const [main, islands] = [new CompactPath(MIN_RING_PX2), new CompactPath(MIN_RING_PX2)];
  for (const { coordinates, area } of sized) {
    const path = area === largest || area >= ISLAND_PX2 ? main : islands;
    geoPath(frame.projection, path)({ type: 'Polygon', coordinates });
    path.endShape(area === largest);
  }
  return { main: main.toString(), islands: islands.toString() };
}

/** The country itself, and every area that stands for a subject: what is outlined when it is hovered or focused. */
export function outlinesOfSubject(scene: Scene, subject: SubjectKey | null, style: OutlineStyle): Outline[] {
  if (subject === null) return [];
  const outlines = new Map<string, Outline>();
  const [kind, id] = subject.split(':');
  if (kind === 'country' && id) outlines.set(`country:${id}`, { shape: { of: 'country', id }, style, subject });
  for (const mark of scene.marks)
    if (mark.kind === 'area' && mark.subject === subject)
      outlines.set(`${mark.shape.of}:${mark.shape.id}`, { shape: mark.shape, style, subject });
  return [...outlines.values()];
}
