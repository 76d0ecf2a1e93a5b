import type { PlacedText } from '../layout/placed.ts';
import type { Source, SourceId } from '../model/records.ts';
import type { Scene } from '../scene/scene.ts';
import { statementsOf } from '../scene/statements-of.ts';
import type { DrawnBlock } from './draw-legend-block.ts';
import { drawTexts } from './draw-texts.ts';
import type { FigureSizes } from './figure-sizes.ts';
import type { FigureWords } from './figure-words.ts';
import { formatPx } from './format-px.ts';
import { listSources } from './list-sources.ts';
import { measureText, type TextFont } from './measure-text.ts';
import { placeText, setText } from './text-block.ts';

const NOTE: TextFont = { family: 'condensed', weight: 400, sizePx: 12 };
const LEAD: TextFont = { family: 'condensed', weight: 600, sizePx: 12 };
const MARK: TextFont = { family: 'sans', weight: 600, sizePx: 15 };
const LINE_PX = 15.5;
const FIRST_PX = 15;
const GAP_PX = 40;
const MOST_READING_LINES = 6;

interface FooterInput {
  scene: Pick<Scene, 'theme' | 'text' | 'citations' | 'legend'>;
  sources: ReadonlyMap<SourceId, Source> | null;
  words: FigureWords;
  sizes: FigureSizes;
}

/** Rule, sources, how to read, boundary statement, mark, as-of and data version, from (0, 0) in `widthPx`. */
export function drawFooter(input: FooterInput, widthPx: number): DrawnBlock {
  const { scene, sizes } = input;
  const { texts, heightPx } = sizes.footer.form === 'stacked' ? stacked(input, widthPx) : columns(input, widthPx);
  const rule = `<path d="M0 .5h${formatPx(widthPx)}" stroke="${scene.theme.rule}"/>`;
  return { svg: rule + drawTexts(texts), heightPx };
}

interface Block {
  texts: PlacedText[];
  heightPx: number;
}

function columns(input: FooterInput, widthPx: number): Block {
  const mark = markLines(input);
  const three = input.sizes.footer.form === 'three';
  const markPx = three ? Math.max(...mark.map(({ text, font }) => measureText(text, font))) + GAP_PX : 0;
  const room = widthPx - GAP_PX - markPx;
  const left = Math.round(room * 0.6);
  const sources = setSources(input, left);
  const reading = setReading(input, left + GAP_PX, room - left);
  const body = Math.max(sources.heightPx, reading.heightPx);
  const texts = [...sources.texts, ...reading.texts];
  if (!three) {
    const y = body + 4 + FIRST_PX;
    return { texts: [...texts, ...markLine(input, widthPx, y)], heightPx: y + 4 };
  }
  const right = mark.map(({ text, font, color, y }) =>
    placeText(text, { x: widthPx, y: FIRST_PX + y, font, color, anchor: 'end' }),
  );
  return { texts: [...texts, ...right], heightPx: FIRST_PX + Math.max(body, 48) - 10 };
}

/** Under 700 px: sources, boundary statement, then data version left and mark right on one line. */
function stacked(input: FooterInput, widthPx: number): Block {
  const { scene } = input;
  const sources = setSources(input, widthPx);
  const boundary = setText(statementsOf(scene.text), {
    x: 0,
    y: FIRST_PX + sources.heightPx,
    widthPx,
    font: NOTE,
    linePx: LINE_PX,
    color: scene.theme.ink2,
  });
  const y = FIRST_PX + sources.heightPx + boundary.heightPx + 4;
  return { texts: [...sources.texts, ...boundary.texts, ...markLine(input, widthPx, y)], heightPx: y + 3 };
}

function setSources(input: FooterInput, widthPx: number): Block {
  const { scene, sources, words, sizes } = input;
  const { ink, ink2 } = scene.theme;
  if (scene.citations.length === 0) return { texts: [], heightPx: 0 };
  const lead = { text: words.sources, font: LEAD, color: ink };
  const setting = { x: 0, y: FIRST_PX, widthPx, font: NOTE, linePx: LINE_PX, color: ink2, lead };
  const mostPx = sizes.footer.sourceLines * LINE_PX;
  return setText(
    listSources(scene.citations, sources, words, text => setText(text, setting).heightPx <= mostPx),
    setting,
  );
}

/** How to read, without what a legend note says already; the boundary statement is never cut. */
function setReading({ scene, words }: FooterInput, x: number, widthPx: number): Block {
  const { theme, text, legend } = scene;
  const notes = legend.flatMap(({ note }) => (note ? [note] : []));
  const howTo = notes
    .reduce((rest, note) => rest.replace(note, ''), text.howToRead)
    .replace(/\s+/g, ' ')
    .trim();
  const setting = { x, widthPx, font: NOTE, linePx: LINE_PX, color: theme.ink2 };
  const lead = { text: words.howToRead, font: LEAD, color: theme.ink };
  const boundary = setText(statementsOf(text), { ...setting, y: 0 });
  const maxLines = Math.max(1, MOST_READING_LINES - boundary.texts.length);
  const reading =
    howTo === '' ? { texts: [], heightPx: 0 } : setText(howTo, { ...setting, y: FIRST_PX, lead, maxLines });
  const below = boundary.texts.map(line => ({ ...line, y: line.y + FIRST_PX + reading.heightPx }));
  return { texts: [...reading.texts, ...below], heightPx: reading.heightPx + boundary.heightPx };
}

interface MarkLine {
  text: string;
  font: TextFont;
  color: string;
  y: number;
}

function markLines({ scene, words }: FooterInput): MarkLine[] {
  const { theme, text } = scene;
  return [
    { text: 'Lodemap', font: MARK, color: theme.ink, y: 2 },
    { text: words.asof(text.asof), font: NOTE, color: theme.ink2, y: 18 },
    { text: words.data(text.dataVersion), font: NOTE, color: theme.ink2, y: 33.5 },
  ];
}

/** Data version and licence left, mark and as-of right. */
function markLine({ scene, words }: FooterInput, widthPx: number, y: number): PlacedText[] {
  const { theme, text } = scene;
  const right = `Lodemap · ${words.asof(text.asof)}`;
  const left = `${words.data(text.dataVersion)} · ${words.licence}`;
  const texts = [placeText(right, { x: widthPx, y, font: LEAD, color: theme.ink, anchor: 'end' })];
  if (measureText(left, NOTE) + measureText(right, LEAD) + 16 <= widthPx)
    texts.unshift(placeText(left, { x: 0, y, font: NOTE, color: theme.ink2 }));
  return texts;
}
