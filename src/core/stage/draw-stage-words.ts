// Title, notes and foot of a stage: what stands around and over the map, in the live stage and in every export alike.
import { drawTexts } from '../figure/draw-texts.ts';
import { escapeXml } from '../figure/escape-xml.ts';
import { formatPx } from '../figure/format-px.ts';
import { measureText } from '../figure/measure-text.ts';
import { nameAttribute, type ShapeNames } from '../figure/shape-names.ts';
import { placeText, setText } from '../figure/text-block.ts';
import { wrapText } from '../figure/wrap-text.ts';
import type { PlacedNote, PlacedText } from '../layout/placed.ts';
import type { SceneText } from '../scene/marks.ts';
import type { Theme } from '../scene/themes.ts';
import { BAND, FOOT, LEAST_TYPE_PX, MARGIN_PX, STAGE, TITLE } from './stage-sizes.ts';
import type { StageWords } from './stage-words.ts';
import type { StepContent } from './step-content.ts';

const TITLE_LINES = 2;
const CITE_LIFT_PX = 20;
const LEADER_PX = 2.4;
const APART = ' · ';

/** The title on at most two even lines, in the middle of its band when it has one. */
export function drawTitle({ title, titleCites }: StepContent, theme: Theme): string {
  const widthPx = STAGE.widthPx - 2 * MARGIN_PX - 60;
  const { font, linePx } = TITLE;
  const { texts } = setText(title, {
    x: MARGIN_PX,
    y: 0,
    widthPx,
    font,
    linePx,
    color: theme.ink,
    maxLines: TITLE_LINES,
    fill: 'balanced',
  });
  const top = BAND.y / 2 - ((texts.length - 1) * linePx) / 2 + 0.36 * font.sizePx;
  const placed = texts.map(text => ({ ...text, y: text.y + top }));
  const last = placed.at(-1);
  if (last && titleCites.length > 0) {
    const x = last.x + measureText(last.text, font) + 6;
    const cite = { ...font, sizePx: 36, weight: 500 } as const;
    placed.push(placeText(titleCites.join(', '), { x, y: last.y - CITE_LIFT_PX, font: cite, color: theme.accent }));
  }
  return `<g class="title">${drawTexts(placed)}</g>`;
}

/** The notes in the px of the band, each in a group of its own, so that they can come one by one. */
export function drawNotes(notes: readonly PlacedNote[], theme: Theme, names?: ShapeNames): string {
  return notes.map(note => drawNote(note, theme, names)).join('');
}

function drawNote({ subject, texts, leader }: PlacedNote, theme: Theme, names: ShapeNames | undefined): string {
  return `<g class="note" data-note="${escapeXml(subject)}"${nameAttribute(names?.note(texts[0]?.text ?? ''))}>${leader ? drawLeader(leader, theme) : ''}${drawTexts(texts)}</g>`;
}

function drawLeader([from, to]: NonNullable<PlacedNote['leader']>, theme: Theme): string {
  const [x0, y0, x1, y1] = [...from, ...to].map(px => formatPx(px, 1));
  const line = (color: string, widthPx: number, opacity = '') =>
    `<path d="M${x0} ${y0}L${x1} ${y1}" fill="none" stroke="${color}" stroke-width="${widthPx}"${opacity}/>`;
  const dot = `<circle cx="${x0}" cy="${y0}" r="5" fill="${theme.ink}" stroke="${theme.sea}" stroke-width="2"/>`;
  return line(theme.sea, LEADER_PX + 4, ' stroke-opacity=".75"') + line(theme.ink, LEADER_PX) + dot;
}

/** Where the live step stands. */
export interface StepLink {
  label: string;
  url: string;
}
interface FootOptions {
  link?: StepLink | null;
  names?: ShapeNames | undefined;
}

/** Sources as one numbered line, date and step of steps at its right; below it boundaries, of a map, and data version. */
export function drawFoot(
  content: StepContent,
  text: Pick<SceneText, 'asof' | 'dataVersion' | 'boundaryStatement'>,
  theme: Theme,
  words: StageWords,
  { link = null, names }: FootOptions = {},
): string {
  const y = BAND.y + BAND.heightPx + 39;
  const right = STAGE.widthPx - MARGIN_PX;
  const count = `${content.number} / ${content.count}`;
  const asofEnd = right - measureText(count, FOOT.count) - 36;
  const linkPx = link ? measureText(link.label, FOOT.font) + 36 : 0;
  const { below, above } = standing(text, words, right - MARGIN_PX - linkPx);
  const asof = [...above, words.asof(text.asof)].join(APART);
  const sourcesPx = asofEnd - measureText(asof, FOOT.font) - 36 - MARGIN_PX;
  const texts = [
    ...sourceLine(content, sourcesPx, y, theme, words),
    placeText(asof, { x: asofEnd, y, font: FOOT.font, color: theme.ink2, anchor: 'end' }),
    placeText(count, { x: right, y, font: FOOT.count, color: theme.ink, anchor: 'end' }),
    placeText(below, { x: MARGIN_PX, y: y + FOOT.linePx, font: FOOT.font, color: theme.ink3 }),
  ];
  const linked = link ? drawLink(link, { x: right, y: y + FOOT.linePx }, theme) : '';
  return `<g class="foot"${nameAttribute(names?.part('footer'))}>${drawTexts(texts)}${linked}</g>`;
}

/** Boundaries and data on the lower line; what of the data has no room there stands above, before the date. */
function standing(
  { boundaryStatement, dataVersion }: Pick<SceneText, 'dataVersion' | 'boundaryStatement'>,
  words: StageWords,
  widthPx: number,
): { below: string; above: readonly string[] } {
  const data = words.data(dataVersion);
  const upTo = (n: number) => [boundaryStatement, ...data.slice(0, n)].filter(Boolean).join(APART);
  let shown = data.length;
  while (shown > 0 && measureText(upTo(shown), FOOT.font) > widthPx) shown -= 1;
  return { below: wrapText(upTo(shown), FOOT.font, widthPx, 1)[0] ?? '', above: data.slice(shown) };
}

function drawLink({ label, url }: StepLink, at: { x: number; y: number }, theme: Theme): string {
  const text = placeText(label, { ...at, font: FOOT.font, color: theme.accent, anchor: 'end' });
  return `<a href="${escapeXml(url)}">${drawTexts([text])}</a>`;
}

/** As many sources as the line holds, each with its number, and how many more there are. */
function sourceLine(
  { sources }: StepContent,
  widthPx: number,
  y: number,
  theme: Theme,
  words: StageWords,
): PlacedText[] {
  if (sources.length === 0) return [];
  const lead = placeText(words.sources, { x: MARGIN_PX, y, font: FOOT.lead, color: theme.ink });
  const indent = measureText(words.sources, FOOT.lead) + 10;
  const described = sources.map(({ number, label }) => `${number} ${label}`);
  const upTo = (n: number) =>
    n === described.length
      ? described.join(' · ')
      : [...described.slice(0, n), words.moreSources(described.length - n)].join(' · ');
  let shown = described.length;
  while (shown > 0 && measureText(upTo(shown), FOOT.font) > widthPx - indent) shown -= 1;
  return [lead, placeText(upTo(shown), { x: MARGIN_PX + indent, y, font: FOOT.font, color: theme.ink2 })];
}

/** The line of a step that can't show all it names, low in its band, above a legend of `legendPx`. */
export function drawProblem(words: string, theme: Theme, legendPx: number): string {
  const font = { family: 'condensed', weight: 500, sizePx: LEAST_TYPE_PX } as const;
  const [line = ''] = wrapText(words, font, STAGE.widthPx - 2 * MARGIN_PX, 1);
  const y = BAND.y + BAND.heightPx - legendPx - 20;
  const text = { ...placeText(line, { x: MARGIN_PX, y, font, color: theme.ink }), halo: theme.sea };
  return `<g class="problem">${drawTexts([text])}</g>`;
}
