// The claims of a step: a strong title and a few lines where they cover least, each with a leader to its place.
import { measureText, type TextFont } from '../figure/measure-text.ts';
import { wrapText } from '../figure/wrap-text.ts';
import type { Px } from '../geo/types.ts';
import type { NoteMark } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';
import { boxAround, growBox } from './box.ts';
import { type LayoutSpace, visiblePx } from './layout-space.ts';
import { chooseNoteSpots, type NoteSpot } from './note-spots.ts';
import type { PlacedNote, PlacedText } from './placed.ts';

const TITLE: TextFont = { family: 'sans', weight: 600, sizePx: 38 };
const BODY: TextFont = { family: 'sans', weight: 400, sizePx: 34 };
/** The least type of a stage: 1/40 of its 1080 px. */
const CITE: TextFont = { family: 'sans', weight: 500, sizePx: 27 };
const TITLE_PX = 46;
const BODY_PX = 43;
const CITE_LIFT_PX = 11;
/** Widest line, px; a longer one is broken. */
const MEASURE_PX = 600;
/** Narrower measures that are tried as well: a slim note stands at sea where a wide one would cover land. */
const SLIM_MEASURES_PX = [460, 350];
const MOST_LINES = 4;
/** Symbols and labels keep this far from a note, so that none reads as part of it, px. */
const CLEAR_PX = 20;

/** A note before it has its place: its lines broken, its size known. */
export interface NoteBlock {
  mark: NoteMark;
  title: string[];
  body: string[];
  widthPx: number;
  heightPx: number;
  /** Px of its place; null = none, or out of the picture. */
  target: Px | null;
}

/** Places the notes of a step and keeps their ground clear of labels. On a projector only. */
export function placeNotes(space: LayoutSpace, marks: readonly NoteMark[]): void {
  const shapes = marks.map(mark => noteShapes(mark, mark.place && visiblePx(space, mark.place)));
  space.placed.notes = chooseNoteSpots(space, shapes).map(spot => setNote(space, spot));
}

/** A note with its lines broken to several measures, the widest first; each holds all of its words. */
function noteShapes(mark: NoteMark, target: Px | null): NoteBlock[] {
  const widest = noteBlock(mark, target);
  const slim = SLIM_MEASURES_PX.map(measurePx => noteBlock(mark, target, measurePx));
  const words = wordsOf(widest);
  const shapes = [widest];
  for (const block of slim) if (block.widthPx < shapes.at(-1)!.widthPx && wordsOf(block) === words) shapes.push(block);
  return shapes;
}

/** Without spaces, which stand or fall with the lines. */
function wordsOf({ title, body }: NoteBlock): string {
  return [...title, ...body].join('').replace(/\s+/g, '');
}

/** A note with its lines broken to a measure, px. */
export function noteBlock(mark: NoteMark, target: Px | null, measurePx = MEASURE_PX): NoteBlock {
  const { lines } = mark;
  const title = wrapText(mark.title, TITLE, measurePx, 2, 'balanced');
  const isLong = lines.some(line => measureText(line, BODY) > measurePx);
  const body = isLong ? wrapText(lines.join(' '), BODY, measurePx, MOST_LINES, 'balanced') : [...lines];
  const widths = [
    ...title.map(line => measureText(line, TITLE)),
    ...body.map((line, i) => measureText(line, BODY) + (i === body.length - 1 ? citeWidth(mark) : 0)),
  ];
  return {
    mark,
    title,
    body,
    widthPx: Math.ceil(Math.max(0, ...widths)),
    heightPx: title.length * TITLE_PX + body.length * BODY_PX,
    target,
  };
}

function citeWidth({ cites }: NoteMark): number {
  return cites.length === 0 ? 0 : measureText(cites.join(', '), CITE) + 4;
}

function setNote(space: LayoutSpace, { block, box, leader, reads }: NoteSpot): PlacedNote {
  const { subject } = block.mark;
  const anchor = reads === 'right' ? 'start' : 'end';
  const x = reads === 'right' ? box.x0 : box.x1;
  space.obstacles.add(growBox(box, CLEAR_PX));
  if (leader) {
    space.obstacles.addLeader(leader[0], leader[1]);
    space.obstacles.add(boxAround(leader[0], 8, 8));
  }
  return { subject, texts: noteTexts(space.scene.theme, block, { x, y: box.y0, anchor }), leader };
}

type NoteOrigin = Pick<PlacedText, 'x' | 'y' | 'anchor'>;

/** The runs of a note from its upper corner: left where it reads to the right, right where it is set flush right. */
export function noteTexts(theme: Theme, { mark, title, body }: NoteBlock, { x, y, anchor }: NoteOrigin): PlacedText[] {
  const run = (text: string, font: TextFont, color: string, at: { x: number; y: number }): PlacedText => {
    return { subject: null, halo: theme.sea, anchor, text, font, color, ...at };
  };
  const cites = mark.cites.length ? mark.cites.join(', ') : '';
  const shift = (isLast: boolean) => (isLast && cites !== '' && anchor === 'end' ? citeWidth(mark) : 0);
  const last = title.length + body.length - 1;
  const texts = [...title, ...body].map((line, i) => {
    const isTitle = i < title.length;
    const baseline = isTitle ? 35 + i * TITLE_PX : title.length * TITLE_PX + 33 + (i - title.length) * BODY_PX;
    const [font, color] = isTitle ? ([TITLE, theme.ink] as const) : ([BODY, theme.ink2] as const);
    return run(line, font, color, { x: x - shift(i === last), y: y + baseline });
  });
  const end = texts.at(-1);
  if (!end || cites === '') return texts;
  const after = anchor === 'start' ? end.x + measureText(end.text, end.font) + 4 : x;
  return [...texts, run(cites, CITE, theme.accent, { x: after, y: end.y - CITE_LIFT_PX })];
}
