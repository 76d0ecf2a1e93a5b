import { drawTexts } from '../figure/draw-texts.ts';
import { escapeXml } from '../figure/escape-xml.ts';
import type { TextFont } from '../figure/measure-text.ts';
import { nameAttribute } from '../figure/shape-names.ts';
import { setText } from '../figure/text-block.ts';
import { drawSheet, type SheetInput } from './draw-sheet.ts';
import type { StepLink } from './draw-stage-words.ts';
import { MARGIN_PX, STAGE } from './stage-sizes.ts';

export interface CoverInput extends Pick<SheetInput, 'lang' | 'theme' | 'widthPx' | 'heightPx'> {
  title: string;
  summary: string;
  /** Date, steps, data version: one line each. */
  facts: readonly string[];
  link: StepLink | null;
}

const TITLE: TextFont = { family: 'sans', weight: 600, sizePx: 84 };
const SUMMARY: TextFont = { family: 'sans', weight: 400, sizePx: 40 };
const FACT: TextFont = { family: 'condensed', weight: 400, sizePx: 30 };
const LINE_PX = { title: 98, summary: 56, fact: 42 } as const;
const WIDTH_PX = STAGE.widthPx - 2 * MARGIN_PX - 200;
const TOP_PX = 330;
const RULE_GAP_PX = 56;
/** Of the last fact. */
const FOOT_PX = STAGE.heightPx - 96;

/** The first page of a briefing: what it is called, what it says, as of when. */
export function drawCover({ title, summary, facts, link, theme, ...sheet }: CoverInput): string {
  const at = { x: MARGIN_PX, widthPx: WIDTH_PX };
  const heading = setText(title, {
    ...at,
    y: TOP_PX,
    font: TITLE,
    linePx: LINE_PX.title,
    color: theme.ink,
    maxLines: 3,
  });
  const ruleY = TOP_PX + heading.heightPx - LINE_PX.title + RULE_GAP_PX;
  const summaryY = ruleY + RULE_GAP_PX + 20;
  const said = setText(summary, { ...at, y: summaryY, font: SUMMARY, linePx: LINE_PX.summary, color: theme.ink2 });
  const factsY = FOOT_PX - facts.length * LINE_PX.fact;
  const lines = facts.flatMap((fact, i) => line(fact, factsY + i * LINE_PX.fact, theme.ink3));
  const live = link ? `<a href="${escapeXml(link.url)}">${drawTexts(line(link.label, FOOT_PX, theme.accent))}</a>` : '';
  const body = [
    `<g class="title">${drawTexts(heading.texts)}</g>`,
    `<path${nameAttribute(title)} d="M${MARGIN_PX} ${ruleY}h220" fill="none" stroke="${theme.accent}" stroke-width="6"/>`,
    `<g class="summary"${nameAttribute(summary)}>${drawTexts(said.texts)}</g>`,
    `<g class="facts"${nameAttribute(facts.join(', '))}>${drawTexts(lines)}${live}</g>`,
  ];
  return drawSheet({ ...sheet, theme, title, alt: [summary, ...facts].join(' '), body: body.join('') });
}

function line(text: string, y: number, color: string) {
  return setText(text, { x: MARGIN_PX, y, widthPx: WIDTH_PX, font: FACT, linePx: LINE_PX.fact, color, maxLines: 1 })
    .texts;
}
