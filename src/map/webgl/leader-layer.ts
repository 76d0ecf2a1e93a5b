import type { Accessor, DefaultProps, Layer } from '@deck.gl/core';
import { LineLayer } from '@deck.gl/layers';
import type { Px } from '../../core/geo/types.ts';
import type { PlacedLeader } from '../../core/layout/placed.ts';
import type { Theme } from '../../core/scene/themes.ts';
import type { Anchors } from './anchors.ts';
import { type ColorBytes, colorBytes } from './color-bytes.ts';
import { DRAW_PARAMETERS } from './draw-parameters.ts';
import { HorizonExtension } from './horizon-extension.ts';
import type { MapPosition } from './map-plane.ts';

interface LeaderPart {
  position: MapPosition;
  /** Both ends in px from the position, y down. */
  span: [fromX: number, fromY: number, toX: number, toY: number];
  color: ColorBytes;
  widthPx: number;
}

const vertexShader = `#version 300 es
#define SHADER_NAME leader-layer-vertex-shader
in vec3 positions;
in vec3 instanceSourcePositions;
in vec3 instanceSourcePositions64Low;
in vec4 instanceColors;
in vec4 instanceSpans;
in float instanceWidths;
out vec4 vColor;
out vec2 uv;
void main(void) {
  geometry.worldPosition = instanceSourcePositions;
  uv = positions.xy;
  geometry.uv = uv;
  vec4 anchor = project_position_to_clipspace(
    instanceSourcePositions, instanceSourcePositions64Low, vec3(0.0), geometry.position);
  DECKGL_FILTER_GL_POSITION(anchor, geometry);
  vec2 along = instanceSpans.zw - instanceSpans.xy;
  vec2 across = normalize(vec2(-along.y, along.x));
#ifdef ANTIALIASING
  float widen = 1.0 + 1.0 / project.devicePixelRatio / instanceWidths;
  uv.y *= widen;
  across *= widen;
#endif
  vec2 px = instanceSpans.xy + along * positions.x + across * positions.y * instanceWidths / 2.0;
  gl_Position = anchor + vec4(project_pixel_size_to_clipspace(vec2(px.x, -px.y)), 0.0, 0.0);
  vColor = vec4(instanceColors.rgb, instanceColors.a * layer.opacity);
  DECKGL_FILTER_COLOR(vColor, geometry);
}
`;

interface SpanProps {
  getSpan: Accessor<LeaderPart, LeaderPart['span']>;
}

/** Straight lines of which both ends keep their distance in px from one place on the map. */
class LeaderLayer extends LineLayer<LeaderPart, SpanProps> {
  static override layerName = 'LeaderLayer';
  static override defaultProps: DefaultProps = { getSpan: { type: 'accessor', value: [0, 0, 0, 0] } };

  override getShaders() {
    return { ...super.getShaders(), vs: vertexShader };
  }

  override initializeState() {
    super.initializeState();
    const attributes = this.getAttributeManager()!;
    attributes.remove(['instanceTargetPositions']);
    attributes.addInstanced({ instanceSpans: { size: 4, accessor: 'getSpan' } });
  }
}

const EXTENSIONS = [new HorizonExtension()];

/** Leaders from places to their labels: thin lines on a halo. */
export function leaderLayer(leaders: readonly PlacedLeader[], anchors: Anchors, theme: Theme): Layer {
  const parts = (color: ColorBytes, widthPx: number) =>
    leaders.flatMap(({ subject, points }) => {
      const { position, px } = anchors.of(subject, points[0] ?? [0, 0]);
      const span = (from: Px, to: Px): LeaderPart['span'] => [from[0] - px[0], from[1] - px[1], to[0] - px[0], to[1] - px[1]]; // biome-ignore format: one record
      return points.slice(1).map((to, i): LeaderPart => ({ position, span: span(points[i]!, to), color, widthPx }));
    });
  return new LeaderLayer({
    id: 'leaders',
    data: [...parts(colorBytes(theme.sea, 0.6), 2.4), ...parts(colorBytes(theme.ink2), 0.7)],
    extensions: EXTENSIONS,
    parameters: DRAW_PARAMETERS,
    antialiasing: true,
    pickable: false,
    getSourcePosition: part => part.position,
    getSpan: part => part.span,
    getColor: part => part.color,
    getWidth: part => part.widthPx,
  });
}
