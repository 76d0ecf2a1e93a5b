// The page's map at its commonest size. The prebuilt picture and the live map share it, so nothing moves at hand-over.
import type { Padding } from '../geo/frame.ts';

/** The map of an Explore window of 1440 × 900 px: window less bar, rail, headline and timeline. */
export const STAGE_SIZE = { widthPx: 1164, heightPx: 692 } as const;
/** Room for the zoom buttons at the side and the boundary statement at the foot. */
export const STAGE_PADDING: Padding = { top: 12, right: 36, bottom: 28, left: 20 };
