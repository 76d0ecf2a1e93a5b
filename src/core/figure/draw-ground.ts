import type { MultiLineString } from 'geojson';
import type { Atlas, Shape } from '../geo/atlas.ts';
import type { Frame } from '../geo/frame.ts';
import { type FlatLine, projectLines, projectRings } from '../geo/project-shape.ts';
import type { ShapeRef } from '../geo/types.ts';
import type { AreaMark } from '../scene/marks.ts';
import type { Scene } from '../scene/scene.ts';
import { CompactPath, TOLERANCE_PX, UNITS_PER_PX } from './compact-path.ts';
import type { FillBook } from './fill-book.ts';
import { formatPx } from './format-px.ts';
import { type FigurePart, nameAttribute, type ShapeNames } from './shape-names.ts';

/** From this scale (px per radian) every province border is drawn; from the lower one those of countries that matter. */
const ALL_PROVINCES_SCALE = 900;
const SOME_PROVINCES_SCALE = 640;
/** Coastlines of islands below this size only thicken the sea. */
const MIN_COAST_PX2 = 0.9;

/** `base`: sea, land with its fills, lakes and lines, which maps of one view share; `over`: provinces and hatches. */
export type GroundPart = 'all' | 'base' | 'over';

export interface GroundOptions {
  part?: GroundPart | undefined;
  /** How far a line may stray from its shape, px. */
  tolerancePx?: number | undefined;
  names?: ShapeNames | undefined;
}

/**
 * Everything that lies under the symbols and has no outline of its own: sea, land, fills, lakes, lines, hatches. Shapes
 * of equal paint share one path, which saves bytes and hides seams; picking is geometric and needs no element per area.
 * Names ask for such an element nonetheless.
 */
export function drawGround(scene: Scene, frame: Frame, atlas: Atlas, book: FillBook, options: GroundOptions): string {
  const { part = 'all', tolerancePx = TOLERANCE_PX, names } = options;
  const { theme } = scene;
  const areas = scene.marks.filter(mark => mark.kind === 'area');
  const plain = areas.filter(area => area.fill.kind !== 'hatch');
  const hatched = areas.filter(area => area.fill.kind === 'hatch');
  const parts = [...plain, ...hatched].filter(area => area.shape.of === 'province');
  const plainParts = plain.filter(area => area.shape.of !== 'country');
  const area = (areas: readonly AreaMark[]) => drawAreas(areas, frame, atlas, book, tolerancePx, names);
  const base = part !== 'over';
  const over = part !== 'base';
  const layers = [
    base ? group('land', drawLand(scene, frame, atlas, plain, book, options), names) : '',
    over ? group('parts', area(plainParts), names) : '',
    base ? group('lakes', fillPath(atlas.lakes, frame, theme.sea, tolerancePx), names) : '',
    base ? drawLines(scene, frame, atlas, parts, tolerancePx, names) : '',
    over ? group('hatches', area(hatched), names) : '',
  ];
  const sea = base ? drawSea(scene, frame, names) : '';
  return `${sea}<g transform="scale(${1 / UNITS_PER_PX})">${sum(layers)}</g>`;
}

function drawLand(
  scene: Scene,
  frame: Frame,
  atlas: Atlas,
  plain: readonly AreaMark[],
  book: FillBook,
  { tolerancePx = TOLERANCE_PX, names }: GroundOptions,
): string {
  const land = landPaints(scene, atlas, plain, book);
  return sum([...land].map(([paint, shapes]) => fillPaths(shapes, frame, paint, tolerancePx, names)));
}

/** Parts one after the other, not yet copied into one text. */
function sum(parts: readonly string[]): string {
  return parts.reduce((all, part) => all + part, '');
}

function group(part: FigurePart, content: string, names: ShapeNames | undefined, attributes = ''): string {
  return content === '' ? '' : `<g class="${part}"${nameAttribute(names?.part(part))}${attributes}>${content}</g>`;
}

function drawSea({ theme }: Scene, { request, projection, scale }: Frame, names: ShapeNames | undefined): string {
  const [x, y] = projection.translate();
  const sea =
    request.projection === 'globe'
      ? `<circle cx="${formatPx(x)}" cy="${formatPx(y)}" r="${formatPx(scale)}" fill="${theme.sea}" stroke="${theme.rule}"/>`
      : `<path d="M0 0h${formatPx(request.widthPx)}v${formatPx(request.heightPx)}H0z" fill="${theme.sea}"/>`;
  return group('sea', sea, names);
}

/** Countries by the paint that is theirs in the end; land that carries nothing comes first. */
function landPaints(scene: Scene, atlas: Atlas, plain: readonly AreaMark[], book: FillBook): Map<string, Shape[]> {
  const paintOf = new Map<string, string>();
  for (const { shape, fill } of plain) if (shape.of === 'country') paintOf.set(shape.id, book.paint(fill));
  const byPaint = new Map<string, Shape[]>([[scene.theme.land, [...atlas.undetermined]]]);
  const withoutAntarctica = scene.lens === null && scene.projection !== 'globe';
  for (const [id, shape] of atlas.countries) {
    if (withoutAntarctica && id === 'ATA') continue;
    const paint = paintOf.get(id) ?? scene.theme.land;
    const shapes = byPaint.get(paint);
    if (shapes) shapes.push(shape);
    else byPaint.set(paint, [shape]);
  }
  return byPaint;
}

/** Areas in their order; those with the same paint, and with names the same subject, share a path. */
function drawAreas(
  areas: readonly AreaMark[],
  frame: Frame,
  atlas: Atlas,
  book: FillBook,
  tolerancePx: number,
  names: ShapeNames | undefined,
): string {
  const paths = new Map<string, { paint: string; name: string | undefined; shapes: Map<string, Shape> }>();
  for (const { shape: ref, fill, subject } of areas) {
    const shape = atlas.shape(ref);
    if (!shape) continue;
    const paint = book.paint(fill);
    const name = names?.subject(subject);
    const key = `${paint} ${name}`;
    const path = paths.get(key) ?? { paint, name, shapes: new Map<string, Shape>() };
    path.shapes.set(shapeKey(ref), shape);
    paths.set(key, path);
  }
  return [...paths.values()]
    .map(({ paint, name, shapes }) => fillPath([...shapes.values()], frame, paint, tolerancePx, name))
    .join('');
}

function shapeKey(ref: ShapeRef): string {
  return `${ref.of}:${ref.id}`;
}

/** One path; with names, one for each country. */
function fillPaths(
  shapes: readonly Shape[],
  frame: Frame,
  paint: string,
  tolerancePx: number,
  names: ShapeNames | undefined,
): string {
  if (!names) return fillPath(shapes, frame, paint, tolerancePx);
  return shapes.map(shape => fillPath([shape], frame, paint, tolerancePx, nameOfLand(shape, names))).join('');
}

/** Land whose status is not settled bears no name of a country. */
function nameOfLand({ properties: { id } }: Shape, names: ShapeNames): string {
  return /^[A-Z]{3}$/.test(id) ? names.subject(`country:${id}`) : names.part('undetermined');
}

function fillPath(shapes: readonly Shape[], frame: Frame, paint: string, tolerancePx: number, name?: string): string {
  // Every shape begins with an absolute place, so the data of several is that of each in turn. Added up and not joined:
  // a joined text is copied at once, and again by all that is around it; the whole document is copied once.
  let data = '';
  for (const shape of shapes) data += shapeData(shape, frame, tolerancePx);
  return data === '' ? '' : `<path${nameAttribute(name)} fill="${paint}" d="${data}"/>`;
}

const dataOf = new WeakMap<readonly FlatLine[], Map<number, string>>();

/** Path data of one shape. Remembered with its projected rings, and so with the frame: another View paints it otherwise. */
function shapeData({ geometry }: Shape, frame: Frame, tolerancePx: number): string {
  const rings = projectRings(frame, geometry);
  return remembered(rings, tolerancePx, () => {
    const path = new CompactPath(undefined, tolerancePx);
    for (const ring of rings) path.addRing(ring);
    path.endShape(true);
    return path.toString();
  });
}

function remembered(lines: readonly FlatLine[], tolerancePx: number, write: () => string): string {
  const byTolerance = dataOf.get(lines) ?? new Map<number, string>();
  dataOf.set(lines, byTolerance);
  const data = byTolerance.get(tolerancePx) ?? write();
  byTolerance.set(tolerancePx, data);
  return data;
}

function drawLines(
  scene: Scene,
  frame: Frame,
  atlas: Atlas,
  parts: readonly AreaMark[],
  tolerancePx: number,
  names: ShapeNames | undefined,
): string {
  const { theme } = scene;
  const stroke = (color: string, widthPx: number) =>
    ` fill="none" stroke="${color}" stroke-width="${formatPx(widthPx * UNITS_PER_PX)}" stroke-linejoin="round"`;
  const dash = ` stroke-dasharray="${[2.2, 1.8].map(px => px * UNITS_PER_PX).join(' ')}"`;
  const disputed = linePath(atlas.disputed, frame, tolerancePx);
  const provinces = drawProvinceBorders(scene, frame, atlas, parts);
  return sum([
    group('provinces', provinces, names, `${stroke(theme.border, 0.5)} stroke-opacity=".5"`),
    group('borders', linePath(atlas.borders, frame, tolerancePx), names, stroke(theme.border, 0.7)),
    group('coast', linePath(atlas.coast, frame, tolerancePx, MIN_COAST_PX2), names, stroke(theme.coast, 0.5)),
    group('disputes', disputed, names, stroke(theme.land, 1.6)),
    group('disputes', disputed, names, stroke(theme.dispute, 0.8) + dash),
  ]);
}

/** A mesh as a path. Each mesh has one least area, so that its data are remembered by the tolerance alone. */
function linePath(mesh: MultiLineString, frame: Frame, tolerancePx = TOLERANCE_PX, minAreaPx2?: number): string {
  const lines = projectLines(frame, mesh);
  const data = remembered(lines, tolerancePx, () => {
    const path = new CompactPath(minAreaPx2, tolerancePx);
    for (const line of lines) path.addLine(line);
    return path.toString();
  });
  return data === '' ? '' : `<path d="${data}"/>`;
}

/** All of them when the view is close; at a middle distance those of countries with a filled or selected province. */
function drawProvinceBorders(scene: Scene, frame: Frame, atlas: Atlas, parts: readonly AreaMark[]): string {
  if (frame.scale >= ALL_PROVINCES_SCALE) return linePath(atlas.provinceBorders, frame);
  if (frame.scale < SOME_PROVINCES_SCALE) return '';
  const countries = new Set(parts.map(part => atlas.provinces.get(part.shape.id)?.properties.country));
  for (const mark of scene.marks)
    if (mark.kind === 'outline' && mark.style === 'selected' && mark.shape.of === 'country')
      countries.add(mark.shape.id);
  const shapes = [...atlas.provinces.values()].filter(
    ({ properties }) => !properties.former && countries.has(properties.country),
  );
  const path = new CompactPath();
  for (const shape of shapes) {
    for (const ring of projectRings(frame, shape.geometry)) path.addRing(ring);
    path.endShape();
  }
  const data = path.toString();
  return data === '' ? '' : `<path d="${data}"/>`;
}
