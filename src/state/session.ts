import type { Atlas } from '../core/geo/atlas.ts';
import { createAtlas } from '../core/geo/decode-atlas.ts';
import { createModel, createVocabulary, type Model } from '../core/model/create-model.ts';
import { LANGUAGES, loadMessages } from '../core/text/messages.ts';
import type { View } from '../core/view/view.ts';
import { dataFile, type Fetch, failureOf, loadBoundaries, loadDataset, loadDetails, loadPlaces } from './load.ts';
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
  /** The version of the data that was asked for last; null = the latest. */
  #version: string | null = null;
  /** Known once a version was asked for that there is not. */
  #releases: ReadonlySet<string> | undefined;
  /** Until the record asked for last is there, or can't be had. */
  ready: Promise<void> = Promise.resolve();
  #words: string | null = null;
  #unsubscribe: (() => void) | null = null;

  constructor(bar: AddressBar, fetchFile?: Fetch) {
    this.url = new UrlSync(this.store, bar);
    this.#fetch = fetchFile;
  }

  async start(): Promise<void> {
    this.url.start();
    this.#unsubscribe = this.store.subscribe(({ state, previous }) => {
      if (wordsOf(state.view) !== wordsOf(previous.view)) void this.#loadWords();
      if (state.view.data !== previous.view.data && state.view.data !== this.#version) void this.loadRecord();
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

  /** Loads the dataset that the View names and what it takes to place it; also the retry after a failure. */
  loadRecord(): Promise<void> {
    this.ready = this.#readRecord(this.store.state.view.data);
    return this.ready;
  }

  /** Reads the record and its details anew, because what is laid over them has changed. */
  renewRecord(): Promise<void> {
    this.#details = null;
    return this.loadRecord();
  }

  async #readRecord(version: string | null): Promise<void> {
    if (this.#version !== version) this.#details = null;
    this.#version = version;
    this.store.change({ datasetStatus: { state: 'loading' } });
    try {
      const loading = this.store.state.places ?? loadPlaces(this.#fetch);
      const [dataset, places] = await Promise.all([loadDataset(this.#fetch, version), loading]);
      if (this.#version !== version) return;
      const model = createModel(dataset);
      // The latest data are what their own version names, published or not yet.
      const releases = this.#releases && new Set([...this.#releases, dataset.version]);
      this.url.setVocabulary({ ...createVocabulary(model, LANGUAGES), releases });
      const isSame = this.store.state.details?.hash === dataset.hash;
      this.store.change({
        ...{ dataset, model, places, datasetStatus: { state: 'ready' } },
        ...(isSame ? {} : { details: null, detailsStatus: { state: 'loading' } }),
      });
    } catch (error) {
      const failure = failureOf(error, dataFile('dataset', version));
      if (this.#version !== version) return;
      if (version !== null && failure.reason === 'missing') await this.#readWithout(version);
      else this.store.change({ datasetStatus: { state: 'failed', failure } });
    }
  }

  /** There is no such version: the latest is shown, and the address is told which there are. */
  async #readWithout(version: string): Promise<void> {
    const { knownVersions } = await import('./load-releases.ts');
    const known = new Set(await knownVersions(this.#fetch));
    known.delete(version);
    this.#releases = known;
    if (this.#version === version) await this.#readRecord(null);
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
    const version = this.#version;
    this.store.change({ detailsStatus: { state: 'loading' } });
    const read = await loadDetails(this.#fetch, version).catch((error: unknown) => ({ error }));
    await this.ready;
    if (this.#version !== version) return this.loadDetails();
    if (!('error' in read)) {
      this.store.change({ details: read, detailsStatus: { state: 'ready' } });
      return;
    }
    this.#details = null;
    if (!quiet || this.store.state.view.select.length > 0)
      this.store.change({
        detailsStatus: { state: 'failed', failure: failureOf(read.error, dataFile('details', version)) },
      });
  }

  async #loadWords(): Promise<void> {
    const { view } = this.store.state;
    const words = wordsOf(view);
    if (this.#words === words) return;
    this.#words = words;
    const messages = await loadMessages(view.lang, view.labels);
    if (this.#words === words) this.store.change({ messages });
  }
}

/** The languages of a View: of the words, and of the names on the map. */
function wordsOf({ lang, labels }: View): string {
  return `${lang} ${labels}`;
}
