import type { Details } from '../../core/model/dataset.ts';
import { type Asked, type Opened, openView } from './shown-view.ts';

export interface OpeningEvents {
  opened(opened: Opened): void;
  details(details: Details): void;
  failed(error: unknown): Promise<void>;
}

/** Reads what the attributes of an embed ask for; what was overtaken, or is wanted no more, changes nothing. */
export class Opening {
  readonly #events: OpeningEvents;
  #turn = 0;
  /** Resolves when what was asked for last is opened, or when it was said why it can't be. */
  done: Promise<void> = Promise.resolve();

  constructor(events: OpeningEvents) {
    this.#events = events;
  }

  start(asked: Asked): Promise<void> {
    this.done = this.#open(asked, ++this.#turn);
    return this.done;
  }

  stop(): void {
    this.#turn++;
  }

  async #open({ view, src, lang, theme }: Asked, turn: number): Promise<void> {
    const isCurrent = () => turn === this.#turn;
    try {
      const opened = await openView({ view, src, lang, theme });
      if (!isCurrent()) return;
      this.#events.opened(opened);
      void this.#readDetails(opened, isCurrent);
    } catch (error) {
      if (isCurrent()) await this.#events.failed(error);
    }
  }

  /** Names of sources are a large file; the map does not wait for them. */
  async #readDetails({ record }: Opened, isCurrent: () => boolean): Promise<void> {
    try {
      const details = await record.details();
      if (isCurrent()) this.#events.details(details);
    } catch (error) {
      if (isCurrent()) await this.#events.failed(error);
    }
  }
}
