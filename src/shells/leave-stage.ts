import { formatView } from '../core/view/codec.ts';
import type { LodePresent } from './present.ts';

/** Leaves the presentation for the map, at what the stage shows; without a step, for the map as it begins. */
export function leaveFor(stage: LodePresent): void {
  const view = stage.away ?? stage.picture?.scene?.view;
  const { lang, data } = stage.state.view;
  const query = view
    ? formatView({ ...view, lang, data, mode: 'explore', briefing: null, step: null })
    : formatView({ ...stage.state.view, mode: 'explore', briefing: null, step: null });
  location.assign(`${location.pathname}${query ? `?${query}` : ''}`);
}
