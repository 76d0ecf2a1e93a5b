import { LayerExtension } from '@deck.gl/core';

const horizonModule = {
  name: 'horizon',
  inject: {
    'vs:#decl': 'out float horizonSide;',
    // Common space has the globe around its origin: a point of the sphere is in sight of the camera when their dot
    // product exceeds the squared radius.
    'vs:DECKGL_FILTER_GL_POSITION': `
      horizonSide = project.projectionMode == PROJECTION_MODE_GLOBE
        ? dot(normalize(geometry.position.xyz), project.cameraPosition) - GLOBE_RADIUS : 1.0;
    `,
    'fs:#decl': 'in float horizonSide;',
    'fs:#main-start': 'if (horizonSide < 0.0) discard;',
  },
};

/** Leaves out what lies beyond the globe's horizon. On flat views it does nothing. */
export class HorizonExtension extends LayerExtension {
  static override extensionName = 'HorizonExtension';
  static override componentName = 'HorizonExtension';
  override getShaders() {
    return { modules: [horizonModule] };
  }
}
