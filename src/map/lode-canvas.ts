import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Frame, FrameRequest, Padding } from '../core/geo/frame.ts';
import type { Camera, Px } from '../core/geo/types.ts';
import { neighbourAt } from '../core/layout/neighbour.ts';
import { subjectPx } from '../core/layout/pick.ts';
import type { Placed } from '../core/layout/placed.ts';
import type { SubjectKey } from '../core/scene/marks.ts';
import type { Scene } from '../core/scene/scene.ts';
import { AtlasShelf, type AtlasSource } from './atlas-shelf.ts';
import type { CanvasEvents } from './canvas-events.ts';
import { canvasStyles } from './canvas-styles.ts';
import { levelOf } from './detail-level.ts';
import { HoverDelay } from './hover-delay.ts';
import { leadingMember } from './leading-member.ts';
import { type KeyCommand, keyCommand } from './map-keys.ts';
import type { MapInput } from './map-tier.ts';
import { movesCamera } from './moves-camera.ts';
import { markOnce, whenPainted } from './performance-marks.ts';
import type { RendererChoice } from './renderer-choice.ts';
import { type Box, subjectBox } from './subject-box.ts';
import { TierHost } from './tier-host.ts';

/** Words for assistive technology: what the element is, and which keys it takes. */
export interface CanvasMessages {
  role: string;
  keys: string;
}

/**
 * The map. Shows `scene` with the boundaries that `atlasFor` brings, on the tier that serves best, and tells what the
 * reader does with it. Selection and camera belong to the View: they come back with the next scene. Hover and keyboard
 * focus are the element's own.
 */
export class LodeCanvas extends LitElement {
  static override properties = {
    scene: { attribute: false },
    atlasFor: { attribute: false },
    padding: { attribute: false },
    surface: { type: String },
    renderer: { type: String },
    reducedMotion: { attribute: false },
    messages: { attribute: false },
    cooperative: { type: Boolean, reflect: true },
  };
  declare scene: Scene | null;
  declare atlasFor: AtlasSource | null;
  declare padding: Padding;
  declare surface: FrameRequest['surface'];
  declare renderer: RendererChoice;
  declare reducedMotion: boolean;
  declare messages: CanvasMessages | null;
  /** Leaves the wheel and one finger to the page: zoom needs Ctrl or ⌘, a pan two fingers. */
  declare cooperative: boolean;
  #host: TierHost | null = null;
  #shelf: AtlasShelf | null = null;
  #input: MapInput | null = null;
  #hover: SubjectKey | null = null;
  #focus: SubjectKey | null = null;
  #drawn = false;
  #resizing = 0;
  readonly #hovering = new HoverDelay(subject => this.#highlight(subject, this.#focus));
  readonly #sizes = new ResizeObserver(() => this.#resized());

  constructor() {
    super();
    this.scene = null;
    this.atlasFor = null;
    this.padding = { top: 0, right: 0, bottom: 0, left: 0 };
    this.surface = 'screen';
    this.renderer = 'auto';
    this.reducedMotion = false;
    this.messages = null;
    this.cooperative = false;
  }

  /** What is on screen now; null before the first drawing. */
  get frame(): Frame | null {
    return this.#drawn ? this.#host!.tier.frame() : null;
  }
  get placed(): Placed | null {
    return this.#drawn ? this.#host!.tier.placed() : null;
  }

  /** Flies to a camera (`null` = the whole lens) and tells nobody; `camera-end` is for the reader's own moves. */
  async flyTo(camera: Camera | null, options?: { jump?: boolean }): Promise<void> {
    if (this.#drawn) await this.#host!.tier.flyTo(camera, options);
  }

  /** Shows the camera of another map while the reader moves that one; `scene` tells where both come to rest. */
  follow(camera: Camera): void {
    if (this.#drawn) this.#host!.tier.follow(camera);
  }

  /** Puts the keyboard on the map. */
  override focus(options?: FocusOptions): void {
    this.#map.focus(options);
  }

  /** Zooms about the middle by steps; each doubles or halves the scale. */
  zoomBy(steps: number): void {
    if (this.#drawn) this.#host!.tier.zoomBy(steps);
  }

  panBy(px: Px): void {
    if (this.#drawn) this.#host!.tier.panBy(px);
  }

  /** Box of what stands for a subject in px of the map; null when it is not drawn. */
  boxOf(subject: SubjectKey): Box | null {
    const { frame, placed } = this;
    if (!frame || !placed || !this.#input) return null;
    return subjectBox(subject, { scene: this.#input.scene, atlas: this.#input.atlas, frame, placed });
  }

  get #map(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>('#map')!;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.addEventListener('wheel', this.#leaveToPage, { capture: true });
    this.addEventListener('touchstart', this.#leaveToPage, { capture: true, passive: true });
    this.#sizes.observe(this);
    if (this.hasUpdated) this.#show();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.removeEventListener('wheel', this.#leaveToPage, { capture: true });
    this.removeEventListener('touchstart', this.#leaveToPage, { capture: true });
    this.#sizes.disconnect();
    this.#close();
  }

  override render(): TemplateResult {
    // An application takes the arrow keys from a screen reader; the table and the panels say the same without it.
    return html`<div
      id="map"
      role="application"
      tabindex="0"
      aria-roledescription=${this.messages?.role ?? nothing}
      aria-label=${this.scene?.text.altText ?? ''}
      aria-description=${this.messages?.keys ?? nothing}
      @keydown=${this.#onKey}
      @blur=${this.#onBlur}
    ></div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('atlasFor')) this.#shelf = this.#openShelf();
    // Not in the template: a page may forbid styles in attributes.
    this.#map.style.setProperty('--ring', this.scene?.theme.focus ?? 'currentcolor');
    if (changed.has('renderer') && this.#host) this.#close();
    this.#show();
  }

  #openShelf(): AtlasShelf | null {
    if (!this.atlasFor) return null;
    return new AtlasShelf(
      this.atlasFor,
      () => this.#show(),
      level => this.#tell('map-problem', { problem: level === 'detail' ? 'provinces' : 'boundaries' }),
    );
  }

  /** Brings the tier up to the properties. */
  #show(): void {
    const { scene, padding, surface, reducedMotion } = this;
    if (!scene || !this.isConnected || this.clientWidth === 0 || this.clientHeight === 0) return;
    const atlas = this.#shelf?.take(levelOf(scene, this.#zoom(scene)), scene.worldview);
    if (!atlas) return;
    const before = this.#input;
    const input = { scene, atlas, padding, surface, reducedMotion, hover: this.#hover, focus: this.#focus };
    this.#input = input;
    this.#host ??= this.#open();
    const { tier } = this.#host;
    if (before && this.#drawn && movesCamera(before.scene, scene, tier.frame())) void tier.flyTo(scene.view.camera);
    const isScene = before?.scene !== scene || before.atlas !== atlas;
    const shown = this.#host.update(input);
    if (isScene) void shown.then(whenPainted).then(() => performance.mark('map-updated'));
  }

  /** Of the camera that will be in force. */
  #zoom(scene: Scene): number {
    const frame = this.frame;
    const asked = scene.view.camera;
    if (!frame || asked !== this.#input?.scene.view.camera) return asked?.zoom ?? 0;
    return frame.camera.zoom;
  }

  #open(): TierHost {
    return new TierHost(this.#map, this.renderer, {
      drawn: () => this.#onDrawn(),
      complete: () => void whenPainted().then(() => markOnce('map-ready')),
      tier: ({ tier, reason }, detail) => this.#tell('tier-change', { tier, reason, detail }),
      movestart: () => {
        this.#onHover(null, [0, 0]);
        this.#tell('camera-start', null);
      },
      cameraend: camera => {
        this.#tell('camera-end', { camera });
        this.#show();
      },
      hover: (subject, px) => this.#onHover(subject, px),
      press: (subject, px, { shift }) => this.#tell('subject-press', { subject, px, shift }),
    });
  }

  #close(): void {
    this.#host?.destroy();
    this.#host = null;
    this.#input = null;
    this.#drawn = false;
    this.#hovering.cancel();
  }

  #onDrawn(): void {
    this.#drawn = true;
    this.#tell('map-drawn', null);
    void whenPainted().then(() => markOnce('map-picture'));
  }

  #onHover(subject: SubjectKey | null, px: Px): void {
    this.#hovering.over(subject, px);
    this.#tell('subject-hover', { subject, px });
  }

  #highlight(hover: SubjectKey | null, focus: SubjectKey | null): void {
    if (hover === this.#hover && focus === this.#focus) return;
    this.#hover = hover;
    this.#focus = focus;
    this.#show();
  }

  #resized(): void {
    cancelAnimationFrame(this.#resizing);
    this.#resizing = requestAnimationFrame(() => {
      if (this.#drawn) this.#host!.tier.resize(this.clientWidth, this.clientHeight);
      else this.#show();
    });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const command = keyCommand(event);
    if (!command || !this.#drawn || !this.#obey(command)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /** False when the key has nothing to do here and belongs to the page. */
  #obey(command: KeyCommand): boolean {
    switch (command.do) {
      case 'walk':
      case 'first':
        this.#walk(command);
        return true;
      case 'pan':
        this.panBy(command.px);
        return true;
      case 'zoom':
        this.zoomBy(command.steps);
        return true;
      case 'fit':
        void this.#fit();
        return true;
      case 'press':
        return this.#press(command.shift);
      case 'clear':
        return this.#setFocus(null);
    }
  }

  #walk(command: KeyCommand): void {
    const { scene, frame, placed } = this;
    if (!scene || !frame || !placed) return;
    const from = this.#focus ?? this.#hover ?? scene.view.select[0] ?? null;
    if (command.do === 'walk') this.#setFocus(neighbourAt(scene, placed, frame, from, command.direction));
    else this.#setFocus(leadingMember(scene, frame));
  }

  async #fit(): Promise<void> {
    await this.flyTo(null);
    this.#tell('camera-end', { camera: null });
  }

  #press(shift: boolean): boolean {
    if (this.#focus === null) return false;
    this.#tell('subject-press', { subject: this.#focus, px: this.#pxOf(this.#focus) ?? [0, 0], shift });
    return true;
  }

  /** False when the focus is there already. */
  #setFocus(subject: SubjectKey | null): boolean {
    if (subject === this.#focus) return false;
    this.#hovering.cancel();
    this.#highlight(null, subject);
    this.#tell('subject-focus', { subject, px: subject ? this.#pxOf(subject) : null });
    return true;
  }

  #pxOf(subject: SubjectKey): Px | null {
    const { scene, frame, placed } = this;
    return scene && frame && placed ? subjectPx(scene, placed, frame, subject) : null;
  }

  readonly #leaveToPage = (event: WheelEvent | TouchEvent): void => {
    if (!this.cooperative || event.ctrlKey || event.metaKey) return;
    if (event instanceof WheelEvent || event.touches.length < 2) event.stopPropagation();
  };

  readonly #onBlur = (): void => void this.#setFocus(null);

  #tell<K extends keyof CanvasEvents>(name: K, detail: CanvasEvents[K]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  static override styles = canvasStyles;
}
customElements.define('lode-canvas', LodeCanvas);

declare global {
  interface HTMLElementTagNameMap {
    'lode-canvas': LodeCanvas;
  }
}
