// `tsx src/cli/data/release-data-main.ts`: publishes the version of data/meta.json in data/releases.
import { releaseDataCommand } from './release-data-command.ts';

process.exitCode = releaseDataCommand();
