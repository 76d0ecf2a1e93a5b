import type { Dataset, Details } from '../core/model/dataset.ts';
import type { Messages } from '../core/text/messages.ts';
import { DEFAULT_VIEW } from '../core/view/codec.ts';
import type { Problem } from '../core/view/problem.ts';
import type { View } from '../core/view/view.ts';
import type { LoadFailure, Places } from './load.ts';

/** Which engine draws the map: asked for in the address (`renderer=`), else chosen by the map. No part of the View. */
export type RendererChoice = 'auto' | 'svg' | 'webgl';
export type LoadStatus = { state: 'loading' } | { state: 'ready' } | { state: 'failed'; failure: LoadFailure };

export interface AppState<Model = unknown> {
  readonly view: View;
  /** What the address said that could not be used. */
  readonly problems: readonly Problem[];
  readonly dataset: Dataset | null;
  readonly datasetStatus: LoadStatus;
  readonly model: Model | null;
  /** Where countries' names belong; part of what the dataset needs to be drawn. */
  readonly places: Places | null;
  /** The words of the View's language; those of the last one until they are loaded. */
  readonly messages: Messages | null;
  readonly details: Details | null;
  readonly detailsStatus: LoadStatus;
  readonly renderer: RendererChoice;
}
export type HistoryMode = 'push' | 'replace';
export interface Change<Model> {
  state: AppState<Model>;
  previous: AppState<Model>;
  /** How the address bar takes it; null when the change came from the address bar or leaves the View alone. */
  history: HistoryMode | null;
}
export type Listener<Model> = (change: Change<Model>) => void;
type Patch<Model> = Partial<AppState<Model>>;

/** The state of one root element: an immutable object, replaced on each change. Two roots on one page never share one. */
export class Store<Model = unknown> {
  #state: AppState<Model>;
  readonly #listeners = new Set<Listener<Model>>();

  constructor(initial: Patch<Model> = {}) {
    this.#state = Object.freeze({
      view: DEFAULT_VIEW,
      problems: [],
      dataset: null,
      datasetStatus: { state: 'loading' },
      model: null,
      places: null,
      messages: null,
      details: null,
      detailsStatus: { state: 'loading' },
      renderer: 'auto',
      ...initial,
    });
  }

  get state(): AppState<Model> {
    return this.#state;
  }

  /** Calls back after each change until the returned function is called. */
  subscribe(listener: Listener<Model>): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Replaces parts of the state; `history: null` keeps the address bar out of it. */
  change(
    patch: Patch<Model> | ((state: AppState<Model>) => Patch<Model>),
    options: { history?: HistoryMode | null } = {},
  ): void {
    const previous = this.#state;
    const next = typeof patch === 'function' ? patch(previous) : patch;
    const changed = (Object.keys(next) as (keyof AppState<Model>)[]).some(key => next[key] !== previous[key]);
    if (!changed) return;
    this.#state = Object.freeze({ ...previous, ...next });
    const history = this.#state.view === previous.view ? null : (options.history ?? null);
    for (const listener of [...this.#listeners]) listener({ state: this.#state, previous, history });
  }

  /** Replaces parts of the View. */
  changeView(patch: Partial<View>, options: { history?: HistoryMode | null } = { history: 'push' }): void {
    this.change(state => ({ view: Object.freeze({ ...state.view, ...patch }) }), options);
  }
}
