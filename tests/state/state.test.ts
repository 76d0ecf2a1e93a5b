import { describe, expect, it, vi } from 'vitest';
import { UI_EN } from '../../src/core/text/ui.en.ts';
import { DEFAULT_VIEW } from '../../src/core/view/codec.ts';
import { describeFailure } from '../../src/state/describe-failure.ts';
import { LoadError, loadBoundaries, loadDataset, loadJson } from '../../src/state/load.ts';
import { Store } from '../../src/state/store.ts';
import { joinQuery, splitQuery, UrlSync } from '../../src/state/url-sync.ts';
import { MemoryBar } from './memory-bar.ts';

describe('Store', () => {
  it('tells listeners about changes only, with the state before', () => {
    const store = new Store();
    const heard = vi.fn();
    const stop = store.subscribe(heard);
    store.change({ renderer: 'auto' });
    expect(heard).not.toHaveBeenCalled();
    store.changeView({ severity: 2 });
    expect(heard.mock.calls[0]?.[0]).toMatchObject({ history: 'push', previous: { view: DEFAULT_VIEW } });
    stop();
    store.changeView({ severity: 3 });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(Object.isFrozen(store.state.view)).toBe(true);
  });
});

describe('the address', () => {
  it('keeps the renderer beside the View', () => {
    expect(splitQuery('?renderer=svg&severity=2')).toEqual({
      query: 'severity=2',
      renderer: 'svg',
      kept: 'renderer=svg',
    });
    expect(splitQuery('?renderer=magic').renderer).toBe('auto');
    expect(joinQuery('severity=2', 'renderer=svg')).toBe('?severity=2&renderer=svg');
    expect(joinQuery('', '')).toBe('');
  });
  it('is read at the start, pushed by choices, and read again on Back', () => {
    const bar = new MemoryBar('?severity=2&renderer=svg');
    const store = new Store();
    const sync = new UrlSync(store, bar);
    sync.start();
    expect(store.state.view.severity).toBe(2);
    expect(store.state.renderer).toBe('svg');
    store.changeView({ severity: 3 });
    expect(bar.pushed).toEqual(['/map/?severity=3&renderer=svg']);
    bar.back('?severity=2&renderer=svg');
    expect(store.state.view.severity).toBe(2);
    expect(bar.pushed).toHaveLength(1);
  });
  it('is replaced by continuous changes, at most once in a while, and before the next push', () => {
    const bar = new MemoryBar();
    const store = new Store();
    const sync = new UrlSync(store, bar);
    sync.start();
    for (const day of ['2026-01-01', '2026-01-02', '2026-01-03'])
      store.changeView({ asof: day }, { history: 'replace' });
    expect(bar.replaced).toEqual([]);
    bar.tick();
    expect(bar.replaced).toEqual(['/map/?asof=2026-01-03']);
    store.changeView({ asof: '2026-01-04' }, { history: 'replace' });
    store.changeView({ severity: 5 });
    expect(bar.pushed).toEqual(['/map/?severity=5&asof=2026-01-04']);
  });
  it('names what it could not use', () => {
    const store = new Store();
    new UrlSync(store, new MemoryBar('?severity=9')).start();
    expect(store.state.problems[0]?.key).toBe('severity');
  });
});

describe('loading', () => {
  const answer =
    (body: string, status = 200, type = 'application/json') =>
    async () =>
      new Response(body, { status, headers: { 'content-type': type } });
  const failure = async (promise: Promise<unknown>) => {
    const error = await promise.then(
      () => null,
      caught => caught,
    );
    expect(error).toBeInstanceOf(LoadError);
    return (error as LoadError).failure;
  };
  it('names the file and the reason', async () => {
    expect(await failure(loadJson('a.json', answer('', 404)))).toEqual({ reason: 'missing', file: 'a.json' });
    expect(await failure(loadJson('a.json', answer('<html>', 200, 'text/html')))).toMatchObject({ reason: 'missing' });
    expect(await failure(loadJson('a.json', answer('{"a": [1, ')))).toMatchObject({ reason: 'truncated' });
    expect(await failure(loadJson('a.json', answer('', 503)))).toEqual({
      reason: 'server',
      file: 'a.json',
      status: 503,
    });
    const offline = () => Promise.reject(new TypeError('no network'));
    expect(await failure(loadJson('a.json', offline))).toMatchObject({ reason: 'unreachable' });
  });
  it('says what shape it expected', async () => {
    expect(await failure(loadDataset(answer('[]')))).toMatchObject({ reason: 'shape', file: 'data/dataset.json' });
    expect(await failure(loadDataset(answer('{"version": "1", "asof": "2026"}')))).toMatchObject({
      expected: '"countries": [ … ]',
    });
    expect(await failure(loadBoundaries('world', answer('{"type": "FeatureCollection"}')))).toMatchObject({
      reason: 'shape',
    });
  });
  it('puts every reason into words that name the file and a next step', () => {
    const words = describeFailure({ reason: 'truncated', file: 'data/dataset.json' }, UI_EN.load);
    expect(words).toContain('data/dataset.json');
    expect(words).toContain('try again');
  });
});
