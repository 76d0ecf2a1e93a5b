// A chart in the band of a step: what is known of it here is a fragment and its rows; another room draws it.

import type { Reader } from '../briefing/reader.ts';
import { noteBlock, noteTexts } from '../layout/place-notes.ts';
import type { PlacedNote } from '../layout/placed.ts';
import type { Scene } from '../scene/scene.ts';
import type { Theme } from '../scene/themes.ts';
import type { View } from '../view/view.ts';
import { BAND, MARGIN_PX } from './stage-sizes.ts';
import type { StepContent } from './step-content.ts';

/** Room for a chart, px of the band; its type is between the two sizes. */
export const CHART_ROOM = { x: MARGIN_PX, y: 24, widthPx: 1150, heightPx: 744, textPx: [27, 34] } as const;
const NOTES_X = 1300;
const NOTES_WIDTH_PX = BAND.widthPx - MARGIN_PX - NOTES_X;
/** Kept free for the numbers of sources after the last line. */
const CITES_PX = 60;
const APART_PX = 34;
const LEADER_GAP_PX = 12;
/** From the top of a note to the middle of its title, px. */
const FIRST_LINE_PX = 23;

/** A chart drawn for `CHART_ROOM`, or for a narrow step, from (0, 0), without ids and styles. */
export interface StepChart {
  svg: string;
  widthPx: number;
  heightPx: number;
  /** What notes may point at: `mineral:cobalt`, `group:…`, `country:COD`. */
  rows: readonly { subject: string; topPx: number; heightPx: number }[];
}

/** Draws the chart that a View with `show=concentration` asks for, in `CHART_ROOM`; null = there is nothing to draw. */
export type DrawStepChart = (view: View, theme: Theme, reader: Reader) => StepChart | null;

/** The notes beside a chart, each as near to the row that it speaks of as the notes above it allow. */
export function placeChartNotes(scene: Scene, { notes }: Pick<StepContent, 'notes'>, chart: StepChart): PlacedNote[] {
  let free = CHART_ROOM.y;
  const marks = scene.marks.filter(mark => mark.kind === 'note');
  const placed = marks.map((mark, index) => {
    const row = chart.rows.find(({ subject }) => subject === notes[index]?.at);
    const middle = row ? CHART_ROOM.y + row.topPx + row.heightPx / 2 : null;
    return { block: noteBlock(mark, null, NOTES_WIDTH_PX - CITES_PX), mark, middle };
  });
  placed.sort((a, b) => (a.middle ?? 0) - (b.middle ?? 0));
  let rest = placed.reduce((sum, { block }) => sum + block.heightPx + APART_PX, -APART_PX);
  return placed.map(({ block, mark, middle }) => {
    const last = BAND.heightPx - 16 - rest;
    const y = Math.max(free, Math.min(middle === null ? free : middle - FIRST_LINE_PX, last));
    rest -= block.heightPx + APART_PX;
    free = y + block.heightPx + APART_PX;
    const texts = noteTexts(scene.theme, block, { x: NOTES_X, y, anchor: 'start' });
    const from = [CHART_ROOM.x + chart.widthPx + LEADER_GAP_PX, middle ?? 0] as const;
    const to = [NOTES_X - LEADER_GAP_PX, y + FIRST_LINE_PX] as const;
    return { subject: mark.subject, texts, leader: middle === null ? null : ([from, to] as [typeof from, typeof to]) };
  });
}
