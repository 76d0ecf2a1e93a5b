import { LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { THEMES, type Theme } from '../core/scene/themes.ts';
import { fetchWithOwn } from '../state/fetch-with-own.ts';
import { Session } from '../state/session.ts';
import { BriefingLoader } from './briefing-loader.ts';
import type { BriefingPictures } from './briefing-pictures.ts';
import { PresentLine, type RemoteCommand, type StageSays, type StageState } from './present-channel.ts';
import { nextPlace, type Place, previousPlace, wholeStep } from './present-course.ts';
import { IS_FILE, newId, openPort } from './present-port.ts';
import { presenterCommand } from './presenter-keys.ts';
import { presenterPage } from './presenter-page.ts';
import { presenterStyles } from './presenter-styles.ts';
import { StepDrawings } from './step-drawings.ts';
import { applyTheme, themeOf } from './theme.ts';

const TICK_MS = 500;
/** A stage that has said nothing for so long is gone. */
const SILENCE_MS = 5000;

/** The presenter's window: what is on the screen, what comes next, what to say, how long it has taken, and answers at hand. */
export class LodePresenter extends LitElement {
  static override properties = {
    stage: { state: true },
    place: { state: true },
    now: { state: true },
    large: { state: true },
  };
  /** As last heard; null = nothing heard yet. */
  declare stage: StageState | null;
  /** Of the stage; its own while there is no stage. */
  declare place: Place;
  /** ms since 1970. */
  declare now: number;
  declare large: boolean;

  readonly session = new Session(window, fetchWithOwn);
  readonly loader = new BriefingLoader(this.session, () => this.#arrived());
  readonly drawings = new StepDrawings(
    (level, worldview) => this.session.atlasFor(level, worldview),
    () => this.requestUpdate(),
  );
  #heardAt = 0;
  #line: PresentLine<'presenter'> | null = null;
  #peer: Window | null = null;
  #undo: (() => void)[] = [];

  constructor() {
    super();
    this.stage = null;
    this.place = { step: 1, build: 0 };
    this.now = Date.now();
    this.large = false;
  }

  get pictures(): BriefingPictures | null {
    return this.loader.pictures;
  }
  /** Of the pictures; the window itself is dark. */
  get theme(): Theme {
    return themeOf(this.session.store.state.view, false);
  }
  get connected(): boolean {
    return this.stage !== null && this.now - this.#heardAt < SILENCE_MS;
  }
  get isFile(): boolean {
    return IS_FILE;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#onKey);
    const onHide = () => this.#line?.say({ kind: 'bye' });
    window.addEventListener('pagehide', onHide);
    const tick = window.setInterval(() => this.#tick(), TICK_MS);
    this.#undo.push(
      () => window.removeEventListener('keydown', this.#onKey),
      () => window.removeEventListener('pagehide', onHide),
      () => window.clearInterval(tick),
      this.#openLine(),
    );
    void this.loader.start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const undo of this.#undo.splice(0)) undo();
    this.session.stop();
  }

  override render(): TemplateResult {
    return presenterPage(this);
  }

  protected override updated(_changed: PropertyValues): void {
    applyTheme(document.documentElement, THEMES.dark);
    document.documentElement.lang = this.session.store.state.messages?.lang ?? 'en';
    const { pictures, loader } = this;
    if (pictures) document.title = `${loader.words!.presenter.title} · ${pictures.briefing.title}`;
  }

  #arrived(): void {
    if (this.pictures && !this.stage)
      this.place = wholeStep(this.session.store.state.view.step ?? 1, this.pictures.builds);
    this.requestUpdate();
  }

  #openLine(): () => void {
    const id = location.hash.slice('#presenter='.length);
    const opener = window.opener as Window | null;
    const port = openPort(
      () => opener ?? this.#peer,
      peer => {
        this.#peer = peer;
      },
    );
    const line = new PresentLine('presenter', id, port, newId, message => this.#hear(message));
    this.#line = line;
    line.say({ kind: 'hello' });
    return () => {
      line.close();
      port.close();
    };
  }

  #hear(message: StageSays): void {
    if (message.kind === 'bye') {
      this.#heardAt = 0;
      this.now = Date.now();
      return;
    }
    const { state } = message;
    if (state.briefing !== this.session.store.state.view.briefing) return;
    this.#heardAt = Date.now();
    this.now = this.#heardAt;
    this.stage = state;
    this.place = { step: state.step, build: state.build };
  }

  #tick(): void {
    this.now = Date.now();
    if (!this.connected) this.#line?.say({ kind: 'hello' });
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const command = presenterCommand(event);
    if (!command) return;
    event.preventDefault();
    if (command === 'larger') this.large = !this.large;
    else this.send(command);
  };

  /** To the stage; without one the window turns its own pages. */
  send(command: RemoteCommand): void {
    // Said in any case: a stage that is just coming back hears it, and tells where it stands then.
    this.#line?.say({ kind: 'command', command });
    const { pictures } = this;
    if (this.connected || !pictures) return;
    const { builds } = pictures;
    if (command.do === 'next') this.place = nextPlace(this.place, builds);
    else if (command.do === 'back') this.place = previousPlace(this.place, builds);
    else if (command.do === 'first') this.place = wholeStep(1, builds);
    else if (command.do === 'last') this.place = wholeStep(builds.length, builds);
    else if (command.do === 'go') this.place = wholeStep(command.step, builds);
  }

  static override styles = presenterStyles;
}
customElements.define('lode-presenter', LodePresenter);
