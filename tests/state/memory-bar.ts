import { expect } from 'vitest';
import { type AddressBar, REPLACE_EVERY_MS } from '../../src/state/url-sync.ts';

/** An address bar in memory that counts what is written. */
export class MemoryBar implements AddressBar {
  location = { search: '', pathname: '/map/', hash: '' };
  pushed: string[] = [];
  replaced: string[] = [];
  #pop: (() => void) | null = null;
  #timers = new Map<number, () => void>();
  constructor(search = '') {
    this.location.search = search;
  }
  #go(url: string): void {
    this.location.search = url.includes('?') ? url.slice(url.indexOf('?')) : '';
  }
  history = {
    state: null as unknown,
    pushState: (data: unknown, _unused: string, url: string) => {
      this.history.state = data;
      this.pushed.push(url);
      this.#go(url);
    },
    replaceState: (data: unknown, _unused: string, url: string) => {
      this.history.state = data;
      this.replaced.push(url);
      this.#go(url);
    },
  };
  addEventListener(_type: 'popstate', listener: () => void): void {
    this.#pop = listener;
  }
  removeEventListener(): void {
    this.#pop = null;
  }
  setTimeout(callback: () => void, ms: number): number {
    expect(ms).toBe(REPLACE_EVERY_MS);
    this.#timers.set(1, callback);
    return 1;
  }
  clearTimeout(id: number): void {
    this.#timers.delete(id);
  }
  tick(): void {
    for (const callback of [...this.#timers.values()]) callback();
  }
  back(search: string, state: unknown = null): void {
    this.history.state = state;
    this.location.search = search;
    this.#pop?.();
  }
}
