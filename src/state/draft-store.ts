// The draft that a browser keeps: one place for all its windows, with a revision, so that none overwrites another unnoticed.
import { type Draft, freezeDraft } from '../core/briefing/edit/draft.ts';
import { readDraftValue } from '../core/briefing/edit/read-draft.ts';

export const DRAFT_KEY = 'lodemap.draft';
/** Where a window keeps its draft while another one has the place; and what could not be read, before it is written over. */
const ASIDE_KEY = 'lodemap.draft.aside';
const UNREAD_KEY = 'lodemap.draft.unread';

/** What a store of texts must do; `localStorage` does, and may throw at each. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** What the browser keeps. */
export interface StoredDraft {
  /** Grows by one with each writing. */
  revision: number;
  /** The window that wrote it. */
  tab: string;
  draft: Draft;
}
/** `broken`: something stands there that is no draft. `blocked`: the browser keeps nothing for this page. */
export type Kept =
  | { state: 'none' }
  | { state: 'kept'; stored: StoredDraft }
  | { state: 'broken' }
  | { state: 'blocked' };
/** `conflict`: another window wrote since this one read; nothing was written. `full`: there is no room for it. */
export type Saved =
  | { state: 'saved' }
  | { state: 'conflict'; theirs: Draft }
  | { state: 'full' }
  | { state: 'blocked' };

/** One window's hold on the draft that the browser keeps. Nothing here throws. */
export class DraftStore {
  readonly #storage: () => TextStorage;
  readonly #tab: string;
  /** The revision that this window's draft goes back to. */
  #revision = 0;

  /**
   * @param storage is asked at each use: a browser that blocks storage throws when it is named
   * @param tab a name that no other window has
   */
  constructor(storage: () => TextStorage, tab: string) {
    this.#storage = storage;
    this.#tab = tab;
  }

  /** What is kept; this window goes on from there. */
  open(): Kept {
    const kept = readKept(this.#storage);
    if (kept.state === 'kept') this.#revision = kept.stored.revision;
    return kept;
  }

  /** Keeps a draft, unless another window kept one since: then it is put aside. What can't be read is moved, not lost. */
  save(draft: Draft): Saved {
    const kept = readKept(this.#storage);
    if (kept.state === 'blocked') return kept;
    const isOthers = kept.state === 'kept' && kept.stored.revision !== this.#revision;
    if (isOthers) {
      this.#put(ASIDE_KEY, JSON.stringify({ revision: this.#revision, tab: this.#tab, draft }));
      return { state: 'conflict', theirs: kept.stored.draft };
    }
    if (kept.state === 'broken') this.#put(UNREAD_KEY, this.#storage().getItem(DRAFT_KEY) ?? '');
    return this.#write(draft, this.#revision + 1);
  }

  /** The draft that some window put aside and never settled; null when there is none. */
  aside(): Draft | null {
    const kept = readKept(this.#storage, ASIDE_KEY);
    return kept.state === 'kept' ? kept.stored.draft : null;
  }

  forgetAside(): void {
    try {
      this.#storage().removeItem(ASIDE_KEY);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }

  /** Keeps a draft over whatever is kept: the choice was made. */
  overwrite(draft: Draft): Saved {
    const kept = readKept(this.#storage);
    if (kept.state === 'blocked') return kept;
    return this.#write(draft, Math.max(this.#revision, kept.state === 'kept' ? kept.stored.revision : 0) + 1);
  }

  /** The draft of another window when it is newer than this window's; null when this one is the last. */
  newerOfOthers(): Draft | null {
    const kept = readKept(this.#storage);
    if (kept.state !== 'kept' || kept.stored.tab === this.#tab) return null;
    return kept.stored.revision === this.#revision ? null : kept.stored.draft;
  }

  #write(draft: Draft, revision: number): Saved {
    const stored: StoredDraft = { revision, tab: this.#tab, draft };
    const saved = this.#put(DRAFT_KEY, JSON.stringify(stored));
    if (saved.state === 'saved') this.#revision = revision;
    return saved;
  }

  #put(key: string, content: string): Saved {
    try {
      this.#storage().setItem(key, content);
      return { state: 'saved' };
    } catch (error) {
      return { state: isQuota(error) ? 'full' : 'blocked' };
    }
  }
}

/** Reads what is kept, key by key: other pages of the same site may have written there. */
export function readKept(storage: () => TextStorage, key = DRAFT_KEY): Kept {
  let content: string | null;
  try {
    content = storage().getItem(key);
  } catch {
    return { state: 'blocked' };
  }
  if (content === null) return { state: 'none' };
  try {
    const { revision, tab, draft } = JSON.parse(content) as Partial<StoredDraft>;
    const read = readDraftValue(draft);
    if (!Number.isSafeInteger(revision) || typeof tab !== 'string' || !('draft' in read)) return { state: 'broken' };
    return { state: 'kept', stored: { revision: revision!, tab, draft: freezeDraft(read.draft) } };
  } catch {
    return { state: 'broken' };
  }
}

function isQuota(error: unknown): boolean {
  return error instanceof Error && /quota/i.test(error.name);
}
