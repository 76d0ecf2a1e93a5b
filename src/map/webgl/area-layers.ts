import type { Layer } from '@deck.gl/core';
import { SolidPolygonLayer } from '@deck.gl/layers';
import type { Px, ShapeRef } from '../../core/geo/types.ts';
import type { AreaMark, Fill } from '../../core/scene/marks.ts';
import type { Scene } from '../../core/scene/scene.ts';
import type { AreaPiece, AtlasGeometry } from './atlas-geometry.ts';
import { DRAW_PARAMETERS } from './draw-parameters.ts';
import { HorizonExtension } from './horizon-extension.ts';
import type { MapPosition } from './map-plane.ts';
import { type ScreenFill, screenFill } from './screen-fill.ts';
import { ScreenFillExtension, type ScreenFillProps } from './screen-fill-extension.ts';

/** How the rulings of areas lie on the screen. */
export interface RulingSetting {
  scale: number;
  pixelRatio: number;
  anchor: { position: MapPosition; px: Px };
}
interface FilledPiece extends AreaPiece {
  fill: ScreenFill;
}

const EXTENSIONS = [new ScreenFillExtension(), new HorizonExtension()];
const HIDDEN: ScreenFill = { ...screenFill({ kind: 'flat', color: '#000000' }), first: [0, 0, 0, 0] };
const FILL_CHANGE_MS = 250;

/** Every country in the paint that is its own in the end; land that carries nothing has the colour of land. */
export function landLayer(
  scene: Scene,
  geometry: AtlasGeometry,
  ruling: RulingSetting,
  options: { beforeId: string; reducedMotion: boolean },
): Layer {
  const paints = landPaints(scene, geometry);
  const paintOf = ({ shape }: AreaPiece) => paints(shape);
  const transitions = options.reducedMotion ? {} : { getFillColor: { duration: FILL_CHANGE_MS, easing: easeOut } };
  return new SolidPolygonLayer<AreaPiece, ScreenFillProps<AreaPiece>>({
    ...baseProps(ruling),
    id: `land ${geometry.plane.id} ${geometry.atlas.level} ${geometry.atlas.worldview}`,
    data: geometry.land() as AreaPiece[],
    getPolygon: piece => piece.rings,
    getFillColor: piece => paintOf(piece).first,
    getRuling: piece => paintOf(piece).ruling,
    getSecondColor: piece => paintOf(piece).second,
    getThirdColor: piece => paintOf(piece).third,
    updateTriggers: triggers(scene.marks, scene.theme),
    transitions,
    ...({ beforeId: options.beforeId } as object),
  });
}

/** Areas that lie on the land in their order: provinces and slivers, or hatches. */
export function areaLayer(
  id: string,
  areas: readonly AreaMark[],
  geometry: AtlasGeometry,
  ruling: RulingSetting,
  beforeId?: string,
): Layer {
  const fillOf = memoFills();
  const data = areas.flatMap(({ shape, fill }) =>
    geometry.pieces(shape).map((piece): FilledPiece => ({ ...piece, fill: fillOf(fill) })),
  );
  return new SolidPolygonLayer<FilledPiece, ScreenFillProps<FilledPiece>>({
    ...baseProps(ruling),
    id: `${id} ${geometry.plane.id}`,
    data,
    getPolygon: piece => piece.rings,
    getFillColor: piece => piece.fill.first,
    getRuling: piece => piece.fill.ruling,
    getSecondColor: piece => piece.fill.second,
    getThirdColor: piece => piece.fill.third,
    ...(beforeId ? ({ beforeId } as object) : {}),
  });
}

/**
 * Two empty layers, below and above the renderer's lines. deck.gl takes its places among the renderer's layers only
 * while no source is loading, so they are taken at the start.
 */
export function placeHolders(beforeId: string): Layer[] {
  const holder = (id: string, props: object) => new SolidPolygonLayer({ id, data: [], ...props });
  return [holder('place below', { beforeId }), holder('place above', {})];
}

function baseProps({ scale, pixelRatio, anchor }: RulingSetting) {
  return {
    extensions: EXTENSIONS,
    parameters: DRAW_PARAMETERS,
    pickable: false,
    rulingScale: scale,
    rulingPixelRatio: pixelRatio,
    rulingAnchor: anchor,
  };
}

function triggers(...causes: unknown[]) {
  return { getFillColor: causes, getRuling: causes, getSecondColor: causes, getThirdColor: causes };
}

/** Of several fills of one country the last holds. World views leave Antarctica out. */
function landPaints(scene: Scene, { plane }: AtlasGeometry): (shape: ShapeRef) => ScreenFill {
  const fillOf = memoFills();
  const land = screenFill({ kind: 'flat', color: scene.theme.land });
  const paints = new Map<string, ScreenFill>();
  for (const mark of scene.marks)
    if (mark.kind === 'area' && mark.fill.kind !== 'hatch' && mark.shape.of === 'country')
      paints.set(mark.shape.id, fillOf(mark.fill));
  if (scene.lens === null && !plane.globe) paints.set('ATA', HIDDEN);
  return shape => (shape.of === 'country' ? (paints.get(shape.id) ?? land) : land);
}

function memoFills(): (fill: Fill) => ScreenFill {
  const known = new Map<Fill, ScreenFill>();
  return fill => {
    const made = known.get(fill) ?? screenFill(fill);
    known.set(fill, made);
    return made;
  };
}

function easeOut(t: number): number {
  return 1 - (1 - t) ** 3;
}
