import { describe, expect, it } from 'vitest';
import { resolveBriefing } from '../../../src/core/briefing/resolve-briefing.ts';
import { carryProse } from '../../../src/export/one-file/carry-prose.ts';
import { openDataset } from '../../open-dataset.ts';
import { inputOf, recordOf } from '../briefing-input.ts';

const { details } = openDataset();
const briefing = recordOf('concentration-and-risk');
const riskOf = (from: typeof details, id: string) => from.risks.find(risk => risk.id === id)!;

describe('the texts of records in the one file', () => {
  it('are in the language in which it opens', () => {
    const { summary } = riskOf(details, 'srb-jadar');
    expect(summary.zh).toBeTruthy();
    expect(riskOf(carryProse(details, 'en', briefing), 'srb-jadar').summary).toEqual({ en: summary.en });
    expect(riskOf(carryProse(details, 'zh', briefing), 'srb-jadar').summary).toEqual({ en: summary.zh });
  });

  it('keep the English that the briefing quotes', () => {
    const { severityBasis } = riskOf(details, 'hormuz');
    expect(riskOf(carryProse(details, 'zh', briefing), 'hormuz').severityBasis).toEqual(severityBasis);
  });

  it('stay as they are where they have no other language, and change nothing else', () => {
    const carried = carryProse(details, 'fr', briefing);
    const english = JSON.parse(JSON.stringify(details), (_, value) =>
      typeof value?.en === 'string' ? { en: value.en } : value,
    );
    expect(carried).toEqual(english);
  });

  it.each(['en', 'zh'])('give every step its words in %s', async lang => {
    for (const id of ['concentration-and-risk', 'february-2026-turn', 'where-the-money-is']) {
      const record = recordOf(id);
      for (const spoken of ['en', 'zh']) {
        const { reader } = await inputOf(record, spoken);
        const carried = { ...reader, details: carryProse(reader.details, lang, record) };
        expect(resolveBriefing(carried, record)).toEqual(resolveBriefing(reader, record));
      }
    }
  });
});
