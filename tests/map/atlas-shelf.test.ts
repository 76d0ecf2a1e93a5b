import { describe, expect, it } from 'vitest';
import type { Atlas } from '../../src/core/geo/atlas.ts';
import { AtlasShelf, type AtlasSource } from '../../src/map/atlas-shelf.ts';

const settle = () => new Promise(resolve => setTimeout(resolve, 0));
function openShelf(fails: readonly Atlas['level'][] = []) {
  const asked: string[] = [];
  const failed: string[] = [];
  let changes = 0;
  const source: AtlasSource = async (level, worldview) => {
    asked.push(`${level} ${worldview}`);
    if (fails.includes(level)) throw new Error('not there');
    return { level, worldview } as Atlas;
  };
  const shelf = new AtlasShelf(source, () => changes++, level => failed.push(level)); // biome-ignore format: one call
  return { shelf, asked, failed, changes: () => changes };
}

describe('AtlasShelf', () => {
  it('brings the level that is asked for, once', async () => {
    const { shelf, asked, changes } = openShelf();
    expect(shelf.take('world', 'default')).toBeNull();
    await settle();
    expect(shelf.take('world', 'default')?.level).toBe('world');
    expect(asked).toEqual(['world default']);
    expect(changes()).toBe(1);
  });

  it('gives the coarse level until the fine one is there', async () => {
    const { shelf } = openShelf();
    shelf.take('world', 'default');
    await settle();
    expect(shelf.take('detail', 'default')?.level).toBe('world');
    await settle();
    expect(shelf.take('detail', 'default')?.level).toBe('detail');
    expect(shelf.take('world', 'default')?.level).toBe('world');
  });

  it('keeps the coarse level when the fine one cannot be had, and says so once', async () => {
    const { shelf, failed } = openShelf(['detail']);
    shelf.take('detail', 'default');
    await settle();
    expect(shelf.take('detail', 'default')?.level).toBe('world');
    expect(shelf.take('detail', 'default')?.level).toBe('world');
    expect(failed).toEqual(['detail']);
  });

  it('never mixes worldviews', async () => {
    const { shelf } = openShelf();
    shelf.take('world', 'default');
    await settle();
    expect(shelf.take('world', 'us')).toBeNull();
    await settle();
    expect(shelf.take('world', 'us')?.worldview).toBe('us');
  });
});
