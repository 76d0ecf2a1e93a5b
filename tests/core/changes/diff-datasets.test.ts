import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffDatasets } from '../../../src/core/changes/diff-datasets.ts';
import type { Edition } from '../../../src/core/changes/edition.ts';
import { openDataset } from '../../open-dataset.ts';
import { edited, laterEdition, without } from './edited.ts';

const older: Edition = openDataset();
const LISTS = ['forums', 'agreements', 'projects', 'programmes', 'risks'] as const;
const KINDS = { forums: 'forum', agreements: 'agreement', projects: 'project', programmes: 'programme', risks: 'risk' };
/** Any record of the five folders. */
const anyRecord = fc
  .constantFrom(...LISTS)
  .chain(list =>
    fc.constantFrom(...older.details![list].map(record => record.id)).map(id => ({ list, id, kind: KINDS[list] })),
  );

describe('diffDatasets', () => {
  it('finds nothing in equal data, with or without the details, whatever their version', () => {
    expect(diffDatasets(older, laterEdition())).toEqual([]);
    expect(diffDatasets(structuredClone(older), older)).toEqual([]);
    const { dataset } = older;
    expect(diffDatasets({ dataset, details: null }, { dataset: structuredClone(dataset), details: null })).toEqual([]);
  });

  it('does not mind the order of records', () => {
    const seed = fc.array(fc.double({ noNaN: true }), { minLength: 600, maxLength: 600 });
    fc.assert(
      fc.property(seed, ranks => {
        const shuffled = <T>(list: readonly T[]): T[] =>
          list
            .map((item, i) => ({ item, rank: ranks[i % ranks.length]! }))
            .sort((a, b) => a.rank - b.rank)
            .map(({ item }) => item);
        const shuffle = <T extends object>(data: T): T =>
          Object.fromEntries(
            Object.entries(data).map(([key, value]) => [key, Array.isArray(value) ? shuffled(value) : value]),
          ) as T;
        const { dataset, details } = older;
        expect(diffDatasets(older, { dataset: shuffle(dataset), details: shuffle(details!) })).toEqual([]);
      }),
      { numRuns: 10 },
    );
  });

  it('says of every edit exactly what it changed, and of nothing else', () => {
    const text = fc.stringMatching(/^[a-z]{3,9}$/).map(word => `edited ${word}`);
    fc.assert(
      fc.property(anyRecord, text, ({ list, id, kind }, words) => {
        const name = list === 'agreements' ? 'title' : 'name';
        const later = edited(laterEdition(), list, id, record => {
          record[name].en = words;
          record.confidence = record.confidence === 'low' ? 'high' : 'low';
        });
        const changes = diffDatasets(older, later);
        expect(changes).toHaveLength(1);
        expect(changes[0]).toMatchObject({ kind, id, what: 'changed' });
        const fields = changes[0]!.fields.map(({ path, after }) => [path, after]);
        const { confidence } = later.details![list].find(record => record.id === id)!;
        expect(fields.sort()).toEqual(
          [
            ['confidence', confidence],
            [`${name}/en`, words],
          ].sort(),
        );
      }),
      { numRuns: 30 },
    );
  });

  it('turns around: what came is gone, before is after', () => {
    fc.assert(
      fc.property(anyRecord, anyRecord, (gone, other) => {
        const later = edited(without(laterEdition(), gone.list, gone.id), other.list, other.id, record => {
          record.checked = '2026-12-30';
        });
        const forth = diffDatasets(older, later);
        const back = diffDatasets(later, older);
        const turn = { added: 'removed', removed: 'added', changed: 'changed' } as const;
        expect(back.map(({ kind, id, what }) => [kind, id, what])).toEqual(
          forth.map(({ kind, id, what }) => [kind, id, turn[what]]),
        );
        expect(back.map(({ fields }) => fields.map(field => [field.path, field.after, field.before]))).toEqual(
          forth.map(({ fields }) => fields.map(field => [field.path, field.before, field.after])),
        );
      }),
      { numRuns: 15 },
    );
  });

  it('knows a row of a list again by what names it', () => {
    const later = edited(laterEdition(), 'forums', 'forge', forum => {
      const [first, ...rest] = forum.memberships;
      rest[0].role = 'observer';
      forum.memberships = [...rest, { ...first, member: 'CHL' }];
      if (forum.purpose) forum.purpose.zh = '另有说明';
    });
    const [change, ...none] = diffDatasets(older, later);
    expect(none).toEqual([]);
    const [gone, next] = older.details!.forums.find(({ id }) => id === 'forge')!.memberships;
    const fields = new Map(change!.fields.map(field => [field.path, field]));
    expect([...fields.keys()].sort()).toEqual(
      [`memberships/${gone!.member}`, `memberships/${next!.member}/role`, 'memberships/CHL', 'purpose/zh'].sort(),
    );
    expect(fields.get(`memberships/${gone!.member}`)!.after).toBeNull();
    expect(fields.get('memberships/CHL')!.before).toBeNull();
  });

  it('takes a text in one more language for no change, and another translation for one', () => {
    type Texts = Record<string, string>;
    const without = edited(older, 'forums', 'forge', forum => {
      for (const text of [forum.purpose, ...forum.events.map((event: { what: Texts }) => event.what)]) delete text?.zh;
      for (const note of forum.notes ?? []) delete note.text.zh;
    });
    expect(diffDatasets(without, older)).toEqual([]);
    const later = edited(older, 'forums', 'forge', forum => {
      forum.events[0].what.en = 'Other words.';
    });
    const [change, ...none] = diffDatasets(without, later);
    expect(none).toEqual([]);
    expect(new Set(change!.fields.map(({ path }) => path.split('/')[0]))).toEqual(new Set(['events']));
    const corrected = edited(older, 'forums', 'forge', forum => {
      forum.name.zh = '另一译名';
    });
    expect(diffDatasets(older, corrected)[0]!.fields.map(({ path }) => path)).toEqual(['name/zh']);
  });

  it('sees only what the dataset says where the details are not loaded', () => {
    const later = edited(laterEdition(), 'projects', older.dataset.projects[0]!.id, project => {
      if (project.summary) project.summary.en = 'Other words.';
    });
    expect(diffDatasets(older, later)).toHaveLength(1);
    expect(diffDatasets({ ...older, details: null }, { ...later, details: null })).toEqual([]);
  });

  it('tells sources, output and how far the sources reach as records too', () => {
    const later = laterEdition();
    const details = structuredClone(later.details!);
    details.sources[0]!.publisher = 'Another';
    details.production[0]!.shares[0]!.value = 1;
    details.coverage[0]!.until = '2026-12';
    const changes = diffDatasets(older, { ...later, details });
    expect(changes.map(({ kind }) => kind)).toEqual(['production', 'coverage', 'source']);
    expect(changes[0]!.fields[0]!.path).toBe(`shares/${details.production[0]!.shares[0]!.country}/value`);
  });
});
