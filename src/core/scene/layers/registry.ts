import type { LayerId } from '../marks.ts';
import { agreementsLayer } from './agreements.ts';
import type { Layer } from './context.ts';
import { forumsLayer } from './forums.ts';
import { projectsLayer } from './projects.ts';
import { risksLayer } from './risks.ts';

/** Every layer by id. The View's `layers` decides which are drawn and in what order. */
export const LAYERS: Readonly<Record<LayerId, Layer>> = {
  forums: forumsLayer,
  risks: risksLayer,
  agreements: agreementsLayer,
  projects: projectsLayer,
};
