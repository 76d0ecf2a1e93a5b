import { selectTable, TABLES, type TableName } from '../../core/select/table.ts';
import { toCsv } from '../../export/csv.ts';
import type { Command } from '../command.ts';
import { onePositional } from '../one-positional.ts';
import { openView } from '../open-atlas.ts';
import { UsageError } from '../usage-error.ts';

export const tableCommand: Command = {
  name: 'table',
  summary: 'the rows behind a layer of a view, as JSON or CSV',
  usage: `lodemap table ${TABLES.join('|')} "<view>" [--format json|csv] [--strict]`,
  help: 'Prints one fact a row: ids, ISO codes, roles, dates, amounts with their rung, and the ids of the sources. Money on different rungs is never in one cell; what is unknown is null (an empty cell in CSV).\n\n  --format  json (default) or csv\n  --strict  ends with 1 when the view has a problem',
  options: { format: { type: 'string', default: 'json' }, strict: { type: 'boolean' } },
  async run({ positionals, values }) {
    const [table, ...rest] = positionals;
    if (!TABLES.includes(table as TableName))
      throw new UsageError(`table: got "${table ?? ''}"; expected ${TABLES.join(', ')}\nUsage: ${this.usage}`);
    if (values.format !== 'json' && values.format !== 'csv')
      throw new UsageError(`--format: got "${values.format}"; expected json or csv`);
    const { model, view, messages } = await openView(onePositional(rest, this), { strict: values.strict === true });
    const rows = selectTable(model, view, table as TableName, messages);
    process.stdout.write(values.format === 'csv' ? toCsv(rows) : `${JSON.stringify(rows, null, 2)}\n`);
    return 0;
  },
};
