import type { LodePresent } from './present.ts';
import { type PresenterSays, PresentLine, type StageState } from './present-channel.ts';
import { keepStage, recallStage, type StageMemory } from './present-memory.ts';
import { newId, openPort } from './present-port.ts';

/** How often the presenter hears that the stage is there, ms. */
const BEAT_MS = 2000;

/** The stage's end of the line to the presenter's window, and the clock that both show. */
export class StageRemote {
  readonly #stage: LodePresent;
  #memory: StageMemory | null = null;
  #stepAt = Date.now();
  #peer: Window | null = null;
  #line: PresentLine<'stage'> | null = null;
  #close: (() => void) | null = null;
  #beat = 0;

  constructor(stage: LodePresent) {
    this.#stage = stage;
  }

  /** Opens the line once the briefing is known. */
  open(briefing: string): void {
    if (this.#line) {
      this.tell();
      return;
    }
    const memory = recallStage(briefing);
    this.#memory = memory;
    keepStage(memory);
    const port = openPort(
      () => this.#peer,
      peer => {
        this.#peer = peer;
      },
    );
    const line = new PresentLine('stage', memory.session, port, newId, message => this.#hear(message));
    this.#line = line;
    this.#close = () => {
      line.close();
      port.close();
    };
    this.#beat = window.setInterval(() => this.tell(), BEAT_MS);
    this.tell();
  }

  /** False when the browser did not open it. Opened again, it comes to the front. */
  openWindow(): boolean {
    if (!this.#memory) return false;
    this.#stage.session.url.flush();
    const address = `${location.pathname}${location.search}#presenter=${this.#memory.session}`;
    this.#peer = window.open(address, `lodemap-presenter-${this.#memory.session}`, 'popup,width=1440,height=900');
    this.#peer?.focus();
    return this.#peer !== null;
  }

  stepBegins(): void {
    this.#stepAt = Date.now();
  }

  restart(): void {
    if (!this.#memory) return;
    this.#stepAt = Date.now();
    this.#memory = { ...this.#memory, startedAt: this.#stepAt };
    keepStage(this.#memory);
    this.tell();
  }

  tell(): void {
    if (this.#memory) this.#line?.say({ kind: 'state', state: this.#state(this.#memory) });
  }

  leave(): void {
    this.#line?.say({ kind: 'bye' });
    this.#close?.();
    window.clearInterval(this.#beat);
    this.#line = null;
  }

  #state({ briefing, startedAt }: StageMemory): StageState {
    const { place, blank, away, card } = this.#stage;
    return {
      briefing,
      ...place,
      blank,
      away: away !== null,
      card: card?.kind === 'answer' ? card.index : null,
      startedAt,
      stepAt: this.#stepAt,
    };
  }

  #hear(message: PresenterSays): void {
    if (message.kind === 'command') this.#stage.onRemote(message.command);
    if (message.kind !== 'bye') this.tell();
  }
}
