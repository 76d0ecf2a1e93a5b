/** Who asks for a module: drawn again when it is there, told when it can't be fetched. */
export interface LaterHost {
  requestUpdate(): void;
  partMissing(): void;
}

/** A module that the first picture does not need: fetched when it is first asked for, or in an idle moment. */
export class Later<T> {
  readonly #load: () => Promise<T>;
  #module: T | null = null;
  #loading: Promise<T | null> | null = null;

  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** The module, or null until it is there; then `host` is drawn again. A failure is tried again at the next asking. */
  get(host: LaterHost): T | null {
    if (!this.#module) void this.fetch(host).then(module => module && host.requestUpdate());
    return this.#module;
  }

  /** The module; null when it can't be fetched, which a host is told and an idle moment without one may leave unsaid. */
  async fetch(host: LaterHost | null): Promise<T | null> {
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
    const module = await this.#loading;
    if (!module) host?.partMissing();
    return module;
  }
}
