// `tsx src/cli/data/check-main.ts [--fix]`: checks data/; exit code 1 when there are faults.
import { runCheck } from './check-command.ts';

process.exitCode = runCheck('data', 'public/geo', process.argv.includes('--fix'));
