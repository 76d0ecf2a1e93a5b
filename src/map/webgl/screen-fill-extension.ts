import { type Accessor, type Layer, LayerExtension } from '@deck.gl/core';
import type { ShaderModule } from '@luma.gl/shadertools';
import type { Px } from '../../core/geo/types.ts';
import type { MapPosition } from './map-plane.ts';
import { CASING_WIDTH_PX, RULING, type ScreenFill } from './screen-fill.ts';

export interface ScreenFillProps<Data> {
  getRuling: Accessor<Data, ScreenFill['ruling']>;
  getSecondColor: Accessor<Data, ScreenFill['second']>;
  getThirdColor: Accessor<Data, ScreenFill['third']>;
  /** `frame.symbols.hatch` */
  rulingScale: number;
  /** The place that the ruling holds on to while the map is dragged, and where it was when it began, px. */
  rulingAnchor: { position: MapPosition; px: Px };
  /** Pixels of the canvas to a CSS pixel. */
  rulingPixelRatio: number;
}
interface ScreenFillUniforms {
  origin: Px;
  height: number;
  pixelRatio: number;
  scale: number;
}

const uniformBlock = `
  layout(std140) uniform screenFillUniforms {
    vec2 origin;
    float height;
    float pixelRatio;
    float scale;
  } screenFill;
`;

/** Rows run at an angle, counter-clockwise from horizontal, and are counted from the frame's upper left corner. */
const ruleFunctions = `
  float screenFill_cover(float distancePx, float halfPx) {
    return clamp((halfPx - distancePx) * screenFill.scale * screenFill.pixelRatio + 0.5, 0.0, 1.0);
  }
  vec4 screenFill_over(vec4 above, vec4 below) {
    float alpha = above.a + below.a * (1.0 - above.a);
    return alpha == 0.0 ? vec4(0.0) : vec4((above.rgb * above.a + below.rgb * below.a * (1.0 - above.a)) / alpha, alpha);
  }
  vec4 screenFill_stripes(float across, float width, float count, vec4 first, vec4 second, vec4 third) {
    float row = mod(across, count * width) / width;
    float index = min(floor(row), count - 1.0);
    vec4 color = index < 0.5 ? first : index < 1.5 ? second : third;
    float nextIndex = index > count - 1.5 ? 0.0 : index + 1.0;
    vec4 next = nextIndex < 0.5 ? first : nextIndex < 1.5 ? second : third;
    float blend = clamp((row - index - 1.0) * width * screenFill.scale * screenFill.pixelRatio + 1.0, 0.0, 1.0);
    return mix(color, next, blend);
  }
  vec4 screenFill_rule(vec4 first) {
    float angle = screenFillRuling.y;
    float spacing = screenFillRuling.z;
    float weight = screenFillRuling.w;
    vec2 px = vec2(gl_FragCoord.x, screenFill.height - gl_FragCoord.y) / screenFill.pixelRatio;
    px = (px - screenFill.origin) / screenFill.scale;
    vec2 turned = vec2(px.x * cos(angle) - px.y * sin(angle), px.x * sin(angle) + px.y * cos(angle));
    if (screenFillRuling.x < ${RULING.stripes}.5)
      return screenFill_stripes(turned.y, spacing, weight, first, screenFillSecond, screenFillThird);
    vec2 cell = mod(turned, spacing) - spacing / 2.0;
    bool dots = screenFillRuling.x > ${RULING.lines}.5;
    float far = dots ? length(cell) : abs(cell.y);
    float halfWeight = dots ? weight : weight / 2.0;
    float casing = screenFill_cover(far, halfWeight + ${CASING_WIDTH_PX / 2});
    vec4 below = screenFill_over(vec4(screenFillSecond.rgb, screenFillSecond.a * casing), screenFillThird);
    return screenFill_over(vec4(first.rgb, first.a * screenFill_cover(far, halfWeight)), below);
  }
`;

const screenFillModule = {
  name: 'screenFill',
  vs: uniformBlock,
  fs: uniformBlock,
  uniformTypes: { origin: 'vec2<f32>', height: 'f32', pixelRatio: 'f32', scale: 'f32' },
  inject: {
    'vs:#decl': `
      in vec4 rulings; in vec4 secondColors; in vec4 thirdColors;
      flat out vec4 screenFillRuling; flat out vec4 screenFillSecond; flat out vec4 screenFillThird;
    `,
    'vs:#main-end': 'screenFillRuling = rulings; screenFillSecond = secondColors; screenFillThird = thirdColors;',
    'fs:#decl': `
      flat in vec4 screenFillRuling; flat in vec4 screenFillSecond; flat in vec4 screenFillThird;
      ${ruleFunctions}
    `,
    'fs:#main-end': 'if (screenFillRuling.x > 0.5) fragColor = screenFill_rule(vColor);',
  },
} as const satisfies ShaderModule<ScreenFillUniforms>;

/** Rules areas by the pixels of the screen: stripes, hatches and dots keep their width at every zoom. */
export class ScreenFillExtension extends LayerExtension {
  static override extensionName = 'ScreenFillExtension';
  static override componentName = 'ScreenFillExtension';
  static override defaultProps = {
    getRuling: { type: 'accessor', value: [0, 0, 1, 0] },
    getSecondColor: { type: 'accessor', value: [0, 0, 0, 0] },
    getThirdColor: { type: 'accessor', value: [0, 0, 0, 0] },
    rulingScale: 1,
    rulingPixelRatio: 1,
    rulingAnchor: { type: 'object', value: { position: [0, 0], px: [0, 0] }, compare: false },
  };

  override getShaders() {
    return { modules: [screenFillModule] };
  }

  override initializeState(this: Layer) {
    const color = { size: 4, type: 'unorm8', stepMode: 'dynamic' } as const;
    this.getAttributeManager()?.add({
      rulings: { size: 4, stepMode: 'dynamic', accessor: 'getRuling' },
      secondColors: { ...color, accessor: 'getSecondColor' },
      thirdColors: { ...color, accessor: 'getThirdColor' },
    });
  }

  override draw(this: Layer<ScreenFillProps<unknown>>) {
    const { viewport } = this.context;
    const { rulingAnchor, rulingScale, rulingPixelRatio: pixelRatio } = this.props;
    const [x, y] = viewport.project(rulingAnchor.position);
    const screenFill = {
      origin: [x! - rulingAnchor.px[0], y! - rulingAnchor.px[1]],
      height: viewport.height * pixelRatio,
      pixelRatio,
      scale: rulingScale,
    } satisfies ScreenFillUniforms;
    this.setShaderModuleProps({ screenFill });
  }
}
