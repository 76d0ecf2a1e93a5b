import type { Atlas } from '../core/geo/atlas.ts';
import { createAtlas } from '../core/geo/decode-atlas.ts';
import { createModel, createVocabulary, type Model } from '../core/model/create-model.ts';
import { LANGUAGES, loadMessages } from '../core/text/messages.ts';
import { type Fetch, FILES, failureOf, loadBoundaries, loadDataset, loadDetails, loadPlaces } from './load.ts';
import { Store } from './store.ts';
import { type AddressBar, UrlSync } from './url-sync.ts';

export type Level = Atlas['level'];

/** One root element's store with everything that fills it: the address, the dataset, the words, the boundaries. */
export class Session {
  readonly store = new Store<Model>();
  readonly url: UrlSync<Model>;
  readonly #fetch: Fetch | undefined;
  readonly #boundaries = new Map<Level, Promise<unknown>>();
  readonly #atlases = new Map<string, Promise<Atlas>>();
  #details: Promise<void> | null = null;
  #lang: string | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(bar: AddressBar, fetchFile?: Fetch) {
    this.url = new UrlSync(this.store, bar);
    this.#fetch = fetchFile;
  }

  async start(): Promise<void> {
    this.url.start();
    this.#unsubscribe = this.store.subscribe(({ state, previous }) => {
      if (state.view.lang !== previous.view.lang) void this.#loadWords();
      // The pane shows prose and source titles, the table source titles, the analysis output; nothing else on the page needs them.
      const asks = state.view !== previous.view || state.model !== previous.model;
      const names = state.view.select.length > 0 || ['table', 'concentration', 'multiples'].includes(state.view.show);
      if (asks && state.model && names) void this.loadDetails();
    });
    await Promise.all([this.#loadWords(), this.loadRecord()]);
  }

  stop(): void {
    this.#unsubscribe?.();
    this.url.stop();
  }

  /** Loads the dataset and what it takes to place it; also the retry after a failure. */
  async loadRecord(): Promise<void> {
    this.store.change({ datasetStatus: { state: 'loading' } });
    try {
      const [dataset, places] = await Promise.all([loadDataset(this.#fetch), loadPlaces(this.#fetch)]);
      const model = createModel(dataset);
      this.url.setVocabulary(createVocabulary(model, LANGUAGES));
      this.store.change({ dataset, model, places, datasetStatus: { state: 'ready' } });
    } catch (error) {
      this.store.change({ datasetStatus: { state: 'failed', failure: failureOf(error, FILES.dataset) } });
    }
  }

  /** Loads prose and sources once; a failure can be tried again. */
  loadDetails(): Promise<void> {
    this.#details ??= this.#readDetails();
    return this.#details;
  }

  /**
   * Fetches what the page may still ask for, so that it goes on without a network. For idle time after the first map; what
   * fails here is asked for again when it is needed, and only then said.
   */
  async prepareForOffline(): Promise<void> {
    this.#details ??= this.#readDetails({ quiet: true });
    await Promise.allSettled([this.#details, this.atlasFor('detail'), ...LANGUAGES.map(lang => loadMessages(lang))]);
  }

  /** The boundaries of one level in a worldview, by default the View's. Decoded once; a failure is thrown and can be tried again. */
  readonly atlasFor = (level: Level, worldview = this.store.state.view.worldview): Promise<Atlas> => {
    const key = `${level} ${worldview}`;
    const known = this.#atlases.get(key);
    if (known) return known;
    const atlas = this.#readAtlas(level, worldview);
    this.#atlases.set(key, atlas);
    atlas.catch(() => {
      this.#atlases.delete(key);
      this.#boundaries.delete(level);
    });
    return atlas;
  };

  async #readAtlas(level: Level, worldview: Atlas['worldview']): Promise<Atlas> {
    const file = this.#boundaries.get(level) ?? loadBoundaries(level, this.#fetch);
    this.#boundaries.set(level, file);
    const [topology, places] = await Promise.all([file, this.store.state.places ?? loadPlaces(this.#fetch)]);
    type Input = Parameters<typeof createAtlas>;
    return createAtlas(topology as Input[0], places as unknown as Input[1], { level, worldview });
  }

  async #readDetails({ quiet = false } = {}): Promise<void> {
    this.store.change({ detailsStatus: { state: 'loading' } });
    try {
      const details = await loadDetails(this.#fetch);
      this.store.change({ details, detailsStatus: { state: 'ready' } });
    } catch (error) {
      this.#details = null;
      if (!quiet || this.store.state.view.select.length > 0)
        this.store.change({ detailsStatus: { state: 'failed', failure: failureOf(error, FILES.details) } });
    }
  }

  async #loadWords(): Promise<void> {
    const { lang } = this.store.state.view;
    if (this.#lang === lang) return;
    this.#lang = lang;
    const messages = await loadMessages(lang);
    if (this.#lang === lang) this.store.change({ messages });
  }
}
