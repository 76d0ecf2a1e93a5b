import { describe, expect, it } from 'vitest';
import { resolveBriefing } from '../../../src/core/briefing/resolve-briefing.ts';
import { carryDetails } from '../../../src/export/one-file/carry-details.ts';
import { openDataset } from '../../open-dataset.ts';
import { inputOf, recordOf } from '../briefing-input.ts';

const { details } = openDataset();
const briefing = recordOf('concentration-and-risk');
const riskOf = (from: typeof details, id: string) => from.risks.find(risk => risk.id === id)!;

describe('the texts of records in the one file', () => {
  it('are in the language in which it opens', () => {
    const { summary } = riskOf(details, 'srb-jadar');
    expect(summary.zh).toBeTruthy();
    expect(riskOf(carryDetails(details, 'en', [briefing]), 'srb-jadar').summary).toEqual({ en: summary.en });
    expect(riskOf(carryDetails(details, 'zh', [briefing]), 'srb-jadar').summary).toEqual({ en: summary.zh });
  });

  it('keep the English that the briefing quotes', () => {
    const { severityBasis } = riskOf(details, 'hormuz');
    expect(riskOf(carryDetails(details, 'zh', [briefing]), 'hormuz').severityBasis).toEqual(severityBasis);
  });

  it('are English where they have no other language; places in sources and notes on seats stay behind, and nothing else', () => {
    const english = JSON.parse(JSON.stringify(details), (key, value) => {
      if (key === 'cites') return value.map(({ source }: { source: string }) => ({ source }));
      if (key === 'memberships') return value.map(({ note: _, ...seat }: { note?: unknown }) => seat);
      return typeof value?.en === 'string' ? { en: value.en } : value;
    });
    const { programmes, ...others } = carryDetails(details, 'fr', [briefing]);
    expect(others).toEqual({ ...english, programmes: undefined });
    expect(programmes.map(({ name }) => name)).toEqual(details.programmes.map(({ name }) => name));
    expect(programmes.map(({ what }) => what.zh)).not.toContainEqual(expect.anything());
  });

  it.each(['en', 'zh'])('give every step its words in %s', async lang => {
    for (const id of ['concentration-and-risk', 'february-2026-turn', 'where-the-money-is']) {
      const record = recordOf(id);
      for (const spoken of ['en', 'zh']) {
        const { reader } = await inputOf(record, spoken);
        const carried = { ...reader, details: carryDetails(reader.details, lang, [record]) };
        expect(resolveBriefing(carried, record)).toEqual(resolveBriefing(reader, record));
      }
    }
  });
});
