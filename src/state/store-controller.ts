import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { AppState, Store } from './store.ts';

/** Renders its host again after each change of a store, from connection to disconnection. */
export class StoreController<Model> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: Store<Model>;
  #stop: (() => void) | null = null;

  constructor(host: ReactiveControllerHost, store: Store<Model>) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  get state(): AppState<Model> {
    return this.#store.state;
  }

  hostConnected(): void {
    this.#stop ??= this.#store.subscribe(() => this.#host.requestUpdate());
  }

  hostDisconnected(): void {
    this.#stop?.();
    this.#stop = null;
  }
}
