import { FIGURE_FORMATS } from '../../export/figure-format.ts';
import type { Invocation } from '../command.ts';
import { ATLAS_KINDS } from './atlas-entries.ts';

/** For `parseArgs`: what asks for many figures at once. */
export const BATCH_OPTIONS = {
  'out-dir': { type: 'string' },
  each: { type: 'string' },
  format: { type: 'string' },
} as const;

/** Their part of the help. */
export const BATCH_HELP = `Many figures in one process: lodemap figure views.json --out-dir figs, or lodemap figure "<view>" --each country --out-dir figs.

  --out-dir     folder for the figures and manifest.json, which lists each with its view, data version, hash and size
  --each        a figure for each ${ATLAS_KINDS.join(', ')} that has records, named by its id, such as COD.svg
  --format      ${FIGURE_FORMATS.join(', ')}; several with commas; svg by default

views.json is a list of {"name": "congo", "view": "region=africa&select=country:COD"}. An entry may have "formats": ["svg", "png"] and every option above by its name without dashes, such as "size": "1200x800" or "preset": "journal-column"; what it leaves out is as the command says. "-" reads the list from standard input. A name is a file name without ending and without folders, and no two are the same. An entry with a fault is left out and said, there and in manifest.json; the others are drawn, and the exit code is 1.`;

/** Whether a call asks for many figures. */
export function isBatch({ values }: Invocation): boolean {
  return Object.keys(BATCH_OPTIONS).some(name => values[name] !== undefined);
}
