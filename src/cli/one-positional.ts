import type { Command } from './command.ts';
import { UsageError } from './usage-error.ts';

/** The single view argument; none means the default view. A leading "?" or a whole address is taken too. */
export function onePositional(positionals: readonly string[], command: Command): string {
  if (positionals.length > 1)
    throw new UsageError(`got ${positionals.length} arguments; expected one view in quotes\nUsage: ${command.usage}`);
  const text = positionals[0] ?? '';
  const mark = text.indexOf('?');
  return mark >= 0 ? text.slice(mark + 1).replace(/#.*$/, '') : text;
}
