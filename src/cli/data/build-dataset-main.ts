// `tsx src/cli/data/build-dataset-main.ts [outDir]`: writes dataset.json and details.json (default: public/data).
import { buildDatasetCommand } from './build-dataset-command.ts';

process.exitCode = buildDatasetCommand(process.argv.slice(2));
