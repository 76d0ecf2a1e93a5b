import type { TextFont } from '../figure/measure-text.ts';
import type { Frame } from '../geo/frame.ts';

export type LabelStyle = 'strong' | 'normal' | 'context' | 'risk' | 'annotation' | 'annotation-note';
/** px of strong, normal, context, risk text by surface; the floor on a projector is 1/40 of the height. */
const SIZES: Record<
  Frame['request']['surface'],
  readonly [strong: number, normal: number, context: number, risk: number]
> = {
  screen: [14, 13, 12, 12.5],
  mobile: [13.5, 12.5, 12, 12],
  projector: [34, 29, 27, 27],
  print: [15, 12.5, 12, 12.5],
};

/** The font of a label on one surface. Chinese has no italic. */
export function labelFont(style: LabelStyle, surface: Frame['request']['surface'], lang = 'en'): TextFont {
  const [strong, normal, context, risk] = SIZES[surface];
  const family = 'condensed';
  switch (style) {
    case 'strong':
      return { family, weight: 600, sizePx: strong };
    case 'normal':
      return { family, weight: 500, sizePx: normal };
    case 'context':
      return { family, weight: 400, sizePx: context };
    case 'risk':
      return { family, weight: 500, italic: !lang.startsWith('zh'), sizePx: risk };
    case 'annotation':
      return { family, weight: 600, sizePx: normal };
    case 'annotation-note':
      return { family, weight: 400, sizePx: normal };
  }
}
