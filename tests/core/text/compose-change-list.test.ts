import { expect, it } from 'vitest';
import { diffDatasets } from '../../../src/core/changes/diff-datasets.ts';
import { loadChangesWords } from '../../../src/core/text/changes-words.ts';
import { composeChangeList } from '../../../src/core/text/compose-change-list.ts';
import { loadMessages } from '../../../src/core/text/messages.ts';
import { edited, laterEdition, olderEdition, without } from '../changes/edited.ts';

it('puts what touches first and the rest by kind, each with its sources and what can be selected', async () => {
  const older = olderEdition();
  const [gone, risk] = [older.dataset.projects[0]!, older.dataset.risks[0]!];
  const later = edited(without(laterEdition(), 'projects', gone.id), 'risks', risk.id, record => {
    record.confidence = record.confidence === 'low' ? 'high' : 'low';
  });
  const details = structuredClone(later.details!);
  details.sources[0]!.kind = details.sources[0]!.kind === 'press' ? 'agency' : 'press';
  const newer = { dataset: later.dataset, details };
  const changes = diffDatasets(older, newer);
  const messages = { ...(await loadMessages('en')), ...(await loadChangesWords('en')) };
  const touches = new Set(changes.filter(({ kind }) => kind === 'project'));
  const list = composeChangeList(changes, touches, { messages, older, newer });
  expect(list.touching).toMatchObject([
    { name: gone.name.en, what: 'removed', fields: [], subject: `project:${gone.id}` },
  ]);
  expect(list.touching[0]!.sources.length).toBe(gone.cites.length);
  expect(list.touching[0]!.sources[0]!.words).not.toBe(gone.cites[0]);
  expect(list.others.map(({ heading, entries }) => [heading, entries.length])).toEqual([
    ['Risks', 1],
    ['Sources', 1],
  ]);
  expect(list.others[0]!.entries[0]!.fields.map(({ label }) => label)).toEqual(['Confidence']);
  expect(list.others[1]!.entries[0]!.subject).toBeNull();
});
