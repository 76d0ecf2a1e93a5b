// One press on the map while a call-out is being placed.
import { isPlaceForm } from '../../core/briefing/edit/read-draft.ts';
import type { Px } from '../../core/geo/types.ts';
import type { LodeCanvas } from '../../map/lode-canvas.ts';

/** Decimals of a degree: about a kilometre. */
const DECIMALS = 2;

/**
 * Takes the next press on a map inside `page` instead of the page itself.
 *
 * @param place is called with a subject or `lng,lat`, or with null when it was left with Escape
 * @returns ends the waiting
 */
export function placeOnMap(page: HTMLElement, place: (at: string | null) => void): () => void {
  const onPress = (event: Event): void => {
    const { subject, px } = (event as CustomEvent<{ subject: string | null; px: Px }>).detail;
    event.stopPropagation();
    const map = event.composedPath().find((part): part is LodeCanvas => (part as Element).localName === 'lode-canvas');
    const lngLat = map?.frame?.toLngLat(px);
    const onGround = lngLat ? lngLat.map(degrees => degrees.toFixed(DECIMALS)).join(',') : null;
    const at = subject && isPlaceForm(subject) ? subject : onGround;
    if (at) place(at);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    event.preventDefault();
    place(null);
  };
  page.addEventListener('subject-press', onPress, { capture: true });
  window.addEventListener('keydown', onKey, { capture: true });
  page.classList.add('placing');
  return () => {
    page.removeEventListener('subject-press', onPress, { capture: true });
    window.removeEventListener('keydown', onKey, { capture: true });
    page.classList.remove('placing');
  };
}
