import { createFrame, type Frame, type FrameRequest } from '../../core/geo/frame.ts';
import type { Camera, Px } from '../../core/geo/types.ts';
import { layoutScene } from '../../core/layout/layout.ts';
import { pickAt } from '../../core/layout/pick.ts';
import type { Placed } from '../../core/layout/placed.ts';
import type { MapEvents, MapInput, MapTier } from '../map-tier.ts';
import { isSameBox, isSamePicture, isSameView } from '../webgl/compare-inputs.ts';
import { FlatMover } from './flat-mover.ts';
import { FLIGHT_MS, Flight, STEP_MS } from './flight.ts';
import { GlobeMover } from './globe-mover.ts';
import { MapPictures } from './map-pictures.ts';
import { paddedBox, type Transform } from './map-transform.ts';
import { movedCamera, zoomedCamera } from './moved-camera.ts';
import type { Mover } from './mover.ts';
import { nextPaint } from './next-paint.ts';
import { listenToPointer } from './pointer-events.ts';
import { ZoomGestures } from './zoom-gestures.ts';

/** A live map without WebGL: one SVG that slides under the hand and is drawn anew when it rests. */
export function createSvgMap(container: HTMLElement, events: MapEvents): MapTier {
  return new SvgTier(container, events);
}

/** From the end of a gesture to the drawing: another gesture often follows at once. ms */
const REST_MS = 100;
/** A drawing that the hand has scaled by more steps than this is no longer read, only seen. */
const BLURRED_STEPS = 1;

class SvgTier implements MapTier {
  readonly #events: MapEvents;
  readonly #pictures: MapPictures;
  readonly #gestures: ZoomGestures;
  readonly #unlisten: () => void;
  #input: MapInput | null = null;
  #size: { widthPx: number; heightPx: number };
  /** In force at rest; null = the whole world or lens. */
  #camera: Camera | null = null;
  #frame: Frame | null = null;
  #placed: Placed | null = null;
  #mover: Mover | null = null;
  #flight: Flight | null = null;
  /** The hand holds the map; `moved` once it went anywhere. */
  #gesture: { moved: boolean } | null = null;
  /** Another map leads. */
  #follows = false;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #drawing: Promise<void> | null = null;
  #destroyed = false;

  constructor(container: HTMLElement, events: MapEvents) {
    this.#events = events;
    this.#size = { widthPx: container.clientWidth, heightPx: container.clientHeight };
    this.#pictures = new MapPictures(container);
    this.#gestures = new ZoomGestures(container, {
      start: () => this.#takeHold(),
      move: transform => this.#follow(transform),
      end: () => this.#letGo(),
      step: (steps, px) => this.#stepAt(steps, px),
    });
    this.#unlisten = listenToPointer(container, events, px => this.#pick(px));
  }

  update(input: MapInput): Promise<void> {
    const before = this.#input;
    this.#input = input;
    const { camera } = input.scene.view;
    if (camera !== before?.scene.view.camera) this.#follows = false;
    const isSame = before !== null && isSameView(before, input);
    const isAsked = !isSame || (camera !== before.scene.view.camera && !this.#shows(camera));
    if (isAsked || !isSameBox(before, input)) {
      this.#endFlight();
      if (isAsked) this.#camera = camera;
      this.#mover = null;
      return this.#draw();
    }
    if (!isSamePicture(before, input)) return this.#draw();
    if (before.hover !== input.hover || before.focus !== input.focus) this.#highlight();
    return this.#drawing ?? Promise.resolve();
  }

  flyTo(camera: Camera | null, { jump = false } = {}): Promise<void> {
    return this.#fly(camera, jump ? 0 : FLIGHT_MS, false);
  }

  follow(camera: Camera): void {
    if (!this.#mover || this.#gesture) return;
    this.#endFlight();
    this.#follows = true;
    this.#mover.path(this.#frameOf(camera))(1);
    this.#sharpen();
  }

  zoomBy(steps: number): void {
    const frame = this.#frame;
    if (frame) this.#stepAt(steps, paddedBox(frame).middle);
  }

  panBy([dx, dy]: Px): void {
    if (this.#frame) void this.#fly(movedCamera(this.frame(), { k: 1, x: -dx, y: -dy }), STEP_MS, true);
  }

  frame(): Frame {
    if (!this.#frame) throw new Error('Nothing has been drawn yet.');
    if (!this.#isMoving || !this.#mover) return this.#frame;
    return createFrame({ ...this.#request(), camera: this.#mover.camera() });
  }

  placed(): Placed {
    if (!this.#placed) throw new Error('Nothing has been drawn yet.');
    return this.#placed;
  }

  resize(widthPx: number, heightPx: number): void {
    if (widthPx === this.#size.widthPx && heightPx === this.#size.heightPx) return;
    this.#size = { widthPx, heightPx };
    if (!this.#input) return;
    this.#endFlight();
    this.#mover = null;
    void this.#draw();
  }

  destroy(): void {
    this.#destroyed = true;
    clearTimeout(this.#restTimer);
    this.#flight?.stop();
    this.#unlisten();
    this.#gestures.destroy();
    this.#pictures.remove();
  }

  get #isMoving(): boolean {
    return this.#flight !== null || this.#follows || this.#gesture?.moved === true || this.#restTimer !== undefined;
  }

  #request(): Omit<FrameRequest, 'camera'> {
    const { scene, padding, surface } = this.#input!;
    return { ...this.#size, padding, projection: scene.projection, lens: scene.lens, surface };
  }

  #frameOf(camera: Camera | null): Frame {
    return createFrame({ ...this.#request(), camera });
  }

  /** Whether a camera is, but for the rounding of addresses, the one in force. */
  #shows(camera: Camera | null): boolean {
    const [now, then] = [this.#frameOf(this.#camera), this.#frameOf(camera)];
    const middle = then.toPx([now.camera.lng, now.camera.lat]);
    const { middle: own } = paddedBox(then);
    if (!middle || Math.hypot(middle[0] - own[0], middle[1] - own[1]) > 1.5) return false;
    return Math.abs(Math.log2(now.scale / then.scale)) < 0.01;
  }

  /** Draws before the next paint, once for all that was asked until then. */
  #draw(): Promise<void> {
    this.#drawing ??= nextPaint().then(() => {
      this.#drawing = null;
      if (!this.#destroyed) this.#drawNow();
    });
    return this.#drawing;
  }

  #drawNow(): void {
    const isFirst = this.#frame === null;
    const isHeld = this.#isMoving && this.#mover !== null;
    const camera = isHeld ? this.#mover!.camera() : this.#camera;
    this.#compose(camera);
    if (!isHeld) this.#settle();
    this.#highlight();
    if (isFirst) this.#events.ready();
  }

  /** Lays out and draws in the frame of a camera; the drawing then stands where it belongs. */
  #compose(camera: Camera | null): void {
    const { scene, atlas } = this.#input!;
    this.#frame = this.#frameOf(camera);
    this.#placed = layoutScene(scene, this.#frame, atlas);
    const content = { scene, atlas, placed: this.#placed };
    this.#pictures.show(content, this.#frame);
    this.#pictures.back(content, this.#frameOf(null), () => this.#mover?.refresh());
  }

  #settle(): void {
    this.#mover ??= this.#createMover();
    this.#mover.settle(this.#frame!);
  }

  #createMover(): Mover {
    const fit = this.#frameOf(null);
    if (fit.request.projection === 'globe')
      return new GlobeMover(fit, this.#gestures, camera => this.#drawGround(camera));
    return new FlatMover(fit, this.#gestures, () => this.#pictures.layers());
  }

  /** While it moves: a turning globe, and a ground that is far from the scale of its drawing. The rest waits for rest. */
  #drawGround(camera: Camera): void {
    if (!this.#isMoving || this.#destroyed) return;
    const { scene, atlas } = this.#input!;
    this.#pictures.show({ scene, atlas, placed: null }, this.#frameOf(camera));
    this.#mover?.refresh();
  }

  #highlight(): void {
    if (!this.#input || !this.#frame || !this.#placed) return;
    const { scene, atlas, hover, focus } = this.#input;
    this.#pictures.highlight({ hover, focus }, { scene, atlas, placed: this.#placed }, this.#frame);
    if (this.#isMoving) this.#mover?.refresh();
  }

  #pick(px: Px): string | null {
    if (!this.#input || !this.#placed || !this.#frame || this.#isMoving) return null;
    return pickAt(this.#input.scene, this.#placed, this.#frame, this.#input.atlas, px);
  }

  #takeHold(): void {
    clearTimeout(this.#restTimer);
    this.#restTimer = undefined;
    const inFlight = this.#flight !== null || this.#follows;
    this.#follows = false;
    this.#endFlight();
    this.#gesture = { moved: this.#gesture?.moved === true || inFlight };
  }

  #follow(transform: Transform): void {
    if (!this.#mover || !this.#gesture) return;
    if (!this.#gesture.moved) this.#events.movestart();
    this.#gesture.moved = true;
    this.#mover.gesture(transform);
    this.#sharpen();
  }

  /** A drawing that was scaled too far is drawn anew while the map still moves. */
  #sharpen(): void {
    const camera = this.#mover!.camera();
    const drawn = this.#pictures.frame;
    if (!drawn || drawn.request.projection === 'globe') return;
    if (Math.abs(camera.zoom - Math.log2(drawn.scale / drawn.fitScale)) > BLURRED_STEPS) this.#drawGround(camera);
  }

  #letGo(): void {
    if (!this.#gesture?.moved) {
      this.#gesture = null;
      return;
    }
    clearTimeout(this.#restTimer);
    this.#restTimer = setTimeout(() => this.#rest(), REST_MS);
  }

  #rest(): void {
    this.#restTimer = undefined;
    this.#gesture = null;
    if (!this.#mover || !this.#input) return;
    this.#camera = this.#mover.camera();
    this.#frame = this.#frameOf(this.#camera);
    this.#events.cameraend(this.#camera);
    void this.#draw();
  }

  #stepAt(steps: number, px: Px): void {
    if (this.#frame) void this.#fly(zoomedCamera(this.frame(), steps, px), STEP_MS, true);
  }

  #endFlight(): void {
    this.#flight?.stop();
    this.#flight = null;
  }

  /** Flies, then draws. A reader's own step tells its camera like a gesture does. */
  async #fly(camera: Camera | null, durationMs: number, byReader: boolean): Promise<void> {
    if (!this.#input) return;
    const isThere = this.#shows(camera);
    if (isThere && this.#flight) return void (await this.#flight.landed);
    this.#endFlight();
    if (byReader) this.#events.movestart();
    this.#camera = camera;
    if (durationMs > 0 && !isThere && !this.#input.reducedMotion && this.#mover) {
      const flight = new Flight(durationMs, this.#mover.path(this.#frameOf(camera)));
      this.#flight = flight;
      if (!(await flight.landed)) return;
      this.#flight = null;
    }
    if (this.#frame) this.#frame = this.#frameOf(camera);
    if (byReader) this.#events.cameraend(this.#frame!.camera);
    await this.#draw();
  }
}
