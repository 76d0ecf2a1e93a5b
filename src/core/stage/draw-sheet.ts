import { escapeXml } from '../figure/escape-xml.ts';
import { formatPx } from '../figure/format-px.ts';
import { TEXT_RENDERING } from '../figure/open-document.ts';
import type { Theme } from '../scene/themes.ts';
import { STAGE } from './stage-sizes.ts';

export interface SheetInput {
  title: string;
  /** Text equivalent. */
  alt: string;
  lang: string;
  theme: Theme;
  /** In the px of a stage. */
  body: string;
  /** Size of the output, px, 16:9. */
  widthPx?: number;
  heightPx?: number;
}

/** A page of words between the steps of a briefing as an SVG document: paper, and what `body` draws on it. */
export function drawSheet(input: SheetInput): string {
  const { title, alt, lang, theme, body, widthPx = STAGE.widthPx, heightPx = STAGE.heightPx } = input;
  const language = escapeXml(lang);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${formatPx(widthPx)}" height="${formatPx(heightPx)}"`,
    ` viewBox="0 0 ${STAGE.widthPx} ${STAGE.heightPx}" text-rendering="${TEXT_RENDERING}" role="img" lang="${language}" xml:lang="${language}">`,
    `<title>${escapeXml(title)}</title><desc>${escapeXml(alt)}</desc>`,
    `<path d="M0 0h${STAGE.widthPx}v${STAGE.heightPx}H0z" fill="${theme.panel}"/>`,
    body,
    '</svg>',
  ].join('');
}
