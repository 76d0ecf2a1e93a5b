import { describe, expect, it } from 'vitest';
import { diffDatasets } from '../../../src/core/changes/diff-datasets.ts';
import type { Edition } from '../../../src/core/changes/edition.ts';
import { loadChangesWords } from '../../../src/core/text/changes-words.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { fieldWords, sayChange } from '../../../src/core/text/say-change.ts';
import { edited, laterEdition, olderEdition, without } from '../changes/edited.ts';

const older: Edition = olderEdition();

async function reader(lang: string, newer: Edition) {
  return { messages: { ...(await loadMessages(lang)), ...(await loadChangesWords(lang)) }, older, newer };
}
async function say(newer: Edition, lang = 'en'): Promise<string[]> {
  const words = await reader(lang, newer);
  return diffDatasets(older, newer).map(change => sayChange(change, words));
}
async function fields(newer: Edition, lang = 'en'): Promise<string[][]> {
  const words = await reader(lang, newer);
  return diffDatasets(older, newer).flatMap(change =>
    change.fields.map(field => Object.values(fieldWords(change, field, words)) as string[]),
  );
}

describe('A change in words', () => {
  it('is one sentence with the fields before and after, in both languages', async () => {
    const id = older.dataset.risks.find(({ severity }) => severity === 4)!.id;
    const later = edited(laterEdition(), 'risks', id, record => {
      record.severity = 3;
    });
    const name = older.dataset.risks.find(risk => risk.id === id)!.name;
    expect(await say(later)).toEqual([`Risk changed: ${name.en}. Severity: 4 (severe) → 3 (material).`]);
    expect(await say(later, 'zh')).toEqual([`风险有改动：${name.zh}。严重程度：4（严重） → 3（实质影响）。`]);
  });

  it('names two fields and counts the others', async () => {
    const { id, name } = older.dataset.projects[0]!;
    const later = edited(laterEdition(), 'projects', id, record => {
      record.phase = 'paused';
      record.operator = 'Another';
      record.finance[0].amount = { kind: 'undisclosed' };
      record.checked = '2026-12-30';
    });
    const [sentence] = await say(later);
    expect(sentence).toContain(`Project changed: ${name.en}.`);
    expect(sentence).toContain('→ Another;');
    expect(sentence).toMatch(/two more fields\.$/);
    const labels = (await fields(later)).map(([label]) => label);
    expect(labels).toEqual(['Operator', 'Phase', expect.stringMatching(/^Finance, .+: Amount$/), 'Last checked']);
  });

  it('says who came and who went by name', async () => {
    const later = edited(laterEdition(), 'forums', 'forge', forum => {
      const at = forum.memberships.findIndex(({ member }: { member: string }) => member === 'AUS');
      forum.memberships[at] = { ...forum.memberships[at], member: 'CHL', from: '2026-12-01' };
    });
    expect(await fields(later)).toEqual([
      ['Members, Australia', expect.stringContaining('member'), 'nothing'],
      ['Members, Chile', 'nothing', 'member, since 1 Dec 2026'],
    ]);
    expect((await fields(later, 'zh'))[1]).toEqual(['成员，智利', '无', '成员，自2026年12月1日']);
  });

  it('tells what is new and what was taken out', async () => {
    const { id, title } = older.dataset.agreements[0]!;
    expect(await say(without(laterEdition(), 'agreements', id))).toEqual([`Agreement taken out: ${title.en}.`]);
    const words = await reader('en', older);
    const [change] = diffDatasets(without(laterEdition(), 'agreements', id), older);
    expect(sayChange(change!, words)).toBe(`New agreement: ${title.en}.`);
  });

  it('does not pour prose into a sentence, and names the language that differs', async () => {
    const { id } = older.dataset.risks[0]!;
    const later = edited(laterEdition(), 'risks', id, record => {
      if (record.summary) record.summary.en = `${record.summary.en} Told anew, at some length.`;
    });
    expect((await say(later))[0]).toMatch(/Summary \(English\): reworded\.$/);
    expect((await fields(later))[0]![2]).toContain('Told anew');
  });

  it('has words for every field of every record of today', async () => {
    const words = await reader('en', older);
    const empty = (edition: Edition): Edition => ({
      dataset: { ...edition.dataset, countries: [], regionSchemes: [], regionLenses: [] },
      details: Object.fromEntries(
        Object.entries(edition.details!).map(([key, value]) => [key, Array.isArray(value) ? [] : value]),
      ) as unknown as Edition['details'],
    });
    const changes = diffDatasets(empty(older), older);
    expect(changes.length).toBeGreaterThan(900);
    for (const change of changes) {
      expect(sayChange(change, words)).toMatch(/^New .+: .+\.$/s);
      for (const [field, value] of Object.entries(change.after!)) {
        const place = { path: field, field, row: null, part: null, lang: null, isOrder: false };
        const told = fieldWords(change, { ...place, before: null, after: value }, words);
        expect(told.label, `${change.kind} ${field}`).not.toBe(field === 'id' ? '' : field);
        expect(told.after, `${change.kind} ${change.id} ${field}`).not.toMatch(/undefined|\[object|^$/);
      }
    }
  });
});
