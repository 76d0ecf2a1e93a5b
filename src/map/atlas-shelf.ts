import type { Atlas } from '../core/geo/atlas.ts';
import type { Worldview } from '../core/geo/types.ts';

/** Boundaries of one level; rejects when they cannot be had. */
export type AtlasSource = (level: Atlas['level'], worldview: Worldview) => Promise<Atlas>;

/** Keeps the boundaries that have arrived, so that a map can draw with what there is and improve later. */
export class AtlasShelf {
  readonly #source: AtlasSource;
  readonly #changed: () => void;
  readonly #failed: (level: Atlas['level'], error: unknown) => void;
  readonly #atlases = new Map<string, Atlas | 'asked' | 'failed'>();

  /** @param changed called when boundaries arrive; @param failed called once per level that cannot be had */
  constructor(source: AtlasSource, changed: () => void, failed: (level: Atlas['level'], error: unknown) => void) {
    this.#source = source;
    this.#changed = changed;
    this.#failed = failed;
  }

  /** The boundaries asked for, or the other level until they arrive; null while there are none. */
  take(level: Atlas['level'], worldview: Worldview): Atlas | null {
    const own = this.#find(level, worldview);
    if (own) return own;
    const other = level === 'detail' ? this.#find('world', worldview) : this.#held('detail', worldview);
    if (other || level === 'world') return other;
    // Without the coarse level nothing could be shown meanwhile; it arrives first.
    return null;
  }

  #find(level: Atlas['level'], worldview: Worldview): Atlas | null {
    const key = `${level} ${worldview}`;
    if (!this.#atlases.has(key)) void this.#load(key, level, worldview);
    return this.#held(level, worldview);
  }

  #held(level: Atlas['level'], worldview: Worldview): Atlas | null {
    const entry = this.#atlases.get(`${level} ${worldview}`);
    return typeof entry === 'object' ? entry : null;
  }

  async #load(key: string, level: Atlas['level'], worldview: Worldview): Promise<void> {
    this.#atlases.set(key, 'asked');
    try {
      this.#atlases.set(key, await this.#source(level, worldview));
    } catch (error) {
      this.#atlases.set(key, 'failed');
      this.#failed(level, error);
    }
    this.#changed();
  }
}
