import { describe, expect, it } from 'vitest';
import { layersOfMultiples, MOST_PANELS, type Panel, selectMultiples } from '../../../src/core/select/multiples.ts';
import { selectRows } from '../../../src/core/select/rows.ts';
import { composeMultiples } from '../../../src/core/text/compose-multiples.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { loadMultiplesWords } from '../../../src/core/text/multiples-words.ts';
import { formatView, parseView } from '../../../src/core/view/codec.ts';
import { openDataset, openModel } from '../../open-dataset.ts';

const model = openModel();
const { production } = openDataset().details;
const view = (query: string) => parseView(`show=multiples&${query}`).view;
const select = (query: string) => selectMultiples(model, view(query), production);
const factsOf = <K extends Panel['facts']['of']>(panels: readonly Panel[], of: K) =>
  panels.map(({ facts }) => facts).filter((facts): facts is Panel['facts'] & { of: K } => facts.of === of);

describe('the maps of forums', () => {
  const { panels, rest } = select('each=forum');

  it('has every body with members once, active US-led ones first by counted seats', () => {
    const withMembers = model.dataset.forums.filter(({ memberships }) => memberships.length > 0);
    expect(panels.map(({ id }) => id).sort()).toEqual(withMembers.map(({ id }) => id).sort());
    expect(rest).toEqual([]);
    const facts = factsOf(panels, 'forum');
    const counted = facts.filter(({ standing }) => standing === 'counted');
    expect(facts.slice(0, counted.length)).toEqual(counted);
    const seats = counted.map(({ counts }) => counts.counted);
    expect(seats).toEqual([...seats].sort((a, b) => b - a));
  });

  it('counts seats as the legend of the large map does', () => {
    const counts = new Map(selectRows(model, view('')).counts.forums.map(forum => [forum.id, forum]));
    for (const facts of factsOf(panels, 'forum').filter(({ standing }) => standing === 'counted')) {
      expect(facts.counts.counted).toBe(counts.get(facts.forum)!.seats);
      expect(facts.counts.inferred).toBe(counts.get(facts.forum)!.inferred);
    }
    const led = factsOf(panels, 'forum').filter(({ standing }) => standing !== 'counted');
    expect(led.every(({ counts: own }) => own.counted === 0)).toBe(true);
  });

  it('keeps a body that is over or has not begun, empty, with its date', () => {
    const msp = panels.find(({ id }) => id === 'msp')!;
    expect(msp.empty).toBe(true);
    expect(msp.facts).toMatchObject({ standing: 'superseded', over: '2026-02-04' });
    const early = select('each=forum&asof=2023-01-01').panels.find(({ id }) => id === 'forge')!;
    expect(early.empty).toBe(true);
    expect(early.facts).toMatchObject({ notBefore: '2026-02-04' });
  });

  it('keeps the other keys of the View and opens the map of that body alone', () => {
    const [panel] = select('each=forum&forums=ergi&region=africa&asof=2025-06-01&membership=confirmed').panels;
    expect(formatView(panel!.view)).toBe(
      'layers=forums&forums=ergi&membership=confirmed&asof=2025-06-01&region=africa',
    );
  });

  it('counts the region that is shown', () => {
    const all = factsOf(select('each=forum&forums=ergi').panels, 'forum')[0]!;
    const africa = factsOf(select('each=forum&forums=ergi&region=africa').panels, 'forum')[0]!;
    expect(africa.counts.counted).toBeGreaterThan(0);
    expect(africa.counts.counted).toBeLessThan(all.counts.counted);
  });
});

describe('the maps of minerals', () => {
  const { panels, rest, restView, withoutMap } = select('each=mineral');

  it('has the most recorded minerals, and names every other', () => {
    expect(panels).toHaveLength(MOST_PANELS);
    expect([...panels.map(({ id }) => id), ...rest].sort()).toEqual([...model.minerals]);
    const inTexts = new Set(model.dataset.agreements.flatMap(({ minerals }) => minerals));
    for (const id of inTexts) expect(model.minerals.includes(id) || withoutMap.includes(id)).toBe(true);
  });

  it('shows the rest by a View that names it', () => {
    const next = selectMultiples(model, restView!, production);
    expect([...next.panels.map(({ id }) => id), ...next.rest].sort()).toEqual([...rest].sort());
    expect(parseView(formatView(restView!)).problems).toEqual([]);
  });

  it('counts the projects that its View draws', () => {
    for (const { view: own, facts } of panels) {
      const rows = selectRows(model, own);
      expect(facts).toMatchObject({
        projects: rows.projects.length,
        drawn: rows.projects.filter(({ coin }) => coin).length,
      });
    }
  });

  it('gives a share of mine output only where exactly one full table holds it, and none before it is loaded', () => {
    const mined = new Map(factsOf(panels, 'mineral').map(facts => [facts.mineral, facts.mined]));
    expect(mined.get('cobalt')?.inside.low).toBeGreaterThan(0);
    expect(mined.get('titanium')).toBeNull();
    expect(mined.get('gallium')).toBeNull();
    const unloaded = selectMultiples(model, view('each=mineral'), null);
    expect(factsOf(unloaded.panels, 'mineral').every(facts => facts.mined === null)).toBe(true);
  });

  it('says that nothing passes rather than dropping a mineral', () => {
    const { panels: early } = select('each=mineral&minerals=zinc,cobalt&stages=stockpile&asof=2019-06-01');
    expect(early.map(({ id }) => id).sort()).toEqual(['cobalt', 'zinc']);
    expect(early.every(({ empty }) => empty)).toBe(true);
  });
});

describe('the maps of years', () => {
  it('runs without a gap from the first event of the layers to the date of the View', () => {
    const { panels } = select('each=year&layers=forums');
    const years = panels.map(({ id }) => Number(id));
    expect(years[0]).toBe(2019);
    expect(years).toEqual(years.map((_, i) => 2019 + i));
    expect(panels.at(-1)!.view.asof).toBeNull();
    expect(panels[0]!.view.asof).toBe('2019-12-31');
    const until = select('each=year&layers=forums&asof=2024-03-01').panels;
    expect(until.at(-1)!.view.asof).toBe('2024-03-01');
    expect(until.at(-2)!.view.asof).toBe('2023-12-31');
  });

  it('counts the countries with a seat as the large map does', () => {
    const last = factsOf(select('each=year').panels, 'year').at(-1)!;
    const [, , ...held] = selectRows(model, view('')).counts.seatClasses;
    expect(last.holders).toBe(held.reduce((sum, n) => sum + n, 0));
  });
});

describe('the layers', () => {
  it('are those that differ from map to map, unless the View chooses', () => {
    expect(layersOfMultiples(view('each=forum'))).toEqual(['forums']);
    expect(layersOfMultiples(view('each=mineral'))).toEqual(['projects']);
    expect(layersOfMultiples(view('each=mineral&layers=forums,projects'))).toEqual(['forums', 'projects']);
    expect(layersOfMultiples(view('layers=risks,forums,agreements,projects'))).toHaveLength(4);
    expect(layersOfMultiples(view('layers=none'))).toEqual([]);
  });
});

describe('the finding', () => {
  const findingOf = async (query: string) => {
    const [messages, { multiples: words }] = await Promise.all([loadMessages('en'), loadMultiplesWords('en')]);
    return composeMultiples(view(query), select(query), { model, messages, words }).headline;
  };

  it('claims no more than the maps hold', async () => {
    expect(await findingOf('each=mineral')).toMatch(/^Most projects on record: rare earths, \d+; then copper/);
    expect(await findingOf('each=mineral&minerals=zinc,tin')).toMatch(/^Among the 2 minerals chosen: most projects/);
    expect(await findingOf('each=forum&forums=ergi,forge')).toMatch(/^Among the 2 bodies chosen: /);
    expect(await findingOf('each=forum&forums=g7-cmap')).toMatch(/^It is not an active/);
    expect(await findingOf('each=forum&layers=none')).toBe('No layer is switched on');
  });

  it('fits over a figure', async () => {
    for (const query of ['each=forum', 'each=mineral', 'each=year', 'each=year&layers=agreements&region=africa'])
      expect((await findingOf(query)).length).toBeLessThanOrEqual(110);
  });
});
