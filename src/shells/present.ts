import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import type { Padding } from '../core/geo/frame.ts';
import type { Camera } from '../core/geo/types.ts';
import type { PlacedNote } from '../core/layout/placed.ts';
import type { Scene } from '../core/scene/scene.ts';
import type { Theme } from '../core/scene/themes.ts';
import type { View } from '../core/view/view.ts';
import type { LodeCanvas } from '../map/lode-canvas.ts';
import { markOnce, whenPainted } from '../map/performance-marks.ts';
import type { LodeGoTo } from '../panels/present/lode-go-to.ts';
import type { LodePen } from '../panels/present/lode-pen.ts';
import type { ViewChange } from '../panels/view-change.ts';
import { fetchWithOwn } from '../state/fetch-with-own.ts';
import { Session } from '../state/session.ts';
import type { AppState, HistoryMode } from '../state/store.ts';
import { AwayScenes } from './away-scenes.ts';
import { BriefingLoader } from './briefing-loader.ts';
import type { BriefingPictures, StepPicture } from './briefing-pictures.ts';
import { copyText } from './explore-actions.ts';
import { leaveFor } from './leave-stage.ts';
import type { RemoteCommand, StageColour } from './present-channel.ts';
import { nextPlace, type Place, secondsOf, wholeStep } from './present-course.ts';
import { type StageCommand, stageCommand } from './present-keys.ts';
import { PresentNotes } from './present-notes.ts';
import { presentPage, screenPadding } from './present-page.ts';
import { PresentPins } from './present-pins.ts';
import { StageRemote } from './present-remote.ts';
import { presentStyles } from './present-styles.ts';
import { listenForSwipes } from './present-swipe.ts';
import { stageActions } from './stage-actions.ts';
import { applyTheme, themeOf } from './theme.ts';

/** Evidence laid over the stage: an answer of the bank, or what was pressed on the map. */
export type StageCard = { kind: 'answer'; index: number } | { kind: 'subject'; subject: string };
export type AutoMode = 'off' | 'once' | 'loop';

const SAID_MS = 3500;
const CONTROLS_MS = 3000;

/** The stage: one step of a briefing at a time, on any screen, with or without WebGL, network and second window. */
export class LodePresent extends LitElement {
  static override properties = {
    place: { state: true },
    away: { state: true },
    exploring: { state: true },
    blank: { state: true },
    spotlight: { state: true },
    drawing: { state: true },
    auto: { state: true },
    card: { state: true },
    keysOpen: { state: true },
    said: { state: true },
    controls: { state: true },
    size: { state: true },
  };
  declare place: Place;
  /** The View after leaving the path; null = on it. */
  declare away: View | null;
  declare exploring: boolean;
  declare blank: StageColour | null;
  declare spotlight: boolean;
  declare drawing: boolean;
  declare auto: AutoMode;
  declare card: StageCard | null;
  declare keysOpen: boolean;
  declare said: string;
  declare controls: boolean;
  /** Of the window, px. */
  declare size: { widthPx: number; heightPx: number };

  readonly session = new Session(window, fetchWithOwn);
  readonly loader = new BriefingLoader(this.session, () => this.#arrived());
  readonly notes = new PresentNotes(this.session, () => this.requestUpdate());
  readonly remote = new StageRemote(this);
  readonly pins = new PresentPins(this);
  readonly #awayScenes = new AwayScenes();
  #padding: { scene: Scene; scale: number; padding: Padding } | null = null;
  #digits = '';
  #saidTimer = 0;
  #controlsTimer = 0;
  #autoTimer = 0;
  #undo: (() => void)[] = [];

  constructor() {
    super();
    this.place = { step: 1, build: 0 };
    this.away = null;
    this.exploring = false;
    this.blank = null;
    this.spotlight = false;
    this.drawing = false;
    this.auto = location.hash === '#kiosk' ? 'loop' : 'off';
    this.card = null;
    this.keysOpen = false;
    this.said = '';
    this.controls = false;
    this.size = windowSize();
  }

  get state(): AppState<import('../core/model/create-model.ts').Model> {
    return this.session.store.state;
  }
  get pictures(): BriefingPictures | null {
    return this.loader.pictures;
  }
  /** A stage is light unless it is asked to be dark: a projector makes its own darkness. */
  get theme(): Theme {
    return themeOf(this.state.view, false);
  }
  get picture(): StepPicture | null {
    return this.pictures?.at(this.place.step, this.place.build, this.theme) ?? null;
  }
  get map(): LodeCanvas | null {
    return this.renderRoot.querySelector('lode-canvas');
  }
  get pen(): LodePen | null {
    return this.renderRoot.querySelector('lode-pen');
  }
  get goToList(): LodeGoTo | null {
    return this.renderRoot.querySelector('lode-go-to');
  }
  /** What the map shows: the step, or what the reader made of it. */
  get shownScene(): StepPicture['scene'] {
    const { picture, pictures, away } = this;
    if (!away || !picture?.scene || !pictures) return picture?.scene ?? null;
    return this.#awayScenes.of(pictures, away, this.theme);
  }

  /** Subjects of the notes that have come by now. */
  notesCome({ step }: StepPicture): string[] {
    return step.annotations.flatMap(({ build }, index) => (build <= this.place.build ? [`note:${index + 1}`] : []));
  }

  /** Where they stand on the map. */
  notesShown(picture: StepPicture): readonly PlacedNote[] {
    const come = this.notesCome(picture);
    return (this.notes.of(picture) ?? []).filter(({ subject }) => come.includes(subject));
  }

  /** The same object as long as it holds the same, so that the map rests. */
  paddingOf(scene: Scene, scale: number): Padding {
    if (this.#padding?.scene !== scene || this.#padding.scale !== scale)
      this.#padding = { scene, scale, padding: screenPadding(scene, scale) };
    return this.#padding.padding;
  }

  readonly onGoTo = (event: CustomEvent<number>): void => {
    this.goTo(wholeStep(event.detail, this.pictures!.builds), 'push');
  };

  override connectedCallback(): void {
    super.connectedCallback();
    const listen = <K extends keyof WindowEventMap>(
      type: K,
      heard: (event: WindowEventMap[K]) => void,
      capture = false,
    ) => {
      window.addEventListener(type, heard, { capture });
      this.#undo.push(() => window.removeEventListener(type, heard, { capture }));
    };
    listen('keydown', this.#onKey, true);
    listen('resize', () => {
      this.size = windowSize();
    });
    listen('pointermove', this.#onPointer);
    listen('pagehide', () => this.remote.leave());
    this.addEventListener('bar-action', () => void this.#copyLink());
    this.addEventListener('view-change', this.#onViewChange as EventListener);
    this.#undo.push(listenForSwipes(this, by => this.#obey({ do: by > 0 ? 'next' : 'back' })));
    this.#undo.push(this.session.store.subscribe(() => this.#followAddress()));
    void this.loader.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const undo of this.#undo.splice(0)) undo();
    window.clearTimeout(this.#autoTimer);
    this.remote.leave();
    this.session.stop();
  }

  override render(): TemplateResult {
    return presentPage(this);
  }

  protected override updated(changed: PropertyValues): void {
    applyTheme(document.documentElement, this.theme);
    const { picture, pictures } = this;
    document.documentElement.lang = this.state.messages?.lang ?? 'en';
    if (!picture || !pictures) return;
    document.title = `${picture.content.title} · ${pictures.briefing.title}`;
    this.notes.place(picture);
    // A chart has no map that would say so.
    if (picture.chart) void whenPainted().then(() => markOnce('map-ready'));
    if (['place', 'away', 'blank', 'card'].some(name => changed.has(name))) this.remote.tell();
    if (['place', 'away', 'blank', 'auto'].some(name => changed.has(name))) this.#runByItself();
  }

  /** The briefing is there, or is there in another language. */
  #arrived(): void {
    if (this.pictures) {
      const { step } = this.state.view;
      const sameStep = step === this.place.step && this.hasUpdated && this.place.build > 0;
      if (!sameStep) this.place = wholeStep(step ?? 1, this.pictures.builds);
      this.remote.open(this.pictures.record.id);
    }
    this.requestUpdate();
  }

  /** Back, Forward and a new language come from the address. */
  #followAddress(): void {
    const { step } = this.state.view;
    if (this.loader.isFor(this.state.view)) {
      const asked = step ?? 1;
      if (this.pictures && asked !== this.place.step && asked <= this.pictures.builds.length) {
        this.place = wholeStep(asked, this.pictures.builds);
        this.#leaveNothingBehind();
      }
      this.requestUpdate();
    } else void this.loader.start();
  }

  goTo(place: Place, history: HistoryMode = 'replace'): void {
    const isSame = place.step === this.place.step;
    this.place = place;
    if (!isSame) this.#leaveNothingBehind();
    this.session.store.changeView({ step: place.step }, { history });
  }

  #leaveNothingBehind(): void {
    this.pins.forgetFailures();
    this.pen?.clear();
    this.returnToStep();
    this.remote.stepBegins();
  }

  /** Exactly the step again: its View, its camera, its notes. */
  returnToStep(): void {
    this.away = null;
    this.exploring = false;
    this.card = null;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    // What is typed into a dialog over the stage is the dialog's.
    if (this.goToList?.isOpen || document.querySelector('lode-share')) return;
    const command = stageCommand(event);
    if (!command) return;
    if (this.exploring && /^Arrow/.test(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    this.#obey(command);
  };

  #obey(command: StageCommand): void {
    if (this.blank && command.do !== 'fullscreen') {
      this.blank = command.do === 'blank' && command.colour !== this.blank ? command.colour : null;
      return;
    }
    const { words } = this.loader;
    if (command.do === 'digit') {
      this.#digits = (this.#digits + command.digit).slice(-3);
      if (words) this.say(words.stage.typed(this.#digits));
      return;
    }
    const typed = Number(this.#digits);
    this.#digits = '';
    const { pictures } = this;
    if (pictures && words) stageActions(this, pictures.builds, words.stage, typed)[command.do](command);
    else if (command.do === 'escape') leaveFor(this);
  }

  /** What a button of the stage asks for. */
  readonly onButton = (what: StageCommand['do']): void => this.#obey({ do: what } as StageCommand);

  /** What the presenter's window asks for. */
  onRemote(command: RemoteCommand): void {
    const { pictures } = this;
    if (!pictures) return;
    if (command.do === 'go') this.goTo(wholeStep(command.step, pictures.builds), 'push');
    else if (command.do === 'card') this.showAnswer(command.index);
    else if (command.do === 'blank') this.blank = this.blank === command.colour ? null : command.colour;
    else if (command.do === 'restart') this.remote.restart();
    else {
      this.blank = null;
      this.#obey({ do: command.do });
    }
  }

  /** Lays an answer over the stage, or takes it away when it is there. */
  showAnswer(index: number): void {
    const answer = this.picture?.step.answers[index];
    if (!answer) return;
    if (this.card?.kind === 'answer' && this.card.index === index) {
      this.returnToStep();
      return;
    }
    this.card = { kind: 'answer', index };
    if (answer.show?.startsWith('?')) this.away = this.loader.viewOf(answer.show);
  }

  /** Away from the path, and under a blank screen, the clock of the automatic course stands still. */
  #runByItself(): void {
    window.clearTimeout(this.#autoTimer);
    const { pictures, auto } = this;
    if (!pictures || auto === 'off' || this.away || this.blank) return;
    const seconds = pictures.briefing.steps.map(step => step.seconds);
    const go = () => {
      const next = nextPlace(this.place, pictures.builds, auto === 'loop');
      if (next.step === this.place.step && next.build === this.place.build) this.auto = 'off';
      else this.goTo(next);
    };
    this.#autoTimer = window.setTimeout(go, secondsOf(this.place, pictures.builds, seconds) * 1000);
  }

  /** The evidence has a button for it; the link is the step's. */
  async #copyLink(): Promise<void> {
    this.session.url.flush();
    const text = this.state.messages!.ui.topBar;
    this.say((await copyText(location.href)) ? text.shared : text.shareFailed);
  }

  say(words: string): void {
    this.said = words;
    window.clearTimeout(this.#saidTimer);
    this.#saidTimer = window.setTimeout(() => {
      this.said = '';
    }, SAID_MS);
  }

  readonly onMap = (event: CustomEvent): void => {
    const base = this.away ?? this.picture?.scene?.view;
    if (!base) return;
    if (event.type === 'camera-end') {
      this.away = Object.freeze({ ...base, camera: (event.detail as { camera: Camera | null }).camera });
      if (!this.card) this.say(this.loader.words!.stage.away);
    } else if (event.type === 'subject-press') {
      const { subject } = event.detail as { subject: string | null };
      if (!subject || subject.startsWith('note:')) return;
      this.away = Object.freeze({ ...base, select: [subject] });
      this.card = { kind: 'subject', subject };
    }
  };

  /** The legend filters, and the evidence leads on: both leave the path. */
  readonly #onViewChange = ({ detail }: CustomEvent<ViewChange>): void => {
    const base = this.away ?? this.picture?.scene?.view;
    if (!base) return;
    const { history: _history, ...patch } = detail;
    this.away = Object.freeze({ ...base, ...patch });
    if (!patch.select) return;
    const [subject] = patch.select;
    this.card = subject ? { kind: 'subject', subject } : null;
  };

  readonly #onPointer = ({ clientX, clientY, pointerType }: PointerEvent): void => {
    this.style.setProperty('--pointer-x', `${clientX}px`);
    this.style.setProperty('--pointer-y', `${clientY}px`);
    if (pointerType === 'touch') return;
    this.controls = true;
    window.clearTimeout(this.#controlsTimer);
    this.#controlsTimer = window.setTimeout(() => {
      this.controls = false;
    }, CONTROLS_MS);
  };

  static override styles = presentStyles;
}

function windowSize(): { widthPx: number; heightPx: number } {
  return { widthPx: window.innerWidth, heightPx: window.innerHeight };
}
customElements.define('lode-present', LodePresent);
