// Every collection, in the order of the guide.
import type { AnyCollection } from '../collection.ts';
import { aggregates } from './aggregates.ts';
import { controls } from './controls.ts';
import { countries } from './countries.ts';
import { events } from './events.ts';
import { forums } from './forums.ts';
import { imports } from './imports.ts';
import { lines } from './lines.ts';
import { named } from './named.ts';
import { parts } from './parts.ts';
import { programmes } from './programmes.ts';
import { projects } from './projects.ts';
import { risks } from './risks.ts';
import { seats } from './seats.ts';
import { sources } from './sources.ts';
import { steps } from './steps.ts';
import { sums } from './sums.ts';
import { tables } from './tables.ts';
import { texts } from './texts.ts';

export const COLLECTIONS: readonly AnyCollection[] = [
  seats,
  forums,
  events,
  texts,
  steps,
  sums,
  named,
  projects,
  lines,
  programmes,
  parts,
  risks,
  controls,
  countries,
  tables,
  imports,
  aggregates,
  sources,
];
