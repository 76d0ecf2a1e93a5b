// Pictures that stand on the site beside its static pages, so that nobody has to save one.
import type { NamedView } from '../model/records.ts';
import { formatView, parseView } from '../view/codec.ts';
import { besidePath, pathOf } from '../view/page-address.ts';
import type { View } from '../view/view.ts';

/** The language in which they are drawn. */
export const SITE_PICTURE_LANG = 'en';

/**
 * The path below the site's root of the picture of a View that is a named one: `view/lobito.png`. Language, theme and version
 * of the data are the reader's and don't count. Null for every other View.
 */
export function pictureOfView(view: View, named: readonly Pick<NamedView, 'id' | 'view'>[]): string | null {
  const asked = plainQuery(view);
  const found = named.find(({ view: query }) => plainQuery(parseView(query).view) === asked);
  return found ? besidePath(pathOf(`view:${found.id}`), 'png') : null;
}

/** The same of a step of a briefing: `briefing/february-2026-turn/the-room.png`. */
export function pictureOfStep(briefingId: string, stepId: string): string {
  return besidePath(pathOf(`step:${briefingId}/${stepId}`), 'png');
}

function plainQuery(view: View): string {
  return formatView({ ...view, lang: SITE_PICTURE_LANG, theme: 'auto', data: null });
}
