import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Camera } from '../core/geo/types.ts';
import type { Model } from '../core/model/create-model.ts';
import { DEFAULT_VIEW } from '../core/view/codec.ts';
import { selectSubject } from '../core/view/transitions.ts';
import type { LodeCanvas } from '../map/lode-canvas.ts';
import { markOnce, whenPainted } from '../map/performance-marks.ts';
import type { ChartSave } from '../panels/concentration/lode-chart.ts';
import type { LodeHelp } from '../panels/lode-help.ts';
import type { LodePlayer } from '../panels/lode-player.ts';
import type { LodeTopBar } from '../panels/lode-top-bar.ts';
import type { ZoomStep } from '../panels/lode-zoom.ts';
import { eventDays, stepEvent } from '../panels/timeline-ticks.ts';
import type { ViewChange } from '../panels/view-change.ts';
import { fetchWithOwn } from '../state/fetch-with-own.ts';
import { Session } from '../state/session.ts';
import type { AppState } from '../state/store.ts';
import { StoreController } from '../state/store-controller.ts';
import { Announcer } from './announce.ts';
import { copyText, type Figure, saveFile } from './explore-actions.ts';
import { pageKey } from './explore-keys.ts';
import { frameTemplate, pageTemplate } from './explore-page.ts';
import { type Picture, PictureMaker } from './explore-picture.ts';
import { type Hover, HoverCardTimer } from './hover-card-timer.ts';
import { fetchLaterModules, laterModules, laterWords } from './later-modules.ts';
import { type Layout, layoutFor } from './layout.ts';
import type { MapProblem } from './notices.ts';
import { pageHeadline } from './page-headline.ts';
import { Sheet } from './sheet.ts';
import { StillPicture } from './still-picture.ts';
import { toggleTable } from './table-workspace.ts';
import { applyTheme, themeOf } from './theme.ts';

const SAID_MS = 4000;
/** What may be asked for later is fetched this long after the first map, ms. */
const SETTLE_MS = 1500;

/** The Explore page: owns the session, lays out the panels, and turns their events into changes of the View. */
export class LodeExplore extends LitElement {
  static override properties = {
    exportFigure: { attribute: false },
    layout: { state: true },
    prefersDark: { state: true },
    drawerOpen: { state: true },
    hover: { state: true },
    said: { state: true },
    heard: { state: true },
    dismissed: { state: true },
    mapProblems: { state: true },
  };
  /** Draws the View, or the chart that is asked for, as a file to save; or says what it did instead. Set from outside. */
  declare exportFigure: ((picture: Picture, session: Session, asked?: ChartSave) => Promise<Figure | string>) | null;
  declare layout: Layout;
  declare prefersDark: boolean;
  declare drawerOpen: boolean;
  declare hover: Hover | null;
  /** What was just done, shown for a moment. */
  declare said: string | null;
  /** What the live region says. */
  declare heard: string;
  declare dismissed: ReadonlySet<string>;
  declare mapProblems: ReadonlySet<MapProblem>;

  readonly session = new Session(window, fetchWithOwn);
  readonly sheet = new Sheet(this);
  readonly #controller = new StoreController(this, this.session.store);
  readonly #maker = new PictureMaker();
  #prepared = false;
  readonly #still = new StillPicture();
  readonly #hovering = new HoverCardTimer(hover => {
    this.hover = hover;
  });
  readonly #announcer = new Announcer(words => {
    this.heard = words;
  });
  readonly #dark = matchMedia('(prefers-color-scheme: dark)');
  #saidTimer = 0;

  constructor() {
    super();
    this.exportFigure = null;
    this.layout = layoutFor(window.innerWidth);
    this.prefersDark = this.#dark.matches;
    this.drawerOpen = false;
    this.hover = null;
    this.said = null;
    this.heard = '';
    this.dismissed = new Set();
    this.mapProblems = new Set();
  }

  /** The page's own styles and the first picture's are the same, so the shell lives in the page's tree. */
  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  get state(): AppState<Model> {
    return this.#controller.state;
  }
  get picture(): Picture | null {
    return this.#maker.make(this.state, themeOf(this.state.view, this.prefersDark), this);
  }
  get map(): LodeCanvas | null {
    return this.querySelector('lode-canvas');
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('resize', this.#onResize);
    window.addEventListener('keydown', this.#onKey);
    this.addEventListener('dragover', this.#onDrop);
    this.addEventListener('drop', this.#onDrop);
    this.#dark.addEventListener('change', this.#onScheme);
    this.addEventListener('view-change', this.#onViewChange);
    this.addEventListener('bar-action', this.#onAction as EventListener);
    this.addEventListener('chart-save', event => this.#export((event as CustomEvent<ChartSave>).detail));
    void this.session.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('resize', this.#onResize);
    window.removeEventListener('keydown', this.#onKey);
    this.#dark.removeEventListener('change', this.#onScheme);
    this.session.stop();
  }

  override render(): TemplateResult | typeof nothing {
    const { messages } = this.state;
    if (!messages) return nothing;
    const { picture } = this;
    return picture ? pageTemplate(this, picture) : frameTemplate(this, messages);
  }

  protected override updated(_changed: PropertyValues): void {
    const { picture, state } = this;
    applyTheme(document.documentElement, themeOf(state.view, this.prefersDark));
    document.documentElement.lang = state.messages?.lang ?? 'en';
    if (!picture) return;
    this.classList.toggle('pane-open', picture.dossiers.length > 0);
    this.dataset.show = state.view.show;
    this.classList.add('ready');
    this.#still.handOver(this, state.view);
    const text = { ...picture.scene.text, headline: pageHeadline(this, picture) };
    document.title = `${text.headline} · ${picture.messages.ui.productName}`;
    // While it plays, the end of the play is worth saying and each step is not.
    if (!this.querySelector<LodePlayer>('lode-player')?.playing)
      this.#announcer.changed({ ...picture, scene: { ...picture.scene, text } }, picture.messages);
    const drawer = this.querySelector<HTMLDialogElement>('dialog.drawer');
    if (drawer && !drawer.open) drawer.showModal();
  }

  readonly #onResize = (): void => {
    this.layout = layoutFor(window.innerWidth);
  };
  readonly #onScheme = (): void => {
    this.prefersDark = this.#dark.matches;
  };

  readonly #onViewChange = (event: CustomEvent<ViewChange>): void => {
    const { history = 'push', ...patch } = event.detail;
    this.session.store.changeView(patch, { history });
    if (patch.show) this.drawerOpen = false;
    if (patch.select?.length && this.sheet.stop === 0) this.sheet.setStop(1);
  };

  readonly #onAction = (event: CustomEvent<string>): void => {
    const actions: Record<string, () => unknown> = {
      menu: () => {
        this.drawerOpen = true;
      },
      help: () => void this.#showHelp(),
      share: async () => (await laterModules.share.fetch(this))?.openShare(this),
      'copy-link': () => this.#copyLink(),
      'save-view': () => this.#saveView(),
      present: async () => (await laterModules.briefings.fetch(this))?.showBriefings(this.state),
      own: () => this.#openOwn(),
      author: async () => (await laterModules.author.fetch(this))?.openAuthor(this),
    };
    actions[event.detail]?.();
  };

  async #openOwn(files?: readonly File[]): Promise<void> {
    await (await laterModules.own.fetch(this))?.openOwn(this, files);
  }

  /** Files are the reader's own records; anything else is dragged on its way. */
  readonly #onDrop = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    if (event.type === 'drop') void this.#openOwn([...event.dataTransfer.files]);
  };

  async #copyLink(): Promise<void> {
    this.session.url.flush();
    const text = this.state.messages!.ui.topBar;
    this.say((await copyText(location.href)) ? text.shared : text.shareFailed);
  }

  async #export(asked?: ChartSave): Promise<void> {
    const { picture } = this;
    const text = this.state.messages!.ui.topBar;
    try {
      if (!picture || !this.exportFigure) throw new Error('no figure');
      const made = await this.exportFigure(picture, this.session, asked);
      if (typeof made === 'string') return this.say(made);
      saveFile(made.name, made.content, made.type);
      this.say(text.exported(made.name));
    } catch {
      this.say(text.exportFailed);
    }
  }

  async #saveView(): Promise<void> {
    await (await laterModules.saveView.fetch(this))?.openSaveView(this);
  }

  /** Shows and announces one line for a moment. */
  say(words: string): void {
    this.said = words;
    window.clearTimeout(this.#saidTimer);
    this.#saidTimer = window.setTimeout(() => {
      this.said = null;
    }, SAID_MS);
  }

  readonly onNotice = (event: CustomEvent<string>): void => {
    if (event.type === 'notice-dismiss') {
      this.dismissed = new Set([...this.dismissed, event.detail]);
      return;
    }
    const actions: Record<string, () => unknown> = {
      retry: () => this.session.loadRecord(),
      'retry-details': () => this.session.loadDetails(),
      'retry-map': () => location.reload(),
      reset: () => this.session.store.change({ view: DEFAULT_VIEW, problems: [] }, { history: 'push' }),
    };
    actions[event.detail]?.();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    const key = pageKey(event);
    if (!key || this.querySelector('dialog[open]')) return;
    if (key === 'escape') {
      this.#escape();
      return;
    }
    event.preventDefault();
    if (key === 'search') void this.querySelector<LodeTopBar>('lode-top-bar')?.focusSearch();
    else if (key === 'help') void this.#showHelp();
    else if (key === 'table') void toggleTable(this);
    else if (key === 'save') void this.#saveView();
    else if (key === 'play') void this.#play();
    else this.#stepEvent(key === 'later' ? 1 : -1);
  };

  #escape(): void {
    if (this.hover) this.#hovering.clear();
    else if (this.state.view.select.length) this.session.store.changeView({ select: [] });
  }

  async #play(): Promise<void> {
    if (!(await laterModules.player.fetch(this))) return;
    await this.updateComplete;
    await this.querySelector<LodePlayer>('lode-player')?.toggle();
  }

  #stepEvent(direction: -1 | 1): void {
    const { picture } = this;
    if (!picture) return;
    const latest = picture.model.dataset.asof;
    const day = stepEvent(eventDays(picture.ticks), picture.rows.asof, direction);
    const next = direction > 0 && (day === null || day >= latest) ? null : day;
    if (next === null && direction < 0) return;
    this.session.store.changeView({ asof: next }, { history: 'replace' });
  }

  readonly onMap = (event: Event): void => {
    const { detail } = event as CustomEvent;
    if (event.type === 'camera-end')
      this.session.store.changeView({ camera: (detail as { camera: Camera }).camera }, { history: 'replace' });
    else if (event.type === 'subject-press') {
      const { subject, shift } = detail as { subject: string | null; shift: boolean };
      this.#hovering.clear();
      if (!subject) return;
      const { select } = selectSubject(this.state.view, subject, shift);
      this.#onViewChange(new CustomEvent('view-change', { detail: { select } }));
    } else if (event.type === 'subject-hover' || event.type === 'subject-focus')
      this.#hovering.set(detail as { subject: string | null; px?: readonly [number, number] }, this.map);
    else {
      this.#still.remove();
      if (event.type === 'map-drawn') this.#prepareOnce();
      const gaveWay = event.type === 'tier-change' && detail.tier === 'svg' && detail.reason !== 'first';
      if (gaveWay && this.state.renderer === 'webgl') this.#noteProblem('software');
    }
  };

  /** A workspace without the stage's map is complete once its own map stands and the tables that it reads are there. */
  readonly onWorkspaceDrawn = async (): Promise<void> => {
    await this.session.loadDetails();
    await this.updateComplete;
    await whenPainted();
    markOnce('map-ready');
    this.#prepareOnce();
  };

  async #showHelp(): Promise<void> {
    const lang = this.state.messages?.lang ?? 'en';
    const [module, words] = await Promise.all([laterModules.help.fetch(this), laterWords.help.fetch(lang, this)]);
    await this.updateComplete;
    if (module && words) await this.querySelector<LodeHelp>('lode-help')?.show(words.help);
  }

  /** In an idle moment, once the map stands. */
  #prepareOnce(): void {
    if (this.#prepared) return;
    this.#prepared = true;
    const idle = window.requestIdleCallback ?? ((work: () => void) => window.setTimeout(work, 1));
    const prepare = () => {
      if (!navigator.onLine) return;
      void fetchLaterModules();
      // Letters of other languages too; a face that fails is asked for again when it is met.
      for (const face of document.fonts) void face.load().catch(() => undefined);
      void this.session.prepareForOffline();
      this.dispatchEvent(new Event('settled'));
    };
    window.setTimeout(() => idle(prepare), SETTLE_MS);
  }

  readonly onMapProblem = (event: CustomEvent<{ problem: MapProblem }>): void => {
    this.#noteProblem(event.detail.problem);
  };

  /** A panel asked for could not be fetched. */
  partMissing(): void {
    this.#noteProblem('part');
  }

  #noteProblem(problem: MapProblem): void {
    if (this.mapProblems.has(problem)) return;
    this.mapProblems = new Set([...this.mapProblems, problem]);
  }

  readonly onZoom = (event: CustomEvent<ZoomStep>): void => {
    const by = { in: 1, out: -1, fit: 0 }[event.detail];
    if (by === 0) this.session.store.changeView({ camera: null });
    else this.map?.zoomBy(by);
  };
}
