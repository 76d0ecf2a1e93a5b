import type { CountingNote } from '../../../model/records.ts';
import type { Collection } from '../collection.ts';

interface Row {
  note: CountingNote;
  list: string;
  text: string;
}
export const named: Collection<Row> = {
  name: 'named',
  what: 'one text in a list of a counting note: how a published count is met by the records',
  naming: 'text',
  rows: ({ details }) =>
    details.countingNotes.flatMap(note =>
      Object.entries(note.lists).flatMap(([list, ids]) => ids.map(text => ({ note, list, text }))),
    ),
  cites: ({ note }) => note.cites.map(({ source }) => source),
  fields: {
    note: { type: 'word', read: ({ note }) => [note.id] },
    list: { type: 'word', read: ({ list }) => [list] },
    text: { type: 'text', read: ({ text }) => [text] },
    explanation: { type: 'prose', read: ({ note }) => [note.text] },
  },
};
