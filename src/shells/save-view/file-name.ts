import { asofOf } from '../../core/select/rows.ts';
import type { Picture } from '../explore-picture.ts';

/** A name for the files of a View, without an ending: what it shows, where, and its date. */
export function fileNameOf({ view, model }: Pick<Picture, 'view' | 'model'>): string {
  const what = view.show === 'concentration' ? (view.chart ?? 'groups') : view.show === 'map' ? '' : view.show;
  const where = view.region === 'world' ? '' : view.region;
  return ['lodemap', what, where, asofOf(model, view)].filter(part => part !== '').join('-');
}
