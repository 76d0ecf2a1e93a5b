import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkOwnRecords } from '../../src/core/own/check-own-records.ts';
import { fetchWithOwn } from '../../src/state/fetch-with-own.ts';
import { keepOwnRecords, keptOwnRecords } from '../../src/state/own-store.ts';
import { Session } from '../../src/state/session.ts';
import { openOwnInput } from '../core/own/open-own-input.ts';
import { MemoryBar } from './memory-bar.ts';

const input = openOwnInput();
const text = readFileSync('public/own-records-example.json', 'utf8');
const { own } = checkOwnRecords([{ name: 'own.json', text }], input);
const PROJECT = 'project:own-example-smelter';
const FILES: Record<string, unknown> = {
  'data/dataset.json': input.dataset,
  'data/details.json': input.details,
  'geo/places.json': { countries: {} },
};

/** A site with the published files, and a tab that keeps what it is given. */
function openTab(): { asked: string[] } {
  const kept = new Map<string, string>();
  const asked: string[] = [];
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
  vi.stubGlobal('document', { baseURI: 'https://atlas.example/' });
  vi.stubGlobal('fetch', async (address: URL) => {
    asked.push(String(address));
    const file = FILES[address.pathname.slice(1)];
    return file ? Response.json(file) : new Response('', { status: 404 });
  });
  return { asked };
}

afterEach(() => vi.unstubAllGlobals());

describe('A session with own records', () => {
  it('shows them once they are kept, and the published ones alone once they are not', async () => {
    openTab();
    const session = new Session(new MemoryBar(`?select=${PROJECT}`), fetchWithOwn);
    await session.start();
    expect(session.store.state.problems.map(({ key }) => key)).toEqual(['select']);
    keepOwnRecords(own);
    await session.renewRecord();
    await session.loadDetails();
    const { dataset, details } = session.store.state;
    expect(dataset!.own).toEqual({ name: 'Example records', subjects: [PROJECT, 'risk:own-example-port'] });
    expect(details!.hash).toBe(dataset!.hash);
    keepOwnRecords(null);
    await session.renewRecord();
    expect(session.store.state.dataset!.own).toBeUndefined();
    expect(session.store.state.dataset!.hash).toBe(input.dataset.hash);
  });

  it('tells none of their ids in the address, and has them back with the history', async () => {
    const { asked } = openTab();
    keepOwnRecords(own);
    const bar = new MemoryBar();
    const session = new Session(bar, fetchWithOwn);
    await session.start();
    session.store.changeView({ select: ['country:COD'] });
    session.store.changeView({ select: [PROJECT, 'country:COD'], region: 'africa' });
    expect(bar.pushed).toEqual(['/map/?select=country:COD', '/map/?region=africa&select=country:COD']);
    const entry = bar.history.state;
    session.store.changeView({ select: [PROJECT], region: 'africa' });
    bar.back('?region=africa&select=country:COD', entry);
    expect(session.store.state.view.select).toEqual([PROJECT, 'country:COD']);
    // A reload keeps the entry of the history.
    const again = new MemoryBar('?region=africa&select=country:COD');
    again.history.state = entry;
    const reloaded = new Session(again, fetchWithOwn);
    await reloaded.start();
    expect(reloaded.store.state.view.select).toEqual([PROJECT, 'country:COD']);
    expect(asked.join()).not.toContain('own-example');
  });

  it('starts without them where the browser keeps nothing for pages, or something else stands there', () => {
    vi.stubGlobal('sessionStorage', {
      getItem: () => {
        throw new Error('SecurityError');
      },
    });
    expect(keptOwnRecords()).toBeNull();
    for (const kept of ['no JSON', 'null', '{}', '[]', '{"name":"x","projects":3}']) {
      vi.stubGlobal('sessionStorage', { getItem: () => kept });
      expect(keptOwnRecords()).toBeNull();
    }
  });
});
