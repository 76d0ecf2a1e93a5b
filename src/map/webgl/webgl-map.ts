import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { Device } from '@luma.gl/core';
import type { Map as RendererMap } from 'maplibre-gl';
import { createFrame, type Frame, type FrameRequest } from '../../core/geo/frame.ts';
import type { Camera, Px } from '../../core/geo/types.ts';
import { layoutScene } from '../../core/layout/layout.ts';
import { pickAt } from '../../core/layout/pick.ts';
import type { Placed } from '../../core/layout/placed.ts';
import type { MapEvents, MapInput, MapTier } from '../map-tier.ts';
import { placeHolders, type RulingSetting } from './area-layers.ts';
import { AtlasGeometry } from './atlas-geometry.ts';
import { Backdrop } from './backdrop.ts';
import { ABOVE_LAND, BaseMap } from './base-map.ts';
import { CameraDriver } from './camera-driver.ts';
import { isSameBox, isSamePicture, isSameView } from './compare-inputs.ts';
import { createRenderer } from './create-renderer.ts';
import { medianFrameMs } from './first-frames.ts';
import { FLAT_VIEW, GLOBE_VIEW } from './globe-view.ts';
import { createMapPlane, type MapPlane } from './map-plane.ts';
import { middleOf, poseOf } from './map-pose.ts';
import { MarkLayers } from './mark-layers.ts';
import { listenToPointer } from './pointer-events.ts';
import { rememberLast } from './remember-last.ts';
import { SpriteSheet } from './sprite-sheet.ts';

/** A live map that can also tell how fast it draws. */
export interface WebglMap extends MapTier {
  /** Median of the next ten frames, ms. */
  medianFrameMs(): Promise<number>;
}

/** A live map on WebGL 2, without data until its first update. Rejects with a plain reason where it cannot be. */
export async function createWebglMap(container: HTMLElement, events: MapEvents): Promise<WebglMap> {
  const renderer = await createRenderer(container);
  return new RendererTier(renderer, events);
}

/** How long a drawing may take until it counts as drawn, ms. */
const DRAWN_WITHIN_MS = 4000;

class RendererTier implements WebglMap {
  readonly #map: RendererMap;
  readonly #events: MapEvents;
  readonly #driver: CameraDriver;
  readonly #overlay: MapLibreOverlay;
  #device: Device | null = null;
  readonly #backdrop: Backdrop;
  readonly #base: BaseMap;
  readonly #layers = new MarkLayers();
  readonly #sheet: SpriteSheet;
  #input: MapInput | null = null;
  #geometry: AtlasGeometry | null = null;
  /** In force; null = the whole lens. */
  #camera: Camera | null = null;
  /** What the view last named. */
  #asked: Camera | null = null;
  #frame: Frame | null = null;
  #placed: Placed | null = null;
  #ruling: RulingSetting | null = null;
  #drawing = 0;
  #ready = false;
  #destroyed = false;

  constructor(map: RendererMap, events: MapEvents) {
    this.#map = map;
    this.#events = events;
    this.#backdrop = new Backdrop(map);
    this.#base = new BaseMap(map);
    this.#sheet = new SpriteSheet(map.getPixelRatio());
    this.#driver = new CameraDriver(map, { movestart: () => events.movestart(), rest: camera => this.#rest(camera) });
    this.#overlay = new MapLibreOverlay({
      interleaved: true,
      layers: placeHolders(ABOVE_LAND),
      onError: error => this.#fail(error),
      onDeviceInitialized: device => {
        this.#device = device;
      },
    });
    map.addControl(this.#overlay);
    map.on('webglcontextlost', () => {
      if (!this.#destroyed) events.lost('The graphics card stopped drawing the map.');
    });
    map.on('error', ({ error }) => this.#fail(error));
    document.fonts.addEventListener('loadingdone', this.#redrawTexts);
    listenToPointer(map, events, px => {
      if (!this.#input || !this.#placed) return null;
      return pickAt(this.#input.scene, this.#placed, this.frame(), this.#input.atlas, px);
    });
  }

  update(input: MapInput): Promise<void> {
    const before = this.#input;
    const { camera } = input.scene.view;
    this.#input = input;
    this.#useGeometry(input);
    if (before?.scene.theme !== input.scene.theme) this.#base.paint(input.scene.theme);
    this.#backdrop.show(this.#geometry!.plane, input.scene.theme);
    const sameView = before !== null && this.#frame !== null && isSameView(before, input);
    if (!sameView || (camera !== this.#asked && !this.#shows(camera))) this.#jump(camera);
    else if (!isSameBox(before, input)) this.#jump(this.#camera);
    else if (!isSamePicture(before, input)) this.#layOut();
    else this.#input = { ...input, scene: before.scene };
    this.#asked = camera;
    return this.#draw();
  }

  async flyTo(camera: Camera | null, { jump = false } = {}): Promise<void> {
    if (!this.#input) return;
    if (jump || this.#input.reducedMotion) {
      this.#jump(camera);
      return this.#draw();
    }
    this.#camera = camera;
    await this.#driver.flyTo(createFrame({ ...this.#request(), camera }));
  }

  follow(camera: Camera): void {
    void this.flyTo(camera, { jump: true });
  }

  zoomBy(steps: number): void {
    this.#driver.zoomBy(steps, !this.#input?.reducedMotion);
  }

  panBy(px: Px): void {
    this.#driver.panBy(px, !this.#input?.reducedMotion);
  }

  frame(): Frame {
    if (!this.#frame) throw new Error('Nothing has been drawn yet.');
    return (this.#driver.moving ? this.#driver.frameNow(this.#request()) : null) ?? this.#frame;
  }

  placed(): Placed {
    if (!this.#placed) throw new Error('Nothing has been drawn yet.');
    return this.#placed;
  }

  resize(_widthPx: number, _heightPx: number): void {
    this.#driver.resize();
    if (!this.#input) return;
    this.#jump(this.#camera);
    void this.#draw();
  }

  medianFrameMs(): Promise<number> {
    return medianFrameMs(this.#map);
  }

  destroy(): void {
    this.#destroyed = true;
    document.fonts.removeEventListener('loadingdone', this.#redrawTexts);
    this.#map.removeControl(this.#overlay);
    // Drawing into the map's own context, the device is not ended with the overlay: it would go on watching the canvas.
    this.#device?.getDefaultCanvasContext().destroy();
    this.#device?.destroy();
    this.#map.remove();
  }

  /** Faces that came late: the texts are drawn again. */
  #redrawTexts = () => {
    if (!this.#sheet.atlas) return;
    this.#sheet.clear();
    void this.#draw();
  };

  #fail(error: { name?: string; message: string }): void {
    if (this.#destroyed || error.name === 'AbortError') return;
    this.#events.lost(`The map could not be drawn: ${error.message}`);
  }

  #request(): Omit<FrameRequest, 'camera'> {
    const { scene, padding, surface } = this.#input!;
    const { clientWidth: widthPx, clientHeight: heightPx } = this.#map.getContainer();
    return { widthPx, heightPx, padding, projection: scene.projection, lens: scene.lens, surface };
  }

  #planeOf = rememberLast(
    (kind: MapInput['scene']['projection'], lens: MapInput['scene']['lens']): MapPlane => createMapPlane(kind, lens),
  );

  #useGeometry({ scene, atlas }: MapInput): void {
    const plane = this.#planeOf(scene.projection, scene.lens);
    const before = this.#geometry;
    if (before?.plane === plane && before.atlas === atlas) return;
    this.#geometry = new AtlasGeometry(atlas, plane);
    this.#base.fill(this.#geometry);
    if (before?.plane === plane) return;
    this.#driver.setPlane(plane);
    this.#overlay.setProps({ views: (plane.globe ? GLOBE_VIEW : FLAT_VIEW) as unknown as null });
  }

  /** Whether a camera is, but for rounding, the one in force. */
  #shows(camera: Camera | null): boolean {
    const request = this.#request();
    const [now, then] = [this.#camera, camera].map(each => createFrame({ ...request, camera: each }));
    const [a, b] = [now!, then!].map(frame => poseOf(frame, this.#geometry!.plane));
    const scale = now!.scale / 57;
    const apart = Math.hypot(a!.center[0] - b!.center[0], a!.center[1] - b!.center[1]) * scale;
    return apart < 1.5 && Math.abs(a!.zoom - b!.zoom) < 0.01;
  }

  #jump(camera: Camera | null): void {
    this.#camera = camera;
    const frame = createFrame({ ...this.#request(), camera });
    this.#driver.jumpTo(frame);
    this.#ruling = null;
    this.#layOut();
  }

  /** After a movement: what was placed in px is placed anew. */
  #rest(camera: Camera | null): void {
    if (!this.#input) return;
    if (camera) this.#camera = camera;
    this.#layOut();
    void this.#draw();
    if (camera) this.#events.cameraend(camera);
  }

  #layOut(): void {
    const { scene, atlas } = this.#input!;
    this.#frame = createFrame({ ...this.#request(), camera: this.#camera });
    this.#placed = layoutScene(scene, this.#frame, atlas);
    this.#setRuling(this.#frame);
    this.#base.fillSomeProvinces(scene, this.#geometry!);
  }

  /** Rulings hold on to where they were when the map last jumped, so that they do not leap after a gesture. */
  #setRuling(frame: Frame): void {
    const scale = frame.symbols.hatch;
    if (this.#ruling?.scale === scale) return;
    const anchor = this.#ruling?.anchor ?? {
      position: poseOf(frame, this.#geometry!.plane).center,
      px: middleOf(frame),
    };
    this.#ruling = { scale, pixelRatio: this.#map.getPixelRatio(), anchor };
  }

  /** A drawing that is overtaken by the next is left to it. */
  async #draw(): Promise<void> {
    const drawing = ++this.#drawing;
    const { scene, hover, focus, reducedMotion } = this.#input!;
    const context = { scene, hover, focus, reducedMotion, frame: this.#frame!, placed: this.#placed!, geometry: this.#geometry!, ruling: this.#ruling! }; // biome-ignore format: one record
    const sprites = this.#layers.sprites(context);
    await this.#sheet.hold(sprites.map(sprite => sprite.image));
    if (drawing !== this.#drawing || this.#destroyed) return;
    this.#overlay.setProps({ layers: this.#layers.layers(context, this.#sheet) });
    await this.#drawn();
    if (this.#ready || this.#destroyed) return;
    this.#ready = true;
    this.#events.ready();
  }

  #drawn(): Promise<void> {
    return new Promise(resolve => {
      const late = setTimeout(resolve, DRAWN_WITHIN_MS);
      const done = () => {
        clearTimeout(late);
        resolve();
      };
      this.#map.once('render', () => {
        if (this.#driver.moving) done();
        else this.#map.once('idle', done);
      });
      this.#map.triggerRepaint();
    });
  }
}
