import { describe, expect, it } from 'vitest';
import { Session } from '../../src/state/session.ts';
import { edited, laterEdition } from '../core/changes/edited.ts';
import { openDataset } from '../open-dataset.ts';
import { MemoryBar } from './memory-bar.ts';

const { dataset, details } = openDataset();
const older = { dataset: { ...dataset, version: '2026.11.22' }, details: { ...details, version: '2026.11.22' } };
const project = older.dataset.projects[0]!.id;
const later = edited(laterEdition(), 'projects', project, record => {
  record.name.en = 'Renamed';
});
const FILES: Record<string, unknown> = {
  'data/dataset.json': later.dataset,
  'data/details.json': later.details,
  'data/releases/index.json': [{ version: '2026.12.31' }, { version: '2026.11.22' }],
  'data/releases/2026.12.31/dataset.json': later.dataset,
  'data/releases/2026.12.31/details.json': later.details,
  'data/releases/2026.11.22/dataset.json': older.dataset,
  'data/releases/2026.11.22/details.json': older.details,
  'geo/places.json': { countries: {} },
};

/** A session at an address over a site with two published versions; `asked` lists the files that it fetched. */
async function open(
  search: string,
  refuse: (file: string) => boolean = () => false,
  isMissing: (file: string) => boolean = () => false,
) {
  const bar = new MemoryBar(search);
  const asked: string[] = [];
  const session = new Session(bar, async file => {
    asked.push(file);
    if (refuse(file)) throw new TypeError('no network');
    return file in FILES && !isMissing(file) ? Response.json(FILES[file]) : new Response('', { status: 404 });
  });
  await session.start();
  return { session, bar, asked, state: () => session.store.state };
}

describe('The data that a View names', () => {
  it('are the latest, or those of a published version', async () => {
    const { state, asked } = await open('');
    expect(state().dataset!.version).toBe('2026.12.31');
    expect(asked).not.toContain('data/releases/index.json');
    const pinned = await open('?data=2026.11.22');
    expect(pinned.state().dataset!.version).toBe('2026.11.22');
    expect(pinned.asked.filter(file => file.startsWith('data/'))).toEqual(['data/releases/2026.11.22/dataset.json']);
    await pinned.session.loadDetails();
    expect(pinned.state().details!.version).toBe('2026.11.22');
  });

  it('change with the key, and back; details go with them', async () => {
    const { session, bar, state } = await open(`?select=project:${project}&data=2026.11.22`);
    await session.loadDetails();
    const name = () => state().model!.projects.get(project)!.name.en;
    const told = name();
    session.store.changeView({ data: null });
    await session.ready;
    expect(name()).toBe('Renamed');
    await session.loadDetails();
    expect(state().details!.version).toBe('2026.12.31');
    expect(bar.location.search).toBe(`?select=project:${project}`);
    bar.back(`?select=project:${project}&data=2026.11.22`);
    await session.ready;
    await session.loadDetails();
    expect([name(), state().details!.version]).toEqual([told, '2026.11.22']);
  });

  it('are the latest where there is no such version: said once, with those known, and kept out', async () => {
    const { session, bar, state } = await open('?severity=3&data=2020.01.01');
    expect(state().dataset!.version).toBe('2026.12.31');
    expect(state().view.data).toBeNull();
    expect(state().problems).toMatchObject([
      { key: 'data', got: '2020.01.01', expected: { kind: 'version', known: ['2026.12.31', '2026.11.22'] } },
    ]);
    session.store.changeView({ severity: 2 });
    expect(bar.location.search).toBe('?severity=2');
    expect(state().datasetStatus.state).toBe('ready');
  });

  it('are the latest where these bear the version, though it is not published yet', async () => {
    const isMissing = (file: string) => file.startsWith('data/releases/2026.12.31');
    const { session, state } = await open('?data=2026.12.31', () => false, isMissing);
    await session.loadDetails();
    expect([state().dataset!.version, state().details!.version]).toEqual(['2026.12.31', '2026.12.31']);
    expect(state().view.data).toBe('2026.12.31');
    expect(state().problems).toEqual([]);
  });

  it('that can not be had are a failure to try again, not another version', async () => {
    let isOff = true;
    const { session, state } = await open('?data=2026.11.22', () => isOff);
    expect(state().datasetStatus).toMatchObject({ state: 'failed', failure: { reason: 'unreachable' } });
    isOff = false;
    await session.loadRecord();
    expect(state().dataset!.version).toBe('2026.11.22');
  });

  it('are those asked for last, whichever comes first', async () => {
    const { session, state } = await open('?data=2026.11.22');
    session.store.changeView({ data: null });
    session.store.changeView({ data: '2026.11.22' });
    session.store.changeView({ data: null });
    await session.ready;
    await new Promise(resolve => setTimeout(resolve, 20));
    expect(state().dataset!.version).toBe('2026.12.31');
    expect(state().view.data).toBeNull();
  });
});
