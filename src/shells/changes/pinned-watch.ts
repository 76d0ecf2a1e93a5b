import { touchTest } from '../../core/changes/changes-touching.ts';
import { diffDatasets } from '../../core/changes/diff-datasets.ts';
import type { ModelEdition } from '../../core/changes/replace-record.ts';
import { createModel } from '../../core/model/create-model.ts';
import { composeChangeList } from '../../core/text/compose-change-list.ts';
import { formatView } from '../../core/view/codec.ts';
import type { View } from '../../core/view/view.ts';
import { type ChangePick, LodeChanges } from '../../panels/changes/lode-changes.ts';
import type { Touching } from '../../panels/changes/lode-pinned.ts';
import { loadDataset, loadDetails } from '../../state/load.ts';
import { lookUpPinnedLine } from '../../state/pinned-line.ts';
import type { LodeExplore } from '../explore.ts';
import { laterWords } from '../later-modules.ts';
import { keepingFetch } from './keeping-fetch.ts';
import { breathe, idle } from './spare-time.ts';

/** The fragment of the address under which the changes are listed. */
const HASH = '#changes';

/** Of one page: looks up what touches its frozen View when there is time, and lists the changes when asked. */
export class PinnedWatch {
  readonly #shell: LodeExplore;
  readonly #fetch = keepingFetch();
  #key = '';
  #dialog: LodeChanges | null = null;
  touching: Touching = 'looking';

  constructor(shell: LodeExplore) {
    this.#shell = shell;
    // An entry that differs in its query too comes back without a word about the fragment.
    for (const type of ['hashchange', 'popstate'] as const) window.addEventListener(type, this.#followHash);
    this.#followHash();
  }

  /** Called with each drawing of the page; a View that shows something else is looked up anew. */
  watch(): void {
    const { view, model, dataset, details } = this.#shell.state;
    if (!model || !dataset || dataset.version !== view.data) return;
    const key = formatView({
      ...view,
      camera: null,
      lang: 'en',
      theme: 'auto',
      projection: 'equal-earth',
      split: 'side',
    });
    if (key === this.#key) return;
    this.#key = key;
    this.touching = 'looking';
    void this.#lookUp(key, view, { model, dataset, details });
  }

  async lookAgain(): Promise<void> {
    this.#key = '';
    this.#shell.requestUpdate();
  }

  /** Opens the list in the address, so that Back closes it. */
  seeChanges(): void {
    location.hash = HASH;
  }

  async #lookUp(key: string, view: View, older: ModelEdition): Promise<void> {
    await pictureStands();
    await idle();
    if (this.#key !== key) return;
    const line = await lookUpPinnedLine({ view, older, fetchFile: this.#fetch, pause: breathe() }).catch(() => null);
    if (this.#key !== key) return;
    this.touching = line ? line.touching : 'failed';
    this.#shell.requestUpdate();
  }

  readonly #followHash = (): void => {
    if (location.hash !== HASH) this.#dialog?.close();
    else if (this.#shell.isConnected && this.#shell.state.view.data !== null) void this.#open();
  };

  async #open(): Promise<void> {
    const { lang } = this.#shell.state.view;
    const words = await laterWords.changes.fetch(lang, this.#shell);
    if (!words || this.#dialog || location.hash !== HASH) return;
    const dialog = new LodeChanges();
    this.#dialog = dialog;
    dialog.words = words.changes;
    dialog.addEventListener('close', () => {
      dialog.remove();
      this.#dialog = null;
      if (location.hash === HASH) history.replaceState(null, '', location.pathname + location.search);
    });
    dialog.addEventListener('change-pick', event => this.#pick((event as CustomEvent<ChangePick>).detail));
    document.body.append(dialog);
    await this.#fill(dialog).catch(() => {
      dialog.failed = true;
    });
  }

  async #fill(dialog: LodeChanges): Promise<void> {
    const shell = this.#shell;
    await shell.session.ready;
    const [dataset, details, words] = await Promise.all([
      loadDataset(this.#fetch),
      loadDetails(this.#fetch),
      laterWords.changes.fetch(shell.state.view.lang, shell),
      shell.session.loadDetails(),
    ]);
    const { view, messages, ...state } = shell.state;
    if (!state.model || !state.dataset || !state.details || !messages || !words) throw new Error('not loaded');
    const older = { model: state.model, dataset: state.dataset, details: state.details };
    const newer = { model: createModel(dataset), dataset, details };
    const changes = diffDatasets(older, newer);
    const touches = touchTest(view, older, newer);
    const touching = new Set<(typeof changes)[number]>();
    const pause = breathe();
    for (const change of changes) {
      await pause();
      if (touches(change)) touching.add(change);
    }
    Object.assign(dialog, {
      older: older.dataset.version,
      newer: dataset.version,
      list: composeChangeList(changes, touching, { messages: { ...messages, ...words }, older, newer }),
    });
  }

  /** The list stays one step back in the address. */
  #pick({ subject, inLatest }: ChangePick): void {
    history.pushState(null, '', location.pathname + location.search);
    this.#dialog?.close();
    const patch: Partial<View> = inLatest ? { select: [subject], data: null } : { select: [subject] };
    this.#shell.session.store.changeView(patch, { history: 'replace' });
    this.#shell.session.url.flush();
  }
}

/** Until the map has been drawn. */
function pictureStands(): Promise<void> {
  return new Promise(resolve => {
    const observer = new PerformanceObserver(list => {
      if (list.getEntriesByName('map-ready').length === 0) return;
      observer.disconnect();
      resolve();
    });
    observer.observe({ type: 'mark', buffered: true });
  });
}
