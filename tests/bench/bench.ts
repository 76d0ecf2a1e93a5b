// `npm run bench`: prints a table of what things cost beside a plain way to do the same, measured in turn in one run.
// Nothing is asserted. `npm run bench -- figure pan` measures only those; `--built` takes the site as it was last built.
import { buildSite } from '../../src/cli/build/build-site.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureFigure } from './measure-figure.ts';
import { measureFirstPicture } from './measure-first-picture.ts';
import { measureMemory } from './measure-memory.ts';
import { measurePan } from './measure-pan.ts';
import { measureSelection } from './measure-selection.ts';
import { withSites } from './sites.ts';
import { type Line, printTable } from './table.ts';

const MEASURES: Readonly<Record<string, () => Promise<Line[]>>> = {
  bytes: () => withSites(measureBytes),
  'first-picture': () => withSites(measureFirstPicture),
  pan: () => withSites(measurePan),
  figure: measureFigure,
  memory: () => withSites(measureMemory),
  selection: measureSelection,
};

const asked = process.argv.slice(2).filter(argument => argument !== '--built');
const unknown = asked.find(name => !MEASURES[name]);
if (unknown === undefined) await run();
else {
  console.error(`no measure "${unknown}"; expected ${Object.keys(MEASURES).join(', ')}`);
  process.exitCode = 2;
}

async function run(): Promise<void> {
  if (!process.argv.includes('--built')) await buildSite();
  const lines: Line[] = [];
  for (const [name, measure] of Object.entries(MEASURES))
    if (asked.length === 0 || asked.includes(name)) lines.push(...(await measure()));
  printTable(lines);
}
