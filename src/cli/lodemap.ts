// The command line: finds the command, reads its options, maps failures to exit codes. Silent but for its answer.
import { parseArgs } from 'node:util';
import type { Command } from './command.ts';
import { briefingCommand } from './commands/briefing.ts';
import { checkCommand } from './commands/check.ts';
import { describeCommand } from './commands/describe.ts';
import { figureCommand } from './commands/figure.ts';
import { measureCommand } from './commands/measure.ts';
import { tableCommand } from './commands/table.ts';
import { DataError, UsageError } from './usage-error.ts';

const COMMANDS: readonly Command[] = [
  checkCommand,
  figureCommand,
  tableCommand,
  describeCommand,
  measureCommand,
  briefingCommand,
];

const OWN_OPTION = { own: { type: 'string' } } as const;
const OWN_HELP = `

  --own         lays your own records over the published ones: JSON files with commas between them; they are checked
                first (lodemap check --own file.json), and what shows them says so`;

function overview(): string {
  const width = Math.max(...COMMANDS.map(command => command.name.length));
  const lines = COMMANDS.map(command => `  ${command.name.padEnd(width)}  ${command.summary}`);
  return `lodemap: maps and tables of critical-minerals partnerships\n\nUsage: lodemap <command> [options]\n\nCommands:\n${lines.join('\n')}\n\nlodemap <command> --help tells more. A view is what follows "?" in a page's address.`;
}

async function main(args: string[]): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(overview());
    return name === undefined ? 2 : 0;
  }
  const command = COMMANDS.find(other => other.name === name);
  if (!command)
    throw new UsageError(`no command "${name}"; expected one of ${COMMANDS.map(other => other.name).join(', ')}`);
  const invocation = readOptions(command, rest);
  if (invocation.values.help) {
    console.log(`Usage: ${command.usage}\n\n${command.help}${command.readsData ? OWN_HELP : ''}`);
    return 0;
  }
  const { own } = invocation.values;
  if (command.readsData && typeof own === 'string') (await import('./own-files.ts')).layOwnFiles(own);
  return command.run(invocation);
}

function readOptions(command: Command, args: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...command.options, ...(command.readsData ? OWN_OPTION : {}), help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { values: values as Record<string, string | boolean | undefined>, positionals };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}\nUsage: ${command.usage}`);
  }
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`lodemap: ${error.message}`);
    process.exitCode = 2;
  } else if (error instanceof DataError) {
    console.error(`lodemap: ${error.message}`);
    process.exitCode = 1;
  } else {
    console.error(`lodemap: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
    process.exitCode = 1;
  }
}
