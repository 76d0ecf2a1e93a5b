import { withoutOwnSubjects } from '../core/own/without-own-subjects.ts';
import { formatView, parseView } from '../core/view/codec.ts';
import type { View } from '../core/view/view.ts';
import type { Vocabulary } from '../core/view/vocabulary.ts';
import type { Change, RendererChoice, Store } from './store.ts';

/** Keys of the address that are no part of a View and survive every change of it. */
const KEPT_KEYS = ['renderer'] as const;
/** Continuous changes (camera, a dragged date) write the address at most this often, ms. */
export const REPLACE_EVERY_MS = 300;

/** What url-sync needs of a window; tests pass a plain object. */
export interface AddressBar {
  readonly location: { readonly search: string; readonly pathname: string; readonly hash: string };
  readonly history: {
    readonly state: unknown;
    pushState(data: unknown, unused: string, url: string): void;
    replaceState(data: unknown, unused: string, url: string): void;
  };
  addEventListener(type: 'popstate', listener: () => void): void;
  removeEventListener(type: 'popstate', listener: () => void): void;
  setTimeout(callback: () => void, ms: number): number;
  clearTimeout(id: number): void;
}

/**
 * What an entry of the history keeps where a View names the reader's own records: its whole query. An address is sent to the
 * site's server when the page is loaded anew, and must not tell their ids; the history stays with the browser.
 */
interface Entry {
  whole: string;
}

function wholeQuery(entry: unknown): string | null {
  const whole = (entry as Partial<Entry> | null)?.whole;
  return typeof whole === 'string' ? whole : null;
}

/** Splits a query into the View's part and the keys that stay beside it. */
export function splitQuery(search: string): { query: string; renderer: RendererChoice; kept: string } {
  const params = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const key of KEPT_KEYS) {
    const value = params.get(key);
    if (value !== null) kept.set(key, value);
    params.delete(key);
  }
  const asked = kept.get('renderer');
  const renderer = asked === 'svg' || asked === 'webgl' ? asked : 'auto';
  return { query: params.toString(), renderer, kept: kept.toString() };
}

/** `?` and the canonical query of a View, followed by the keys that the address already kept; '' when both are empty. */
export function joinQuery(viewQuery: string, kept: string): string {
  const joined = [viewQuery, kept].filter(Boolean).join('&');
  return joined ? `?${joined}` : '';
}

/** Keeps a store's View and the address bar equal, both ways. Start with `start`, end with `stop`. */
export class UrlSync<Model> {
  readonly #store: Store<Model>;
  readonly #bar: AddressBar;
  #vocabulary: Vocabulary | undefined;
  #unsubscribe: (() => void) | null = null;
  #timer: number | null = null;
  #kept = '';

  constructor(store: Store<Model>, bar: AddressBar) {
    this.#store = store;
    this.#bar = bar;
  }

  start(): void {
    this.#read();
    this.#unsubscribe = this.#store.subscribe(this.#onChange);
    this.#bar.addEventListener('popstate', this.#onPop);
  }

  stop(): void {
    this.flush();
    this.#unsubscribe?.();
    this.#bar.removeEventListener('popstate', this.#onPop);
  }

  /** Reads the address again once the ids of the dataset are known, so that unknown ids are named. */
  setVocabulary(vocabulary: Vocabulary): void {
    this.flush();
    this.#vocabulary = vocabulary;
    this.#read();
  }

  #read(): void {
    const { query, renderer, kept } = splitQuery(this.#bar.location.search);
    this.#kept = kept;
    const { view, problems } = parseView(wholeQuery(this.#bar.history.state) ?? query, this.#vocabulary);
    const same = formatView(view) === formatView(this.#store.state.view);
    this.#store.change({ view: same ? this.#store.state.view : view, problems, renderer }, { history: null });
  }

  readonly #onPop = (): void => {
    this.#cancel();
    this.#read();
  };

  readonly #onChange = ({ history, previous, state }: Change<Model>): void => {
    if (history === 'push') {
      // What waited belongs to the entry that is left, as it was before this choice.
      this.flush(previous.view);
      this.#write('pushState', state.view);
    } else if (history === 'replace' && this.#timer === null) {
      this.#timer = this.#bar.setTimeout(() => this.flush(), REPLACE_EVERY_MS);
    }
  };

  /** Writes what waits for its turn, so that the address is the View's. */
  flush(view: View = this.#store.state.view): void {
    if (this.#timer === null) return;
    this.#cancel();
    this.#write('replaceState', view);
  }

  #cancel(): void {
    if (this.#timer !== null) this.#bar.clearTimeout(this.#timer);
    this.#timer = null;
  }

  #write(how: 'pushState' | 'replaceState', view: View): void {
    const { pathname, hash, search } = this.#bar.location;
    const told = withoutOwnSubjects(view, this.#store.state.dataset?.own);
    const entry: Entry | null = told === view ? null : { whole: formatView(view) };
    const next = joinQuery(formatView(told), this.#kept);
    if (next === search && wholeQuery(entry) === wholeQuery(this.#bar.history.state)) return;
    this.#bar.history[how](entry, '', `${pathname}${next}${hash}`);
  }
}
