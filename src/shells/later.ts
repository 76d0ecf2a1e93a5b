/** A module that the first picture does not need: fetched when it is first asked for, or in an idle moment. */
export class Later<T> {
  readonly #load: () => Promise<T>;
  #module: T | null = null;
  #loading: Promise<T | null> | null = null;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The module, or null until it is there; then `host` is drawn again. A failure is tried again at the next asking. */
  get(host: { requestUpdate(): void }): T | null {
    if (!this.#module) void this.fetch().then(module => module && host.requestUpdate());
    return this.#module;
  }

  fetch(): Promise<T | null> {
    this.#loading ??= this.#load().then(
      module => {
        this.#module = module;
        return module;
      },
      () => {
        this.#loading = null;
        return null;
      },
    );
    return this.#loading;
  }
}
