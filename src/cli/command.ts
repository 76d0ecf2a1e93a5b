import type { ParseArgsConfig } from 'node:util';

type OptionsConfig = NonNullable<ParseArgsConfig['options']>;
export interface Invocation {
  positionals: string[];
  values: Record<string, string | boolean | undefined>;
}
/** One command: its help, its options, and what it does. `run` returns the exit code. */
export interface Command {
  name: string;
  summary: string;
  usage: string;
  help: string;
  options: OptionsConfig;
  /** Whether `--own` lays a reader's own records over the data that it reads. */
  readsData?: true;
  run(invocation: Invocation): Promise<number>;
}
