import type { TextFont } from '../figure/measure-text.ts';
import type { FrameRequest } from '../geo/frame.ts';
import type { Scene } from '../scene/scene.ts';
import type { JoinedScript } from '../text/map-labels.ts';

/** Fonts of labels by what they name. */
interface FontsByRank {
  /** Selected, and three or four seats. */
  strong: TextFont;
  /** A seat, a text, a coin. */
  normal: TextFont;
  /** Orientation only. */
  context: TextFont;
  /** Risks: italic. */
  risk: TextFont;
}

/** The fonts of symbols' labels, and of the names of countries, which may be in another script. */
export interface LabelFonts extends FontsByRank {
  names: FontsByRank;
  /** From row to row in a column of call-outs, px. */
  pitchPx: number;
}

/** Sizes in px by surface: strong, normal, context, risk. */
const SIZES: Readonly<Record<FrameRequest['surface'], readonly [number, number, number, number]>> = {
  screen: [14, 13, 12, 12.5],
  print: [15, 12.5, 12, 12.5],
  projector: [34, 34, 27, 30],
  mobile: [13, 12, 11.5, 12],
};

/** A whole world on a projector: the least type that a room can read, so that most names fit. */
const FAR_ON_PROJECTOR = [30, 27, 27, 27] as const;

/** The fonts of map labels on a surface; `isClose` = a region or closer. Chinese has no italic. */
export function labelFonts(
  surface: FrameRequest['surface'],
  lang = 'en',
  isClose = true,
  labels?: Scene['labels'],
): LabelFonts {
  const isFar = surface === 'projector' && !isClose;
  const [strong, normal, context, risk] = isFar ? FAR_ON_PROJECTOR : SIZES[surface];
  const fontsIn = (own: string): FontsByRank => ({
    strong: { family: 'condensed', weight: 600, sizePx: strong },
    normal: { family: 'condensed', weight: 500, sizePx: normal },
    context: { family: 'condensed', weight: 400, sizePx: context },
    risk: { family: 'condensed', weight: 500, italic: !own.startsWith('zh'), sizePx: risk },
  });
  const fonts = fontsIn(lang);
  const names = labels?.joined ? joinedFonts(fonts, labels.joined) : labels ? fontsIn(labels.lang) : fonts;
  return { ...fonts, names, pitchPx: Math.max(18, Math.round(normal * 1.42)) };
}

function joinedFonts({ strong, normal, context, risk }: FontsByRank, script: JoinedScript): FontsByRank {
  return {
    strong: joinedFont(strong, script),
    normal: joinedFont(normal, script),
    context: joinedFont(context, script),
    risk: joinedFont(risk, script),
  };
}

/** The same size and weight in the face of joined letters, which has no italic. */
export function joinedFont({ weight, sizePx }: TextFont, { family, widths }: JoinedScript): TextFont {
  return { family, weight, sizePx, shaped: widths[weight] };
}
