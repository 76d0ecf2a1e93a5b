import type { Layer } from '@deck.gl/core';
import type { Frame } from '../../core/geo/frame.ts';
import type { Placed } from '../../core/layout/placed.ts';
import type { AreaMark, SubjectKey } from '../../core/scene/marks.ts';
import type { Scene } from '../../core/scene/scene.ts';
import { createAnchors } from './anchors.ts';
import { areaLayer, landLayer, type RulingSetting } from './area-layers.ts';
import type { AtlasGeometry } from './atlas-geometry.ts';
import { ABOVE_LAND } from './base-map.ts';
import { colorBytes } from './color-bytes.ts';
import { leaderLayer } from './leader-layer.ts';
import { outlineStrokes, outlinesOf } from './outline-strokes.ts';
import { placedSprites } from './placed-sprites.ts';
import { rememberLast } from './remember-last.ts';
import { type Sprite, spriteLayer } from './sprite-layer.ts';
import type { SpriteSheet } from './sprite-sheet.ts';
import { type Stroke, strokeLayer } from './stroke-layer.ts';
import { tieHeads, tieStrokes } from './tie-strokes.ts';

/** Everything that the marks of a scene are drawn from. */
export interface MarkContext {
  scene: Scene;
  hover: SubjectKey | null;
  focus: SubjectKey | null;
  reducedMotion: boolean;
  frame: Frame;
  placed: Placed;
  geometry: AtlasGeometry;
  ruling: RulingSetting;
}

/** The layers of a scene's marks, in drawing order. A layer whose causes are unchanged is the same object as before. */
export class MarkLayers {
  /** The small pictures that a layout needs: arrowheads, dots, symbols, texts. */
  sprites({ scene, frame, placed, geometry, ruling }: MarkContext): readonly Sprite[] {
    return this.#sprites(scene, frame, placed, geometry, ruling.pixelRatio);
  }

  /** Needs every sprite in the sheet. */
  layers(context: MarkContext, sheet: SpriteSheet): Layer[] {
    const { scene, hover, focus, reducedMotion, frame, placed, geometry, ruling } = context;
    return [
      this.#land(scene, geometry, ruling, reducedMotion),
      this.#parts(scene.marks, geometry, ruling),
      this.#disputes(scene.theme, geometry),
      this.#hatches(scene.marks, geometry, ruling),
      this.#outlines(scene, hover, focus, geometry, frame.scale),
      this.#ties(scene, geometry),
      this.#leaders(scene, frame, placed, geometry),
      this.#spriteLayer(this.sprites(context), sheet, sheet.atlas),
    ];
  }

  #land = rememberLast((scene: Scene, geometry: AtlasGeometry, ruling: RulingSetting, reducedMotion: boolean) =>
    landLayer(scene, geometry, ruling, { beforeId: ABOVE_LAND, reducedMotion }),
  );

  #parts = rememberLast((marks: Scene['marks'], geometry: AtlasGeometry, ruling: RulingSetting) => {
    const parts = areasOf(marks).filter(({ fill, shape }) => fill.kind !== 'hatch' && shape.of !== 'country');
    return areaLayer('parts', parts, geometry, ruling, ABOVE_LAND);
  });

  #hatches = rememberLast((marks: Scene['marks'], geometry: AtlasGeometry, ruling: RulingSetting) => {
    const hatched = areasOf(marks).filter(({ fill }) => fill.kind === 'hatch');
    return areaLayer('hatches', hatched, geometry, ruling);
  });

  #disputes = rememberLast((theme: Scene['theme'], { atlas, plane }: AtlasGeometry) => {
    const paths = plane.lines(atlas.disputed);
    const ground = { color: colorBytes(theme.land), widthPx: 1.6, dashPx: null, beside: 0 };
    const dash = { color: colorBytes(theme.dispute), widthPx: 0.8, dashPx: [2.2, 1.8] as [number, number], beside: 0 };
    const strokes: Stroke[] = [...paths.map(path => ({ path, ...ground })), ...paths.map(path => ({ path, ...dash }))];
    return strokeLayer('disputes', strokes, plane.globe);
  });

  #outlines = rememberLast(
    (scene: Scene, hover: SubjectKey | null, focus: SubjectKey | null, geometry: AtlasGeometry, scale: number) => {
      const strokes = outlineStrokes(outlinesOf(scene, hover, focus), geometry, scene.theme, scale);
      return strokeLayer('outlines', strokes, geometry.plane.globe);
    },
  );

  #ties = rememberLast((scene: Scene, { plane }: AtlasGeometry) =>
    strokeLayer('ties', tieStrokes(tiesOf(scene), plane, scene.theme), plane.globe),
  );

  #leaders = rememberLast((scene: Scene, frame: Frame, placed: Placed, { plane }: AtlasGeometry) =>
    leaderLayer(placed.leaders, createAnchors(scene, frame, plane), scene.theme),
  );

  #sprites = rememberLast(
    (scene: Scene, frame: Frame, placed: Placed, { plane }: AtlasGeometry, pixelRatio: number): Sprite[] => [
      ...tieHeads(tiesOf(scene), plane, frame, scene.theme),
      ...placedSprites(placed, createAnchors(scene, frame, plane), scene.theme, pixelRatio),
    ],
  );

  #spriteLayer = rememberLast((sprites: readonly Sprite[], sheet: SpriteSheet, _atlas: SpriteSheet['atlas']) =>
    spriteLayer(sprites, sheet),
  );
}

function areasOf(marks: Scene['marks']): AreaMark[] {
  return marks.filter(mark => mark.kind === 'area');
}

function tiesOf({ marks }: Scene) {
  return marks.filter(mark => mark.kind === 'tie');
}
