// The desk of an author: the draft with its history, kept in the browser at every change, beside other windows.
import { type Draft, emptyDraft } from '../core/briefing/edit/draft.ts';
import { beginHistory, changed, type History, redo, undo } from '../core/briefing/edit/history.ts';
import { readDraftValue } from '../core/briefing/edit/read-draft.ts';
import type { DraftStore, Saved } from './draft-store.ts';

/** How windows of one browser tell each other; `heard` is called with what others tell. */
export interface Wire {
  tell(message: WindowMessage): void;
  listen(heard: (message: WindowMessage) => void): () => void;
}
/** `hello` and `here`: the desk is open in a window. `changed`: it kept a draft. `bye`: it is closed. */
export interface WindowMessage {
  say: 'hello' | 'here' | 'changed' | 'bye';
  tab: string;
}
/** How the present draft is kept. */
export type Keeping = Saved['state'] | 'nothing-yet';
export type Settlement = 'keep-mine' | 'take-theirs';

export interface AuthorDeskOptions {
  store: DraftStore;
  wire: Wire;
  tab: string;
  /** The day as of which an empty draft is written. */
  asof: string;
  /** Milliseconds that only go forward. */
  now(): number;
  /** Called after each change. */
  changed(): void;
}

export class AuthorDesk {
  readonly #options: AuthorDeskOptions;
  readonly #stop: () => void;
  readonly #others = new Set<string>();
  history: History<Draft>;
  keeping: Keeping = 'nothing-yet';
  /** The draft of another window that stands in the browser's place while this one differs; null = none. */
  theirs: Draft | null = null;
  /** A draft that a window put aside and never settled; null = none. */
  aside: Draft | null;
  /** What was kept in the browser when the desk was opened could not be read. */
  readonly wasUnreadable: boolean;

  constructor(options: AuthorDeskOptions) {
    this.#options = options;
    const kept = options.store.open();
    this.wasUnreadable = kept.state === 'broken';
    if (kept.state === 'kept') this.keeping = 'saved';
    if (kept.state === 'blocked') this.keeping = 'blocked';
    this.history = beginHistory(kept.state === 'kept' ? kept.stored.draft : emptyDraft(options.asof));
    this.aside = options.store.aside();
    this.#stop = options.wire.listen(message => this.#hear(message));
    options.wire.tell({ say: 'hello', tab: options.tab });
  }

  get draft(): Draft {
    return this.history.present;
  }
  /** The desk is open in another window too. */
  get isShared(): boolean {
    return this.#others.size > 0;
  }

  /**
   * Changes the draft; false when the change would make something that can't be read again, which is then not made.
   *
   * @param about the field where typing on joins the change before; null = stands alone
   */
  edit(change: (draft: Draft) => Draft, about: string | null = null): boolean {
    const next = change(this.draft);
    if (!('draft' in readDraftValue(next))) return false;
    this.#follow(changed(this.history, next, about, this.#options.now()));
    return true;
  }

  undo(): void {
    this.#follow(undo(this.history));
  }

  redo(): void {
    this.#follow(redo(this.history));
  }

  /** Both ways out of a conflict can be taken back with undo: what gives way stays in the history. */
  settle(how: Settlement): void {
    const { store } = this.#options;
    const mine = this.draft;
    const kept = store.open();
    const theirs = kept.state === 'kept' ? kept.stored.draft : this.theirs;
    if (!this.theirs || !theirs) return;
    this.theirs = null;
    this.history = changed(this.history, theirs, null, 0);
    if (how === 'keep-mine') this.history = changed(this.history, mine, null, 0);
    this.keeping = how === 'keep-mine' ? store.overwrite(mine).state : 'saved';
    if (how === 'keep-mine') this.#tell('changed');
    this.dropAside();
  }

  /** Goes on with the draft that was put aside. */
  takeAside(): void {
    const { aside } = this;
    this.dropAside();
    if (aside) this.edit(() => aside);
  }

  dropAside(): void {
    this.aside = null;
    this.#options.store.forgetAside();
    this.#options.changed();
  }

  close(): void {
    this.#tell('bye');
    this.#stop();
  }

  #follow(history: History<Draft>): void {
    const isSame = history.present === this.draft;
    this.history = history;
    if (!isSame) this.#keep();
    this.#options.changed();
  }

  #keep(): void {
    const saved = this.#options.store.save(this.draft);
    this.keeping = saved.state;
    this.theirs = saved.state === 'conflict' ? saved.theirs : null;
    if (saved.state === 'saved') this.#tell('changed');
  }

  #hear({ say, tab }: WindowMessage): void {
    if (tab === this.#options.tab) return;
    if (say === 'hello') this.#tell('here');
    if (say === 'bye') this.#others.delete(tab);
    else if (tab) this.#others.add(tab);
    const newer = say === 'changed' ? this.#options.store.newerOfOthers() : null;
    if (newer) {
      this.theirs = newer;
      this.keeping = 'conflict';
    }
    this.#options.changed();
  }

  #tell(say: WindowMessage['say']): void {
    this.#options.wire.tell({ say, tab: this.#options.tab });
  }
}
