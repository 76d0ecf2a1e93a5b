import type { Messages } from '../core/text/messages.ts';
import { Later, type LaterHost } from './later.ts';

/** Words that the first picture does not need, a language at a time: fetched like a later module, joined to the page's own. */
export class LaterWords<W extends object> {
  readonly #load: (lang: string) => Promise<W>;
  readonly #languages = new Map<string, Later<W>>();
  #last: { messages: Messages; joined: Messages & W } | null = null;

  constructor(load: (lang: string) => Promise<W>) {
    this.#load = load;
  }

  /**
   * `messages` with these words. Until those of its language are there, the words and messages of the language before,
   * so that no part mixes two; null as long as there are none. Then `host` is drawn again.
   */
  get(messages: Messages, host: LaterHost): (Messages & W) | null {
    if (this.#last?.messages === messages) return this.#last.joined;
    const words = this.#in(messages.lang).get(host);
    if (words) this.#last = { messages, joined: { ...messages, ...words } };
    return this.#last?.joined ?? null;
  }

  /** The words of a language; null when they can't be fetched, which a host is told. */
  fetch(lang: string, host: LaterHost | null): Promise<W | null> {
    return this.#in(lang).fetch(host);
  }

  #in(lang: string): Later<W> {
    const known = this.#languages.get(lang) ?? new Later(() => this.#load(lang));
    this.#languages.set(lang, known);
    return known;
  }
}
