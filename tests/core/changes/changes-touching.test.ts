import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesTouching } from '../../../src/core/changes/changes-touching.ts';
import { diffDatasets } from '../../../src/core/changes/diff-datasets.ts';
import type { Edition } from '../../../src/core/changes/edition.ts';
import { isInRegion } from '../../../src/core/select/multiples.ts';
import { parseView } from '../../../src/core/view/codec.ts';
import { edited, laterEdition, olderEdition, withModel, without } from './edited.ts';

const older = olderEdition();
const { dataset, model } = older;

/** How many of the changes of a later version touch the View of a query. */
function touching(query: string, later: Edition): number {
  return changesTouching(parseView(query).view, older, withModel(later), diffDatasets(older, later));
}
const risk = dataset.risks.find(({ severity, until, place }) => severity === 4 && !until && place.kind === 'country')!;
const text = dataset.agreements.find(({ id }) => id === 'us-cod-2025')!;

describe('changesTouching', () => {
  it('counts nothing in equal data, though the day is another', () => {
    for (const query of ['', 'show=matrix', 'show=table', 'vs=2026-02-04', 'where=forge', 'show=concentration'])
      expect(touching(query, laterEdition())).toBe(0);
  });

  it('counts a record that the filters let through, before or after', () => {
    const milder = edited(laterEdition(), 'risks', risk.id, record => {
      record.severity = 3;
    });
    expect(touching('', milder)).toBe(1);
    expect(touching('severity=5', milder)).toBe(0);
    expect(touching('layers=forums,projects', milder)).toBe(0);
    expect(touching('severity=3&layers=risks', milder)).toBe(1);
    expect(touching('', without(laterEdition(), 'agreements', text.id))).toBe(1);
    expect(touching('kinds=mou&layers=agreements', without(laterEdition(), 'agreements', text.id))).toBe(0);
  });

  it('counts what began after the older version, as the newer one shows it', () => {
    const signed = edited(laterEdition('2027-03-01'), 'agreements', text.id, record => {
      record.history.push({ status: 'lapsed', date: '2027-02-01' });
    });
    expect(touching('layers=agreements', signed)).toBe(1);
    expect(touching('layers=agreements&asof=2026-11-22', signed)).toBe(0);
  });

  it('counts what decides who is meant, though its layer is off', () => {
    const out = edited(laterEdition(), 'forums', 'forge', forum => {
      forum.memberships = forum.memberships.filter(({ member }: { member: string }) => member !== 'AUS');
    });
    expect(touching('layers=projects', out)).toBe(0);
    expect(touching('layers=projects&where=forge', out)).toBe(1);
    expect(touching('layers=agreements&select=country:AUS', out)).toBe(1);
    expect(touching('layers=agreements&select=country:PER', out)).toBe(0);
  });

  it('counts prose only of what is selected, and the day of the last check never', () => {
    const told = edited(laterEdition(), 'risks', risk.id, record => {
      if (record.summary) record.summary.en = 'Told anew.';
    });
    expect(touching('', told)).toBe(0);
    expect(touching(`select=risk:${risk.id}`, told)).toBe(1);
    const checked = edited(laterEdition(), 'risks', risk.id, record => {
      record.checked = '2026-12-30';
    });
    expect(touching('', checked)).toBe(0);
  });

  it('counts output in the analysis alone', () => {
    const later = laterEdition();
    const production = structuredClone(later.details!.production);
    for (const series of production) {
      if (series.mineral !== 'cobalt') continue;
      for (const row of series.shares) row.share = (row.share ?? 0) / 2;
    }
    const less = { dataset: later.dataset, details: { ...later.details!, production } };
    expect(touching('', less)).toBe(0);
    expect(touching('show=concentration&of=mining&by=country&minerals=cobalt', less)).toBeGreaterThan(0);
  });

  it('counts what stands on any of several maps', () => {
    const project = dataset.projects.find(({ minerals }) => minerals.includes('cobalt'))!;
    const moved = edited(laterEdition(), 'projects', project.id, record => {
      record.phase = 'paused';
    });
    expect(touching('layers=forums', moved)).toBe(0);
    expect(touching('layers=forums&show=compare&beside=layers%3Dprojects', moved)).toBe(1);
    expect(touching('show=multiples&each=mineral', moved)).toBe(1);
  });

  it('is not touched by any change of a record outside its filters', () => {
    const inAfrica = isInRegion(model, parseView('region=africa').view);
    const farProjects = dataset.projects.filter(({ country }) => !inAfrica(country)).map(({ id }) => id);
    const otherMinerals = dataset.projects.filter(({ minerals }) => !minerals.includes('lithium')).map(({ id }) => id);
    const weak = dataset.risks.filter(({ severity }) => severity < 4).map(({ id }) => id);
    const cases = fc.oneof(
      fc.constantFrom(...farProjects).map(id => ({ query: 'region=africa', list: 'projects' as const, id })),
      fc.constantFrom(...otherMinerals).map(id => ({ query: 'minerals=lithium', list: 'projects' as const, id })),
      fc.constantFrom(...weak).map(id => ({ query: 'severity=4', list: 'risks' as const, id })),
      fc.constantFrom(...dataset.forums.map(({ id }) => id)).map(id => ({
        query: 'layers=risks',
        list: 'forums' as const,
        id,
      })),
    );
    fc.assert(
      fc.property(cases, fc.boolean(), ({ query, list, id }, isGone) => {
        const later = isGone
          ? without(laterEdition(), list, id)
          : edited(laterEdition(), list, id, record => {
              record.name.en += ' (edited)';
              record.confidence = record.confidence === 'low' ? 'high' : 'low';
            });
        expect(diffDatasets(older, later)).toHaveLength(1);
        expect(touching(query, later)).toBe(0);
        if (query !== 'layers=risks') expect(touching('severity=1', later)).toBe(1);
      }),
      { numRuns: 15 },
    );
  }, 60_000);
});
