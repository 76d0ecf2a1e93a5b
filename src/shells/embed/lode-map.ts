import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { fitRatio } from '../../core/geo/frame.ts';
import type { Details } from '../../core/model/dataset.ts';
import { loadMessages } from '../../core/text/messages.ts';
import { formatView } from '../../core/view/codec.ts';
import { describeFailure } from '../../state/describe-failure.ts';
import { FILES, failureOf } from '../../state/load.ts';
import { applyTheme } from '../theme.ts';
import { registerFonts } from './embed-fonts.ts';
import { embedStyles, faceStyles } from './embed-styles.ts';
import { embedTemplate } from './embed-template.ts';
import { type Opened, openView, type Shown, showView } from './shown-view.ts';
import { SITE_URL } from './site-url.ts';
import { StillDrawing } from './still-drawing.ts';

/** A resize is over when nothing has changed for this long, ms. */
const SETTLED_MS = 120;
/** Width by height of the map's box where no attribute gives it: that of what is shown, but not beyond these. */
const LEAST_RATIO = 1.5;
const MOST_RATIO = 2.4;
const OPENS: readonly string[] = ['view', 'src', 'lang', 'theme'];
const text = { type: String, reflect: true, useDefault: true } as const;

/**
 * A view of the atlas inside another page: map, legend, sources and date as one figure, drawn as SVG.
 *
 * @tagname lode-map
 */
export class LodeMap extends LitElement {
  static override properties = {
    view: text,
    src: text,
    lang: text,
    theme: text,
    interactive: text,
    height: text,
    ratio: text,
    heading: text,
    shown: { state: true },
    details: { state: true },
    said: { state: true },
    widthPx: { state: true },
  };
  /** What is shown: the query of a page of the atlas, with or without `?`. */
  declare view: string;
  /** Address of another dataset; its `details.json` stands beside it. */
  declare src: string;
  /** Language, `en` or `zh`; before that of the view. */
  declare lang: string;
  /** `auto` (as the reader's device), `light`, `dark` or `print`; before that of the view. */
  declare theme: string;
  declare interactive: string;
  /** Least height of the whole, px; the map takes what the texts leave. */
  declare height: string;
  /** Width by height of the map, such as `16/9` or `1.6`. */
  declare ratio: string;
  /** `show` or `hide` the title; sources and date can't be hidden. */
  declare heading: string;
  /** @internal */
  declare shown: Shown | null;
  /** @internal */
  declare details: Details | null;
  /** @internal What went wrong, in plain words. */
  declare said: string | null;
  /** @internal */
  declare widthPx: number;

  #opened: Opened | null = null;
  /** Grows with each opening, so that one that was overtaken changes nothing. */
  #turn = 0;
  #isReady = false;
  #printing = false;
  #settling = 0;
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  readonly #sizes = new ResizeObserver(() => this.#resized());
  readonly #still = new StillDrawing(this, {
    drawn: () => this.#onDrawn(),
    failed: error => void this.#fail(error),
  });

  constructor() {
    super();
    this.view = '';
    this.src = '';
    this.lang = '';
    this.theme = '';
    this.interactive = 'auto';
    this.height = '';
    this.ratio = '';
    this.heading = 'show';
    this.shown = null;
    this.details = null;
    this.said = null;
    this.widthPx = 0;
  }

  /** Shows another view. Resolves when it stands, or when it was said why it can't. */
  async setView(query: string): Promise<void> {
    const isSame = query === this.view;
    this.view = query;
    if (isSame) void this.#open();
    await this.updateComplete;
    await this.#opening;
    await this.updateComplete;
    await this.#still.whenDrawn();
  }
  #opening: Promise<void> = Promise.resolve();

  /** The view that is shown now, as a canonical query without `?`: what was asked for and what the reader changed. */
  getView(): string {
    return this.shown ? formatView(this.shown.view) : this.view.replace(/^\?/, '');
  }

  /** @internal Address of the view in the atlas. */
  get permalink(): string {
    const query = this.getView();
    return new URL(`index.html${query ? `?${query}` : ''}`, SITE_URL).href;
  }

  /** @internal Null = by the ratio. */
  get heightPx(): number | null {
    const asked = Number(this.height);
    return this.height.trim() !== '' && asked > 0 && asked <= 10_000 ? asked : null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    registerFonts();
    this.#dark.addEventListener('change', this.#onSurroundings);
    window.addEventListener('beforeprint', this.#onPrint);
    window.addEventListener('afterprint', this.#onPrint);
    if (!this.hasUpdated) return;
    this.#observe();
    void this.#open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#turn++;
    this.#dark.removeEventListener('change', this.#onSurroundings);
    window.removeEventListener('beforeprint', this.#onPrint);
    window.removeEventListener('afterprint', this.#onPrint);
    window.clearTimeout(this.#settling);
    this.#settling = 0;
    this.#sizes.disconnect();
    this.#still.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.hasUpdated || OPENS.some(name => changed.has(name))) void this.#open();
  }

  override render(): TemplateResult {
    return embedTemplate(this);
  }

  protected override firstUpdated(): void {
    this.#observe();
  }

  protected override updated(): void {
    const { shown } = this;
    this.#part('.frame').style.minBlockSize = this.heightPx === null ? '' : `${this.heightPx}px`;
    if (!shown) return;
    applyTheme(this.#part('.root'), shown.theme);
    this.#part('.map').style.setProperty('--ratio', String(this.#ratioOf(shown)));
    this.#still.ask(this.#part('.still'), shown);
  }

  #open(): Promise<void> {
    this.#opening = this.#openNow();
    return this.#opening;
  }

  async #openNow(): Promise<void> {
    const turn = ++this.#turn;
    const isCurrent = () => turn === this.#turn && this.isConnected;
    try {
      const opened = await openView(this);
      if (!isCurrent()) return;
      const { problems, words, record } = opened;
      this.#opened = opened;
      this.said = problems.length > 0 ? words.viewProblem(problems.length) : null;
      this.#reshow();
      for (const { message } of problems) this.#tell('problem', { message });
      // Names of sources are a large file; the map does not wait for them.
      const details = await record.details();
      if (isCurrent()) this.details = details;
    } catch (error) {
      if (isCurrent()) await this.#fail(error);
    }
  }

  /** Says what went wrong; what stood before stays. */
  async #fail(error: unknown): Promise<void> {
    const { ui } = this.#opened?.messages ?? (await loadMessages(this.lang));
    const message = describeFailure(failureOf(error, FILES.dataset), ui.load);
    this.said = message;
    this.#tell('problem', { message });
  }

  #reshow(): void {
    if (this.#opened)
      this.shown = showView(this.#opened, { prefersDark: this.#dark.matches, printing: this.#printing });
  }

  #observe(): void {
    this.#sizes.observe(this.#part('.root'));
    this.#sizes.observe(this.#part('.map'));
  }

  /** The first size is used at once, later ones when they have settled; until then the drawing is scaled. */
  #resized(): void {
    window.clearTimeout(this.#settling);
    const follow = () => {
      this.widthPx = this.#part('.root').clientWidth;
      this.requestUpdate();
    };
    if (this.widthPx === 0) follow();
    else this.#settling = window.setTimeout(follow, SETTLED_MS);
  }

  #ratioOf({ view, scene }: Shown): number {
    const [, width = '', height = '1'] = /^\s*(\d+(?:\.\d+)?)\s*(?:[/:]\s*(\d+(?:\.\d+)?))?\s*$/.exec(this.ratio) ?? [];
    const asked = Number(width) / Number(height);
    if (width !== '' && asked >= 0.2 && asked <= 10) return asked;
    return Math.min(MOST_RATIO, Math.max(LEAST_RATIO, fitRatio(view.projection, scene.lens)));
  }

  #onDrawn(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#tell('ready', null);
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

  #part(selector: string): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(selector)!;
  }

  #tell(name: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
  }

  static override styles = [embedStyles, faceStyles];
}
