import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Heading } from '../../core/figure/draw-head.ts';
import type { Details } from '../../core/model/dataset.ts';
import { formatView } from '../../core/view/codec.ts';
import type { View } from '../../core/view/view.ts';
import { applyTheme } from '../theme.ts';
import type { StillBox } from './draw-still.ts';
import { registerFonts } from './embed-fonts.ts';
import { embedLegendStyles } from './embed-legend-styles.ts';
import { heightAsked, leastMapPx, ratioOf } from './embed-size.ts';
import { embedStageStyles } from './embed-stage-styles.ts';
import { embedStyles } from './embed-styles.ts';
import { embedTemplate } from './embed-template.ts';
import { faceStyles } from './face-styles.ts';
import { failureWords } from './failure-words.ts';
import type { FrozenNote } from './frozen-note.ts';
import { mustFold } from './legend-fold.ts';
import { type LiveState, LiveSwitch } from './live-switch.ts';
import { Opening } from './opening.ts';
import { type Opened, type Shown, showView } from './shown-view.ts';
import { SITE_URL } from './site-url.ts';
import { StillDrawing } from './still-drawing.ts';
import type { FileKind, Tool } from './tool-panel.ts';

/** A resize is over when nothing has changed for this long, ms. */
const SETTLED_MS = 120;
/** Above and below the body, px. */
const BORDERS_PX = 2;
/** Attributes that decide what is shown. */
const OPENS: readonly string[] = ['view', 'src', 'lang', 'theme'];
const attribute = { type: String, reflect: true, useDefault: true } as const;
const state = { state: true } as const;

/**
 * A view of the atlas inside another page: one figure with map, legend, sources and date. It is drawn as SVG at once and
 * becomes a live map when the reader asks for one. Every attribute is a property of the same name.
 *
 * @tagname lode-map
 *
 * @attr {string} view - What is shown: the query of a page of the atlas, with or without `?`. Default: everything.
 * @attr {string} src - Address of another `dataset.json`; its `details.json` stands beside it. Default: the data beside the script.
 * @attr {string} lang - `en` or `zh`; goes before the view's own.
 * @attr {string} theme - `auto` (as the reader's device), `light`, `dark` or `print`; goes before the view's own.
 * @attr {string} interactive - `auto`: live when the reader asks, `live`: as soon as it is seen, `static`: never, and the legend never folds.
 * @attr {string} renderer - What draws the live map: `auto`, `svg` or `webgl`.
 * @attr {string} height - Least height of the whole in px; the map takes what the texts leave. Where that is little, the legend folds to a line that opens.
 * @attr {string} ratio - Width by height of the map, such as `16/9`. Default: as what is shown needs it.
 * @attr {string} heading - `show` or `hide` the title, which stays the figure's name for screen readers. Sources and date can't be hidden.
 *
 * @fires {CustomEvent<null>} ready - The first picture stands.
 * @fires {CustomEvent<{ view: string }>} view-change - The reader moved the map or selected something.
 * @fires {CustomEvent<{ subjects: string[] }>} select - The reader selected other subjects, such as `country:COD`.
 * @fires {CustomEvent<{ message: string }>} problem - Something could not be used or had; in plain words. What stood stays.
 *
 * @slot title - In place of the finding that heads the figure.
 * @slot caption - Below the frame.
 *
 * @csspart frame - The box around everything but the caption.
 * @csspart heading - The title.
 * @csspart map - The box of the map.
 * @csspart legend - Symbols and what they mean.
 * @csspart foot - Sources, boundary statement, data version and date.
 * @csspart problem - The line that says what went wrong.
 *
 * @cssprop --lode-map-font - Font of title, legend and foot. Names on the map keep theirs, which they were measured with.
 * @cssprop --lode-map-ink - Colour of title and legend.
 * @cssprop --lode-map-ink-2 - Colour of counts, sources and notes.
 * @cssprop --lode-map-border - Colour of the frame's line.
 * @cssprop --lode-map-radius - Radius of the frame's corners.
 */
export class LodeMap extends LitElement {
  static override properties = {
    view: attribute,
    src: attribute,
    lang: attribute,
    theme: attribute,
    interactive: attribute,
    renderer: attribute,
    height: attribute,
    ratio: attribute,
    heading: attribute,
    shown: state,
    details: state,
    said: state,
    tool: state,
    live: state,
    note: state,
    finding: state,
    widthPx: state,
    stacked: state,
    folds: state,
    isLegendOpen: state,
  };
  declare view: string;
  declare src: string;
  declare lang: string;
  declare theme: string;
  declare interactive: string;
  declare renderer: string;
  declare height: string;
  declare ratio: string;
  declare heading: string;
  /** @internal */
  declare shown: Shown | null;
  /** @internal Null = not here yet. */
  declare details: Details | null;
  /** @internal What went wrong, in plain words. */
  declare said: string | null;
  /** @internal What lies open over the map. */
  declare tool: Tool | null;
  /** @internal */
  declare live: LiveState;
  /** @internal Of a frozen view, once later versions are looked up. */
  declare note: FrozenNote | null;
  /** @internal What heads the picture that stands. */
  declare finding: string;
  /** @internal Of the whole. */
  declare widthPx: number;
  /** @internal The box that a step of a briefing took in a narrow frame. */
  declare stacked: StillBox | null;
  /** @internal The height that is asked for leaves no room for both map and legend. */
  declare folds: boolean;
  /** @internal A folded legend lies over the map. */
  declare isLegendOpen: boolean;

  #opened: Opened | null = null;
  #isReady = false;
  /** The view that `note` is of. */
  #noted: View | null = null;
  #printing = false;
  #settling = 0;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #sizes = new ResizeObserver(() => this.#resized());
  readonly #opening = new Opening({
    opened: opened => this.#onOpened(opened),
    details: details => {
      this.details = details;
    },
    failed: error => this.#fail(error),
  });
  readonly #still = new StillDrawing(this, {
    drawn: () => this.#onDrawn(),
    failed: error => void this.#fail(error),
    stacked: box => {
      this.stacked = box;
    },
    permalink: () => this.permalink,
    heading: () => this.shownHeading,
  });
  readonly #live = new LiveSwitch(this, {
    switched: () => this.#onSwitched(),
    changed: view => this.#onChanged(view),
    failed: () => this.#say(this.#opened!.words.partFailed),
    drawStill: () => this.#still.drawNow(),
  });

  constructor() {
    super();
    this.view = '';
    this.src = '';
    this.lang = '';
    this.theme = '';
    this.interactive = 'auto';
    this.renderer = 'auto';
    this.height = '';
    this.ratio = '';
    this.heading = 'show';
    this.shown = null;
    this.details = null;
    this.said = null;
    this.tool = null;
    this.live = 'off';
    this.note = null;
    this.finding = '';
    this.widthPx = 0;
    this.stacked = null;
    this.folds = false;
    this.isLegendOpen = false;
  }

  /** Shows another view. Resolves when it stands, or when it was said why it can't. */
  async setView(query: string): Promise<void> {
    if (query === this.view) void this.#opening.start(this);
    this.view = query;
    await this.updateComplete;
    await this.#opening.done;
    await this.updateComplete;
    await this.#still.whenDrawn();
  }

  /** The view that is shown now, as a canonical query without `?`: what was asked for and what the reader changed. */
  getView(): string {
    return this.shown ? formatView(this.shown.view) : this.view.replace(/^\?/, '');
  }

  /**
   * The complete figure as an SVG document: title, map, legend, sources and date, with its citation as metadata.
   * @param size Width and height in px, 640 × 420 to 3200 × 2000. Default: as wide as it stands, as high as it needs.
   */
  async toSVG(size: Partial<{ widthPx: number; heightPx: number }> = {}): Promise<string> {
    return (await import('./save-figure.ts')).figureSvg(await this.#standing(), this, size);
  }

  /**
   * The complete figure as a PNG file, as wide as it stands, with its citation as text.
   * @param options `scale`: pixels for each px, 2 by default.
   */
  async toPNG(options: { scale?: number } = {}): Promise<Blob> {
    return (await import('./save-figure.ts')).figurePng(await this.#standing(), this, options.scale ?? 2);
  }

  /** @internal */
  get shownHeading(): Heading {
    return this.heading === 'hide' ? 'hide' : 'show';
  }

  /** @internal Address of the view in the atlas. */
  get permalink(): string {
    const query = this.getView();
    return new URL(`index.html${query ? `?${query}` : ''}`, SITE_URL).href;
  }

  /** @internal */
  get isLiveOffered(): boolean {
    return this.#live.isOffered;
  }

  /** @internal */
  readonly makeFile = (kind: FileKind): Promise<BlobPart> => (kind === 'svg' ? this.toSVG() : this.toPNG());

  /** @internal */
  readonly openTool = async (tool: Tool): Promise<void> => {
    try {
      await import('./tool-panel.ts');
    } catch {
      this.#say(this.#opened!.words.partFailed);
      return;
    }
    this.tool = tool;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('lode-embed-sheet')?.focus();
  };

  /** @internal The keyboard goes back to where it came from. */
  readonly closeTool = async (): Promise<void> => {
    const { tool } = this;
    this.tool = null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-tool="${tool}"]`)?.focus();
  };

  /** @internal */
  readonly onApproach = (): void => this.#live.prepare();
  /** @internal */
  readonly onExplore = (): void => void this.#live.start({ takesFocus: true });

  /** @internal On paper, and where nothing is to be clicked, the legend is complete. */
  get isLegendFolded(): boolean {
    return this.folds && !this.#printing && this.interactive !== 'static';
  }

  /** @internal */
  readonly toggleLegend = (): void => {
    this.isLegendOpen = !this.isLegendOpen;
  };

  /** @internal Escape folds it again; the keyboard stays at its button. */
  readonly onLegendKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.isLegendOpen) return;
    event.stopPropagation();
    this.isLegendOpen = false;
    this.#find('.legend-line button').focus();
  };

  override connectedCallback(): void {
    super.connectedCallback();
    registerFonts();
    this.#dark.addEventListener('change', this.#onSurroundings);
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
    this.#live.connect();
    if (!this.hasUpdated) return;
    this.#observe();
    void this.#opening.start(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#opening.stop();
    this.#dark.removeEventListener('change', this.#onSurroundings);
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
    window.clearTimeout(this.#settling);
    this.#sizes.disconnect();
    this.#live.disconnect();
    this.#still.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || OPENS.some(name => changed.has(name))) void this.#opening.start(this);
    if (!this.folds) this.isLegendOpen = false;
  }

  override render(): TemplateResult {
    return embedTemplate(this);
  }

  protected override firstUpdated(): void {
    this.#observe();
  }

  protected override updated(): void {
    const { shown } = this;
    const height = heightAsked(this.height);
    this.#find('.body').style.minBlockSize = height === null ? '' : `${Math.max(0, height - BORDERS_PX)}px`;
    if (!shown) return;
    applyTheme(this.#find('.root'), shown.theme);
    const { style } = this.#find('.map');
    style.setProperty('--ratio', String(ratioOf(this, shown)));
    style.setProperty('--least', `${leastMapPx(this, shown)}px`);
    if (!this.#printing) this.folds = mustFold(this, height);
    // Under a live map the still picture waits until it is seen again.
    if (this.live !== 'on') this.#still.ask(this.#find('.still'), shown);
    if (!this.#printing) this.#live.update(shown);
  }

  async #fail(error: unknown): Promise<void> {
    this.#say(await failureWords(error, this.#opened, this.lang));
  }

  #say(message: string): void {
    this.said = message;
    this.#tell('problem', { message });
  }

  #reshow(): void {
    if (!this.#opened) return;
    this.shown = showView(this.#opened, { prefersDark: this.#dark.matches, printing: this.#printing });
  }

  async #standing(): Promise<Shown> {
    await this.#opening.done;
    await this.updateComplete;
    if (!this.shown) throw new Error(this.said ?? 'Nothing is shown.');
    return this.shown;
  }

  #observe(): void {
    this.#sizes.observe(this.#find('.root'));
    this.#sizes.observe(this.#find('.map'));
  }

  /** The first size is used at once, later ones when they have settled; until then the drawing is scaled. */
  #resized(): void {
    window.clearTimeout(this.#settling);
    const follow = () => {
      this.widthPx = this.#find('.root').clientWidth;
      this.requestUpdate();
    };
    if (this.widthPx === 0) follow();
    else this.#settling = window.setTimeout(follow, SETTLED_MS);
  }

  #onOpened(opened: Opened): void {
    const { problems, words } = opened;
    this.#opened = opened;
    this.said = problems.length > 0 ? words.viewProblem(problems.length) : null;
    this.#reshow();
    for (const message of problems) this.#tell('problem', { message });
  }

  #onDrawn(): void {
    // A figure of another kind than one map words its own.
    this.finding = this.#find('.still > svg > title')?.textContent ?? this.shown?.scene.text.headline ?? '';
    void this.#lookUpNote();
    if (this.#isReady) return;
    this.#isReady = true;
    this.#tell('ready', null);
  }

  async #lookUpNote(): Promise<void> {
    const { shown } = this;
    if (!shown?.view.data) this.note = null;
    if (!shown?.view.data || this.#noted === shown.view) return;
    this.#noted = shown.view;
    const failed: FrozenNote = { words: shown.words.partFailed, href: null, isFailure: true };
    const found = await import('./frozen-note.ts').then(({ frozenNote }) => frozenNote(shown)).catch(() => failed);
    if (this.#noted !== shown.view) return;
    this.note = found;
    if (found?.isFailure) this.#tell('problem', { message: found.words });
  }

  #onSwitched(): void {
    this.live = this.#live.state;
  }

  #onChanged(view: View): void {
    const before = this.#opened!;
    this.#opened = { ...before, view };
    this.#reshow();
    const { select } = view;
    if (select.join() !== before.view.select.join()) this.#tell('select', { subjects: [...select] });
    this.#tell('view-change', { view: formatView(view) });
  }

  readonly #onSurroundings = (): void => this.#reshow();

  /** On paper stands the drawing for paper, complete before the page is laid out for it. */
  readonly #onPrint = (event: Event): void => {
    this.#printing = event.type === 'beforeprint';
    this.#reshow();
    if (!this.#printing || !this.shown) return;
    this.performUpdate();
    this.#still.drawNow();
  };

  #find(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  static override styles = [embedStyles, embedStageStyles, embedLegendStyles, faceStyles];
}
