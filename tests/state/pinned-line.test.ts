import { describe, expect, it } from 'vitest';
import { loadPinsWords, pinnedWords } from '../../src/core/text/pins-words.ts';
import { parseView } from '../../src/core/view/codec.ts';
import { LoadError } from '../../src/state/load.ts';
import { lookUpPinnedLine } from '../../src/state/pinned-line.ts';
import { edited, laterEdition, olderEdition } from '../core/changes/edited.ts';

const older = olderEdition();
const cobalt = older.dataset.projects.find(({ minerals }) => minerals.includes('cobalt'))!.id;
const copper = older.dataset.projects.find(({ minerals }) => !minerals.includes('cobalt'))!.id;
const rename = (record: { name: { en: string } }) => {
  record.name.en = 'Renamed';
};
const later = edited(edited(laterEdition(), 'projects', cobalt, rename), 'projects', copper, rename);

/** A site whose latest data are `later`; `asked` lists what is fetched. */
function site(asked: string[] = []) {
  const files: Record<string, unknown> = {
    'data/dataset.json': later.dataset,
    'data/details.json': later.details,
    'data/releases/2026.11.22/dataset.json': older.dataset,
    'data/releases/2026.11.22/details.json': older.details,
  };
  return async (file: string) => {
    asked.push(file);
    return file in files ? Response.json(files[file]) : new Response('', { status: 404 });
  };
}
const ask = (query: string, asked: string[] = []) =>
  lookUpPinnedLine({ view: parseView(query).view, fetchFile: site(asked), pause: async () => undefined });

describe('The line of a frozen View', () => {
  it('is none where the View follows the latest data, and asks for nothing', async () => {
    const asked: string[] = [];
    expect(await ask('layers=projects', asked)).toBeNull();
    expect(asked).toEqual([]);
  });

  it('counts what touches the View, and says where the changes are listed', async () => {
    expect(await ask('data=2026.11.22')).toEqual({
      version: '2026.11.22',
      latestVersion: '2026.12.31',
      touching: 2,
      href: 'index.html?data=2026.11.22#changes',
    });
    expect(await ask('minerals=cobalt&layers=projects&data=2026.11.22')).toMatchObject({ touching: 1 });
    expect(await ask('layers=forums&data=2026.11.22')).toMatchObject({ touching: 0 });
  });

  it('fetches the latest dataset alone where the older one is at hand and no prose is shown', async () => {
    const asked: string[] = [];
    const { view } = parseView('data=2026.11.22');
    await lookUpPinnedLine({ view, older: { ...older, details: null }, fetchFile: site(asked) });
    expect(asked).toEqual(['data/dataset.json']);
    asked.length = 0;
    await ask('show=concentration&data=2026.11.22', asked);
    expect(asked.filter(file => file.endsWith('details.json'))).toHaveLength(2);
  });

  it('fails with the name of the file', async () => {
    const failure = await ask('data=2020.01.01').catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(LoadError);
    expect((failure as LoadError).failure.file).toBe('data/releases/2020.01.01/dataset.json');
  });

  it('is said in both languages', async () => {
    const [{ pins: en }, { pins: zh }] = [await loadPinsWords('en'), await loadPinsWords('zh-Hans')];
    const say = (touching: number | null) => pinnedWords({ version: '2026.11.22', touching }, en);
    expect(say(null)).toBe('Frozen at data 2026.11.22');
    expect(say(0)).toBe('Frozen at data 2026.11.22 · no later change touches this view');
    expect(say(1)).toBe('Frozen at data 2026.11.22 · 1 later change touches this view');
    expect(say(3)).toBe('Frozen at data 2026.11.22 · 3 later changes touch this view');
    expect(pinnedWords({ version: '2026.11.22', touching: 3 }, zh)).toBe(
      '固定于数据版本 2026.11.22 · 此后有3处改动涉及此视图',
    );
  });
});
