import { selectTable, TABLES, type TableName } from '../../core/select/table.ts';
import { loadTableWords } from '../../core/text/table-words.ts';
import { formatView } from '../../core/view/codec.ts';
import { TABLE_FORMATS, type TableFormat, tableFile } from '../../export/table-file.ts';
import type { Command } from '../command.ts';
import { onePositional } from '../one-positional.ts';
import { openDetails, openView } from '../open-atlas.ts';
import { UsageError } from '../usage-error.ts';

const FORMATS = TABLE_FORMATS.filter(format => format !== 'readme');

export const tableCommand: Command = {
  name: 'table',
  summary: 'the rows behind a layer of a view, as JSON, CSV or GeoJSON',
  usage: `lodemap table ${TABLES.join('|')} "<view>" [--format ${FORMATS.join('|')}] [--readme] [--strict]`,
  help: 'Prints one fact a row: ids, ISO codes, roles, dates, amounts with their rung, and the ids of the sources. Money on different rungs is never in one cell; what is unknown is null (an empty cell in CSV). JSON is an array of rows; GeoJSON carries "about" as well: columns, sources, licence, data version, date and view. In it a project and a risk at a point are points; all else has no geometry.\n\n  --format  json (default), csv or geojson\n  --readme  prints what the columns hold and the sources, instead of the rows\n  --strict  ends with 1 when the view has a problem',
  options: {
    format: { type: 'string', default: 'json' },
    readme: { type: 'boolean' },
    strict: { type: 'boolean' },
  },
  readsData: true,
  async run({ positionals, values }) {
    const [table, ...rest] = positionals;
    if (!TABLES.includes(table as TableName))
      throw new UsageError(`table: got "${table ?? ''}"; expected ${TABLES.join(', ')}\nUsage: ${this.usage}`);
    const format = FORMATS.find(known => known === values.format);
    if (!format) throw new UsageError(`--format: got "${values.format}"; expected ${FORMATS.join(', ')}`);
    const { model, view, messages } = await openView(onePositional(rest, this), { strict: values.strict === true });
    const wanted: TableFormat = values.readme === true ? 'readme' : format;
    const sources = new Map(openDetails(model).sources.map(source => [source.id, source]));
    const permalink = `?${formatView(view)}`;
    const words = { ...messages, ...(await loadTableWords(messages.lang)) };
    const input = { model, view, table: table as TableName, sources, messages: words, permalink };
    // On the terminal JSON is the bare array, so that it pipes into other programs; the page's file carries `about` too.
    if (wanted === 'json')
      process.stdout.write(`${JSON.stringify(selectTable(model, view, input.table, messages), null, 2)}\n`);
    else process.stdout.write(tableFile(wanted, input).content);
    return 0;
  },
};
