// What the dialog says of a choice: sizes, limits, reasons.
import type { Sheet } from '../../core/figure/sheet.ts';
import type { ExportText } from '../../core/text/export.en.ts';
import { isRowFormat, refusalOf } from '../../export/figure-format.ts';
import { leastTypePt } from '../../export/least-type.ts';
import { pngSize } from '../../export/png-size.ts';
import type { ExportChoice, ExportFacts } from '../../panels/export/export-choice.ts';
import type { Picture } from '../explore-picture.ts';
import { MOST_PX } from './rasterize.ts';

const LEAST_TYPE_PT = 6;

/** All but the picture itself. */
export function factsOf(
  choice: ExportChoice,
  picture: Picture,
  sheet: Sheet,
  svg: string | null,
  text: ExportText,
): Omit<ExportFacts, 'preview' | 'dark'> {
  const { view, messages } = picture;
  const { format } = choice;
  const refusal = refusalOf(format, view);
  const layers = view.show === 'concentration' ? [] : view.layers;
  return {
    onPaper: sheet.mm !== null,
    measure: measureOf(choice, sheet, svg, picture, text),
    notes: notesOf(choice, sheet, svg, picture, text),
    obstacle: refusal ? text.refusals[refusal] : tooLarge(choice, sheet, picture, text),
    layers: layers.map(id => ({ id, name: messages.ui.layers[id] })),
    canCopyImage: !isRowFormat(format) && typeof ClipboardItem === 'function' && Boolean(navigator.clipboard?.write),
  };
}

function measureOf(
  choice: ExportChoice,
  sheet: Sheet,
  svg: string | null,
  { view, messages: { formats } }: Picture,
  { dialog }: ExportText,
): string {
  const number = (value: number) => formats.number(value);
  const { format } = choice;
  if (isRowFormat(format)) return '';
  const { mm } = sheet;
  const paper = mm && format !== 'pptx' ? dialog.mm(number(mm.width), number(mm.height)) : '';
  const type =
    mm && svg && format !== 'pptx' ? dialog.leastType(number(Math.floor(10 * leastTypePt(svg, mm.width)) / 10)) : '';
  const { widthPx, heightPx } = format === 'png' ? pngSize(sheet, choice) : sheet;
  const px = format === 'png' || !mm ? dialog.px(number(widthPx), number(heightPx)) : '';
  const bytes = format === 'svg' && svg ? sizeOfFile(new TextEncoder().encode(svg).length, view.lang) : '';
  return [paper, format === 'pptx' ? '' : px, type, bytes].filter(part => part !== '').join(' · ');
}

function notesOf(
  { format }: ExportChoice,
  { mm }: Sheet,
  svg: string | null,
  { view }: Picture,
  { dialog }: ExportText,
): string[] {
  const notes: string[] = [];
  if (view.show === 'matrix' || view.show === 'table') notes.push(dialog.mapOfWorkspace);
  if (format === 'pptx') notes.push(dialog.slideSize);
  if (mm && svg && leastTypePt(svg, mm.width) < LEAST_TYPE_PT) notes.push(dialog.smallType);
  return notes;
}

function tooLarge(choice: ExportChoice, sheet: Sheet, { messages }: Picture, { dialog }: ExportText): string | null {
  if (choice.format !== 'png') return null;
  const { widthPx, heightPx } = pngSize(sheet, choice);
  const px = Math.max(widthPx, heightPx);
  const { number } = messages.formats;
  return px > MOST_PX ? dialog.tooLarge(number(px), number(MOST_PX)) : null;
}

/** "413 kB". */
export function sizeOfFile(bytes: number, lang: string): string {
  const [value, unit] = bytes < 1e6 ? [Math.ceil(bytes / 1e3), 'kilobyte'] : [bytes / 1e6, 'megabyte'];
  return new Intl.NumberFormat(lang, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value as number);
}
